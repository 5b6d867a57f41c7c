package event

// vague reads what points into the past, present or future without saying
// when: "recently", "now", "the near future", "soon".
func (f *finder) vague(i int, w word) (*node, int) {
	n := &node{op: opRef, code: w.value}
	switch {
	case f.is(i, "future", "near", "foreseeable", "short") && !f.is(i-1, "the") && !f.is(i, "future"):
		return nil, 0
	case f.is(i, "long") && f.is(i-1, "that", "so", "too", "not"):
		return nil, 0
	case f.is(i, "present") && !f.is(i-1, "at"):
		return nil, 0
	case f.is(i, "future"):
		if f.is(i-1, "the") {
			n.n = definite
		}
		if u := f.word(w.next); u.class == "unit" && u.many {
			return n, u.next
		}
	}
	return n, w.next
}
