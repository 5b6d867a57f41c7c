package event

// edge reads a part of a period: "early September", "mid-1996", "late last
// year", "the end of next week", "the rest of the month", "later this year",
// "earlier in the week".
func (f *finder) edge(i int, w word) (*node, int) {
	at := w.next
	switch {
	case f.is(i, "early", "late", "mid", "earlier", "later"):
		if f.hyphen(at) {
			at++
		}
		if f.is(at, "in", "on") {
			at++
			if !f.is(at, "the", "this", "last", "next") && !f.isYear(at) && f.class(at) != "month" && f.class(at) != "weekday" {
				return nil, 0
			}
		}
		if f.is(at, "the") {
			at++
		}
		if f.is(at, "'", "’", "‘") && f.glued(at+1) { // "the late '60s"
			at++
		}
	case f.is(at, "of"):
		at++
		if f.is(at, "the") {
			at++
		}
	case f.is(i, "rest"), f.is(i, "end", "beginning", "start") && f.class(at) == "month":
	default:
		return nil, 0
	}
	c, next := f.core(at)
	if c == nil {
		if u := f.word(at); u.class == "unit" && !u.many && f.is(at-1, "the", "of") && f.endsPhrase(u.next) && unitOf(u.value) > hour {
			c, next = &node{op: opUnit, unit: unitOf(u.value)}, u.next
		} else {
			return nil, 0
		}
	}
	if !f.edgeFits(i, c) {
		return nil, 0
	}
	if c.op == opTime { // "late Tuesday night", "mid-afternoon"
		c.mod = modOf(w.value)
		return c, next
	}
	if c.op == opFields && c.unit == month && f.is(next, ",") && f.isYear(next+1) {
		c.year, _, _ = f.plain(next + 1)
		next += 2
	}
	return &node{op: opEdge, code: w.value, of: c}, next
}

// edgeFits tells whether an expression has an early or late part.
func (f *finder) edgeFits(i int, c *node) bool {
	switch {
	case c.kind() == KindSet, c.kind() == KindDuration, c.op == opRef, c.op == opShift, c.op == opBad, c.op == opEvent:
		return false
	case f.is(i, "later", "earlier"):
		return c.op == opUnit || c.op == opTime || c.op == opFields && (c.weekday > 0 || c.month > 0 || c.year > 0)
	}
	return true
}

// modOf is the TIMEX3 modifier of an edge.
func modOf(edge string) string {
	switch edge {
	case "START", "MID", "END":
		return edge
	case "later":
		return "AFTER"
	case "earlier":
		return "BEFORE"
	}
	return ""
}
