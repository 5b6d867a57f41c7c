package event

// shift dates what lies an amount away from a base: "two weeks ago", "a year
// earlier", "three days after the summit".
func (r *resolver) shift(n *node) meaning {
	if err := n.amount.check(); err != nil {
		return failed(err)
	}
	from, err := r.base(n)
	if err != nil {
		return failed(err)
	}
	if n.amount.vague {
		return r.vagueShift(n, from)
	}
	u := n.amount.unit()
	if m, ok := r.sameQuarter(n); ok {
		return m
	}
	d := from
	for _, l := range n.amount.lengths {
		switch {
		case n.amount.working:
			d = moveWorking(d, n.n, int(l.n))
		case l.unit != noUnit:
			d = move(d, n.n*int(l.n), l.unit)
		}
	}
	if n.amount.half {
		d = moveHalf(d, n.n, n.amount.lengths[0].unit)
	}
	if !d.Valid() {
		return failed(ErrOutOfRange)
	}
	m := meaning{period: r.grain(n, u, d)}
	if n.amount.timed() && d == from {
		m.value = n.amount.String() // "two hours later": the day is known, not the time
	}
	return m
}

// moveWorking moves a day by n days that are no Saturdays or Sundays. Public holidays,
// which differ from place to place, count as others do.
func moveWorking(d Date, sign, n int) Date {
	const fridays, longest = 5, 10_000
	if n > longest {
		return Date{}
	}
	for ; n > 0; n-- {
		for d = d.addDays(sign); d.weekday() > fridays; {
			d = d.addDays(sign)
		}
	}
	return d
}

// moveHalf moves a day by half a unit: six months, five years, about 15 days.
func moveHalf(d Date, sign int, u unit) Date {
	switch u {
	case century:
		return move(d, 50*sign, year)
	case decade:
		return move(d, 5*sign, year)
	case year:
		return move(d, 6*sign, month)
	case month:
		return d.addDays(15 * sign)
	}
	return d
}

// grain is the period that an amount from a day leads to. News means a year by
// "two years ago" and a month by "five months ago"; weeks and days lead to a
// day, and so do amounts of several units and those counted from an event.
func (r *resolver) grain(n *node, u unit, d Date) period {
	if n.base == fromOwn && n.of.op == opUnit && n.of.unit >= week && n.of.unit < u {
		if n.of.unit == week {
			d = d.addDays(3) // its middle
		}
		return periodOf(n.of.unit, d) // "three years ago this month"
	}
	if u == weekend {
		return periodOf(weekend, d)
	}
	exact := n.amount.lengths[1].unit != noUnit || n.base == fromOwn && (n.hangsOn() != nil || n.of.span() == day) || n.base == fromNow && n.n > 0
	if exact || u < month {
		return period{unit: day, start: d}
	}
	if u > year {
		u = year
	}
	if n.amount.half && n.amount.lengths[0] == (length{0, year}) {
		u = month // "half a year ago"
	}
	return periodOf(u, d)
}

// sameQuarter dates "a year earlier" where the text speaks of a quarter: the
// same quarter of the year before.
func (r *resolver) sameQuarter(n *node) (meaning, bool) {
	l := n.amount.lengths[0]
	if n.unit == quarter && l.n == 1 { // "the year-earlier quarter"
		m := r.quarterOfText()
		m.period = m.period.shift(-4)
		return m, m.err == nil
	}
	if !n.compares() || n.amount.lengths[1].unit != noUnit || l.n != 1 || !r.nearQuarter() {
		return meaning{}, false
	}
	return meaning{period: r.quarter.shift(-4)}, true
}

// quarterReach is for how many sentences a text goes on about a quarter.
const quarterReach = 6

// nearQuarter tells whether the text has just spoken of a quarter.
func (r *resolver) nearQuarter() bool {
	return r.quarter.known() && r.cues.sentence-r.quarterAt <= quarterReach
}

// vagueShift dates "a few years ago" and "weeks later": the direction only.
func (r *resolver) vagueShift(n *node, from Date) meaning {
	if n.base != fromNow {
		return meaning{value: n.amount.String()}
	}
	if n.n < 0 {
		return meaning{value: "PAST_REF"}
	}
	return meaning{value: "FUTURE_REF"}
}

// window dates a length up to the reference time or from it: "the past three
// years", "the next two weeks". The value is the length, but the unit before
// this one where there is no number ("the past year"); the interval ends or
// begins with the reference day.
func (r *resolver) window(n *node) meaning {
	if err := n.amount.check(); err != nil {
		return failed(err)
	}
	m := meaning{value: n.amount.String()}
	from, err := r.base(n)
	if err != nil || n.amount.vague || n.amount.half || n.amount.timed() {
		return m
	}
	if n.dir < 0 && n.of != nil { // it ends with that day or month
		if from = r.eval(n.of).period.end(); !from.Valid() {
			return failed(ErrOutOfRange)
		}
	}
	if n.unit >= week {
		m.value = periodOf(n.unit, from).shift(n.dir).value()
	}
	to := from
	for _, l := range n.amount.lengths {
		if l.unit != noUnit {
			to = move(to, n.dir*int(l.n), l.unit)
		}
	}
	if !to.Valid() {
		return failed(ErrOutOfRange)
	}
	switch {
	case n.dir < 0:
		m.interval = Interval{Moment{Date: to}, Moment{Date: from}}
	case n.of != nil: // it begins with that day
		m.interval = Interval{Moment{Date: from}, Moment{Date: to}}
	default:
		m.interval = Interval{Moment{Date: from.addDays(1)}, Moment{Date: to.addDays(1)}}
	}
	return m
}

