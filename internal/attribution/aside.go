package attribution

import "github.com/onrecord-go/onrecord/internal/model"

// Asides calls yield with the parts of the sentence of a cue that tell of something
// else than the cue, so that what they say of a time says nothing of it: a relative
// clause, with the noun that it hangs on; what a clause says to which that of the
// cue is joined; all around a clause of the cue's own. The noun is -1 for the
// latter two.
func (a *Article) Asides(c Cue, yield func(noun int32, s Span)) {
	s := a.sent[a.of[c.Word]]
	for i := s.First; i < s.Last; i++ {
		a.Steps++
		if a.rel[i] == model.Relcl && a.head[i] >= 0 && !a.tree[i].has(c.Word) && a.relativeWord(a.tree[i].First) {
			yield(a.head[i], a.tree[i])
		}
	}
	if h := a.joinedTo(c.Word); h >= 0 && a.dependent(h, model.Nsubj) >= 0 && a.dependent(c.Word, model.Nsubj) >= 0 {
		yield(-1, Span{h, c.Group.First})
	}
	if a.subordinate(c.Word) {
		yield(-1, Span{s.First, a.tree[c.Word].First})
		yield(-1, Span{a.tree[c.Word].Last, s.Last})
	}
}

// Joined is what a verb says before a cue that is joined to it and has its subject:
// he "joined it in 1987 and" wrote. Empty if the cue is joined to nothing.
func (a *Article) Joined(c Cue) Span {
	if h := a.joinedTo(c.Word); h >= 0 {
		return Span{h, c.Group.First}
	}
	return Span{}
}

// joinedTo is the verb before word i that it is joined to, -1 if there is none.
func (a *Article) joinedTo(i int32) int32 {
	if h := a.head[i]; a.rel[i] == model.Conj && h >= 0 && h < i && a.tag[h].Verb() {
		return h
	}
	return -1
}

// relativeWord tells whether a relative clause may begin with word i, or with the
// preposition there.
func (a *Article) relativeWord(i int32) bool {
	switch a.tag[i] {
	case model.WDT, model.WP, model.WPS, model.WRB:
		return true
	case model.IN:
		return a.Words[i].Form == that || int(i)+1 < len(a.Words) && (a.tag[i+1] == model.WDT || a.tag[i+1] == model.WP)
	}
	return false
}

// subordinate tells whether a word is the finite verb of a clause that a
// conjunction or a relative hangs on another: after what several members
// "described".
func (a *Article) subordinate(i int32) bool {
	return a.tag[i].Finite() && a.head[i] >= 0 && (a.rel[i] == model.Advcl || a.rel[i] == model.Relcl) && a.tree[i].First < i
}
