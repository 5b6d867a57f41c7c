package quote

import (
	"sort"

	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// tokens is a range of tokens, half-open; empty if there is nothing.
type tokens struct{ first, last int }

func (t tokens) empty() bool { return t.first >= t.last }

// An attribution is a quotation in tokens.
type attribution struct {
	parts       []tokens
	cue         tokens // empty if there are no words of attribution
	head        int    // the token of the cue that attributes
	verb        int    // its row in lexicon.CueVerbs, -1 if it is none
	source      tokens
	antecedent  tokens // what a source that is a relative pronoun stands for
	lead        tokens // the subject of the sentence before, where there are no words of attribution
	leads       bool   // it acts there
	told        tokens // whom it was said to, where that is the subject: "he was told"
	probability float64
}

// A finder is the state of one Find.
type finder struct {
	Parser
	d       *text.Doc
	article *attrib.Article
	chooser *attrib.Finder
	classes []wordClass
	found   []attribution
	taken   []bool  // by region: its content is attributed
	owner   []int32 // by token: the last attribution that has it as content, plus one
	steps   int     // work done, for the tests of linear time
}

// scan finds the quotations of a text. The finder is good as long as its tools are.
func (p Parser) scan(s string, t *toolbox) *finder {
	f := &finder{Parser: p, d: t.reader.Whole(s, text.Marks(p.Marks)), article: &t.article, chooser: &t.chooser}
	if len(f.d.Tokens) == 0 {
		return f
	}
	f.classes = classify(f.d)
	f.taken = make([]bool, len(f.d.Regions))
	f.owner = make([]int32, len(f.d.Tokens))
	f.skipNicknames()
	f.findTurns()
	f.findSigned()
	f.article.Read(f.d, &t.parser, f.verbs())
	f.findAttributed()
	f.findAnnounced()
	f.findBare()
	return f
}

// Probabilities from which on an attribution counts: the common one; lower ones
// where grammar speaks for it, and for a quotation in marks that would have no
// source otherwise; a higher one of a verb that is none of attribution, inside what
// somebody says.
const (
	likely   = 0.45
	known    = 0.4 // a verb of attribution that the lexicon has, and no marks
	possible = 0.2
	clause   = 0.12 // a clause with "that" behind the cue
	spoken   = 0.75
)

// least is the probability from which on an attribution counts.
func (f *finder) least(a *attribution) float32 {
	verb := a.verb >= 0
	plain := f.kind(a) == Indirect
	switch {
	case !verb && f.owner[a.head] > 0:
		return spoken
	case (verb || plain) && a.parts[0].first > a.cue.last && f.word(a.parts[0].first-1, that):
		return clause
	case verb && f.closes(a):
		return possible
	case verb && plain:
		return known
	}
	return likely
}

// closes tells whether who speaks and the cue end the sentence behind the content:
// Six dams have burst, the court has found.
func (f *finder) closes(a *attribution) bool {
	first, last := min(a.source.first, a.cue.first), max(a.source.last, a.cue.last)
	return !a.source.empty() && f.word(first-1, comma) && a.parts[len(a.parts)-1].last == first-1 && f.word(last, period)
}

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
		f.marksFirst(&a)
		if f.circumstantial(&a) {
			continue
		}
		f.openThat(&a)
		f.openWords(&a)
		f.cutPastMarks(&a)
		f.keepInside(&a)
		if k := f.claimed(&a); k >= 0 {
			f.prefer(k, &a)
		} else if found[i].Some >= f.least(&a) && !f.nickname(&a) || found[i].Some >= possible && f.fillsRegion(&a) {
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
	first, last = f.article.Tokens(x.Source)
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

// claimed is the attribution taken before that most of the content of a
// belongs to, -1 if there is none.
func (f *finder) claimed(a *attribution) int {
	common := map[int32]int{}
	for _, p := range a.parts {
		f.steps += p.last - p.first
		for i := p.first; i < p.last; i++ {
			common[f.owner[i]]++
		}
	}
	for k, n := range common {
		if k > 0 && 2*n > max(a.size(), f.found[k-1].size()) {
			return int(k - 1)
		}
	}
	return -1
}

// prefer gives the content of attribution k the cue and source of a, if that
// cue lies between the content and the other cue: he smiled and said: "…".
func (f *finder) prefer(k int, a *attribution) {
	b := &f.found[k]
	if b.cue.empty() || a.verb < 0 || len(a.parts) != len(b.parts) || a.parts[0].first != b.parts[0].first {
		return
	}
	p := a.parts[0]
	if b.cue.last <= a.cue.first && a.cue.last <= p.first || p.last <= a.cue.first && a.cue.last <= b.cue.first {
		b.cue, b.head, b.verb = a.cue, a.head, a.verb
		if b.source.empty() {
			b.source = a.source
		}
	}
}

// size is the number of tokens of the content.
func (a *attribution) size() int {
	n := 0
	for _, p := range a.parts {
		n += p.last - p.first
	}
	return n
}

// wholeQuotation is the least number of tokens in marks that is taken for a
// quotation even where its attribution is not likely.
const wholeQuotation = 6

// fillsRegion tells whether the content is a quotation region that nothing
// else claims, and no short one unless it ends in punctuation, as titles and
// nicknames do not.
func (f *finder) fillsRegion(a *attribution) bool {
	p := a.parts[0]
	r := f.d.Tokens[p.first].Region
	return r >= 0 && !f.taken[r] && f.d.Regions[r].Depth == 0 &&
		p == tokens{f.d.Regions[r].Open + 1, f.d.Regions[r].Close} &&
		(p.last-p.first >= wholeQuotation || f.d.Tokens[p.last-1].Kind == text.Punct)
}

// add takes an attribution and notes what it has.
func (f *finder) add(a attribution) {
	f.found = append(f.found, a)
	f.claim(a.parts, int32(len(f.found)))
}

// claim notes the tokens and regions of parts as content of attribution k,
// counted from one.
func (f *finder) claim(parts []tokens, k int32) {
	for _, p := range parts {
		f.steps += p.last - p.first
		for r := f.regionFrom(p.first); r < len(f.d.Regions) && f.d.Regions[r].Open < p.last; r++ {
			f.taken[r] = true
		}
		if r := f.d.Tokens[p.first].Region; r >= 0 {
			f.taken[r] = true
		}
		for i := p.first; i < p.last; i++ {
			f.owner[i] = k
		}
	}
}

// regionFrom is the first region that opens at or behind token i.
func (f *finder) regionFrom(i int) int {
	return sort.Search(len(f.d.Regions), func(k int) bool { return f.d.Regions[k].Open >= i })
}

// class says what the cue of an attribution attributes.
func (f *finder) cueClass(a *attribution, kind Kind) Class {
	if a.verb >= 0 {
		var c Class
		if c.UnmarshalText([]byte(lexicon.CueVerbs.Cell(a.verb, lexicon.CueVerbsClass))) == nil {
			return c
		}
	}
	t := &f.d.Tokens[a.head]
	if kind != Indirect || t.Hash == according || t.Kind == text.Punct {
		return Speech
	}
	return Thought
}

var according = text.Hash("according")