// edge dates a part of a period: its first, middle or last third, what is left
// of it from the reference day on, what has gone by of it.
func (r *resolver) edge(n *node) meaning {
	in := r.eval(n.of)
	if in.err != nil {
		return in
	}
	if in.mod == "" {
		in.mod = modOf(n.code)
	}
	if !in.period.known() || in.period.unit == day {
		return in
	}
	start, end := in.period.start, in.period.end()
	if end == (Date{}) {
		return failed(ErrOutOfRange)
	}
	switch n.code {
	case "later", "rest":
		if r.inside(start, end) {
			start = r.today
		}
	case "earlier":
		if r.inside(start, end) && start != r.today {
			end = r.today
		}
	default:
		start, end = third(n.code, start, end)
	}
	in.interval = Interval{Moment{Date: start}, Moment{Date: end}}
	in.value = in.period.value()
	return in
}

// inside tells whether the reference day lies in a stretch.
func (r *resolver) inside(start, end Date) bool {
	return r.today.Valid() && !r.today.before(start) && r.today.before(end)
}

// third is the first, middle or last third of a stretch.
func third(code string, start, end Date) (Date, Date) {
	const days, months = 1, 2
	unit, size := days, end.number()-start.number()
	if size >= 360 && start.Day == 1 && end.Day == 1 {
		unit, size = months, (end.Year-start.Year)*12+int(end.Month-start.Month)
	}
	step := func(d Date, k int) Date {
		if unit == months {
			return d.addMonths(k)
		}
		return d.addDays(k)
	}
	switch code {
	case "START":
		return start, step(start, (size+2)/3)
	case "MID":
		return step(start, size/3), step(start, size-size/3)
	}
	return step(end, -((size + 2) / 3)), end
}

// stretch dates what reaches from one expression to another. The end belongs
// to it, as newspapers mean it: "July 11 to 16" is six days.
func (r *resolver) stretch(n *node) meaning {
	tense := r.cues.tense
	if n.to.op == opRef { // "from March to date" began before today
		r.cues.tense = backward
	}
	from := r.eval(n.of)
	if r.cues.tense = tense; from.err != nil {
		return from
	}
	to := r.stretchEnd(n, from)
	if to.err != nil {
		return to
	}
	if err := to.outOfRange(); err != nil {
		return failed(err)
	}
	if !from.period.known() || !to.period.known() {
		return failed(ErrNoReference)
	}
	if from.period.clock.known && to.period.clock.known {
		return hours(from.period, to.period)
	}
	start, end := from.period.start, to.period.end()
	if i := from.interval; !i.IsZero() && !i.Start.Timed {
		start = i.Start.Date // "late 2015"
	}
	if i := to.interval; !i.IsZero() && !i.End.Timed {
		end = i.End.Date
	}
	if !start.before(end) {
		return failed(ErrOutOfRange)
	}
	return meaning{
		value:    from.period.value() + "/" + to.period.value(),
		interval: Interval{Moment{Date: start}, Moment{Date: end}},
	}
}

// stretchEnd dates the end of a range. One that lacks its year or week takes
// the first such day behind the start.
func (r *resolver) stretchEnd(n *node, from meaning) meaning {
	if n.to.op == opRef {
		return meaning{period: period{unit: day, start: r.today}}
	}
	start := from.period.start
	if e := n.to; e.op == opEdge && e.of != nil && e.of.op == opFields && e.of.month > 0 && e.of.year == 0 && from.period.known() {
		edge, of := *e, *e.of // "to late September"
		of.year = start.Year
		if of.month < int(start.Month) {
			of.year++
		}
		edge.of = &of
		return r.eval(&edge)
	}
	if n.to.op != opFields || n.to.year > 0 || n.to.of != nil || !from.period.known() {
		return r.eval(n.to)
	}
	switch {
	case n.to.weekday > 0 && n.to.day == 0:
		return meaning{period: period{unit: day, start: firstAfter(start, n.to.weekday)}}
	case n.to.month > 0:
		y := start.Year
		if n.to.month < int(start.Month) || n.to.month == int(start.Month) && n.to.day > 0 && n.to.day < start.Day {
			y++
		}
		return r.inYear(&node{op: opFields, unit: n.to.unit, month: n.to.month, day: n.to.day, either: n.to.either, year: y}, period{})
	}
	return r.eval(n.to)
}

// time dates a clock time or part of a day.
func (r *resolver) time(n *node) meaning {
	in := meaning{period: period{unit: day, start: r.today}}
	if n.of != nil {
		in = r.eval(n.of)
	} else if r.last.unit == day && r.lastAt == r.cues.paragraph {
		in.period.start = r.last.start
	}
	if in.err != nil {
		return in
	}
	if !in.period.start.Valid() {
		return failed(ErrNoReference)
	}
	in.period.unit, in.period.code, in.period.clock = day, n.code, n.clock
	return in
}
