package event

import "strconv"

// fields dates calendar fields: what is missing comes from the container, and
// without one from the reference time by the measured defaults.
func (r *resolver) fields(n *node) meaning {
	var in period
	if n.of != nil {
		c := r.eval(n.of)
		if c.err != nil {
			return c
		}
		in = c.period
	}
	if n.of != nil && n.of.fiscal && n.unit == quarter && in.known() {
		return fiscalQuarter(n.n, in)
	}
	if n.year > 0 || in.unit == year {
		return r.inYear(n, in)
	}
	switch {
	case in.known():
		return r.within(n, in)
	case !r.today.Valid():
		return failed(ErrNoReference)
	case n.day > 0 && n.month > 0:
		return r.nearestDay(n)
	case n.day > 0:
		return r.dayOfMonth(n)
	case n.weekday > 0:
		return meaning{period: r.weekday(n.weekday)}
	case n.month > 0:
		return meaning{period: r.month(n.month)}
	case n.unit == quarter:
		return r.bareQuarter(n)
	case n.unit == half:
		return meaning{period: period{unit: half, start: Date{r.today.Year, monthOf(n.n*6 - 5), 1}}}
	case n.unit == season:
		return meaning{period: r.season(n.code)}
	case n.unit == decade, n.unit == century:
		return r.inYear(n, in)
	}
	return failed(ErrSyntax)
}

// inYear dates fields whose year is known.
func (r *resolver) inYear(n *node, in period) meaning {
	y := n.year
	if y == 0 && n.unit != century {
		y = in.start.Year
	}
	if y < minYear && n.unit != century || y > maxYear {
		return failed(ErrOutOfRange)
	}
	switch {
	case n.unit == century:
		if n.n < 1 || n.n > maxYear/100 {
			return failed(ErrOutOfRange)
		}
		return meaning{period: period{unit: century, start: Date{max((n.n-1)*100, 1), 1, 1}}}
	case n.unit == decade:
		return meaning{period: period{unit: decade, start: Date{max(y, 1), 1, 1}}}
	case n.day > 0 && n.month > 0:
		return r.day(n, y)
	case n.month > 0:
		return meaning{period: period{unit: month, start: Date{y, monthOf(n.month), 1}}}
	case n.unit == quarter:
		return meaning{period: period{unit: quarter, start: Date{y, monthOf(n.n*3 - 2), 1}}}
	case n.unit == half:
		return meaning{period: period{unit: half, start: Date{y, monthOf(n.n*6 - 5), 1}}}
	case n.unit == season:
		return meaning{period: period{unit: season, code: n.code, start: seasonStart(n.code, y, r.south())}}
	case n.fiscal:
		return meaning{period: r.fiscalYear(y)}
	case n.weekday > 0:
		return failed(ErrAmbiguous)
	}
	return meaning{period: r.sameOf(n, period{unit: year, start: Date{y, 1, 1}})}
}

// sameOf is the quarter of a year that is spoken of as a period beside another
// one: behind figures of a third quarter "the 1988 period" is the third quarter
// of 1988.
func (r *resolver) sameOf(n *node, p period) period {
	if n.code != besideOther || !r.nearQuarter() {
		return p
	}
	return period{unit: quarter, start: Date{p.start.Year, r.quarter.start.Month, 1}}
}

// fiscalQuarter dates a quarter of a fiscal year. Its value has the name that
// the year has, its interval the months.
func fiscalQuarter(k int, in period) meaning {
	p := period{unit: quarter, start: in.start.addMonths(3*k - 3)}
	return meaning{period: p, value: in.value() + "-Q" + strconv.Itoa(k)}
}

// fiscalYear is the fiscal year of a name.
func (r *resolver) fiscalYear(y int) period {
	m, before := r.fiscalStart()
	if before {
		y--
	}
	return period{unit: year, start: Date{y, m, 1}}
}

// day dates a day of a month of a year. A weekday before it tells which year is meant
// where none is given; beside a whole date it does not count.
func (r *resolver) day(n *node, y int) meaning {
	d := Date{y, monthOf(n.month), n.day}
	if n.either {
		first, known := r.monthFirst()
		if !known {
			return failed(ErrAmbiguous)
		}
		if !first {
			d.Month, d.Day = monthOf(n.day), n.month
		}
	}
	if !d.Valid() || n.weekday > 0 && n.year == 0 && n.of == nil && d.weekday() != n.weekday {
		return failed(ErrNoSuchDay)
	}
	return meaning{period: period{unit: day, start: d}}
}

// nearDays is how far ahead "July 16" may lie without a cue.
const nearDays = 120

// nearestDay dates "July 16" without a year: the nearest one to the reference
// time, one far ahead only where the tense points there.
func (r *resolver) nearestDay(n *node) meaning {
	var best meaning
	least := 0
	for y := r.today.Year - 1; y <= r.today.Year+1; y++ {
		got := r.day(n, y)
		if got.err != nil {
			if best.err == nil && least == 0 {
				best.err = got.err
			}
			continue
		}
		away := got.period.start.number() - r.today.number()
		if r.ahead() && away < 0 || !r.ahead() && away > nearDays || r.cues.tense == backward && away > 0 {
			continue
		}
		if away = abs(away); least == 0 || away+1 < least {
			best, least = got, away+1
		}
	}
	if least == 0 && best.err == nil {
		best.err = ErrNoSuchDay
	}
	if best.err == ErrNoSuchDay && n.month == 2 && n.day == 29 {
		return r.leapDay(n)
	}
	return best
}

