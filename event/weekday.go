package event

import "github.com/onrecord-go/onrecord/internal/text"

// weekdayDate reads what begins with a weekday: "Tuesday", "Sunday, March 8",
// "Thursday the 21st", "Friday next week", "Tuesday of next week".
func (f *finder) weekdayDate(i int, w word) (*node, int) {
	if !f.isWeekday(i, w) {
		return nil, 0
	}
	if f.alsoEvery(i) {
		return f.weekdays(i, w)
	}
	n := &node{op: opFields, unit: day, weekday: w.number()}
	if d, next := f.dateBehindWeekday(w.next); d != nil {
		if d.op == opFields {
			d.weekday = n.weekday
		}
		return d, next
	}
	if next := f.weekBehind(w.next); next > 0 {
		return weekAfter(comingWeekday(n.weekday)), next
	}
	if f.is(i-1, "the") && f.is(w.next, "before", "after") {
		if m, next := f.weekdayBeside(n.weekday, w.next); m != nil {
			return m, next
		}
	}
	if d, next := f.ordinal(w.next); d > 0 && d <= 31 && f.kind(w.next) == text.Number && f.endsPhrase(next) && !f.is(next, "of") {
		n.day = d // "Tuesday 19th"
		return n, next
	}
	if f.is(w.next, "the") {
		if d, next := f.dayMonth(w.next + 1); d != nil && d.op == opFields && d.month > 0 { // "Tuesday the 17th of July"
			d.weekday = n.weekday
			return d, next
		}
		if d, next := f.dayNumber(w.next + 1); d > 0 && f.class(next) != "unit" {
			n.day = d
			return n, next
		}
	}
	if c, next := f.container(w.next); c != nil && c.span() == week && c.op == opUnit {
		n.of = c
		return n, next
	}
	return n, w.next
}

// weekdayBeside reads "before Christmas", "after the first Monday in November",
// "before last" and "after next" behind "the" and a weekday.
func (f *finder) weekdayBeside(weekday, i int) (*node, int) {
	n := &node{op: opName, unit: day, weekday: weekday, dir: signOf(f, i)}
	switch at := i + 1; {
	case n.dir == backward && f.is(at, "last") && f.endsPhrase(at+1):
		n.n = 2
		return n, at + 1
	case n.dir == forward && f.is(at, "next") && f.endsPhrase(at+1):
		return &node{op: opShift, n: 1, amount: one(week), base: fromOwn, of: n}, at + 1
	default:
		d, next := f.anchorDate(at)
		if d == nil || d.span() > day {
			return nil, 0
		}
		n.base, n.of = fromOwn, d
		return n, next
	}
}

// dateBehindWeekday reads the day of a month behind a weekday.
func (f *finder) dateBehindWeekday(i int) (*node, int) {
	if f.is(i, ",", "(") {
		i++
	}
	d, next := f.core(i)
	if d == nil || d.op != opFields && d.op != opBad || d.day == 0 || d.month == 0 {
		return nil, 0
	}
	if f.is(i-1, "(") {
		if !f.is(next, ")") {
			return nil, 0
		}
		next++
	}
	return d, next
}

// isWeekday tells whether the word at i, spelt like a weekday, is one: "Sun",
// "Sat" and "Wed" are other words more often.
func (f *finder) isWeekday(i int, w word) bool {
	t := &f.d.Tokens[i]
	if f.frame(w.next, "masthead") && f.capital(w.next) && f.sameSentence(i, w.next) {
		return false // "the Sunday Times"
	}
	if f.frame(i-1, "dayname") && f.capital(i-1) && f.sameSentence(i-1, i) {
		return false // "Bloody Sunday"
	}
	if t.End-t.Start >= len("sunday") {
		return true
	}
	if f.is(i, "sun", "sat", "wed", "mon", "fri", "thu", "thur") {
		if at := f.rangeMark(w.next); t.Has(text.Capital) && (at > 0 && f.class(at) == "weekday" || i > 0 && i == f.joined) {
			return true // "Mon-Fri"
		}
		if t.Has(text.Capital) && f.kind(w.next) == text.Number && f.is(w.next+1, ":") {
			return true // "Thu 8:00"
		}
		return t.Has(text.Capital) && (t.Has(text.Dot) || f.is(w.next, ",") && f.dated(w.next+1)) || f.dated(w.next)
	}
	return true
}

// dated tells whether the day of a month begins at token i.
func (f *finder) dated(i int) bool {
	if f.class(i) == "month" {
		d, _ := f.dayNumber(i + 1)
		return d > 0
	}
	d, next := f.dayNumber(i)
	return d > 0 && f.class(next) == "month"
}

// weekdays reads a recurring weekday: "Tuesdays", "Tuesday nights" is read by
// compose.
func (f *finder) weekdays(_ int, w word) (*node, int) {
	return &node{op: opSet, unit: day, code: "XXXX-WXX-" + w.value}, w.next
}
