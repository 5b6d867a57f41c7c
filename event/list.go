package event

// share gives what the last expression taken lacks from the one behind it, if "and" or
// "or" joins the two: "June 5 and 7, 2014", "May and June 2011", "Tuesday and
// Wednesday next week". first is the token that the second begins with.
func (f *finder) share(first int, n *node) {
	last := len(f.out) - 1
	if last < 0 || !f.joinsList(first) {
		return
	}
	before := f.out[last].expr
	if before.op != opFields || n.op != opFields || before.year > 0 || before.of != nil {
		return
	}
	switch {
	case before.month > 0 && n.year > 0 && n.month >= before.month && (before.day > 0) == (n.day > 0):
		before.year = n.year
		if before.checked().op == opBad {
			f.out[last].Kind = before.kind()
		}
	case before.weekday > 0 && before.day == 0 && n.weekday > before.weekday && n.day == 0 && n.of != nil:
		before.of = n.of
	}
}

// joinsList tells whether "and" or "or" joins the last expression taken to the one at
// token i.
func (f *finder) joinsList(i int) bool {
	if f.is(i-1, "the", "on", "in") {
		i--
	}
	return f.is(i-1, "and", "or") && f.floor == i-1
}
