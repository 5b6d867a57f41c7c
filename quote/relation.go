package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

var relatives = text.NewSet("who", "which", "that")

// relate notes what the source stands for, if it is a relative pronoun, or where it
// may be spoken of, if it is "it", "its figures" or "the company".
func (f *finder) relate(a *attribution) {
	i := a.source.first
	switch {
	case a.source.empty():
	case f.word(i, it) && a.source.last == i+1, f.word(i, its) && itsWord(f.span(a.source).Text), genericBody(f.span(a.source).Text) != "":
		a.antecedent = f.sentenceBefore(i)
	case a.source.last == i+1 && relatives.Has(f.d.Tokens[i].Hash):
		a.antecedent = f.tokens(f.article.Antecedent(f.article.Word(i)))
	}
}

// sentenceBefore is the beginning of the sentence before that of token i.
func (f *finder) sentenceBefore(i int) tokens {
	k := f.d.Tokens[i].Sentence
	if k == 0 {
		return tokens{}
	}
	s := f.d.Sentences[k-1]
	return tokens{s.First, min(s.Last, s.First+longestApposition)}
}

var its = text.Hash("its")

// spokenTo notes that the subject of a passive does not speak but is spoken to, or of:
// Mr. Voss was told by the board; Mr. Voss was accused of lying.
func (f *finder) spokenTo() {
	for k := range f.found {
		a := &f.found[k]
		if a.cue.empty() || len(a.parts) == 0 || a.verb < 0 || !f.article.Passive(f.article.Word(a.head)) && !f.objectless(a) {
			continue
		}
		cue := f.article.Word(a.head)
		agent := f.tokens(f.article.Agent(cue))
		before := a.source.first < a.cue.first || a.source.first == agent.first
		switch {
		case f.addresses(a) && before:
			a.source, a.told = agent, f.tokens(f.article.Told(cue))
			if f.toldClause(a) {
				f.claim(a.parts, int32(k+1))
				continue
			}
		case before && f.spokenOf(a):
			a.source = agent
		default:
			continue
		}
		f.cutAgent(a)
	}
}

// toldClause takes the clause behind a passive cue for its content, where that is so far
// whom it was said to: The BBC was told by two ministers that "the dam leaks".
func (f *finder) toldClause(a *attribution) bool {
	p, end := a.parts[0], f.withoutStop(f.sentence(a.head).Last)
	if p.last > a.cue.first || f.d.Tokens[p.first].Region >= 0 || a.cue.last >= end {
		return false
	}
	i := f.opening(tokens{a.cue.last, end}, true)
	if i == 0 && f.clauseAt(a.cue.last, end) {
		i = a.cue.last
	}
	if i == 0 || !f.holdsVerb(i, end) {
		return false
	}
	a.parts = []tokens{{i, end}}
	if a.told.empty() {
		a.told = p
	}
	return true
}

// objectless tells whether a verb of speech in a headline that needs somebody spoken of
// has nobody behind it, and so is a participle of the passive: minister "accused of" waste.
func (f *finder) objectless(a *attribution) bool {
	behind := of
	switch lexicon.CueVerbs.Key(a.verb) {
	case "accuse":
	case "tell", "urge", "order":
		behind = to
	default:
		return false
	}
	return f.word(a.head+1, behind) && f.isHeadline(&f.d.Paragraphs[f.d.Paragraph(a.head)]) && a.source.last == a.head
}

// spokenOf tells whether the subject of a passive cue is what is spoken of. Who is quoted
// or heard speaks.
func (f *finder) spokenOf(a *attribution) bool {
	switch lexicon.CueVerbs.Key(a.verb) {
	case "quote", "cite", "hear", "report", "say", "record":
		return false
	}
	class := lexicon.CueVerbs.Cell(a.verb, lexicon.CueVerbsClass)
	return class == "speech" || class == "writing"
}

// cutAgent leaves who spoke out of the end of the content of a passive cue, and takes it
// for the source if that is not known: was described as "folly" by the mayor.
func (f *finder) cutAgent(a *attribution) {
	for k := range a.parts {
		if p := &a.parts[k]; p.first+1 < p.last && f.word(p.last-1, by) && p.last == a.source.first {
			p.last--
		}
	}
	p := &a.parts[len(a.parts)-1]
	if p.first < a.cue.last {
		return
	}
	for i := p.last - 1; i > p.first; i-- {
		if f.d.Tokens[i].Kind == text.Mark {
			return
		}
		if !f.word(i, by) {
			continue
		}
		if i+1 < p.last && (a.source.empty() || a.source.first == i+1) && f.subject(i+1, p.last) {
			a.source, p.last = tokens{i + 1, p.last}, i
			*p = f.marked(*p)
		}
		return
	}
}

var by = text.Hash("by")

// tokens turns words into tokens.
func (f *finder) tokens(s attrib.Span) tokens {
	first, last := f.article.Tokens(s)
	return tokens{first, last}
}
