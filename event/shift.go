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
		return f.agoOn(shift(-1, fromNow), i+1)
	case f.is(i, "hence"):
		return shift(1, fromNow), i + 1
	case f.is(i, "back") && f.is(i+1, ",", ".") && !f.is(first-1, "the", "for"):
		return shift(-1, fromNow), i + 1
	case f.is(i, "'", "’", "'s", "’s") && f.is(i+1, "time") && (f.is(first-1, "in") || f.is(first-2, "in")):
		return shift(1, fromNow), i + 2 // "in two weeks' time"
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
	if n, next := f.weekFrom(a, first, i); n != nil {
		return n, next
	}
	if n, next := f.beginning(a, i); n != nil {
		return n, next
	}
	if n := f.ended(a, i); n != nil {
		return n, i
	}
	return &node{op: opAmount, amount: a}, i
}

// agoOn adds the day to weeks and years gone by: "a week ago today", "two weeks
// ago Tuesday".
func (f *finder) agoOn(n *node, i int) (*node, int) {
	w := f.word(i)
	switch u := n.amount.unit(); {
	case n.amount.vague:
	case w.class == "deictic" && u >= day:
		n.base, n.of = fromOwn, &node{op: opUnit, unit: day, n: w.number()}
		return n, w.next
	case w.class == "dir" && w.value == "this" && u == year && f.class(w.next) == "unit" && !f.word(w.next).many:
		if un := unitOf(f.word(w.next).value); un == week || un == month || un == quarter {
			n.base, n.of = fromOwn, &node{op: opUnit, unit: un} // "three years ago this month"
			return n, f.word(w.next).next
		}
	case w.class == "weekday" && u == week && f.isWeekday(i, w) && f.endsPhrase(w.next) && !f.is(w.next, "'s", "’s"):
		n.base, n.of = fromOwn, &node{op: opFields, unit: day, weekday: w.number()}
		return n, w.next
	}
	return n, i
}

// weekFrom reads what British usage puts behind an amount of weeks: "a week
// today", "two weeks tomorrow", "a fortnight on Monday".
func (f *finder) weekFrom(a amount, first, i int) (*node, int) {
	if a.vague || a.unit() != week && a.unit() != fortnight || f.is(first-1, "for", "past", "last", "the", "in", "next", "of") || f.is(first-2, "for", "in", "of") {
		return nil, 0
	}
	w := f.word(i)
	if w.class == "deictic" && w.value != "-1" && f.endsPhrase(w.next) && !f.is(w.next, "'s", "’s") {
		return &node{op: opShift, n: 1, amount: a, base: fromOwn, of: &node{op: opUnit, unit: day, n: w.number()}}, w.next
	}
	if w = f.word(i + 1); f.is(i, "on") && w.class == "weekday" && f.isWeekday(i+1, w) && (f.opensFuture(first) || first <= 1 && w.next == len(f.d.Tokens)) {
		return &node{op: opShift, n: 1, amount: a, base: fromOwn, of: comingWeekday(w.number())}, w.next
	}
	return nil, 0
}

// ended reads a length with the day or month that ends it, which is an expression of
// its own: "the three months ended Sept. 30", "the 12 months to June".
func (f *finder) ended(a amount, i int) *node {
	if a.vague || a.half || a.timed() || a.unit() < week || !f.is(i, "ended", "ending") && !(f.is(i, "to", "through") && a.unit() == month) {
		return nil
	}
	at := i + 1
	if f.is(at, "on", "in") {
		at++
	}
	if d, _ := f.core(at); d != nil && d.op == opFields && d.month > 0 {
		return &node{op: opWindow, dir: backward, base: fromOwn, amount: a, of: d}
	}
	return nil
}

// beginning reads a length with the day on which it begins: "two weeks starting
// July 9", "three days beginning next Monday".
func (f *finder) beginning(a amount, i int) (*node, int) {
	if a.vague || a.half || a.timed() || !f.is(i, "starting", "beginning", "commencing") {
		return nil, 0
	}
	at := i + 1
	if f.is(at, "on", "from") {
		at++
	}
	d, next := f.anchorDate(at)
	if d == nil || d.span() != day {
		return nil, 0
	}
	return &node{op: opWindow, dir: forward, amount: a, base: fromOwn, of: d}, next
}

// weekBehind is the token behind the "week" of "Monday week" and "tomorrow week",
// which mean a week after that day; 0 if none stands at i.
func (f *finder) weekBehind(i int) int {
	if !f.is(i, "week") || f.glued(i) || !f.endsPhrase(i+1) || f.is(i+1, "'s", "’s", "of") {
		return 0
	}
	return i + 1
}

// weekAfter is a week after a day.
func weekAfter(d *node) *node {
	return &node{op: opShift, n: 1, amount: one(week), base: fromOwn, of: d}
}

// comingWeekday is the first such weekday after the reference time.
func comingWeekday(w int) *node {
	return &node{op: opName, unit: day, weekday: w, dir: forward, n: 1}
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
		if f.is(i, "from") && *d == (node{op: opFields, unit: day, weekday: d.weekday}) {
			d = comingWeekday(d.weekday) // "two weeks from Tuesday"
		}
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
