package event

// shifted reads what makes a date of an amount: "ago", "earlier", "from now",
// "after the Finland summit". Without it the amount is a length. first is the
// amount's first token, i the token behind it.
func (f *finder) shifted(a amount, first, i int) (*node, int) {
	if f.is(i, "or") && f.is(i+1, "so") {
		i += 2
	}
	shift := func(sign int, from base) *node { return &node{op: opShift, n: sign, amount: a, base: from} }
	switch {
	case f.is(i, "ago"):
		return shift(-1, fromNow), i + 1
	case f.is(i, "hence"):
		return shift(1, fromNow), i + 1
	case f.is(i, "earlier") && !f.is(i+1, "than"), f.is(i, "previously", "beforehand"):
		return shift(-1, fromText), i + 1
	case f.is(i, "later") && !f.is(i+1, "than"), f.is(i, "afterward", "afterwards", "thereafter"):
		return shift(1, fromText), i + 1
	case f.is(i, "from") && f.is(i+1, "now"):
		return shift(1, fromNow), i + 2
	case f.is(i, "before", "after") && f.endsPhrase(i+1) && f.function(i+1) == "":
		return shift(signOf(f, i), fromText), i + 1
	}
	if n, next := f.counted(a, i); n != nil {
		return n, next
	}
	return &node{op: opAmount, amount: a}, i
}

// signOf is 1 for "after", -1 for "before".
func signOf(f *finder, i int) int {
	if f.is(i, "before", "ahead", "prior") {
		return -1
	}
	return 1
}

// counted reads an amount counted from a date or an event: "two days from
// tomorrow", "three days after the Finland summit", "a week into the inquiry".
func (f *finder) counted(a amount, i int) (*node, int) {
	at := i + 1
	switch {
	case f.is(i, "before", "after", "from", "into", "following", "since"):
	case f.is(i, "ahead") && f.is(i+1, "of"), f.is(i, "prior") && f.is(i+1, "to"):
		at++
	default:
		return nil, 0
	}
	if d, next := f.anchorDate(at); d != nil && !f.is(i, "into", "since") {
		return &node{op: opShift, n: signOf(f, i), amount: a, base: fromOwn, of: d}, next
	}
	if f.is(i, "from", "since") {
		return nil, 0
	}
	return f.anchored(a, signOf(f, i), i, at)
}

// anchorDate reads a date that an amount is counted from: "yesterday", "July
// 4", not the "Tuesday" of "Tuesday's primary".
func (f *finder) anchorDate(i int) (*node, int) {
	if f.is(i, "the") {
		i++
	}
	d, next := f.core(i)
	if d == nil || d.kind() != KindDate || d.op == opBad || d.span() == noUnit || f.is(next, "'s", "’s") || f.eventFollows(next) {
		return nil, 0
	}
	return d, next
}

// eventFollows tells whether an event's noun goes on the phrase: "the 2016
// presidential election".
func (f *finder) eventFollows(i int) bool {
	const longest = 3
	for k := i; k <= i+longest; k++ {
		if f.class(k) == "head" {
			return true
		}
		if f.endsPhrase(k) {
			return false
		}
	}
	return false
}
