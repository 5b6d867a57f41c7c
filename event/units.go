package event

// unit dates a unit counted from a reference: "today", "last week", "the same
// month", "the following day".
func (r *resolver) unit(n *node) meaning {
	from, err := r.base(n)
	if err != nil {
		return failed(err)
	}
	switch {
	case n.unit == quarter && n.code == ofText:
		return r.quarterOfText()
	case n.unit == weekend && n.code == ofText:
		return meaning{period: r.weekend()}
	case n.unit == year && n.fiscal:
		return meaning{period: r.fiscalAround(from, n.n)}
	}
	p := periodOf(n.unit, from).shift(n.n)
	if n.unit == weekend && n.base == fromOwn && from.weekday() <= 2 {
		p = p.shift(-1) // a holiday on Monday ends its weekend
	}
	return meaning{period: r.sameOf(n, p)}
}

// base is the day that a node is counted from.
func (r *resolver) base(n *node) (Date, error) {
	switch {
	case n.base == fromOwn && n.of != nil:
		got := r.eval(n.of)
		if got.err == nil {
			got.err = got.outOfRange()
		}
		if got.err == nil && !got.period.known() {
			got.err = ErrNoReference
		}
		if e := n.hangsOn(); got.err == nil && e != nil {
			if got.period.unit > day {
				return Date{}, ErrUnknownEvent // only its month or year is known
			}
			if e.name.relation == "after" && !got.interval.IsZero() && !got.interval.End.Timed {
				return got.interval.End.Date.addDays(-1), nil // of several days the last
			}
		}
		if got.err == nil && n.op == opShift && n.amount.unit() < got.period.unit && (n.n > 0 || n.of.op == opEdge && n.of.code == "END") {
			if end := got.period.end(); end != (Date{}) {
				return end.addDays(-1), nil // ten days before the end of the month, two weeks after the summer
			}
		}
		return got.period.start, got.err
	case n.base == fromText && r.last.known():
		return r.last.start, nil
	case n.base == fromText && !r.ahead() && !n.lenient():
		return Date{}, ErrNoReference
	case !r.today.Valid():
		return Date{}, ErrNoReference
	}
	return r.today, nil
}

// lenient tells whether an expression that leans on the text may lean on the
// reference time where the text gives no date: "the same week" is this one,
// "a year earlier" is last year, but "two days later" is open.
func (n *node) lenient() bool {
	if n.op == opShift {
		return n.n < 0 && n.amount.unit() >= month
	}
	return true
}

// quarterOfText is "the quarter": the one that the text last spoke of, or the
// last one that is over.
func (r *resolver) quarterOfText() meaning {
	if r.quarter.known() {
		return meaning{period: r.quarter}
	}
	if !r.today.Valid() {
		return failed(ErrNoReference)
	}
	return meaning{period: periodOf(quarter, r.today).shift(-1)}
}

// weekend is "the weekend": the one that is going on or just over, or the next
// one where the tense points ahead or the week is at its end.
func (r *resolver) weekend() period {
	p := periodOf(weekend, r.today)
	const thursday = 4
	if w := r.today.weekday(); w < thursday && !r.ahead() {
		return p.shift(-1)
	}
	return p
}

// fiscalAround is the fiscal year that a day lies in, moved by n.
func (r *resolver) fiscalAround(d Date, n int) period {
	m, before := r.fiscalStart()
	y := d.Year
	if before && d.Month >= m {
		y++
	}
	return r.fiscalYear(y + n)
}

// named dates "last March", "next Tuesday", "this fall", "the previous
// Friday", "two sundays from now".
func (r *resolver) named(n *node) meaning {
	from, err := r.base(n)
	if err != nil {
		return failed(err)
	}
	switch n.unit {
	case day:
		if n.month > 0 {
			return r.namedDay(n, from)
		}
		return meaning{period: r.namedWeekday(n, from)}
	case month:
		return r.namedMonth(n, from)
	case season:
		return meaning{period: r.namedSeason(n, from)}
	}
	return failed(ErrSyntax)
}

