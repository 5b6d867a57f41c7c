package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/text"
)

// ignorance are the verbs that attribute nothing where they are negated and a
// question follows: he does not know what they discussed.
var ignorance = [...]uint32{
	text.Hash("know"), text.Hash("see"), text.Hash("understand"), text.Hash("remember"), text.Hash("recall"), text.Hash("realize"), text.Hash("realise"),
}

// ignores tells whether an attribution says only what somebody does not know.
func (f *finder) ignores(a *attribution, x *attrib.Found) bool {
	p := a.parts[0]
	if f.class(p.first) != question || a.cue.last > p.first {
		return false
	}
	for _, v := range ignorance {
		if f.word(a.head, v) {
			word, _ := f.article.Said(x.Cue)
			return f.article.Negated(word)
		}
	}
	return false
}
