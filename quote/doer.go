package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// doer is the source of an attribution, or the subject of another verb if the cue shares
// it and the model has taken what stands nearest.
func (f *finder) doer(a *attribution) tokens {
	word := f.article.Word(a.head)
	if a.verb < 0 {
		return a.source
	}
	if f.article.IsGerund(word) && f.word(a.cue.first-1, comma) {
		return f.mainDoer(a)
	}
	shared := f.tokens(f.article.SharedSubject(word))
	switch {
	case a.source.empty():
		if lexicon.CueVerbs.Cell(a.verb, lexicon.CueVerbsClass) == "speech" && f.verbAt(a.head) && !f.article.Passive(word) && f.mayAct(shared) && !f.word(a.cue.first, had) { // said that he "had asked"
			return shared
		}
	case ands.Has(f.d.Tokens[a.source.last-1].Hash) && !f.d.Is(a.source.last-2, "all"): // counts for half of "that and" says
		return f.beforeConjunction(a)
	case f.mayAct(shared) && shared.first > a.source.last && shared.last <= a.cue.first && f.word(shared.first-2, comma) && contrasts.Has(f.d.Tokens[shared.first-1].Hash):
		return shared // Ann Lee said no, while "Mr Voss" agreed but said
	}
	return a.source
}

// mainDoer is who does what the main clause tells, if the cue is a participle behind a
// comma and the source is empty, a pronoun of a clause between, the object of a
// preposition or nobody who may speak: "The board" rejected a rule that cost it millions, saying.
func (f *finder) mainDoer(a *attribution) tokens {
	if s := a.source; !s.empty() && (s.last > s.first+1 || !between.Has(f.d.Tokens[s.first].Hash)) && !f.isObject(s) && f.mayAct(s) {
		return s
	}
	s, acts := f.article.Subject(f.article.Word(a.head))
	t := f.tokens(s)
	if t.empty() || !acts || !a.source.empty() && (t.last > a.source.first || !f.mayAct(t)) {
		return a.source
	}
	for t.last < a.cue.first && f.capital(t.last) {
		t.last++
	}
	return f.withoutDay(t)
}

var between = text.NewSet("that", "which", "it", "who")

// mayAct tells whether a noun phrase is of somebody who may speak: a name, a role, a
// body, or a pronoun other than "it".
func (f *finder) mayAct(s tokens) bool {
	return f.speaks(s) || s.last == s.first+1 && f.class(s.first) == pronoun && !f.word(s.first, it)
}

// isObject tells whether a preposition stands before a noun phrase, within its sentence.
func (f *finder) isObject(s tokens) bool {
	return s.first > f.sentence(s.first).First && f.class(s.first-1) == preposition && !f.word(s.first-1, by)
}

// beforeConjunction is the source of a verb behind a conjunction that the model has taken
// for the end of the source: the subject of the main clause if that stands before, or
// what stands before the conjunction.
func (f *finder) beforeConjunction(a *attribution) tokens {
	s, acts := f.article.Subject(f.article.Word(a.head))
	if t := f.tokens(s); acts && t.last <= a.source.first && f.mayAct(t) {
		return t
	}
	t := tokens{a.source.first, a.source.last - 1}
	if f.word(t.last-1, comma) {
		t.last--
	}
	return t
}

// ands join a verb to the one before.
var ands = text.NewSet("and", "but", "or")

// contrasts begin a clause with a subject of its own.
var contrasts = text.NewSet("while", "whereas", "and", "but")
