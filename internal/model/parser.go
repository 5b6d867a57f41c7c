package model

// A Parser turns sentences into trees. The zero value uses the embedded
// weights. It keeps its memory from one sentence to the next, so it is not safe
// for concurrent use; steps in steady state allocate nothing.
type Parser struct {
	weights Weights
	ready   bool
	state   State
	steps   int // work done, for the test of linear time
}

// NewParser is a parser with other weights than those embedded.
func NewParser(w Weights) *Parser { return &Parser{weights: w, ready: true} }

// Parse tags and parses the words of one sentence into out, whose memory is
// used again.
func (p *Parser) Parse(words []Word, out *Tree) {
	if !p.ready {
		p.weights, p.ready = embedded(), true
	}
	out.reset(len(words))
	p.weights.tag(words, out.Tag)
	s := &p.state
	s.Reset(words, out.Tag)
	var f [MaxFeatures]Feature
	for !s.Done() {
		a := p.weights.action(s, &f)
		r := Dep
		if a != Shift {
			r = p.weights.rel(s, &f, a)
		}
		s.Apply(a, r)
		p.steps++
	}
	s.tree(out)
}

// action is the possible action with the highest score.
func (w *Weights) action(s *State, f *[MaxFeatures]Feature) Action {
	if len(s.stack) == 0 {
		return Shift
	}
	score := w.actions.actionScores(f[:s.ActionFeatures(f)])
	best := LeftArc
	if s.Can(RightArc) && score[RightArc] > score[best] {
		best = RightArc
	}
	if s.Can(Shift) && score[Shift] > score[best] {
		best = Shift
	}
	return best
}

// rel is the relation of the arc that an action makes.
func (w *Weights) rel(s *State, f *[MaxFeatures]Feature, a Action) Rel {
	if r, ok := s.KnownRel(a); ok {
		return r
	}
	return w.rels.bestRel(f[:s.RelFeatures(f, a)])
}

// KnownRel is the relation of the arc that an action makes where it has not to
// be learned, that of roots.
func (s *State) KnownRel(a Action) (Rel, bool) {
	_, h := s.Arc(a)
	return Root, h == s.count
}

// tree writes the heads and relations of a finished sentence. A mark hangs on
// its neighbour, which no arc can cross: opening ones on the word behind, all
// others on the word before, so that what a subtree covers takes its own
// marks in.
func (s *State) tree(t *Tree) {
	for i := range t.Head {
		t.Rel[i] = PunctRel
	}
	for i := range s.nodes[:s.count] {
		x := &s.nodes[i]
		t.Head[x.word], t.Rel[x.word] = -1, x.rel
		if x.head < s.count {
			t.Head[x.word] = s.nodes[x.head].word
		}
	}
	t.hang()
	t.link()
}
