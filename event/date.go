package event

import "github.com/onrecord-go/onrecord/internal/text"

// monthDate reads what begins with a month: "July", "July 16", "Jan. 3rd,
// 2018", "May the eleventh", "March 1996", "June last year", "September of
// 2001", "July 11 to 16".
func (f *finder) monthDate(i int, w word) (*node, int) {
	n := node{op: opFields, unit: month, month: w.number()}
	if next := f.monthDay(&n, w.next); next > 0 && !f.seconds(i, w.next) {
		return f.monthDays(i, n.kept(), next)
	}
	if next := f.beyondMonth(w.next); next > 0 && f.capital(i) {
		return &node{op: opBad, err: ErrNoSuchDay}, next
	}
	if f.hyphen(w.next) && f.glued(w.next) && f.glued(w.next+1) && f.isYear(w.next+1) { // "Jul-2018"
		n.year, _, _ = f.plain(w.next + 1)
		return n.kept(), w.next + 2
	}
	if f.is(w.next, "quarter") && n.month%3 == 0 && f.capital(i) {
		return f.contained(&node{op: opFields, unit: quarter, n: n.month / 3}, w.next+1) // "the March quarter"
	}
	if f.capital(i) {
		if m, next := f.daysBehindMonth(n, w.next); m != nil {
			return m, next
		}
	}
	if !f.isMonth(i, w.next) {
		return nil, 0
	}
	at := w.next
	if f.is(at, ",") {
		at++
	}
	if year, next := f.yearAfter(at); year > 0 {
		n.year = year
		return n.kept(), next
	}
	return f.contained(n.kept(), w.next)
}

// beyondMonth is the token behind a day that no month has and its year: "January 32,
// 2026". It is 0 if none stands at token i.
func (f *finder) beyondMonth(i int) int {
	d, count, ok := f.plain(i)
	if !ok || count > 2 || d > 0 && d <= 31 || !f.is(i+1, ",") || !f.isYear(i+2) {
		return 0
	}
	return i + 3
}

// monthDay reads the day behind a month, and the year behind the day, into n;
// it gives 0 if there is no day.
func (f *finder) monthDay(n *node, i int) int {
	at := i
	switch {
	case f.is(at, ",", "-", "/") && f.glued(at) && f.glued(at+1): // "Jan-1"
		at++
	case f.kind(at+1) == text.Number && !f.isYear(at+1) && (f.is(at, ",") || f.is(at, ".") && !f.capital(i-1)): // "october. 2"
		at++
	}
	if f.is(at, "the") {
		at++
	}
	if year, _ := f.spelledYear(at); year > 0 {
		return 0
	}
	d, next := f.dayNumber(at)
	if d == 0 {
		return 0
	}
	n.day, n.unit = d, day
	if f.hyphen(next) && f.glued(next) && f.glued(next+1) && f.isYear(next+1) { // "Jul-04-2018"
		n.year, _, _ = f.plain(next + 1)
		return next + 2
	}
	if year, after := f.yearBehindDay(next); year > 0 {
		n.year, next = year, after
	}
	return next
}

// yearBehindDay reads ", 2018", " 2018", ", two thousand" behind a day.
func (f *finder) yearBehindDay(i int) (year, next int) {
	if f.is(i, ",") {
		i++
	}
	return f.yearAfter(i)
}

// dayNumber reads the number of a day: "16", "16th", "sixteenth", "sixteen".
func (f *finder) dayNumber(i int) (d, next int) {
	if f.kind(i) == text.Number {
		n, count, rest := digits(f.d.Word(i))
		if n < 1 || n > 31 || count > 2 || rest != "" && !isSuffix(rest) || f.startsOther(i) {
			return 0, 0
		}
		return n, i + 1
	}
	if n, next := f.ordinal(i); n > 0 && n <= 31 {
		return n, next
	}
	if n, next := f.spelled(i); n > 0 && n <= 31 {
		if w := f.word(next); w.class == "unit" || w.class == "scale" {
			return 0, 0
		}
		return n, next
	}
	return 0, 0
}

// startsOther tells whether the number at i belongs to what follows it: a
// clock time, a percentage, a count.
func (f *finder) startsOther(i int) bool {
	if f.is(i+1, ":") && f.glued(i+1) && f.glued(i+2) && f.kind(i+2) == text.Number {
		return true
	}
	return f.class(i+1) == "halfday" || f.is(i+1, "%", "percent", "per", "million", "billion")
}

// dayMonth reads what begins with the day of a month: "16 July 2018", "4th of
// March", "28-Nov", "20th of next month".
func (f *finder) dayMonth(i int) (*node, int) {
	d, at := f.dayNumber(i)
	if d == 0 {
		return nil, 0
	}
	of := f.is(at, "of")
	if of || f.hyphen(at) && f.glued(at+1) || f.is(at, ".") && f.kind(at+1) == text.Word && !f.capital(at+1) {
		at++
	}
	if w := f.word(at); w.class == "month" {
		n := &node{op: opFields, unit: day, day: d, month: w.number()}
		at = w.next
		if f.is(at, "-", ".") && f.isYear(at+1) {
			at++
		}
		if year, next := f.yearBehindDay(at); year > 0 {
			n.year = year
			return n.checked(), next
		}
		return f.contained(n.checked(), at)
	}
	if of {
		if c, next := f.container(at - 1); c != nil && c.span() == month {
			return &node{op: opFields, unit: day, day: d, of: c}, next
		}
	}
	return nil, 0
}

