package event

import (
	"strconv"

	"github.com/onrecord-go/onrecord/internal/text"
)

// every reads a recurrence: "every Thursday", "each month", "every four
// years", "every other week", "every summer".
func (f *finder) every(i int, w word) (*node, int) {
	at := w.next
	if f.is(at, "single") {
		at++
	}
	u, code, next := f.recurrence(at)
	if next == 0 {
		return nil, 0
	}
	return &node{op: opSet, unit: u, code: code}, next
}

// recurrence is what stands behind "every" at token i: the unit, where it is a
// day, the TIMEX3 value and the token behind it, 0 if it is no time.
func (f *finder) recurrence(i int) (u unit, code string, next int) {
	if k, at := f.nthOf(i); at > 0 {
		w := f.word(at)
		switch {
		case w.class == "weekday":
			return day, "XXXX-WXX-" + w.value, w.next
		case w.class == "unit" && !w.many:
			a := one(unitOf(w.value))
			a.lengths[0].n = int32(k)
			return noUnit, a.String(), w.next
		case !f.is(i, "second"):
			return noUnit, "", 0
		}
	}
	w := f.word(i)
	switch w.class {
	case "unit":
		if w.many || w.value == "half" {
			return noUnit, "", 0
		}
		return noUnit, recurring(unitOf(w.value)), w.next
	case "weekday":
		return day, "XXXX-WXX-" + w.value, w.next
	case "month":
		if d, next := f.dayNumber(w.next); d > 0 && d <= daysIn(2000, monthOf(w.number())) { // "every July 4"
			return noUnit, "XXXX-" + pad(w.number()) + "-" + pad(d), next
		}
		return noUnit, "XXXX-" + pad(w.number()), w.next
	case "season":
		return noUnit, "XXXX-" + w.value, w.next
	case "part":
		return noUnit, "XXXX-XX-XXT" + w.value, w.next
	}
	a, next, ok := f.amountAt(i)
	if !ok || f.is(i, "a", "an") {
		return noUnit, "", 0
	}
	return noUnit, a.String(), next
}

// nthOf reads which ones a recurrence takes: "other" and "second" are every two.
func (f *finder) nthOf(i int) (k, next int) {
	if f.is(i, "other") {
		return 2, i + 1
	}
	if k, next = f.ordinal(i); k < 2 {
		return 0, 0
	}
	return k, next
}

// oftenBefore takes in how often something recurs: "twice a week", "three times
// a day", "once every four years".
func (f *finder) oftenBefore(first int) int {
	if f.is(first-1, "per") && first-1 >= f.floor {
		if at := f.oftenBefore(first - 1); at < first-1 {
			return at
		}
	}
	switch {
	case first-1 < f.floor || !f.sameSentence(first-1, first):
	case f.is(first-1, "once", "twice"):
		return first - 1
	case f.is(first-1, "times") && first-2 >= f.floor && (f.class(first-2) == "cardinal" || f.class(first-2) == "few" || f.kind(first-2) == text.Number):
		return first - 2
	}
	return first
}

// alsoEvery tells whether the weekday at token i goes on a recurrence: the
// Wednesday of "every Monday and Wednesday".
func (f *finder) alsoEvery(i int) bool {
	last := len(f.out) - 1
	if last < 0 || f.floor != i-1 || !f.is(i-1, "and", "or", ",") {
		return false
	}
	n := f.out[last].expr
	return n.op == opSet && n.unit == day && f.capital(i)
}

// recurring is the TIMEX3 value of "every" unit.
func recurring(u unit) string {
	switch u {
	case weekend:
		return "XXXX-WXX-WE"
	case night:
		return "XXXX-XX-XXTNI"
	}
	return one(u).String()
}

// pad writes a number with two digits.
func pad(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