// leapDay dates "February 29" in a year that has none: the last one there was,
// or the next one behind a future cue.
func (r *resolver) leapDay(n *node) meaning {
	step := -1
	if r.ahead() {
		step = 1
	}
	for y, k := r.today.Year, 0; k <= 8; y, k = y+step, k+1 {
		if got := r.day(n, y); got.err == nil {
			return got
		}
	}
	return failed(ErrNoSuchDay)
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// ahead tells whether a bare name lies ahead of the reference time.
func (r *resolver) ahead() bool { return r.p.Ahead || r.cues.tense == forward }

// dayOfMonth dates "the 21st" and "Thursday the 21st".
func (r *resolver) dayOfMonth(n *node) meaning {
	const reach = 12 // months looked at for one that has the day
	if n.weekday > 0 && r.cues.tense == neither && !r.p.Ahead {
		return r.nearestWeekdayOf(n)
	}
	step := -1
	if r.ahead() {
		step = 1
	}
	at := Date{r.today.Year, r.today.Month, 1}
	for k := 0; k < reach; k++ {
		d := Date{at.Year, at.Month, n.day}
		past := d.Valid() && !r.today.before(d)
		if d.Valid() && (step > 0) != (past && d != r.today) && (n.weekday == 0 || d.weekday() == n.weekday) {
			return meaning{period: period{unit: day, start: d}}
		}
		if at = at.addMonths(step); at == (Date{}) {
			break
		}
	}
	if n.weekday > 0 {
		d := Date{r.today.Year, r.today.Month, n.day}
		if d.Valid() && d.weekday() == n.weekday {
			return meaning{period: period{unit: day, start: d}}
		}
	}
	return failed(ErrNoSuchDay)
}

// nearestWeekdayOf dates "Friday the 11th": the nearest month in which that day
// is a Friday.
func (r *resolver) nearestWeekdayOf(n *node) meaning {
	const reach = 14 // months; in any such stretch each day of a month is every weekday
	best, least := meaning{err: ErrNoSuchDay}, 0
	first := Date{r.today.Year, r.today.Month, 1}
	for k := -reach; k <= reach; k++ {
		at := first.addMonths(k)
		d := Date{at.Year, at.Month, n.day}
		if at == (Date{}) || !d.Valid() || d.weekday() != n.weekday {
			continue
		}
		if away := abs(d.number()-r.today.number()) + 1; least == 0 || away < least {
			best, least = meaning{period: period{unit: day, start: d}}, away
		}
	}
	return best
}

// weekday dates a bare weekday: the most recent one, the reference day
// included, unless the tense points ahead.
func (r *resolver) weekday(w int) period {
	back := (r.today.weekday() - w + 7) % 7
	if r.ahead() && back > 0 {
		back -= 7
	}
	return period{unit: day, start: r.today.addDays(-back)}
}

// nearMonths is how many months ahead a bare month is taken to lie without a
// cue: in October "in January" is the coming one more often than the last.
const nearMonths = 4

// nearAhead tells whether a bare month so many months ahead is the coming one.
func (r *resolver) nearAhead(months int) bool {
	return months <= nearMonths && r.cues.tense != backward
}

// month dates a bare month: the most recent one, the current one included,
// unless the tense points ahead or the month is near at hand.
func (r *resolver) month(m int) period {
	y, now := r.today.Year, int(r.today.Month)
	switch {
	case r.ahead() && m < now:
		y++
	case r.ahead() || m <= now && !r.nearAhead(m-now+12):
	case m < now:
		y++
	case m > now && !r.nearAhead(m-now):
		y--
	}
	return period{unit: month, start: Date{y, monthOf(m), 1}}
}

// bareQuarter dates a bare quarter: the most recent one that has begun.
func (r *resolver) bareQuarter(n *node) meaning {
	p := period{unit: quarter, start: Date{r.today.Year, monthOf(n.n*3 - 2), 1}}
	if r.today.before(p.start) && !r.ahead() {
		p.start.Year--
	}
	return meaning{period: p}
}

// season dates a bare season: the nearest one, or by the tense.
func (r *resolver) season(code string) period {
	var best period
	least := -1
	for y := r.today.Year - 1; y <= r.today.Year+1; y++ {
		p := period{unit: season, code: code, start: seasonStart(code, y, r.south())}
		away := 0
		switch {
		case !p.known() || p.end() == Date{}:
			continue
		case r.today.before(p.start):
			away = p.start.number() - r.today.number()
		case !r.today.before(p.end()):
			away = p.end().number() - r.today.number()
		}
		if r.ahead() && away < 0 || r.cues.tense == backward && away > 0 {
			continue
		}
		if least < 0 || abs(away) < least {
			best, least = p, abs(away)
		}
	}
	return best
}

// within dates fields inside a period that is no year: a weekday of a week, a
// day of a month.
func (r *resolver) within(n *node, in period) meaning {
	switch {
	case n.weekday > 0 && in.unit == week:
		return meaning{period: period{unit: day, start: in.start.addDays(n.weekday - 1)}}
	case n.unit == half && in.unit != year:
		return halfOf(n.n, in)
	case n.day > 0 && n.month == 0 && in.unit == month:
		d := Date{in.start.Year, in.start.Month, n.day}
		if !d.Valid() {
			return failed(ErrNoSuchDay)
		}
		return meaning{period: period{unit: day, start: d}}
	}
	return failed(ErrSyntax)
}

// halfOf dates "the first half of the 20th century": the value is that of the
// century, the interval its half.
func halfOf(k int, in period) meaning {
	start, end := in.start, in.end()
	middle := start.addMonths((end.Year - start.Year) * 6)
	if in.unit < half {
		middle = start.addDays((end.number() - start.number() + 1) / 2)
	}
	m := meaning{period: in, interval: Interval{Moment{Date: start}, Moment{Date: middle}}}
	if k == 2 {
		m.interval = Interval{Moment{Date: middle}, Moment{Date: end}}
	}
	return m
}
