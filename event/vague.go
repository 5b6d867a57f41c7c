package event

// vague reads what points into the past, present or future without saying
// when: "recently", "now", "the near future", "soon".
func (f *finder) vague(i int, w word) (*node, int) {
	n := &node{op: opRef, code: w.value}
	switch {
	case f.is(i, "future", "near", "foreseeable", "short") && !f.is(i-1, "the") && !f.is(i, "future"):
		return nil, 0
	case f.is(i, "present") && !f.is(i-1, "at"):
		return nil, 0
	case f.is(i, "ongoing") && !f.is(i-1, "the"):
		return n, w.next
	}
	return n, w.next
}
