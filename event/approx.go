package event

import "github.com/onrecord-go/onrecord/internal/lexicon"

// longestApproximator is the most words of a key of event_approximators.tsv.
const longestApproximator = 3

// approximator takes in the words that make an expression less exact: "nearly
// two years", "at least the past 18 months", "around Nov. 1".
func (f *finder) approximator(first int, n *node) int {
	t := &lexicon.EventApproximators
	for k := longestApproximator; k > 0; k-- {
		at := first - k
		if at < f.floor || !f.sameSentence(at, first) {
			continue
		}
		row, length := t.Longest(f.d, at, first)
		if length != k || !f.mayApproximate(at, first, n) {
			continue
		}
		if n.mod == "" {
			n.mod = t.Cell(row, lexicon.EventApproximatorsMod)
		}
		return at
	}
	return first
}

// mayApproximate tells whether the words from at make the expression vague and
// are not a preposition: "over two years" but "over the past year", "about
// Tuesday" in "spoke about Tuesday".
func (f *finder) mayApproximate(at, first int, n *node) bool {
	if first-at > 1 || f.is(at, "nearly", "almost", "roughly", "approximately", "circa") {
		return n.op != opRef && n.op != opSet
	}
	counts := n.op == opAmount || n.op == opShift || n.op == opTime && n.clock.known
	if f.is(at, "around") && n.op == opFields && n.day > 0 || f.is(at, "around") && n.op == opEdge {
		return true
	}
	if f.is(at, "over", "under") && (n.amount.vague || f.compound(first) || f.is(first, "the")) {
		return false // a preposition: "over several years"
	}
	return counts && !f.is(first, "the")
}
