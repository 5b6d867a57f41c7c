package attribution

import "github.com/onrecord-go/onrecord/internal/model"

// regionReach is how many words may stand between a cue and a region.
const regionReach = 40

// regions adds the quotation regions before and behind the cue, alone and with
// those that go on from them.
func (ch *chooser) regions() {
	a := ch.a
	depth := a.depth(ch.c.Word)
	before := a.regionBefore(ch.c.Group.First, depth)
	behind := a.regionBehind(ch.c.Group.Last, depth)
	if before >= 0 && a.inside(before).Last >= ch.sent.First-3 && ch.c.Word-a.inside(before).Last < regionReach {
		parts := a.quoted(before, nil)
		ch.add(quotedBehind, endRegion, model.Root, parts...)
		if behind >= 0 && ch.sameParagraph(before, behind) {
			ch.add(around, endRegion, model.Root, a.quoted(behind, parts)...)
		}
	}
	if behind >= 0 && a.inside(behind).First-ch.c.Word < regionReach {
		parts := a.quoted(behind, nil)
		ch.add(quotedBefore, endRegion, model.Root, parts...)
		if next := a.regionBehind(a.inside(behind).Last+1, depth); next >= 0 && ch.sameParagraph(behind, next) {
			ch.add(quotedBefore, endWord, model.Root, a.quoted(next, parts)...)
		}
	}
}

// turn adds what follows a speaker's name and a colon in a transcript: the rest
// of the paragraph.
func (ch *chooser) turn() {
	a, d := ch.a, ch.a.Doc
	if a.tag[ch.c.Word] != model.Colon {
		return
	}
	p := d.Paragraphs[d.Paragraph(int(a.Words[ch.c.Word].First))]
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

// regionBefore is the last region of a depth that closes before word i.
func (a *Article) regionBefore(i int32, depth int) int {
	regions := a.Doc.Regions
	for r := a.regionsUpTo(i) - 1; r >= 0; r-- {
		if regions[r].Depth == depth && regions[r].Continues < 0 && a.word(regions[r].Close) <= i {
			return r
		}
		if regions[r].Depth < depth {
			break
		}
	}
	return -1
}

// regionBehind is the first region of a depth that opens at or behind word i.
func (a *Article) regionBehind(i int32, depth int) int {
	regions := a.Doc.Regions
	for r := a.regionsUpTo(i); r < len(regions); r++ {
		if regions[r].Depth == depth && regions[r].Continues < 0 {
			return r
		}
		if regions[r].Depth < depth {
			break
		}
	}
	return -1
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

// quoted appends the pieces of region r, one a paragraph, to parts.
func (a *Article) quoted(r int, parts []Span) []Span {
	parts = append(parts, a.inside(r))
	for regions := a.Doc.Regions; regions[r].Continued && len(parts) < maxParts; {
		next := r + 1
		for next < len(regions) && regions[next].Continues != r {
			next++
		}
		if next == len(regions) {
			break
		}
		r = next
		parts = append(parts, a.inside(r))
	}
	return parts
}