// namedWeekday dates a weekday behind a direction. "Last" is the latest one
// before the day, "next" that of the next week, "this" that of the same week.
func (r *resolver) namedWeekday(n *node, from Date) period {
	inWeek := from.addDays(n.weekday - from.weekday())
	d := inWeek
	switch {
	case n.n > 0 && n.dir == forward:
		d = firstAfter(from, n.weekday).addDays(7 * (n.n - 1))
	case n.n > 1 && n.dir == backward:
		d = firstAfter(from.addDays(-8), n.weekday).addDays(-7 * (n.n - 1))
	case n.dir == backward:
		d = firstAfter(from.addDays(-8), n.weekday)
	case n.dir == forward && n.base != fromNow:
		d = firstAfter(from, n.weekday)
	case n.dir == forward:
		d = inWeek.addDays(7)
	}
	return period{unit: day, start: d}
}

// firstAfter is the first such weekday behind a day.
func firstAfter(d Date, weekday int) Date {
	return d.addDays((weekday-d.weekday()+6)%7 + 1)
}

// namedMonth dates a month behind a direction, and the day in it.
func (r *resolver) namedMonth(n *node, from Date) meaning {
	y := from.Year
	switch {
	case n.dir == backward && n.month >= int(from.Month):
		y--
	case n.dir == forward && n.month <= int(from.Month):
		y++
	}
	return r.inYear(&node{op: opFields, unit: n.unit, month: n.month, day: n.day, year: y}, period{})
}

// namedDay dates the day of a month behind a direction: "last January 20" is the
// latest one before the day, "this July 4" that of its year.
func (r *resolver) namedDay(n *node, from Date) meaning {
	on := *n
	on.op, on.year = opFields, from.Year
	got := r.inYear(&on, period{})
	late := got.err == nil && !got.period.start.before(from)
	switch {
	case n.dir == backward && late:
		on.year--
	case n.dir == forward && (!late || got.period.start == from):
		on.year++
	default:
		return got
	}
	return r.inYear(&on, period{})
}

// namedSeason dates a season behind a direction.
func (r *resolver) namedSeason(n *node, from Date) period {
	p := period{unit: season, code: n.code, start: seasonStart(n.code, from.Year, r.south())}
	switch {
	case n.dir == backward:
		for y := from.Year; y >= from.Year-2; y-- {
			p.start = seasonStart(n.code, y, r.south())
			if !from.before(p.end()) {
				if n.n > 1 { // the one before last
					p.start = seasonStart(n.code, y-1, r.south())
				}
				return p
			}
		}
	case n.dir == forward && !from.before(p.start):
		p.start = seasonStart(n.code, from.Year+1, r.south())
	case n.dir == neither && n.code == "WI" && from.Month < 3 && !r.south():
		p.start = seasonStart(n.code, from.Year-1, r.south())
	}
	return p
}

// nth dates one unit or weekday inside another: "the third week of March",
// "the first Friday of July", "the last day of the month", "week 31".
func (r *resolver) nth(n *node) meaning {
	in := r.eval(n.of)
	if in.err != nil || !in.period.known() {
		return in
	}
	first, end := in.period.start, in.period.end()
	if end == (Date{}) {
		return failed(ErrOutOfRange)
	}
	if n.weekday > 0 {
		return r.nthWeekday(n, first, end)
	}
	p := periodOf(n.unit, first)
	if n.unit == week && first.weekday() > 4 {
		p = p.shift(1) // a week belongs to where its Thursday lies
	}
	if n.unit == weekend && p.start.before(first) {
		p = p.shift(1)
	}
	if n.n > 0 {
		p = p.shift(n.n - 1)
	} else {
		p = periodOf(n.unit, end.addDays(-1))
		if n.unit == week && p.start.addDays(3).number() >= end.number() || n.unit == weekend && !p.start.before(end) {
			p = p.shift(-1)
		}
		p = p.shift(n.n + 1)
	}
	if !p.start.Valid() || !p.start.before(end) || n.unit == week && !p.start.addDays(3).before(end) {
		return failed(ErrNoSuchDay)
	}
	return meaning{period: p}
}

// nthWeekday dates one of the weekdays of a period.
func (r *resolver) nthWeekday(n *node, first, end Date) meaning {
	d := firstAfter(first.addDays(-1), n.weekday).addDays(7 * (n.n - 1))
	if n.n < 0 {
		d = firstAfter(end.addDays(-8), n.weekday).addDays(7 * (n.n + 1))
	}
	if !d.Valid() || !d.before(end) || d.before(first) {
		return failed(ErrNoSuchDay)
	}
	return meaning{period: period{unit: day, start: d}}
}
