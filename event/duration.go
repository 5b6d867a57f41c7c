package event

import (
	"strconv"
	"strings"

	"github.com/onrecord-go/onrecord/internal/text"
)

// A length is a number of one unit.
type length struct {
	n    int32 // unknown if vague
	unit unit  // noUnit: none
}

// An amount is the sum of up to three lengths, "2 years, 1 month and 21 days".
type amount struct {
	lengths [3]length
	vague   bool // "a few", "several", bare plurals: the number is not known
	half    bool // half a unit more: "two and a half years"
	working bool // of days, without Saturdays and Sundays: "two business days"
}

// one is one unit, few an unknown number of them.
func one(u unit) amount { return amount{lengths: [3]length{{1, u}}} }
func few(u unit) amount { return amount{lengths: [3]length{{0, u}}, vague: true} }

// unit is the shortest unit of the amount.
func (a amount) unit() unit {
	u := noUnit
	for _, l := range a.lengths {
		if l.unit != noUnit && (u == noUnit || l.unit < u) {
			u = l.unit
		}
	}
	return u
}

// timed tells whether the amount is one of hours or less.
func (a amount) timed() bool { return a.unit().timed() }

// String is the amount as a TIMEX3 duration: P3D, PT2H, PXY, P2Y6M.
func (a amount) String() string {
	var date, clock strings.Builder
	for _, l := range a.lengths {
		if l.unit == noUnit {
			continue
		}
		b := &date
		if l.unit.timed() {
			b = &clock
		}
		if a.vague {
			b.WriteString("X" + l.unit.vagueCode())
			continue
		}
		letter, times := l.unit.code()
		if l.n > 0 || !a.half {
			b.WriteString(strconv.Itoa(capped(int(l.n), times)) + letter)
		}
	}
	if a.half {
		date.WriteString(a.lengths[0].unit.halfDate())
		clock.WriteString(a.lengths[0].unit.halfTime())
	}
	if clock.Len() == 0 {
		return "P" + date.String()
	}
	return "P" + date.String() + "T" + clock.String()
}

// halfDate is half a unit of the calendar in a duration.
func (u unit) halfDate() string {
	switch u {
	case year:
		return "6M"
	case decade:
		return "5Y"
	case century:
		return "50Y"
	case month:
		return "2W"
	}
	return ""
}

// halfTime is half a unit of the clock or a day in a duration.
func (u unit) halfTime() string {
	switch u {
	case minute:
		return "30S"
	case hour:
		return "30M"
	case day:
		return "12H"
	}
	return ""
}

// amountAt reads an amount from token i: "three days", "12 to 18 months",
// "several more weeks", "2 years 1 month and 21 days", "a couple of years".
func (f *finder) amountAt(i int) (a amount, next int, ok bool) {
	n, vague, half, at := f.count(i)
	if at == 0 {
		return a, 0, false
	}
	a.vague, a.half = vague, half
	working := f.is(at, "business", "working", "trading")
	at = f.betweenCountAndUnit(at)
	if f.hyphen(at) && f.glued(at) && f.glued(at+1) {
		at++
	}
	u := f.word(at)
	a.working = working && u.value == "day"
	if u.class != "unit" || u.value == "half" {
		return a, 0, false
	}
	a.lengths[0] = length{int32(n), unitOf(u.value)}
	next = f.halfBehind(&a, u.next)
	return a, f.moreLengths(&a, next), true
}

// count reads the number of an amount; a range gives its lower end.
func (f *finder) count(i int) (n int, vague, half bool, next int) {
	if w := f.word(i); w.class == "few" {
		next = w.next
		if w.value == "couple" {
			n = 2
			if f.is(next, "of") {
				next++
			}
			return n, false, false, next
		}
		return 0, true, false, next
	}
	if f.is(i, "a", "an") {
		return 1, false, false, i + 1
	}
	n, half, next = f.cardinal(i)
	if next == 0 {
		return 0, false, false, 0
	}
	if f.is(next, "to", "or", "-", "–") {
		if _, _, after := f.cardinal(next + 1); after > 0 {
			if w := f.word(f.betweenCountAndUnit(after)); w.class == "unit" || f.hyphen(after) && f.class(after+1) == "unit" {
				next = after
			}
		}
	}
	return n, false, half, next
}

