package quote

import (
	"sort"

	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/text"
)

// findAttributed takes the attributions of the model, the likeliest first, as
// long as they do not claim the same content.
func (f *finder) findAttributed() {
	f.chooser.Weights = attrib.Embedded()
	found := f.chooser.Find(f.article, clause)
	sort.SliceStable(found, func(i, j int) bool { return found[i].Some > found[j].Some })
	laidOut := map[int]bool{} // the cues that the layout has told already
	for i := range f.found {
		laidOut[f.found[i].head] = true
	}
	for i := range found {
		a := f.attribution(&found[i])
		if len(a.parts) == 0 || laidOut[a.head] || f.ignores(&a, &found[i]) || f.nameForCue(&a) {
			continue
		}
		if f.marksFirst(&a); f.circumstantial(&a) {
			continue
		}
		f.trim(&a)
		if f.unsaid(&a) {
			continue
		}
		if k := f.claimed(&a); k >= 0 && !f.joins(&a, &f.found[k]) && !f.joins(&f.found[k], &a) {
			f.prefer(k, &a)
		} else if f.counts(&a, found[i].Some) {
			f.add(a)
		}
	}
	f.findAdjacent()
	f.findSpoken()
	if f.Nested {
		f.findNested()
	}
	f.joinSplit()
	f.cutClauses()
	f.spokenTo()
}

// trim leaves out of content and source what belongs to neither.
func (f *finder) trim(a *attribution) {
	f.withoutDays(a)
	f.quotedAs(a)
	f.openThat(a)
	f.openWords(a)
	f.phrasal(a)
	a.parts[0] = f.behindBullet(f.behindDateline(a.parts[0]))
	f.cutPastMarks(a)
	f.inRelative(a)
	f.keepInside(a)
}

// withoutDays leaves out the parts of content that only say when it was said: It leaks,
// she said "on Tuesday".
func (f *finder) withoutDays(a *attribution) {
	for len(a.parts) > 1 {
		p := a.parts[len(a.parts)-1]
		if !f.onlyDay(p.first, p.last) {
			return
		}
		a.parts = a.parts[:len(a.parts)-1]
	}
}

// nameForCue tells whether the cue is a word with a capital that no lexicon has as a
// verb of attribution: a name that was taken for one.
func (f *finder) nameForCue(a *attribution) bool {
	t := &f.d.Tokens[a.head]
	return a.verb < 0 && t.Kind == text.Word && t.Hash != according && f.capital(a.head) && a.head > f.sentence(a.head).First
}

// attribution turns words into tokens.
func (f *finder) attribution(x *attrib.Found) attribution {
	word, group := f.article.Said(x.Cue)
	first, last := f.article.Tokens(group)
	head, _ := f.article.Tokens(attrib.Span{First: word, Last: word + 1})
	a := attribution{cue: tokens{first, last}, head: head, verb: f.article.Verb(word), probability: float64(x.Probability)}
	for _, p := range x.Parts {
		first, last = f.article.Tokens(p)
		a.parts = append(a.parts, f.widen(tokens{first, last}))
	}
	first, last = f.article.Tokens(f.article.Phrase(x.Source, x.Cue))
	a.parts = f.ownParts(a.cue, f.whole(a.parts))
	a.source = f.trimSource(tokens{first, last}, a.cue)
	a.source = f.doer(&a)
	f.fragment(&a)
	f.relate(&a)
	return a
}

// widen gives a part of content back the punctuation and marks at its edges
// that belong to it: all of a region whose words it has, and the marks of
// regions that begin or end with it.
func (f *finder) widen(p tokens) tokens {
	for r := f.d.Tokens[p.last-1].Region; r >= 0; r = int32(f.d.Regions[r].Parent) {
		reg := &f.d.Regions[r]
		if reg.Open < p.first || reg.Unclosed || reg.Continued || !f.onlyPunct(p.last, reg.Close) {
			break
		}
		p.last = reg.Close + 1
	}
	for r := f.d.Tokens[p.first].Region; r >= 0; r = int32(f.d.Regions[r].Parent) {
		reg := &f.d.Regions[r]
		if reg.Close >= p.last || !f.onlyPunct(reg.Open+1, p.first) {
			break
		}
		p.first = reg.Open
	}
	if r := f.d.Tokens[p.first].Region; r >= 0 && r == f.d.Tokens[p.last-1].Region {
		reg := &f.d.Regions[r]
		if f.onlyPunct(reg.Open+1, p.first) && f.onlyPunct(p.last, reg.Close) {
			return tokens{reg.Open + 1, reg.Close}
		}
	}
	return f.marked(p)
}

// widestEdge bounds the punctuation between words and the mark beside them, in
// tokens.
const widestEdge = 12

// onlyPunct tells whether only punctuation, and little of it, stands from token
// i to before j.
func (f *finder) onlyPunct(i, j int) bool {
	if j-i > widestEdge {
		return false
	}
	f.steps += max(j-i, 0)
	for ; i < j; i++ {
		if k := f.d.Tokens[i].Kind; k != text.Punct && k != text.Mark && k != text.Other {
			return false
		}
	}
	return true
}
