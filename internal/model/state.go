package model

// An Action is one step of the parser.
type Action uint8

// The actions: move the next word to the stack, make the next word the head of
// the stack's top and drop that, make the word below the top its head and drop
// it.
const (
	Shift Action = iota
	LeftArc
	RightArc

	Actions = 3 // how many there are to choose from
)

// A State is a sentence half parsed. Its nodes are the words that are no marks,
// numbered from 0; the number after the last stands for the head of roots,
// which is the last to come. Marks are not parsed: they would only stand in
// the way of the words around them, which see them as features instead.
type State struct {
	nodes []node
	stack []int32
	next  int32 // first node that is not on the stack yet
	count int32
}

// A node is a word with what is known of its dependents so far.
type node struct {
	form, both    uint32 // hashes of the form, and of form and tag
	tag           uint32
	first, second int32  // outermost dependents on the left
	last, prior   int32  // outermost dependents on the right
	head          int32  // number of the head's node, count for roots
	word          int32  // its number among the words
	lefts, rights uint32 // numbers of dependents, capped
	leftR, rightR uint32 // relations of the dependents, a bit each
	before        uint32 // marks right before it, a bit a kind
	marks, commas uint32 // how many marks and commas stand before it
	region        uint32
	rel           Rel
}

// Reset begins a sentence.
func (s *State) Reset(words []Word, tags []Tag) {
	s.nodes = room(s.nodes, len(words)+2)[:0]
	var marks, commas, before uint32
	for i := range words {
		t := tags[i]
		if t.Mark() {
			before |= 1 << (t - Comma)
			if t == Comma {
				commas++
			} else {
				marks++
			}
			continue
		}
		w := &words[i]
		s.nodes = append(s.nodes, node{form: w.Form, tag: uint32(t), both: w.Form*mix2 + uint32(t)*mix1,
			word: int32(i), before: before, marks: marks, commas: commas, region: uint32(w.Region + 1)})
		before = 0
	}
	n := int32(len(s.nodes))
	s.nodes = append(s.nodes, node{form: 1, tag: uint32(top), both: 1, before: before, marks: marks, commas: commas},
		node{form: 2, tag: uint32(none), both: 2})
	s.stack = room(s.stack, len(words)+1)[:0]
	s.count, s.next = n, 0
	for i := range s.nodes {
		x := &s.nodes[i]
		x.first, x.second, x.last, x.prior, x.head = n+1, n+1, n+1, n+1, n
	}
}

// Done tells whether every word has its head.
func (s *State) Done() bool { return s.next == s.count && len(s.stack) == 0 }

// Can tells whether an action is possible.
func (s *State) Can(a Action) bool {
	switch a {
	case Shift:
		return s.next < s.count
	case LeftArc:
		return len(s.stack) > 0
	case RightArc:
		return len(s.stack) > 1
	}
	return false
}

// Arc is the dependent and the head that an action other than Shift joins. The
// head is the number of nodes where the dependent becomes a root.
func (s *State) Arc(a Action) (dependent, head int32) {
	n := len(s.stack)
	if a == LeftArc {
		return s.stack[n-1], s.next
	}
	return s.stack[n-1], s.stack[n-2]
}

// Apply takes an action, with the relation of the new dependent.
func (s *State) Apply(a Action, r Rel) {
	if a == Shift {
		s.stack = append(s.stack, s.next)
		s.next++
		return
	}
	d, h := s.Arc(a)
	s.stack = s.stack[:len(s.stack)-1]
	dn, hn := &s.nodes[d], &s.nodes[h]
	dn.head, dn.rel = h, r
	if a == LeftArc {
		hn.second, hn.first = hn.first, d
		hn.lefts = min(hn.lefts+1, 7)
		hn.leftR |= 1 << r
		return
	}
	hn.prior, hn.last = hn.last, d
	hn.rights = min(hn.rights+1, 7)
	hn.rightR |= 1 << r
}

// at is the nth word from the top of the stack.
func (s *State) at(n int) int32 {
	if len(s.stack) <= n {
		return s.count + 1
	}
	return s.stack[len(s.stack)-1-n]
}

// ahead is the nth word to come; the head of roots is the one after the last.
func (s *State) ahead(n int32) int32 { return min(s.next+n, s.count+1) }

// Stack and Next show the trainer's oracle where the parser stands.
func (s *State) Stack() []int32 { return s.stack }

// Next is the first word that is not on the stack yet.
func (s *State) Next() int32 { return s.next }

// Word is the number of the word that a node stands for.
func (s *State) Word(node int32) int { return int(s.nodes[node].word) }
