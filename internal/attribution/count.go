package attribution

import (
	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
)

// count fills the running counts that the features of spans are read from.
func (a *Article) count() {
	n := len(a.Words)
	if a.counted {
		return
	}
	a.counted = true
	for _, c := range []struct {
		to *[]int32
		is func(i int) bool
	}{
		{&a.finite, func(i int) bool { return a.tag[i].Finite() }},
		{&a.opens, func(i int) bool { return a.tag[i] == model.Open }},
		{&a.subjects, func(i int) bool { return a.rel[i] == model.Nsubj || a.rel[i] == model.NsubjPass }},
		{&a.known, func(i int) bool { return a.verbs[i] > 0 && a.tag[i].Verb() }},
		{&a.joined, a.joinsCue},
		{&a.conceded, a.concedes},
	} {
		counts := sized(*c.to, n+1)
		counts[0] = 0
		for i := range n {
			counts[i+1] = counts[i]
			if c.is(i) {
				counts[i+1]++
			}
		}
		*c.to = counts
	}
}

// joinsCue tells whether word i is a conjunction and a verb of attribution
// without a subject of its own follows: and said, but also warned.
func (a *Article) joinsCue(i int) bool {
	if a.tag[i] != model.CC {
		return false
	}
	i++
	if i < len(a.Words) && a.tag[i] == model.RB {
		i++
	}
	return i < len(a.Words) && a.verbs[i] > 0 && (a.tag[i] == model.VBD || a.tag[i] == model.VBZ || a.tag[i] == model.VBN)
}

var concessions = text.NewSet("although", "though", "despite", "while", "whereas", "even")

// concedes tells whether word i is a comma and a concession follows, which is
// often the writer's own: , although details remain sketchy.
func (a *Article) concedes(i int) bool {
	return a.tag[i] == model.Comma && i+1 < len(a.Words) && concessions.Has(a.Words[i+1].Form)
}