// betweenCountAndUnit passes over the words that may stand there.
func (f *finder) betweenCountAndUnit(i int) int {
	if f.frame(i, "adjective") {
		return i + 1
	}
	return i
}

// halfBehind reads "a year and a half".
func (f *finder) halfBehind(a *amount, i int) int {
	if f.is(i, "and") && f.is(i+1, "a") && f.is(i+2, "half") {
		a.half = true
		return i + 3
	}
	return i
}

// moreLengths reads further lengths: "1 month 21 days", "2 years, 3 months".
func (f *finder) moreLengths(a *amount, i int) int {
	for k := 1; k < len(a.lengths); k++ {
		at := i
		if f.is(at, "and", ",") {
			at++
		}
		if f.is(i, ",") && f.is(at, "and") && k > 1 { // "2 years, 4 months, and 5 days"
			at++
		}
		n, _, next := f.cardinal(at)
		if next == 0 || a.vague || a.half {
			return i
		}
		u := f.word(next)
		last := a.lengths[k-1].unit
		if u.class != "unit" || u.value == "half" || unitOf(u.value) == last || f.is(i, ",") && unitOf(u.value) > last {
			return i
		}
		a.lengths[k] = length{int32(n), unitOf(u.value)}
		i = u.next
	}
	return i
}

// quantity reads what begins with a count: a length, and what makes a date of
// it: "three days", "two weeks ago", "two sundays from now".
func (f *finder) quantity(i int) (*node, int) {
	a, next, ok := f.amountAt(i)
	if !ok {
		return f.countedWeekdays(i)
	}
	if after := f.ofAnHour(next); after > 0 && a.lengths[0] == (length{3, quarter}) {
		a.lengths[0] = length{45, minute}
		return f.shifted(a, i, after)
	}
	if f.isAge(next) || a.lengths[0].unit == quarter && f.fraction(i, next) {
		return nil, 0
	}
	if f.is(next, "or") && f.class(next+1) == "unit" {
		next = f.word(next + 1).next // "weeks or months"
	}
	return f.shifted(a, i, next)
}

// fraction tells whether "three quarters" are fourths of something: "about
// three-quarters of the seats".
func (f *finder) fraction(i, next int) bool {
	return f.hyphen(i+1) || f.is(i, "three", "one", "some", "many")
}

// signed tells whether a minus stands before the count: "-5 days ago".
func (f *finder) signed(i int) bool { return f.is(i-1, "-", "−") && f.glued(i) }

// negative reads a count with a minus, which leads to no day.
func (f *finder) negative(i int) (*node, int) {
	n, next := f.quantity(i)
	if n == nil || n.op != opShift {
		return nil, 0
	}
	return &node{op: opBad, err: ErrOutOfRange}, next
}

// countedWeekdays reads "two sundays from now", "two Mondays later".
func (f *finder) countedWeekdays(i int) (*node, int) {
	n, _, next := f.cardinal(i)
	if next == 0 || n > 60 {
		return nil, 0
	}
	w := f.word(next)
	if w.class != "weekday" && w.class != "weekdays" {
		return nil, 0
	}
	switch {
	case f.is(w.next, "from") && f.is(w.next+1, "now"):
		return &node{op: opName, unit: day, weekday: w.number(), dir: forward, n: n}, w.next + 2
	case f.is(w.next, "later"):
		return &node{op: opName, unit: day, weekday: w.number(), dir: forward, n: n}, w.next + 1
	case f.is(w.next, "ago"):
		return &node{op: opName, unit: day, weekday: w.number(), dir: backward, n: n}, w.next + 1
	}
	return nil, 0
}

