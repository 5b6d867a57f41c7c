package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/text"
)

var relatives = [...]uint32{text.Hash("who"), text.Hash("which"), text.Hash("that")}

// relate notes what the source stands for, if it is a relative pronoun, and
// that the subject of a passive does not speak but is spoken to.
func (f *finder) relate(a *attribution, cue int32) {
	if a.source.last == a.source.first+1 {
		for _, h := range relatives {
			if f.word(a.source.first, h) {
				a.antecedent = f.tokens(f.article.Antecedent(f.article.Word(a.source.first)))
			}
		}
	}
	if !f.addresses(a) {
		return
	}
	if told := f.tokens(f.article.Told(cue)); !told.empty() && told.first <= a.source.first && a.source.first < told.last {
		a.source, a.told = tokens{}, told
	}
}

// tokens turns words into tokens.
func (f *finder) tokens(s attrib.Span) tokens {
	first, last := f.article.Tokens(s)
	return tokens{first, last}
}
