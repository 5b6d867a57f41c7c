package event

// monthDays reads what may follow the day of a month: the end of a range in
// the same month, "July 11 to 16", "July 11-16, 2018".
func (f *finder) monthDays(i int, n *node, next int) (*node, int) {
	at := f.rangeMark(next)
	if f.is(i-1, "between") && f.is(next, "and") {
		at = next + 1
	}
	if at > 0 && f.is(at, "the") {
		at++
	}
	if n.year > 0 || at == 0 {
		return f.dayOfYear(n.checked(), next)
	}
	d, after := f.dayNumber(at)
	if d <= n.day || f.class(after) == "month" || f.class(after) == "unit" {
		return f.dayOfYear(n.checked(), next)
	}
	end := &node{op: opFields, unit: day, month: n.month, day: d}
	if year, last := f.yearBehindDay(after); year > 0 {
		n.year, end.year, after = year, year, last
	}
	return &node{op: opSpan, of: n.checked(), to: end.checked()}, after
}

// daysBehindMonth reads "between 19 and 20", "from 2 to 7" behind their month.
func (f *finder) daysBehindMonth(n node, i int) (*node, int) {
	if !f.is(i, "between", "from") {
		return nil, 0
	}
	from, next := f.dayNumber(i + 1)
	at := f.rangeMark(next)
	if f.is(i, "between") && f.is(next, "and") {
		at = next + 1
	}
	if from == 0 || at == 0 {
		return nil, 0
	}
	to, after := f.dayNumber(at)
	if to <= from || f.goesOnNoun(after) {
		return nil, 0
	}
	start, end := n, n
	start.unit, start.day, end.unit, end.day = day, from, day, to
	if year, last := f.yearBehindDay(after); year > 0 {
		start.year, end.year, after = year, year, last
	}
	return &node{op: opSpan, of: start.kept().checked(), to: end.kept().checked()}, after
}

// dayOfYear adds a year that is counted from now to the day of a month: "July 20
// of last year".
func (f *finder) dayOfYear(n *node, i int) (*node, int) {
	if n.year == 0 && f.yearWords(i) {
		return f.contained(n, i)
	}
	return n, i
}

// dayRange reads a range of days before their month: "11-16 July 2018", "4 to
// 22 January", "between 3 and 12 of September".
func (f *finder) dayRange(i int) (*node, int) {
	from, next := f.dayNumber(i)
	at := f.rangeMark(next)
	if (f.is(i-1, "between") || f.is(i-1, "the") && f.is(i-2, "between")) && f.is(next, "and") {
		at = next + 1
	}
	if from == 0 || at == 0 {
		return nil, 0
	}
	if f.is(at, "the") { // "the 11th to the 16th of July"
		at++
	}
	f.joined = at
	end, after := f.dayMonth(at)
	f.joined = 0
	if (end == nil || end.op != opFields || end.day < from) && f.is(i-1, "from") && f.class(at) == "month" {
		end, after = f.monthDate(at, f.word(at))
	}
	if end == nil || end.op != opFields || end.day < from {
		return nil, 0
	}
	start := *end
	start.day = from
	return &node{op: opSpan, of: &start, to: end}, after
}

// rangeMark passes over "to", "through", "until" or a dash; 0 if there is none.
func (f *finder) rangeMark(i int) int {
	if f.is(i, "to", "through", "thru", "until", "till") || f.dash(i) {
		return i + 1
	}
	return 0
}

// rangeFrom reads the end of a range behind its start: "from Monday to
// Friday", "between 2014 and 2016", "March to May 1965", "2014-2018".
func (f *finder) rangeFrom(i int, n *node, next int) (*node, int) {
	at, bound := f.rangeMark(next), f.is(i-1, "from") || n.unit == year && f.is(i-1, "years")
	slash := n.unit == year && n.year > 0 && f.is(next, "/") && f.glued(next) && f.glued(next+1) // "2018/19"
	switch {
	case slash:
		at = next + 1
	case bound && at == 0 && f.is(next, ",") && f.rangeMark(next+1) > 0: // "from July 30, 2018, through Aug. 3"
		at = f.rangeMark(next + 1)
	case f.is(i-1, "between") && f.is(next, "and"):
		at, bound = next+1, true
	case at == 0:
		return nil, 0
	case f.dash(next) && !f.glued(next) && n.span() != year && !(n.month > 0 && f.is(next, "-", "–")):
		return nil, 0
	}
	if n.kind() != KindDate || n.op == opShift || n.op == opRef || n.op == opSpan || n.op == opBad {
		return nil, 0
	}
	if n.year > 0 && n.unit == year && f.dash(next) || slash {
		if y, count, ok := f.plain(at); ok && count == 2 && y == (n.year+1)%100 {
			if f.is(at+1, "fiscal", "financial") && f.is(at+2, "year") {
				return &node{op: opFields, unit: year, year: n.year + 1, fiscal: true}, at + 3
			}
			return &node{op: opSpan, of: n, to: &node{op: opFields, unit: year, year: n.year + 1}}, at + 1
		}
	}
	if slash {
		return nil, 0
	}
	if f.is(at, "the") {
		at++
	}
	f.joined = at
	end, after := f.core(at)
	f.joined = 0
	if f.toDate(at) {
		end, after = &node{op: opRef, code: "PRESENT_REF"}, at+1
	}
	if end == nil || end.kind() != KindDate || end.op == opShift {
		return nil, 0
	}
	if end.op == opRef && (end.code != "PRESENT_REF" || !bound) && !f.toDate(at) {
		return nil, 0
	}
	if f.dash(next) && !f.glued(next) && n.month > 0 && (end.month == 0 || end.day == 0 && end.year == 0) {
		return nil, 0 // a dash between clauses
	}
	if !bound && (end.span() != n.span() || end.op != n.op || f.is(next, "to", "until", "till") && n.span() == year) {
		return nil, 0
	}
	shareYear(n, end)
	shareWeek(n, end)
	return &node{op: opSpan, of: n, to: end}, after
}

// toDate tells whether the range that begins with "from" ends today, by the word at
// token i: "from March to date", "to the present".
func (f *finder) toDate(i int) bool { return f.is(i, "date", "present") && f.endsPhrase(i+1) }

// shareYear gives the start of a range the year of its end: "July 30 to Aug. 3, 2018";
// the year before where it begins in a later month: "December to February 2018".
func shareYear(n, end *node) {
	if n.year > 0 || n.of != nil || n.op != opFields || end.op != opFields || n.month == 0 {
		return
	}
	if end.of != nil && end.of.span() == year && n.month <= end.month {
		n.of = end.of // "between March and May this year"
		return
	}
	if end.year == 0 {
		return
	}
	n.year = end.year
	if n.month > end.month {
		n.year--
	}
	n.checked()
}

// shareWeek gives the start of a range of weekdays the week of its end: "Wednesday to
// Friday next week".
func shareWeek(n, end *node) {
	if n.op == opFields && end.op == opFields && n.weekday > 0 && n.day == 0 && n.of == nil && end.weekday > n.weekday && end.of != nil {
		n.of = end.of
	}
}