// unitCore reads what begins with a unit: "a year", "weeks ago", "year-ago",
// "the quarter", "the weekend", "the week of July 16", "year-end".
func (f *finder) unitCore(i int, w word) (*node, int) {
	u := unitOf(w.value)
	if n, next := f.yearCompound(i, w); n != nil {
		return n, next
	}
	if f.hyphen(w.next) && f.glued(w.next) && f.is(w.next+1, "long") && u >= hour && u != half && u != quarter {
		a := one(u) // "a year-long inquiry", "the decades-long war"
		if w.many {
			a = few(u)
		}
		return &node{op: opAmount, amount: a}, w.next + 2
	}
	if w.many {
		return f.bareUnits(i, w, u)
	}
	if f.is(i, "second") {
		if n, next := f.dayMonth(i); n != nil {
			return n, next
		}
		return f.ordinalCore(i)
	}
	if a, next := f.partOfUnit(i, w.next); next > 0 {
		if n, after := f.shifted(a, i, next); n.op == opShift {
			return n, after
		}
		return nil, 0
	}
	if u == half {
		return nil, 0
	}
	if next := f.ofAnHour(w.next); u == quarter && next > 0 {
		return &node{op: opAmount, amount: amount{lengths: [3]length{{15, minute}}}}, next
	}
	if f.is(i-1, "per") && f.endsPhrase(w.next) {
		return &node{op: opSet, code: one(u).String()}, w.next
	}
	if f.is(i-1, "all") && u >= day && u <= year && f.endsPhrase(w.next) && !f.is(w.next, "'s", "’s") {
		return &node{op: opAmount, amount: one(u)}, w.next
	}
	if f.is(i-1, "a", "an") || f.is(i-2, "a", "an") && f.is(i-1, "full", "whole", "further", "additional", "extra", "single") {
		a := one(u)
		if f.is(i-2, "half") {
			a.lengths[0].n, a.half = 0, true
		}
		next := f.halfBehind(&a, w.next)
		if !a.half && f.is(next, "and") {
			next = f.moreLengths(&a, next) // "a year and three months"
		}
		if f.isAge(next) || f.hyphen(next) && f.glued(next) {
			return nil, 0
		}
		if f.is(next, "or") && (f.is(next+1, "so") || f.is(next+1, "two")) {
			next += 2
		}
		if n, after := f.shifted(a, i, next); n.op == opShift {
			return n, after
		}
		if f.is(i-1, "a", "an") && f.perUnit(i-2) {
			return &node{op: opSet, unit: u, code: a.String()}, next
		}
		if u == quarter || u == minute && f.goesOnNoun(next) {
			return nil, 0 // a fourth of something, "a minute amount"
		}
		return &node{op: opAmount, amount: a}, next
	}
	return f.definiteUnit(i, w, u)
}

// partOfUnit reads "half-century", "half-hour", "quarter-century" and "quarter of a
// century", given the token behind their first word.
func (f *finder) partOfUnit(i, at int) (a amount, next int) {
	w := f.word(at + 1)
	if f.is(i, "quarter") && f.is(at, "of") && f.is(at+1, "a") && f.is(at+2, "century") {
		a.lengths[0] = length{25, year}
		return a, at + 3
	}
	if !f.is(i, "half", "quarter") || !f.hyphen(at) || !f.glued(at) || !f.glued(at+1) || w.class != "unit" || w.many {
		return a, 0
	}
	switch u := unitOf(w.value); {
	case f.is(i, "half") && (u == century || u == decade || u == hour || u == day):
		a.lengths[0], a.half = length{0, u}, true
	case f.is(i, "quarter") && u == century:
		a.lengths[0] = length{25, year}
	default:
		return a, 0
	}
	return a, w.next
}

// ofAnHour is the token behind "of an hour", 0 if that does not stand at i.
func (f *finder) ofAnHour(i int) int {
	if f.is(i, "of") && f.is(i+1, "an") && f.is(i+2, "hour") {
		return i + 3
	}
	return 0
}

// bareUnits reads plurals without a number: "weeks ago", "for months".
func (f *finder) bareUnits(i int, w word, u unit) (*node, int) {
	if u.timed() && u != hour || u == half || u == quarter || f.kind(i-1) == text.Number {
		return nil, 0
	}
	next := w.next
	if u == weekend && f.is(i-1, "on", "at") {
		return &node{op: opSet, code: recurring(weekend)}, next
	}
	if f.is(next, "ago", "earlier", "later", "before", "after") {
		n, after := f.shifted(few(u), i, next)
		if n.op == opShift {
			return n, after
		}
	}
	if f.frame(i-1, "length") && f.endsPhrase(next) && (f.is(i-1, "for", "within") || u > hour && f.is(next, ".", ",")) {
		return &node{op: opAmount, amount: few(u)}, next
	}
	return nil, 0
}

// perUnit tells whether the words before an article make "a year" a rate:
// "15 a year", "$5 million a day", "twice a week".
func (f *finder) perUnit(i int) bool {
	return f.kind(i) == text.Number || f.frame(i, "rate")
}
