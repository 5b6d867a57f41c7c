package event

// partOf reads the first or last units of a period: "the first nine months of 1997",
// "the last three weeks of this year". first is 1 for the first ones and -1 for the
// last. The period is an expression of its own, as TimeBank has it. Of what is no
// period they are a length: "the last two weeks of the campaign".
func (f *finder) partOf(first int, a amount, i int) (*node, int) {
	if !f.is(i, "of", "in") || a.vague || a.half || a.timed() {
		return nil, 0
	}
	if c, _ := f.container(i); c != nil && c.span() > a.unit() {
		return &node{op: opPart, n: first, amount: a, of: c}, i
	}
	if f.is(i, "of") {
		return &node{op: opAmount, amount: a}, i
	}
	return nil, 0
}

// part dates the first or last units of a period. The value is the length.
func (r *resolver) part(n *node) meaning {
	if err := n.amount.check(); err != nil {
		return failed(err)
	}
	in := r.eval(n.of)
	if in.err != nil {
		return in
	}
	m := meaning{value: n.amount.String()}
	if !in.period.known() {
		return m
	}
	start, end := in.period.start, in.period.end()
	edge := start
	if n.n < 0 {
		edge = end
	}
	for _, l := range n.amount.lengths {
		if l.unit != noUnit && edge.Valid() {
			edge = move(edge, n.n*int(l.n), l.unit)
		}
	}
	switch {
	case !end.Valid() || !edge.Valid() || edge.before(start) || end.before(edge):
		return failed(ErrOutOfRange)
	case n.n < 0:
		start = edge
	default:
		end = edge
	}
	m.interval = Interval{Moment{Date: start}, Moment{Date: end}}
	return m
}
