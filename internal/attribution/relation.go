package attribution

import (
	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
)

// Told is the subject of a passive cue, whom the words were for: "Mr. Voss was
// told". Empty if the cue is not passive or nobody is named.
func (a *Article) Told(cue int32) Span {
	if s := a.dependent(cue, model.NsubjPass); s >= 0 {
		return a.Trim(a.tree[s], false)
	}
	return Span{}
}

// Passive tells whether a cue is passive: "had been assured".
func (a *Article) Passive(cue int32) bool {
	if a.tag[cue] != model.VBN {
		return false
	}
	for k := a.child[cue]; k >= 0 && k < cue; k = a.next[k] {
		for _, b := range beings {
			if a.Words[k].Form == b {
				return true
			}
		}
	}
	return false
}

var beings = [...]uint32{text.Hash("was"), text.Hash("were"), text.Hash("been"), text.Hash("is"), text.Hash("are"), text.Hash("be"), text.Hash("being")}

// Agent is who does what a passive cue says: was told by "the board". Empty if
// nobody is named. What hangs on the noun phrase is left out: in a letter.
func (a *Article) Agent(cue int32) Span {
	for k := a.child[cue]; k >= 0; k = a.next[k] {
		if c := a.dependent(k, model.Case); k > cue && a.rel[k] == model.Nmod && c >= 0 && a.Words[c].Form == by {
			return a.phraseBehind(c+1, a.tree[k].Last)
		}
	}
	return Span{}
}

// Antecedent is the noun phrase that a relative pronoun, word i, stands for,
// with what is inserted between the two: "Ann Lee, the mayor," who. Empty if it
// is not found.
func (a *Article) Antecedent(i int32) Span {
	verb := a.head[i]
	for verb >= 0 && a.rel[verb] != model.Relcl && a.sent[a.of[i]].has(a.head[verb]) && a.head[verb] > i {
		verb = a.head[verb] // the relative clause's own verb: who had said
	}
	if verb < 0 || a.rel[verb] != model.Relcl || a.head[verb] < 0 || a.head[verb] >= i {
		return a.acrossApposition(i)
	}
	noun := a.head[verb]
	for a.rel[noun] == model.Appos && a.head[noun] >= 0 && a.head[noun] < noun {
		noun = a.head[noun]
	}
	return Span{a.tree[noun].First, i}
}

// acrossApposition is the noun phrase that word i follows, and the one before
// it if a comma stands between them.
func (a *Article) acrossApposition(i int32) Span {
	first := a.sent[a.of[i]].First
	if s, _ := a.acrossCommas(i, first); !s.Empty() {
		return s
	}
	return a.phraseBefore(i, first)
}

var negations = [...]uint32{text.Hash("not"), text.Hash("n't"), text.Hash("never")}

// Negated tells whether a cue is negated: "does not know".
func (a *Article) Negated(cue int32) bool {
	for k := a.child[cue]; k >= 0; k = a.next[k] {
		for _, n := range negations {
			if k < cue && a.Words[k].Form == n {
				return true
			}
		}
	}
	return false
}
