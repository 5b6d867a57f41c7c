package event

// definiteUnit reads a unit behind "the" or "its": "the quarter", "the
// weekend", "the week of July 16", "the day before yesterday".
func (f *finder) definiteUnit(i int, w word, u unit) (*node, int) {
	if f.hyphen(w.next) && f.glued(w.next) {
		return nil, 0 // "quarter-century"
	}
	switch u {
	case weekend:
		if n, next := f.unitAround(i, w, u); n != nil {
			return n, next
		}
		if n, next := f.weekOf(w.next); n != nil && f.is(w.next, "of") && (n.of.op == opFields || n.of.op == opHoliday) {
			n.unit = weekend
			return n, next
		}
		return &node{op: opUnit, unit: weekend, code: ofText}, w.next
	case night:
		if f.is(w.next, "of") {
			if d, next := f.container(w.next); d != nil && d.span() == day {
				return &node{op: opTime, code: "NI", of: d}, next
			}
		}
	case week:
		if n, next := f.weekOf(w.next); n != nil {
			return n, next
		}
	case month:
		if f.is(w.next, "of") {
			if m, next := f.core(w.next + 1); m != nil && m.span() == month {
				return m, next
			}
		}
	}
	if n, next := f.unitAround(i, w, u); n != nil {
		return n, next
	}
	if u == week || u == year {
		if n, next := f.numbered(w.next, u); n != nil {
			return n, next
		}
	}
	if f.is(i-1, "the") || f.is(i-1, "full", "whole", "entire") && f.is(i-2, "the") {
		return f.theUnit(i, w, u)
	}
	if u == quarter && f.is(i-1, "its", "their", "fiscal") {
		return &node{op: opUnit, unit: quarter, base: fromText, code: ofText}, w.next
	}
	return nil, 0
}

// theUnit reads "the quarter", "the year", "the month": the one that the text
// is about.
func (f *finder) theUnit(i int, w word, u unit) (*node, int) {
	if f.is(w.next, "ended", "ending", "to", "compared") {
		if u == year && !f.is(w.next, "compared") {
			return &node{op: opAmount, amount: one(year)}, w.next
		}
		if u == quarter {
			return &node{op: opUnit, unit: quarter, base: fromText, code: ofText}, w.next
		}
		return nil, 0
	}
	if u == week && f.is(w.next, "'s", "’s") {
		return &node{op: opUnit, unit: u}, w.next
	}
	if !f.endsPhrase(w.next) || f.is(w.next, "of", "'s", "’s", "when", "that", "in") {
		return nil, 0
	}
	switch u {
	case quarter:
		return &node{op: opUnit, unit: quarter, base: fromText, code: ofText}, w.next
	case year, month, week, day:
		if f.is(w.next, "before", "after", "previous", "earlier") || u == day && !f.is(i-2, "for", "on", "of", "in", "during") {
			return nil, 0
		}
		return &node{op: opUnit, unit: u, base: fromNow}, w.next
	}
	return nil, 0
}

// weekOf reads "of July 16", "commencing February 4", "beginning on ..." behind
// "the week".
func (f *finder) weekOf(i int) (*node, int) {
	at := i
	switch {
	case f.is(at, "of"):
		at++
	case f.is(at, "commencing", "beginning", "starting", "ending"):
		at++
		if f.is(at, "on") {
			at++
		}
	default:
		return nil, 0
	}
	if f.is(at, "the") {
		at++
	}
	d, next := f.core(at)
	if d == nil {
		if n, after := f.ordinal(at); n > 0 && n <= 31 {
			return &node{op: opUnit, unit: week, base: fromOwn, of: &node{op: opFields, unit: day, day: n}}, after
		}
		return nil, 0
	}
	if d.op == opSpan {
		d = d.of // "the weekend of Nov. 12-13"
	}
	if d.span() != day {
		return nil, 0
	}
	return &node{op: opUnit, unit: week, base: fromOwn, of: d}, next
}

// numbered reads "week 31", "year 247".
func (f *finder) numbered(i int, u unit) (*node, int) {
	n, count, ok := f.plain(i)
	if !ok {
		if u == year {
			if y, next := f.spelled(i); y >= 100 && y <= maxYear {
				return &node{op: opFields, unit: year, year: y, n: definite}, next
			}
		}
		return nil, 0
	}
	switch {
	case u == year && (n == 0 || n > maxYear) && count < 9:
		return &node{op: opBad, err: ErrOutOfRange}, i + 1
	case u == week && n >= 1 && n <= 53 && count <= 2:
		w := &node{op: opNth, unit: week, n: n}
		if c, next := f.container(i + 1); c != nil && c.span() == year {
			w.of = c
			return w, next
		}
		w.of = &node{op: opUnit, unit: year}
		return w, i + 1
	case u == year && count >= 3 && n >= 1 && n <= maxYear:
		return &node{op: opFields, unit: year, year: n, n: definite}, i + 1
	}
	return nil, 0
}

// unitAround reads "the day before yesterday", "the week after next", "the day
// after the vote", "the year before", "the year previous".
func (f *finder) unitAround(i int, w word, u unit) (*node, int) {
	if f.is(w.next, "previous", "earlier") && f.is(i-1, "the") {
		return &node{op: opUnit, unit: u, n: -1, base: fromText}, w.next + 1
	}
	if !f.is(w.next, "before", "after") {
		return nil, 0
	}
	sign := 1
	if f.is(w.next, "before") {
		sign = -1
	}
	at := w.next + 1
	if o := f.word(at); o.class == "dir" && (f.is(at, "next", "last")) && f.endsPhrase(o.next) {
		if u == night {
			return &node{op: opTime, code: "NI", of: &node{op: opUnit, unit: day, n: 2 * sign}}, o.next
		}
		return &node{op: opUnit, unit: u, n: 2 * sign}, o.next
	}
	if d, next := f.anchorDate(at); d != nil {
		return &node{op: opShift, n: sign, amount: one(u), base: fromOwn, of: d}, next
	}
	if !f.is(i-1, "the") {
		return nil, 0
	}
	return f.anchored(one(u), sign, w.next, at)
}

// yearCompound reads "year-end", "year-ago", "year-earlier", "year end",
// "year's end".
func (f *finder) yearCompound(i int, w word) (*node, int) {
	if w.many || w.value != "year" && w.value != "month" {
		return nil, 0
	}
	u, at := unitOf(w.value), w.next
	if f.hyphen(at) || f.is(at, "'s", "’s") {
		at++
	}
	switch {
	case f.is(at, "end") && f.hyphen(w.next):
		return &node{op: opNth, unit: day, n: -1, of: &node{op: opUnit, unit: u}}, at + 1
	case f.is(at, "end"):
		return &node{op: opEdge, code: "END", of: &node{op: opUnit, unit: u}}, at + 1
	case at > w.next && f.hyphen(w.next) && f.is(at, "ago", "earlier"):
		n := &node{op: opShift, n: -1, amount: one(u), base: fromText}
		next := at + 1
		if q, after := f.core(next); q != nil && q.op == opFields && q.unit == quarter {
			n.code = besideOther
			return n, after
		}
		if f.is(next, "quarter") {
			n.unit = quarter
		}
		if f.is(next, "quarter", "period") {
			next++
			n.code = besideOther
		} else if m, after, ok := f.amountAt(next); ok && f.is(i-1, "the") {
			return &node{op: opAmount, amount: m, code: besideOther}, after
		}
		return n, next
	}
	return nil, 0
}
