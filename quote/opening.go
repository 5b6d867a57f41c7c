package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// openWords leaves out of the content the words before it that belong to the words
// of attribution.
func (f *finder) openWords(a *attribution) {
	f.afterOccasion(a)
	f.openApposition(a)
	p := &a.parts[0]
	i := p.first
	switch {
	case f.class(i) == auxiliary && f.word(i+1, colon): // what he said was: "Yes"
		i += 2
	case f.word(i, however) && f.word(i+1, comma):
		i += 2
	case a.verb < 0 || a.cue.last != i:
	case addressees.Has(f.d.Tokens[i].Hash) && f.addresses(a): // told us the fee would rise
		i++
	case f.word(i, as) && i+1 < p.last && f.d.Tokens[i+1].Has(text.Opens), f.word(i, as) && strings.Contains(lexicon.CueVerbs.Cell(a.verb, lexicon.CueVerbsFrames), "a"): // described as a folly
		i++
	}
	if a.cue.first > p.last {
		i = max(i, f.leadIn(*p))
	}
	if i > p.first && i < p.last {
		*p = f.marked(tokens{i, p.last})
	}
	f.openAmount(a)
}

// afterOccasion takes the clause behind the words of attribution for the content, where
// that is so far only on what occasion it was said: To a question on fares, he said "it
// was for the court to decide".
func (f *finder) afterOccasion(a *attribution) {
	p, s := a.parts[0], f.sentence(a.head)
	end := f.withoutStop(s.Last)
	if len(a.parts) > 1 || p.first != s.First || f.class(p.first) != preposition || p.last > a.source.first || a.source.last > a.cue.first || f.d.Tokens[p.first].Region >= 0 ||
		a.cue.last >= end || f.holdsMarks(p.first, p.last) || !f.saysClause(a) {
		return
	}
	i := a.cue.last
	if f.word(i, that) {
		i++
	}
	if i < end && f.clauseAt(i, end) {
		a.parts = []tokens{{i, end}}
	}
}

// openAmount gives content that begins with a number the words before it that belong
// to the amount: "up to" 1,100 beds.
func (f *finder) openAmount(a *attribution) {
	p := &a.parts[0]
	if i := p.first - 2; a.cue.last == i && f.d.Is(i, "up") && f.word(i+1, to) && f.d.Tokens[p.first].Kind == text.Number {
		p.first = i
	}
}

// leadIn is the token at which a quotation before the cue begins that is a sentence
// behind a clause of the writer's own and a comma: She turned to him, "This is
// great." she said. It is 0 if the content has no such clause.
func (f *finder) leadIn(p tokens) int {
	r := f.regionFrom(p.first)
	if r == len(f.d.Regions) || f.d.Tokens[p.first].Region >= 0 {
		return 0
	}
	reg := &f.d.Regions[r]
	if reg.Open <= p.first+1 || reg.Close+1 < p.last || !f.word(reg.Open-1, comma) || !f.capital(reg.Open+1) ||
		!f.holdsVerb(p.first, reg.Open) || !f.holdsVerb(reg.Open, reg.Close) {
		return 0
	}
	return reg.Open
}

// openApposition gives what somebody is, between commas behind the name that speaks, to
// that and not to the content: according to Ann Lee, "an engineer from Lindau", the
// dam is safe.
func (f *finder) openApposition(a *attribution) {
	const longest = 16
	p := &a.parts[0]
	if a.source.empty() || f.d.Tokens[a.head].Hash != according || !f.word(a.source.last, comma) || p.first != a.source.last+1 ||
		!articles.Has(f.d.Tokens[p.first].Hash) || !f.d.Tokens[a.source.last-1].Has(text.Capital) || !f.occupation(p.first+1) || f.isBody(a.source) {
		return
	}
	for i := p.first; i+1 < min(p.last, p.first+longest) && f.d.Tokens[i].Kind != text.Mark && !f.verbAt(i); i++ {
		if f.word(i, comma) {
			if f.beginsClause(i+1) && f.verbBeforeComma(i+1, p.last) {
				a.source.last, p.first = i, i+1
			}
			return
		}
	}
}

// verbBeforeComma tells whether a verb stands from token i to before end with no comma
// before it: the dam is safe, but not "England, freed him".
func (f *finder) verbBeforeComma(i, end int) bool {
	for ; i < end && !f.word(i, comma); i++ {
		if f.verbAt(i) {
			return true
		}
	}
	return false
}

// isBody tells whether a source is a body by its name.
func (f *finder) isBody(s tokens) bool {
	for i := s.first; i < s.last; i++ {
		if f.bodyNoun(i) {
			return true
		}
	}
	return f.endsListed(s)
}

// occupation tells whether the noun phrase from token i on says what somebody does: the
// noun is the word before a preposition or comma.
func (f *finder) occupation(i int) bool {
	for i+1 < len(f.d.Tokens) && f.d.Tokens[i+1].Kind == text.Word && f.class(i+1) != preposition {
		i++
	}
	row, ok := lexicon.Roles.Lookup(f.d, i)
	if !ok {
		return false
	}
	switch lexicon.Roles.Cell(row, lexicon.RolesClass) {
	case "office", "work", "rank", "kin":
		return true
	}
	return false
}

// beginsClause tells whether a clause of its own may begin at token i, and not one
// that says more of the noun before it.
func (f *finder) beginsClause(i int) bool {
	switch f.class(i) {
	case conjunction, subordinator, question, preposition:
		return false
	}
	return f.d.Tokens[i].Kind == text.Word && !relatives.Has(f.d.Tokens[i].Hash) && !f.word(i, whose)
}

var (
	addressees = text.NewSet("me", "us", "him", "them")
	articles   = text.NewSet("a", "an")
	however    = text.Hash("however")
	as         = text.Hash("as")
)
