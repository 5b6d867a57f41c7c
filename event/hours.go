package event

// hourRange reads a stretch of a day between two clock times: "9 a.m. to 5
// p.m.", "3-5pm", "between 3 and 5 p.m.", "9:30–11:00 on Thursday".
func (f *finder) hourRange(i int) (*node, int) {
	c, next := f.clockTime(i)
	if !c.known {
		c, next = f.bareHour(i)
	}
	return f.hoursFrom(i, c, next)
}

// bareHour reads an hour that only the end of a stretch tells to be one: the 3
// of "3-5pm". Its clock is not known.
func (f *finder) bareHour(i int) (clock, int) {
	if f.rangeMark(i+1) == 0 && !f.is(i+1, "and") {
		return clock{}, 0
	}
	c, next := f.wholeHour(i)
	c.known = false
	return c, next
}

// hoursFrom reads the end of a stretch whose start is the clock time from token
// i to next.
func (f *finder) hoursFrom(i int, from clock, next int) (*node, int) {
	at := 0
	if next > 0 {
		at = f.rangeMark(next)
		if f.is(next, "and") && f.is(i-1, "between") {
			at = next + 1
		}
	}
	if at == 0 {
		return nil, 0
	}
	to, after := f.clockTime(at)
	if !to.known || !from.known && to.open {
		return nil, 0 // "9 to 10:30" may be a score
	}
	from.known = true
	if from.open && !to.open {
		from = from.before(to)
	}
	if last, zone := f.zoneOf(after); last > 0 {
		from.zone, to.zone, after = zone, zone, last
	}
	end, after := f.dayOfTime(&node{op: opTime, clock: to}, after)
	return &node{op: opSpan, of: &node{op: opTime, clock: from, of: end.of}, to: end}, after
}

// before fixes the half of the day of a time that another one ends: the same
// half, unless it would begin after its end.
func (c clock) before(end clock) clock {
	c.open = false
	c.hour %= 12
	if afternoon := c.hour + 12; afternoon < end.hour || afternoon == end.hour && c.minute < end.minute {
		c.hour = afternoon
	}
	return c
}

// hours is the meaning of such a stretch. One that ends before it begins ends
// on the next day.
func hours(from, to period) meaning {
	m := meaning{interval: Interval{from.interval().Start, to.interval().Start}}
	if !from.start.before(to.start) && m.interval.End.String() <= m.interval.Start.String() {
		to.start = to.start.addDays(1)
		m.interval.End = to.interval().Start
	}
	m.value = from.value() + "/" + to.value()
	return m
}
