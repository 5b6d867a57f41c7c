package main

import (
	"slices"

	"github.com/onrecord-go/onrecord/internal/model"
)

// A step is one that the search may take.
type step struct {
	from   int32
	action model.Action
	score  int32
}

// search parses a sentence as the parser will, with a beam, beside the right
// sequence of actions. Where the best of the beam is furthest ahead of the
// right sequence it learns from both up to there (the max-violation update of
// Huang, Fayong and Guo, NAACL 2012).
func (p *pupil) search(s *sentence, tags []model.Tag) {
	st := &p.state
	st.Reset(s.words, tags)
	beam, gold := []int32{0}, int32(0)
	worst, worstGold, gap := int32(0), int32(0), int32(-1)
	for !st.Done(st.At(gold)) {
		beam = p.widen(s, beam)
		gold = p.follow(s, gold)
		best := beam[0]
		if d := st.At(best).Score - st.At(gold).Score; d > gap || d == gap && !p.differ(worst, worstGold) {
			worst, worstGold, gap = best, gold, d
		}
	}
	p.seen++
	p.actions.now++
	if !p.differ(worst, worstGold) {
		p.right++
		return
	}
	p.path(worstGold, 1)
	p.path(worst, -1)
}

// differ tells whether two configs were come to by other actions.
func (p *pupil) differ(a, b int32) bool {
	for a > 0 && b > 0 && a != b {
		x, y := p.state.At(a), p.state.At(b)
		if x.Action != y.Action {
			return true
		}
		a, b = x.From, y.From
	}
	return false
}

// widen takes the best steps from the configs of a beam.
func (p *pupil) widen(s *sentence, beam []int32) []int32 {
	st := &p.state
	var steps []step
	for _, number := range beam {
		c := st.At(number)
		if a, ok := st.Forced(c); ok {
			steps = append(steps, step{number, a, c.Score})
			continue
		}
		n := st.ActionFeatures(&p.f, c)
		score := p.actions.score(p.f[:n])
		for a := model.Shift; a <= model.RightArc; a++ {
			if st.Can(c, a) {
				steps = append(steps, step{number, a, c.Score + score[a]})
			}
		}
	}
	slices.SortStableFunc(steps, func(a, b step) int { return int(b.score) - int(a.score) })
	var out []int32
	for _, x := range steps[:min(len(steps), p.beam)] {
		out = append(out, st.Step(x.from, x.action, p.relate(s, x.from, x.action, false), x.score))
	}
	return out
}

// follow takes the right step from a config of the right sequence: of those
// that cost least, an arc before a shift.
func (p *pupil) follow(s *sentence, gold int32) int32 {
	st := &p.state
	c := st.At(gold)
	if a, ok := st.Forced(c); ok {
		return st.Step(gold, a, p.relate(s, gold, a, true), c.Score)
	}
	cost := p.costs(c, s)
	right := model.LeftArc
	for _, a := range []model.Action{model.RightArc, model.Shift} {
		if cost[a] < cost[right] {
			right = a
		}
	}
	n := st.ActionFeatures(&p.f, c)
	score := c.Score + p.actions.score(p.f[:n])[right]
	return st.Step(gold, right, p.relate(s, gold, right, true), score)
}

// path adds d to the weights of all actions that led to a config.
func (p *pupil) path(config, d int32) {
	st := &p.state
	for at := st.At(config); at.From >= 0; at = st.At(at.From) {
		from := st.At(at.From)
		if _, ok := st.Forced(from); ok {
			continue
		}
		n := st.ActionFeatures(&p.f, from)
		p.actions.score(p.f[:n])
		p.actions.shift(p.f[:n], int(at.Action), d)
	}
}
