package event

import "github.com/onrecord-go/onrecord/internal/text"

// core reads the expression that begins at token i, without what may be added
// to it on its right (compose) and left (extendLeft).
func (f *finder) core(i int) (*node, int) {
	if f.depth >= deepest || i >= len(f.d.Tokens) {
		return nil, 0
	}
	f.depth++
	f.steps++
	n, next := f.begins(i)
	f.depth--
	return n, next
}

// begins chooses the construct by the class of the first word.
func (f *finder) begins(i int) (*node, int) {
	if f.kind(i) == text.Number {
		return f.figureCore(i)
	}
	w := f.word(i)
	switch w.class {
	case "":
		return f.codeCore(i)
	case "month":
		return f.monthDate(i, w)
	case "weekday":
		return f.weekdayDate(i, w)
	case "weekdays":
		return f.weekdays(i, w)
	case "few", "scale":
		return f.quantity(i)
	case "cardinal":
		if u := f.word(w.next); u.class == "unit" && u.value != "minute" && u.value != "second" {
			return f.quantity(i) // neither a time nor a day of the month
		}
		if n, next := f.clockCore(i); n != nil {
			return n, next
		}
		return f.countCore(i)
	case "ordinal":
		if n, next := f.dayMonth(i); n != nil {
			return n, next
		}
		return f.ordinalCore(i)
	case "unit":
		if f.is(i, "half", "quarter") {
			if n, next := f.clockCore(i); n != nil {
				return n, next
			}
		}
		return f.unitCore(i, w)
	case "season":
		return f.seasonCore(i, w)
	case "part":
		return f.partCore(i, w)
	case "noon":
		return f.clockCore(i)
	case "deictic":
		return f.deictic(i, w)
	case "tonight":
		return f.tonight(i, w)
	case "dir":
		return f.dirCore(i, w)
	case "recent":
		return f.recent(i, w)
	case "edge":
		return f.edge(i, w)
	case "vague":
		return f.vague(i, w)
	case "set":
		if !f.is(i, "daily", "annual", "annually", "weekly", "monthly") && !f.endsPhrase(w.next) {
			return nil, 0
		}
		if f.capital(i) && f.capital(w.next) && f.sameSentence(i, w.next) && !f.d.Tokens[i].Has(text.Upper) {
			return nil, 0 // "the Daily Mail"
		}
		return &node{op: opSet, code: w.value}, w.next
	case "every":
		return f.every(i, w)
	case "decade":
		return f.spelledDecade(i, w)
	case "fiscal":
		return f.fiscal(i, w)
	case "holiday":
		return f.holiday(i, w)
	}
	return nil, 0
}

// figureCore reads what begins with a digit.
func (f *finder) figureCore(i int) (*node, int) {
	if f.signed(i) && !f.glued(i-1) {
		return f.negative(i)
	}
	if n, next := f.alsoDay(i); n != nil {
		return n, next
	}
	if n := f.dayBeforePair(i); n != nil {
		return n, i + 1
	}
	if f.partOfNumber(i) || f.onlyCounts(i) {
		return nil, 0
	}
	if w := f.word(i + 1); w.class == "unit" && w.many && !f.is(i+1, "hours", "minutes", "mins") {
		return f.quantity(i)
	}
	for _, read := range [...]func(*finder, int) (*node, int){
		(*finder).numericDate, (*finder).clockCore, (*finder).dayRange, (*finder).dayMonth, (*finder).decade,
		(*finder).quarterCode, (*finder).yearCore, (*finder).isoPlain,
	} {
		if n, next := read(f, i); n != nil {
			return n, next
		}
	}
	if n, next := f.ordinalCore(i); n != nil {
		return n, next
	}
	if n, next := f.plainDay(i); n != nil {
		return n, next
	}
	return f.countCore(i)
}

// countCore reads what begins with a count: a year in words, "twenty second of
// June", "three days", "two weeks ago", "two sundays from now".
func (f *finder) countCore(i int) (*node, int) {
	if year, next := f.spelledYear(i); year > 0 {
		if n, next := f.quantity(i); n != nil {
			return n, next
		}
		return f.yearMonth(&node{op: opFields, unit: day, year: year}, next)
	}
	if n, next := f.dayMonth(i); n != nil {
		return n, next
	}
	if n, next := f.ordinalCore(i); n != nil {
		return n, next
	}
	return f.quantity(i)
}

// container reads an expression that may contain another: with "of" or "in"
// and an article before it, or directly behind it.
func (f *finder) container(i int) (*node, int) {
	at := i
	if f.is(at, "of", "in") {
		at++
	}
	if f.is(at, "the") {
		at++
	}
	if at > i && f.is(at, "'", "’", "‘") && f.glued(at+1) { // "of the '80s"
		at++
	}
	n, next := f.core(at)
	if n == nil || n.kind() == KindDuration || n.kind() == KindSet || n.op == opRef || n.op == opEvent {
		return nil, 0
	}
	if at == i && !f.bareContainer(n) {
		return nil, 0
	}
	return n, next
}

// bareContainer tells whether an expression may follow another one directly:
// "January this year", "summer 2016", "Tuesday next week".
func (f *finder) bareContainer(n *node) bool {
	return n.op == opUnit && n.unit > day || n.op == opName && n.unit == month || n.op == opFields && n.year > 0 && n.month == 0 || n.op == opShift
}

// contained adds a container to an expression, if one follows that is longer.
func (f *finder) contained(n *node, i int) (*node, int) {
	if c, next := f.container(i); c != nil && c.span() > n.span() {
		n.of = c
		return n, next
	}
	return n, i
}
