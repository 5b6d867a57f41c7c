package model

// A Tree is a parsed sentence: for each word its tag, its head and its relation
// to it. Every word has one head, the root or roots (-1) excepted, and following
// heads always ends at a root.
type Tree struct {
	Tag  []Tag
	Head []int32 // number of the head in the sentence, -1 for a root
	Rel  []Rel

	// First and Last are the edges of the subtree of each word: its words are
	// First to Last, both of them in it. The parser builds no crossing arcs, so
	// nothing between them is outside it.
	First, Last []int32

	// Child is the leftmost dependent of each word and Next its sibling on the
	// right, -1 if there is none.
	Child, Next []int32
}

// Len is the number of words.
func (t *Tree) Len() int { return len(t.Head) }

// reset makes room for n words.
func (t *Tree) reset(n int) {
	t.Tag, t.Rel = room(t.Tag, n), room(t.Rel, n)
	t.Head, t.First, t.Last = room(t.Head, n), room(t.First, n), room(t.Last, n)
	t.Child, t.Next = room(t.Child, n), room(t.Next, n)
}

// room is s with length n, in its own memory if that is large enough.
func room[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

// hang gives the marks their heads: an opening one the next word if only
// opening ones stand between, any other the word before.
func (t *Tree) hang() {
	first := int32(0)
	for int(first) < len(t.Rel) && t.Rel[first] == PunctRel {
		first++
	}
	if int(first) == len(t.Rel) { // nothing but marks: the first is the root
		for i := range t.Head {
			t.Head[i] = 0
		}
		if len(t.Rel) > 0 {
			t.Head[0], t.Rel[0] = -1, Root
		}
		return
	}
	before := first
	for i := range t.Head {
		if t.Rel[i] != PunctRel {
			before = int32(i)
		} else {
			t.Head[i] = before
		}
	}
	behind := int32(-1)
	for i := int32(len(t.Head) - 1); i > first; i-- {
		switch {
		case t.Rel[i] != PunctRel:
			behind = i
		case behind >= 0 && (t.Tag[i] == Open || t.Tag[i] == Left):
			t.Head[i] = behind
		default:
			behind = -1
		}
	}
}

// link fills the edges and the children from the heads. Without crossing arcs
// the subtrees are nested, so widening every head by its dependents works in
// one walk from the left for those dependents that stand before their heads
// and one from the right for those behind.
func (t *Tree) link() {
	for i := range t.Head {
		t.First[i], t.Last[i] = int32(i), int32(i)
		t.Child[i], t.Next[i] = -1, -1
	}
	for i := len(t.Head) - 1; i >= 0; i-- {
		if h := t.Head[i]; h >= 0 {
			t.Next[i], t.Child[h] = t.Child[h], int32(i)
		}
	}
	for i, h := range t.Head { // dependents on the left: complete when passed
		if h > int32(i) {
			t.First[h] = min(t.First[h], t.First[i])
		}
	}
	for i := len(t.Head) - 1; i >= 0; i-- { // dependents on the right
		if h := t.Head[i]; h >= 0 && h < int32(i) {
			t.Last[h] = max(t.Last[h], t.Last[i])
		}
	}
}

// Find is the first dependent of word i with relation r, -1 if there is none.
func (t *Tree) Find(i int, r Rel) int {
	for c := t.Child[i]; c >= 0; c = t.Next[c] {
		if t.Rel[c] == r {
			return int(c)
		}
	}
	return -1
}
