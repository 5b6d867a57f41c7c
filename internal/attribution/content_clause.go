package attribution

import "github.com/onrecord-go/onrecord/internal/model"

// clauses adds the phrases and clauses that hang on the cue, and what hangs on
// those that the cue hangs on.
func (ch *chooser) clauses() {
	a, i := ch.a, ch.c.Word
	for k := a.child[i]; k >= 0; k = a.next[k] {
		switch a.rel[k] {
		case model.Ccomp, model.Xcomp, model.Parataxis, model.Dobj, model.Nmod, model.Advcl, model.Dep, model.Acl, model.Relcl, model.Conj, model.Appos:
			ch.add(clause, endClause, a.rel[k], ch.without(a.tree[k]))
			ch.withoutOpening(k)
		case model.Nsubj, model.NsubjPass:
			ch.add(subjectOf, endClause, a.rel[k], a.tree[k])
			if x := a.dependent(i, model.Xcomp); x >= 0 {
				ch.add(subjectOf, endWord, a.rel[k], a.tree[k], a.tree[x])
			}
		}
	}
	if h := a.head[i]; h >= 0 {
		switch a.rel[i] {
		case model.Acl, model.Relcl:
			ch.add(nounOf, endClause, a.rel[i], Span{a.tree[h].First, min(a.tree[i].First, ch.hull.First)})
		case model.Parataxis, model.Ccomp, model.Advcl, model.Dep, model.Nmod:
			ch.addAround(a.tree[h], a.rel[i])
		}
	}
}

// withoutOpening adds the subtree of word k without the preposition that it
// begins with: about the budget, by calling.
func (ch *chooser) withoutOpening(k int32) {
	a := ch.a
	for _, r := range [...]model.Rel{model.Case, model.MarkRel} {
		if o := a.dependent(k, r); o >= 0 && o < k && a.tree[k].has(o) {
			ch.add(clause, endWord, a.rel[k], Span{o + 1, a.tree[k].Last})
		}
	}
}

// without is a subtree without the source and cue, if they stand at its edge.
func (ch *chooser) without(s Span) Span {
	if s.First < ch.hull.Last && ch.hull.Last < s.Last && s.First >= ch.hull.First {
		s.First = ch.hull.Last
	}
	return s
}

// addAround adds what stands on both sides of source and cue in s.
func (ch *chooser) addAround(s Span, rel model.Rel) {
	left, right := Span{s.First, ch.hull.First}, Span{ch.hull.Last, s.Last}
	ch.add(around, endClause, rel, left, right)
}

// behind adds what stands behind the cue, from several starts to several ends.
func (ch *chooser) behind() {
	a := ch.a
	limit := ch.limit()
	ch.ends(behindCue, ch.c.Group.Last, limit)
	if ch.hull.Last != ch.c.Group.Last {
		ch.ends(behindSource, ch.hull.Last, limit)
	}
	for _, i := range ch.phraseStarts(limit) {
		ch.ends(behindObject, i, limit)
	}
	if i := a.commaBehindSource(ch.c); i > 0 {
		ch.ends(behindSource, i+1, limit)
	}
	for k := a.child[ch.c.Word]; k >= 0; k = a.next[k] {
		if k < ch.c.Word {
			continue
		}
		switch a.rel[k] {
		case model.Dobj, model.Nmod, model.Tmod, model.Advmod, model.Compound:
			ch.ends(behindObject, a.tree[k].Last, limit)
		case model.Ccomp, model.Xcomp:
			ch.ends(clause, a.tree[k].First, limit)
		}
	}
}

// Where a clause may begin without "that" behind the person addressed: at most
// so many starts, within so many words.
const (
	phraseStarts = 3
	phraseReach  = 9
)

