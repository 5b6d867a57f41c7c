package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/text"
)

// ignorance are the verbs that attribute nothing where they are negated and a
// question follows: he does not know what they discussed.
var ignorance = text.NewSet("know", "see", "understand", "remember", "recall", "realize", "realise")

// ignores tells whether an attribution says only what somebody does not know.
func (f *finder) ignores(a *attribution, x *attrib.Found) bool {
	p := a.parts[0]
	if f.class(p.first) != question || a.cue.last > p.first || !ignorance.Has(f.d.Tokens[a.head].Hash) {
		return false
	}
	word, _ := f.article.Said(x.Cue)
	return f.article.Negated(word)
}
