package model

// longest is how many words are parsed together.
const longest = 512

// A search says how widely trees are looked for.
type search struct {
	width int   // half-made trees that are gone on with side by side, at most widest
	slack int32 // how far one may fall behind the best before it is given up
}

const widest = 4

// Learning goes by the best trees there are; a narrower search costs four fifths of
// a point of attachment, nothing that attribution would show, and less than half the
// time.
var (
	wide   = search{widest, 80}
	narrow = search{2, 30}
)

// A Parser turns sentences into trees. The zero value uses the embedded
// weights. It keeps its memory from one sentence to the next, so it is not safe
// for concurrent use; steps in steady state allocate nothing.
type Parser struct {
	weights Weights
	ready   bool
	state   State
	limits  search
	beam    [widest]int32 // the configs that are gone on with, best first
	f       [MaxFeatures]Feature
	steps   int // work done, for the test of linear time
}

// NewParser is a parser with other weights than those embedded, that looks for
// trees widely: to measure, and to learn from.
func NewParser(w Weights) *Parser { return &Parser{weights: w, ready: true, limits: wide} }

// Room is how many steps of a parse the parser has memory for.
func (p *Parser) Room() int { return cap(p.state.configs) }

// Parse tags and parses the words of one sentence into out, whose memory is
// used again. A sentence of more than 512 words, which nobody writes, is parsed
// in pieces of so many with a root each, so that memory stays bounded.
func (p *Parser) Parse(words []Word, out *Tree) {
	if !p.ready {
		p.weights, p.ready, p.limits = Embedded(), true, narrow
	}
	n := len(words)
	out.reset(n)
	p.weights.tag(words, out.Tag)
	for i := range out.Rel {
		out.Rel[i] = PunctRel
	}
	for first := 0; first < n; first += longest {
		last := min(first+longest, n)
		p.find(words[first:last], out.Tag[first:last])
		p.state.write(out, p.beam[0], int32(first))
	}
	out.hang()
	out.link()
}

// find finds the best parse of words, which is then first in the beam.
func (p *Parser) find(words []Word, tags []Tag) {
	s := &p.state
	s.Reset(words, tags)
	p.beam[0] = 0
	n := 1
	for step := int32(0); step < 2*s.count; step++ {
		n = p.advance(n)
		p.steps += n
	}
}

// advance takes the best actions from the n configs of the beam, best first,
// and tells how many configs there are then.
func (p *Parser) advance(n int) int {
	s, w := &p.state, &p.weights
	var best [widest]candidate
	kept := 0
	for _, number := range p.beam[:n] {
		c := s.At(number)
		if a, ok := s.Forced(c); ok {
			kept = offer(best[:p.limits.width], kept, candidate{number, c.Score, a})
			continue
		}
		scores := w.actions.actionScores(p.f[:s.ActionFeatures(&p.f, c)])
		for a := Shift; a <= RightArc; a++ {
			if s.Can(c, a) {
				kept = offer(best[:p.limits.width], kept, candidate{number, c.Score + scores[a], a})
			}
		}
	}
	for kept > 1 && best[kept-1].score < best[0].score-p.limits.slack {
		kept--
	}
	for i, x := range best[:kept] {
		r := Dep
		if x.action != Shift {
			r = w.rel(s, &p.f, x.from, x.action)
		}
		p.beam[i] = s.Step(x.from, x.action, r, x.score)
	}
	return kept
}

// A candidate is a step that may be taken.
type candidate struct {
	from   int32
	score  int32
	action Action
}

// offer puts a candidate in its place among the n best, the earlier one first of
// those that tie, and tells how many there are then.
func offer(best []candidate, n int, x candidate) int {
	i := n
	if n == len(best) {
		i = n - 1
		if best[i].score >= x.score {
			return n
		}
	} else {
		n++
	}
	for i > 0 && best[i-1].score < x.score {
		best[i] = best[i-1]
		i--
	}
	best[i] = x
	return n
}

// rel is the relation of the arc that an action makes.
func (w *Weights) rel(s *State, f *[MaxFeatures]Feature, from int32, a Action) Rel {
	c := s.At(from)
	if r, ok := s.KnownRel(c, a); ok {
		return r
	}
	return w.rels.bestRel(f[:s.RelFeatures(f, c, a)])
}

// KnownRel is the relation of the arc that an action makes where it has not to
// be learned, that of roots.
func (s *State) KnownRel(c *Config, a Action) (Rel, bool) {
	_, h := s.Arc(c, a)
	return Root, h == s.count
}

// write puts the arcs that led to a config into a tree, whose word number first
// is the first one here.
func (s *State) write(t *Tree, config, first int32) {
	for c := s.At(config); c.From >= 0; {
		from := s.At(c.From)
		if c.Action != Shift {
			d, h := s.Arc(from, c.Action)
			i := first + s.nodes[d].word
			t.Rel[i], t.Head[i] = c.rel, -1
			if h < s.count {
				t.Head[i] = first + s.nodes[h].word
			}
		}
		c = from
	}
}
