package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
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

// spokenTo notes that the subject of a passive does not speak but is spoken to:
// Mr. Voss was told by the board.
func (f *finder) spokenTo() {
	for k := range f.found {
		a := &f.found[k]
		if a.cue.empty() || !f.addresses(a) || !f.article.Passive(f.article.Word(a.head)) {
			continue
		}
		cue := f.article.Word(a.head)
		agent := f.tokens(f.article.Agent(cue))
		if a.source.first < a.cue.first || a.source.first == agent.first {
			a.source, a.told = agent, f.tokens(f.article.Told(cue))
		}
	}
}

// tokens turns words into tokens.
func (f *finder) tokens(s attrib.Span) tokens {
	first, last := f.article.Tokens(s)
	return tokens{first, last}
}