// checked turns a day that no month has, or that the month of the given year
// does not have, into a node that says so.
func (n *node) checked() *node {
	if n.day == 0 || n.month == 0 {
		return n
	}
	year := n.year
	if year == 0 {
		year = 2000 // any leap year
	}
	if n.day > daysIn(year, monthOf(n.month)) {
		n.op, n.err = opBad, ErrNoSuchDay
	}
	return n
}

// yearCore reads a year in digits, and a month or quarter behind it.
func (f *finder) yearCore(i int) (*node, int) {
	if f.elidedYear(i) {
		y, _, _ := f.plain(i)
		return &node{op: opFields, unit: year, year: pivot(y)}, i + 1
	}
	if !f.isYear(i) {
		return nil, 0
	}
	if f.beforeChrist(i + 1) {
		return &node{op: opBad, err: ErrOutOfRange}, i + 2
	}
	y, _, _ := f.plain(i)
	n := f.spare
	if f.spare = nil; n == nil {
		n = new(node)
	}
	*n = node{op: opFields, unit: year, year: y}
	return f.yearMonth(n, i+1)
}

// yearMonth adds to a year what may stand behind it: "2016, Nov", "2015 June",
// "2016 Q3", "the 1988 second quarter", "the 1988 period".
func (f *finder) yearMonth(n *node, i int) (*node, int) {
	n.unit = year
	at := i
	if f.is(at, ",") {
		at++
	}
	if w := f.word(at); w.class == "month" {
		if m, next := f.core(at); m != nil && m.op == opFields && m.month > 0 && m.year == 0 && m.of == nil {
			m.year = n.year
			return m.checked(), next
		}
	}
	if f.is(i, "fiscal") && f.is(i+1, "year") {
		n.fiscal = true // "the 2016 fiscal year"
		return n, i + 2
	}
	if f.is(i, "the", "'s", "’s") || f.hyphen(i) && f.glued(i) && f.glued(i+1) && quarterNode(f.d.Word(i+1)) != nil {
		i++
	}
	if m, next := f.core(i); m != nil && m.of == nil && m.year == 0 && (m.unit == quarter || m.unit == half) && m.op == opFields {
		m.of = n
		return m, next
	}
	if f.is(i, "period", "quarter") && f.is(i-2, "the") {
		n.n, n.code = definite, besideOther
		return n, i + 1
	}
	if f.is(i-1, "the", "'s", "’s") || f.hyphen(i-1) {
		i--
	}
	return n, i
}

// elidedYear tells whether token i is a year whose century is left out: "since
// '82", "the class of '98".
func (f *finder) elidedYear(i int) bool {
	_, count, ok := f.plain(i)
	return ok && count == 2 && f.glued(i) && f.is(i-1, "'", "’", "‘") && !f.glued(i-1) &&
		f.is(i-2, "in", "since", "of", "from", "until", "till", "by", "to", "through", "before", "after", "between", "back") && f.endsPhrase(i+1)
}

// beforeChrist tells whether "B.C." stands at token i: such years are out of
// range.
func (f *finder) beforeChrist(i int) bool { return f.is(i, "BC", "BCE", "B.C.", "B.C.E.") }

// alsoDay reads the second day of "July 4 and 5" and of "July 4 and 5, 2018", nil if
// none stands at token i.
func (f *finder) alsoDay(i int) (also *node, next int) {
	last := len(f.out) - 1
	if last < 0 || f.floor != i-1 || !f.is(i-1, "and", "or") {
		return nil, 0
	}
	n := f.out[last].expr
	if n.op != opFields || n.day == 0 || n.month == 0 || n.year > 0 {
		return nil, 0
	}
	d, next := f.dayNumber(i)
	if next != i+1 || f.kind(i) != text.Number || d <= n.day || f.is(next, "of") || !f.endsPhrase(next) {
		return nil, 0
	}
	also = &node{op: opFields, unit: day, month: n.month, day: d}
	if year, after := f.yearBehindDay(next); year > 0 {
		also.year, next = year, after
	}
	if also.checked(); also.op == opBad {
		return nil, 0
	}
	return also, next
}

// dayBeforePair reads the first day of "on 25 and 26 July", nil if none stands at
// token i.
func (f *finder) dayBeforePair(i int) *node {
	if !f.is(i+1, "and", "or") || !f.is(i-1, "on", "the", "from") {
		return nil
	}
	d, next := f.dayNumber(i)
	if d == 0 || next != i+1 {
		return nil
	}
	at := next + 1
	if f.is(at, "the") {
		at++
	}
	if n, _ := f.dayMonth(at); n != nil && n.op == opFields && n.month > 0 && n.day > d {
		first := *n
		first.day = d
		return first.kept()
	}
	return nil
}

// isYear tells whether token i is written as a year between 1000 and 2199.
func (f *finder) isYear(i int) bool {
	n, count, ok := f.plain(i)
	return ok && count == 4 && n >= 1000 && n < 2200
}

// yearAfter reads a year where only a year can stand.
func (f *finder) yearAfter(i int) (year, next int) {
	if n, count, ok := f.plain(i); ok && count == 4 && n > 0 && !f.is(i+1, "%") && (f.isYear(i) || f.endsPhrase(i+1)) {
		return n, i + 1
	}
	if (f.is(i, "'") || f.is(i, "’")) && f.kind(i+1) == text.Number && f.glued(i+1) {
		if n, count, ok := f.plain(i + 1); ok && count == 2 {
			return pivot(n), i + 2
		}
	}
	return f.spelledYear(i)
}

// pivot is the year of two digits: 00 to 49 of this century, 50 to 99 of the
// last one.
func pivot(n int) int {
	if n < 50 {
		return 2000 + n
	}
	return 1900 + n
}
