package event

import "strconv"

// every reads a recurrence: "every Thursday", "each month", "every four
// years", "every other week", "every summer".
func (f *finder) every(i int, w word) (*node, int) {
	at := w.next
	if f.is(at, "single") {
		at++
	}
	n := &node{op: opSet}
	if f.is(at, "other") {
		if u := f.word(at + 1); u.class == "unit" && !u.many {
			a := one(unitOf(u.value))
			a.lengths[0].n = 2
			n.code = a.String()
			return n, u.next
		}
		return nil, 0
	}
	u := f.word(at)
	switch u.class {
	case "unit":
		if u.many || u.value == "half" {
			return nil, 0
		}
		n.code = recurring(unitOf(u.value))
	case "weekday":
		n.unit, n.code = day, "XXXX-WXX-"+u.value
	case "month":
		n.code = "XXXX-" + pad(u.number())
	case "season":
		n.code = "XXXX-" + u.value
	case "part":
		n.code = "XXXX-XX-XXT" + u.value
	default:
		a, next, ok := f.amountAt(at)
		if !ok || f.is(at, "a", "an") {
			return nil, 0
		}
		n.code = a.String()
		return n, next
	}
	return n, u.next
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
