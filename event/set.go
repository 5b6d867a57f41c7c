package event

import "strconv"

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
	if f.is(i, "other") {
		w := f.word(i + 1)
		if w.class != "unit" || w.many {
			return noUnit, "", 0
		}
		a := one(unitOf(w.value))
		a.lengths[0].n = 2
		return noUnit, a.String(), w.next
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
