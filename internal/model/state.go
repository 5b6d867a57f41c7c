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

// A State is a sentence and all that was made of it so far. Its nodes are the
// words that are no marks, numbered from 0; the number after the last stands
// for the head of roots, which is the last to come. Marks are not parsed: they
// would only stand in the way of the words around them, which see them as
// features instead.
//
// Half-made trees share what they have in common: each is a Config, which
// knows its top frame and the config it came from, and neither is ever changed.
// So going on from one costs the same however long the sentence is.
type State struct {
	nodes   []node
	frames  []frame
	configs []Config
	count   int32
}

// A node is a word as the features see it.
type node struct {
	form, both    uint32 // hashes of the form, and of form and tag
	tag           uint32
	word          int32  // its number among the words
	before        uint32 // marks right before it, a bit a kind
	marks, commas uint32 // how many marks and commas stand before it
	region        uint32
}

// A frame is a node on the stack, or the next one, with its dependents so far.
type frame struct {
	node          int32
	below         int32  // frame below it on the stack, -1 if there is none
	first         int32  // outermost dependent on the left, a node
	last, prior   int32  // outermost dependents on the right
	lefts, rights uint32 // numbers of dependents, capped
	leftR, rightR uint32 // relations of the dependents, a bit each
	firstR, lastR uint32 // relations of the outermost ones
}

// A Config is a parse up to some point.
type Config struct {
	Score  int32
	Next   int32 // first node that is not on the stack yet
	top    int32 // frame of the stack's top, -1 if it is empty
	front  int32 // frame of the next node if it has dependents, else -1
	size   int32 // of the stack
	From   int32 // number of the config before, -1 at the beginning
	Action Action
	rel    Rel
}

// Reset begins a sentence and leaves its first config, which is number 0.
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
	s.count = int32(len(s.nodes))
	s.nodes = append(s.nodes, node{form: 1, tag: uint32(top), both: 1, before: before, marks: marks, commas: commas},
		node{form: 2, tag: uint32(none), both: 2})
	s.frames = append(s.frames[:0], s.fresh(s.count+1)) // frame 0 is no frame
	s.configs = append(s.configs[:0], Config{top: -1, front: -1, From: -1})
}

// fresh is a frame of a node without dependents.
func (s *State) fresh(node int32) frame {
	no := s.count + 1
	return frame{node: node, below: -1, first: no, last: no, prior: no}
}

// At is the config with a number; it may not be kept while others are made.
func (s *State) At(config int32) *Config { return &s.configs[config] }

// Done tells whether every word has its head.
func (s *State) Done(c *Config) bool { return c.Next == s.count && c.size == 0 }

// Can tells whether an action is possible.
func (s *State) Can(c *Config, a Action) bool {
	switch a {
	case Shift:
		return c.Next < s.count
	case LeftArc:
		return c.size > 0
	case RightArc:
		return c.size > 1
	}
	return false
}

// Forced tells whether only one action is possible, and which. Forced actions
// have no score.
func (s *State) Forced(c *Config) (Action, bool) {
	switch {
	case c.size == 0:
		return Shift, true
	case c.size == 1 && c.Next == s.count:
		return LeftArc, true
	}
	return 0, false
}

// Arc is the dependent and the head that an action other than Shift joins. The
// head is the number of nodes where the dependent becomes a root.
func (s *State) Arc(c *Config, a Action) (dependent, head int32) {
	f := &s.frames[c.top]
	if a == LeftArc {
		return f.node, c.Next
	}
	return f.node, s.frames[f.below].node
}

// Step makes the config that an action leads to from config number from, with
// the relation of the new dependent, and gives its number.
func (s *State) Step(from int32, a Action, r Rel, score int32) int32 {
	c := s.configs[from]
	c.From, c.Action, c.rel, c.Score = from, a, r, score
	f := s.fresh(c.Next)
	if c.front >= 0 {
		f = s.frames[c.front]
	}
	n := int32(len(s.frames))
	switch a {
	case Shift:
		f.below = c.top
		c.top, c.front = n, -1
		c.Next++
		c.size++
	case LeftArc:
		d := &s.frames[c.top]
		f.first, f.firstR = d.node, uint32(r)
		f.lefts = min(f.lefts+1, 7)
		f.leftR |= 1 << r
		c.top, c.front = d.below, n
		c.size--
	default:
		d := &s.frames[c.top]
		f = s.frames[d.below]
		f.prior, f.last, f.lastR = f.last, d.node, uint32(r)
		f.rights = min(f.rights+1, 7)
		f.rightR |= 1 << r
		c.top = n
		c.size--
	}
	s.frames = append(s.frames, f)
	s.configs = append(s.configs, c)
	return int32(len(s.configs) - 1)
}

// view is the part of a config that features look at.
type view struct{ s0, s1, b0 *frame }

// look gives the frames that features look at; those that are not there are
// frame 0. fresh is the memory for the next node while it has no dependents.
func (s *State) look(c *Config, fresh *frame) (v view) {
	v = view{&s.frames[0], &s.frames[0], fresh}
	if c.top >= 0 {
		v.s0 = &s.frames[c.top]
		if v.s0.below >= 0 {
			v.s1 = &s.frames[v.s0.below]
		}
	}
	if c.front >= 0 {
		v.b0 = &s.frames[c.front]
	} else {
		*fresh = s.fresh(c.Next)
	}
	return v
}

// Stack appends the nodes on the stack of a config to dst, the top first.
func (s *State) Stack(c *Config, dst []int32) []int32 {
	for f := c.top; f >= 0; f = s.frames[f].below {
		dst = append(dst, s.frames[f].node)
	}
	return dst
}

// Word is the number of the word that a node stands for.
func (s *State) Word(node int32) int { return int(s.nodes[node].word) }
