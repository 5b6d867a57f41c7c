package event

// A clock time and the part of the day that tells its half: "3 in the morning",
// "7:45 this morning", "8 tonight", "tomorrow evening at 9".

// in fixes the half of the day of a time that left it open.
func (c clock) in(part string) clock {
	if !c.open {
		return c
	}
	c.open = false
	switch {
	case part == "MO":
		c.hour %= 12
	case part == "NI" && c.hour == 12:
		c.hour = 24
	case part == "NI" && c.hour < 5: // "2 at night" is after midnight
	case c.hour < 12:
		c.hour += 12
	}
	return c
}

// partOfTime adds the part of the day behind a clock time, with its day.
func (f *finder) partOfTime(n *node, i int) (*node, int) {
	at := i
	if w := f.word(i + 2); f.is(i, "in") && f.is(i+1, "the") && w.class == "part" && !w.many {
		n.clock = n.clock.in(w.value)
		return n, w.next
	}
	if f.is(i, "at") && f.is(i+1, "night") {
		n.clock = n.clock.in("NI")
		return n, i + 2
	}
	if f.is(at, ",", "on") {
		at++
	}
	if f.is(at, "the") {
		at++
	}
	switch f.class(at) {
	case "tonight", "deictic", "dir", "part", "weekday":
	default:
		return n, i
	}
	d, next := f.core(at)
	if d != nil && d.span() == day && d.kind() == KindDate {
		d, next = f.timeOfDay(d, next)
	}
	if d == nil || d.op != opTime || d.code == "" || d.of == nil || d.clock.known {
		return n, i
	}
	n.clock, n.of = n.clock.in(d.code), d.of
	return n, next
}

// timeOfPart adds the clock time behind a part of a day.
func (f *finder) timeOfPart(n *node, i int) (*node, int) {
	at, bare := i, false
	switch {
	case f.is(at, "at", "around", "about"):
		at, bare = at+1, true
	case f.is(at, ","):
		at++
	}
	c, next := f.clockTime(at)
	if !c.known && bare {
		if c, next = f.wholeHour(at); next > 0 && f.goesOnNoun(next) {
			return n, i
		}
	}
	if !c.known {
		return n, i
	}
	if after, zone := f.zoneOf(next); after > 0 {
		c.zone, next = zone, after
	}
	n.clock, n.code = c.in(n.code), ""
	return n, next
}

// hourOfPart reads a bare hour that only the part of the day behind it makes a
// time: "8 tonight", "3 in the morning", "at nine tomorrow morning".
func (f *finder) hourOfPart(i int) (*node, int) {
	if !f.timeExpected(i) && !f.is(i-1, "was", "is") {
		return nil, 0
	}
	c, next := f.wholeHour(i)
	if next == 0 || !c.open {
		return nil, 0
	}
	n := node{op: opTime, clock: c}
	if f.is(next, "in") && f.is(next+1, "the") || f.is(next, "at") && f.is(next+1, "night") ||
		f.class(next) == "tonight" || f.class(next) == "deictic" || f.class(next) == "dir" || f.class(next) == "weekday" {
		if m, after := f.partOfTime(n.kept(), next); after > next {
			return m, after
		}
	}
	return nil, 0
}
