package attribution

import (
	"sort"

	"github.com/onrecord-go/onrecord/internal/model"
)

// regionReach is how many words may stand between a cue and a region.
const regionReach = 40

// regions adds the quotation regions before and behind the cue, alone and with
// those that go on from them.
func (ch *chooser) regions() {
	a := ch.a
	depth := a.depth(ch.c.Word)
	before := a.regionBefore(ch.c.Group.First, depth)
	behind := a.regionBehind(ch.c.Group.Last, depth)
	if before >= 0 && a.ends(before) >= ch.sent.First-3 && ch.c.Word-a.ends(before) < regionReach {
		parts := a.quoted(before, nil)
		ch.add(quotedBehind, endRegion, model.Root, parts...)
		if behind >= 0 && ch.sameParagraph(before, behind) {
			ch.add(around, endRegion, model.Root, a.quoted(behind, parts)...)
		}
	}
	if behind >= 0 && a.inside(behind).First-ch.c.Word < regionReach && ch.announces(behind) {
		parts := a.quoted(behind, nil)
		ch.add(quotedBefore, endRegion, model.Root, parts...)
		if next := a.regionBehind(a.ends(behind)+1, depth); next >= 0 && ch.sameParagraph(behind, next) {
			ch.add(quotedBefore, endWord, model.Root, a.quoted(next, parts)...)
		}
	}
}

// announces tells whether region r may be what the cue leads to: it stands in
// the paragraph of the cue, or behind one that ends in a colon or comma.
func (ch *chooser) announces(r int) bool {
	d := ch.a.Doc
	open := d.Regions[r].Open
	return d.Paragraph(open) == d.Paragraph(int(ch.a.Words[ch.c.Word].First)) || d.Is(open-1, ":") || d.Is(open-1, ",")
}

// longestLabel is how many words of a paragraph may stand before the colon
// behind which somebody speaks.
const longestLabel = 20

// turn adds what follows a speaker's name and a colon in a transcript: the rest
// of the paragraph.
func (ch *chooser) turn() {
	a, d := ch.a, ch.a.Doc
	if a.tag[ch.c.Word] != model.Colon {
		return
	}
	p := d.Paragraphs[d.Paragraph(int(a.Words[ch.c.Word].First))]
	if ch.c.Word-a.word(p.First) > longestLabel {
		return
	}
	rest := Span{ch.c.Group.Last, a.word(p.Last)}
	if rest.Last > ch.sent.Last {
		ch.add(behindCue, endParagraph, model.Root, rest)
	}
}

// sameParagraph tells whether two regions begin in one paragraph.
func (ch *chooser) sameParagraph(r, s int) bool {
	d := ch.a.Doc
	return d.Paragraph(d.Regions[r].Open) == d.Paragraph(d.Regions[s].Open)
}

// depth is how many regions word i lies in.
func (a *Article) depth(i int32) int {
	if r := a.region(i); r >= 0 {
		return a.Doc.Regions[r].Depth + 1
	}
	return 0
}

// regionBefore is the last region of a depth that closes before word i; of a
// quotation over several paragraphs the first of them. -1 if there is none.
func (a *Article) regionBefore(i int32, depth int) int {
	regions := a.Doc.Regions
	r := a.regionsUpTo(i) - 1
	for r >= 0 && regions[r].Depth > depth {
		r = regions[r].Parent
	}
	if r < 0 || regions[r].Depth < depth || a.word(regions[r].Close) > i {
		return -1
	}
	for regions[r].Continues >= 0 {
		r = regions[r].Continues
	}
	return r
}

// regionBehind is the first region that opens at or behind word i, if it has
// that depth and begins a quotation; otherwise -1.
func (a *Article) regionBehind(i int32, depth int) int {
	r := a.regionsUpTo(i)
	if r == len(a.Doc.Regions) || a.Doc.Regions[r].Depth != depth || a.Doc.Regions[r].Continues >= 0 {
		return -1
	}
	return r
}

// regionsUpTo is the number of regions that open before word i.
func (a *Article) regionsUpTo(i int32) int {
	regions := a.Doc.Regions
	lo, hi := 0, len(regions)
	for lo < hi {
		mid := (lo + hi) / 2
		if a.word(regions[mid].Open) < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// ends is the word behind the last one of the quotation that region r begins.
func (a *Article) ends(r int) int32 { return a.inside(a.ending(r)).Last }

// following is the region of the next paragraph that goes on region r, -1 if
// there is none.
func (a *Article) following(r int) int {
	regions := a.Doc.Regions
	if !regions[r].Continued {
		return -1
	}
	next := sort.Search(len(regions), func(k int) bool { return regions[k].Open >= regions[r].Close })
	if next == len(regions) || regions[next].Continues != r {
		return -1
	}
	return next
}

// quoted appends the pieces of region r, one a paragraph, to parts: as many as
// a choice has room for.
func (a *Article) quoted(r int, parts []Span) []Span {
	for ; r >= 0 && len(parts) < maxParts; r = a.following(r) {
		parts = append(parts, a.inside(r))
	}
	return parts
}

// ending is the last of the regions that r begins.
func (a *Article) ending(r int) int {
	for next := a.following(r); next >= 0; next = a.following(r) {
		r = next
	}
	return r
}

// complete appends the paragraphs of a quotation that a choice had no room for.
func (a *Article) complete(parts []Span) []Span {
	last := parts[len(parts)-1]
	r := a.region(last.First)
	if len(parts) < maxParts || r < 0 || !a.Doc.Regions[r].Continued {
		return parts
	}
	for next := a.following(int(r)); next >= 0; next = a.following(next) {
		if p := a.Trim(a.inside(next), false); !p.Empty() {
			parts = append(parts, p)
		}
	}
	return parts
}