// phraseStarts are the words behind a cue at which a second noun phrase begins
// right behind a first: told the conference she was; told reporters Tuesday the
// levee.
func (ch *chooser) phraseStarts(limit int32) []int32 {
	a := ch.a
	first := ch.c.Group.Last
	out := ch.starts[:0]
	for i := first + 1; i < min(limit, first+phraseReach) && len(out) < phraseStarts; i++ {
		if !a.tag[i-1].Noun() {
			continue
		}
		switch a.tag[i] {
		case model.DT, model.PRP, model.PRPS, model.EX:
			out = append(out, i)
		}
	}
	ch.starts = out
	return out
}

// limit is where content behind the cue may end at the latest: with the
// sentence, or with the region that the cue lies in.
func (ch *chooser) limit() int32 {
	r := ch.a.region(ch.c.Word)
	if r >= 0 {
		return min(ch.sent.Last, ch.a.inside(int(r)).Last)
	}
	return ch.sent.Last
}

// contentEnds is how many places inside the sentence content may end at.
const contentEnds = 6

// ends adds the spans from first to each place where content may end.
func (ch *chooser) ends(w why, first, limit int32) {
	a := ch.a
	if first >= limit {
		return
	}
	ch.add(w, endSentence, model.Root, Span{first, limit})
	if v := a.governs(ch.c.Word); v > first+1 && v < limit {
		ch.add(w, endVerb, model.Root, Span{first, v})
	}
	n := 0
	for i := first + 1; i < limit && n < contentEnds; i++ {
		if a.region(i) != a.region(first) && a.region(i) >= 0 && a.outer(i) != a.outer(first) {
			continue
		}
		switch t := a.tag[i]; {
		case t == model.Comma, t == model.Colon, t == model.Right:
			ch.add(w, endComma, model.Root, Span{first, i})
			n++
		case t == model.CC, a.rel[i] == model.MarkRel && t == model.IN:
			ch.add(w, endConj, model.Root, Span{first, i})
			n++
		case t == model.Close && i+1 < limit:
			ch.add(w, endRegion, model.Root, Span{first, i})
		case t.Verb() && a.rel[i] == model.Conj && a.head[i] == ch.c.Word:
			ch.add(w, endCue, model.Root, Span{first, i})
		}
	}
}

// governs is where the verb that word i is the subject of begins, -1 if it is
// none: his claim that he won *drew* laughter.
func (a *Article) governs(i int32) int32 {
	if r := a.rel[i]; r != model.Nsubj && r != model.NsubjPass || a.head[i] < i {
		return -1
	}
	return a.group(a.head[i]).First
}

// before adds what stands before source and cue in the sentence.
func (ch *chooser) before() {
	first := ch.sent.First
	if r := ch.a.region(ch.c.Word); r >= 0 {
		first = max(first, ch.a.inside(int(r)).First)
	}
	for _, end := range ch.edges {
		if end > first {
			ch.endingAt(first, end)
		}
	}
}

// endingAt adds what ends at a word before the cue: from first or from a comma
// or conjunction behind it, alone and with what follows the cue.
func (ch *chooser) endingAt(first, end int32) {
	a, limit := ch.a, ch.limit()
	ch.add(beforeCue, endSentence, model.Root, Span{first, end})
	ch.add(around, endSentence, model.Root, Span{first, end}, Span{ch.hull.Last, limit})
	n := 0
	for i := end - 2; i > first && n < contentEnds; i-- {
		switch t := a.tag[i]; {
		case t == model.Comma, t == model.Colon, t == model.CC:
			ch.add(beforeCue, endComma, model.Root, Span{i + 1, end})
			ch.add(around, endComma, model.Root, Span{i + 1, end}, Span{ch.hull.Last, limit})
			n++
		}
	}
	for i := ch.hull.Last; i < limit && n < contentEnds+2; i++ {
		if t := a.tag[i]; t == model.Comma || t == model.Colon {
			ch.add(around, endConj, model.Root, Span{first, end}, Span{ch.hull.Last, i})
			n++
		}
	}
}
