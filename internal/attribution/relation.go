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
		if forms.Has(a.Words[k].Form) {
			return true
		}
	}
	return false
}

// forms are those of "be", which make a participle passive.
var forms = text.NewSet("was", "were", "been", "is", "are", "be", "being")

// Agent is who does what a passive cue says: was told by "the board". Empty if
// nobody is named. What hangs on the noun phrase is left out: in a letter.
func (a *Article) Agent(cue int32) Span {
	k := a.byPhrase(cue)
	if k < 0 {
		return Span{}
	}
	return a.phraseBehind(a.dependent(k, model.Case)+1, a.tree[k].Last)
}

// byPhrase is the noun behind word i that hangs on it with a "by", -1 if there
// is none.
func (a *Article) byPhrase(i int32) int32 {
	for k := a.child[i]; k >= 0; k = a.next[k] {
		if k < i || a.rel[k] != model.Nmod {
			continue
		}
		if c := a.dependent(k, model.Case); c >= 0 && a.Words[c].Form == by {
			return k
		}
	}
	return -1
}

// Subject is the subject of the main clause of the sentence that word i is in, up to
// that word; the first subject if the main clause has none there. Empty if there is
// no noun that is one. It does not act if something is done to it: "Carl Voss" was
// sacked.
func (a *Article) Subject(i int32) (s Span, acts bool) {
	first := int32(-1)
	for k := a.sent[a.of[i]].First; k <= i; k++ {
		a.Steps++
		if r := a.rel[k]; r != model.Nsubj && r != model.NsubjPass || !a.tag[k].Noun() && a.tag[k] != model.PRP {
			continue
		}
		if first < 0 {
			first = k
		}
		if a.head[a.head[k]] < 0 {
			first = k
			break
		}
	}
	if first < 0 {
		return Span{}, false
	}
	return a.Trim(a.withoutAdjunct(first), false), a.rel[first] == model.Nsubj
}

// SubjectOf is the subject that hangs on word i itself, empty if there is none.
func (a *Article) SubjectOf(i int32) Span {
	if s := a.dependent(i, model.Nsubj); s >= 0 {
		return a.Trim(a.tree[s], false)
	}
	return Span{}
}

// SharedSubject is the subject of the verb that word i, which has none of its own, is
// joined to by a conjunction: "Ann Lee" came and said. Empty if there is none.
func (a *Article) SharedSubject(i int32) Span {
	for n := 0; n < longestJoined && a.dependent(i, model.Nsubj) < 0 && a.rel[i] == model.Conj && a.head[i] >= 0; n++ {
		i = a.head[i]
		if s := a.dependent(i, model.Nsubj); s >= 0 {
			return a.Trim(a.withoutAdjunct(s), false)
		}
	}
	return Span{}
}

// longestJoined bounds how many verbs in a row share a subject.
const longestJoined = 4

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

var negations = text.NewSet("not", "n't", "never")

// Negated tells whether a cue is negated: "does not know".
func (a *Article) Negated(cue int32) bool {
	for k := a.child[cue]; k >= 0 && k < cue; k = a.next[k] {
		if negations.Has(a.Words[k].Form) {
			return true
		}
	}
	return false
}
