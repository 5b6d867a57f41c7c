package main

import "github.com/onrecord-go/onrecord/internal/model"

// costs is how many arcs of the right tree each action makes unreachable, after
// Goldberg and Nivre, "Training Deterministic Parsers with Non-Deterministic
// Oracles" (TACL 2013); impossible actions cost more than any. The stack is that of config x, the top first.
func costs(s *model.State, x *model.Config, stack, heads []int32) [model.Actions]int {
	const impossible = 1 << 30
	var c [model.Actions]int
	next := x.Next
	for a := model.Shift; a <= model.RightArc; a++ {
		if !s.Can(x, a) {
			c[a] = impossible
		}
	}
	if len(stack) == 0 {
		return c
	}
	s0 := stack[0]
	left, right := 0, 0
	for d := next; int(d) < len(heads); d++ {
		if heads[d] == s0 {
			left, right = left+1, right+1
		}
	}
	h := heads[s0]
	if len(stack) > 1 && h == stack[1] || h > next {
		left++
	}
	if h >= next {
		right++
	}
	shift := 0
	if int(next) < len(heads) {
		for k, d := range stack {
			if heads[d] == next || k > 0 && heads[next] == d {
				shift++
			}
		}
	}
	c[model.Shift] += shift
	c[model.LeftArc] += left
	c[model.RightArc] += right
	return c
}
