package main

import (
	"math/rand/v2"

	"github.com/onrecord-go/onrecord/internal/model"
)

// A pupil learns to parse.
type pupil struct {
	actions, rels *learner
	state         model.State
	random        *rand.Rand
	beam          int
	right, seen   int
	f             [model.MaxFeatures]model.Feature
	stack         []int32
}

// study parses a sentence and learns from each mistake. It mostly goes on with
// its own mistake, so that it learns to make the best of one.
func (p *pupil) study(s *sentence, tags []model.Tag, explore float64) {
	st := &p.state
	st.Reset(s.words, tags)
	for at := int32(0); !st.Done(st.At(at)); {
		c := st.At(at)
		if a, ok := st.Forced(c); ok {
			at = st.Step(at, a, p.relate(s, at, a, true), 0)
			continue
		}
		cost := p.costs(c, s)
		n := st.ActionFeatures(&p.f, c)
		guess, right := choose(st, c, p.actions.score(p.f[:n]), cost)
		p.actions.learn(p.f[:n], int(right), int(guess))
		p.seen++
		if guess == right {
			p.right++
		} else if explore == 0 || p.random.Float64() >= explore {
			guess = right
		}
		at = st.Step(at, guess, p.relate(s, at, guess, true), 0)
	}
}

// costs is what each action costs in a config.
func (p *pupil) costs(c *model.Config, s *sentence) [model.Actions]int {
	p.stack = p.state.Stack(c, p.stack[:0])
	return costs(&p.state, c, p.stack, s.nodes)
}

// choose is the possible action with the highest score, and the one with the
// highest score of those that cost least.
func choose(st *model.State, c *model.Config, score []int32, cost [model.Actions]int) (guess, right model.Action) {
	first := true
	for _, a := range []model.Action{model.LeftArc, model.RightArc, model.Shift} {
		if !st.Can(c, a) {
			continue
		}
		if first {
			guess, right, first = a, a, false
			continue
		}
		if score[a] > score[guess] {
			guess = a
		}
		if cost[a] < cost[right] || cost[a] == cost[right] && score[a] > score[right] {
			right = a
		}
	}
	return guess, right
}

// relate chooses the relation of an arc and learns from it, if it may, when the
// arc is right.
func (p *pupil) relate(s *sentence, at int32, a model.Action, learning bool) model.Rel {
	if a == model.Shift {
		return model.Dep
	}
	c := p.state.At(at)
	if r, ok := p.state.KnownRel(c, a); ok {
		return r
	}
	d, h := p.state.Arc(c, a)
	n := p.state.RelFeatures(&p.f, c, a)
	guess := p.rels.best(p.f[:n])
	if right := s.rels[p.state.Word(d)]; learning && s.nodes[d] == h && int(right) < model.LearnedRels {
		p.rels.learn(p.f[:n], int(right), guess)
	}
	return model.Rel(guess)
}
