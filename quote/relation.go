package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/text"
)

var relatives = text.NewSet("who", "which", "that")

// relate notes what the source stands for, if it is a relative pronoun.
func (f *finder) relate(a *attribution) {
	if a.source.last == a.source.first+1 && relatives.Has(f.d.Tokens[a.source.first].Hash) {
		a.antecedent = f.tokens(f.article.Antecedent(f.article.Word(a.source.first)))
	}
}

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
