package event

import "github.com/onrecord-go/onrecord/internal/text"

// spokenTime reads a time as it is said: "half past two", "a quarter to six",
// "ten minutes past four".
func (f *finder) spokenTime(i int) (clock, int) {
	m, sure, at := f.spokenMinutes(i)
	if at == 0 {
		return clock{}, 0
	}
	before := false
	switch {
	case f.is(at, "past"), sure && m != 30 && f.is(at, "after"):
	case f.is(at, "to") && (sure || f.is(i-1, "at", "until", "till") || i == 0 && at+2 == len(f.d.Tokens)), sure && f.is(at, "before"), m == 15 && f.is(at, "of"):
		before = true
	default:
		return clock{}, 0
	}
	c, next := f.wholeHour(at + 1)
	if next == 0 || m == 30 && before || f.goesOnNoun(next) || f.class(next) == "unit" {
		return clock{}, 0
	}
	if before {
		c.hour, m = c.hour-1, 60-m
		if c.hour == 0 {
			c.hour = 12
		}
	}
	c.minute = m
	if w := f.word(next); w.class == "halfday" && c.open {
		return c.halfDay(w.value), w.next
	}
	return c, next
}

// spelledTime reads "six p.m.", "six thirty p.m.", "at seven forty-five", given
// the hour and the token behind it.
func (f *finder) spelledTime(i, h, next int) (clock, int) {
	c := clock{hour: h, known: true, open: true}
	at := next
	if f.hyphen(at) && f.glued(at) {
		at++
	}
	if m, after := f.spelled(at); after > 0 && m >= 10 && m < 60 {
		c.minute, next = m, after
	}
	if w := f.word(next); w.class == "halfday" && (f.d.Tokens[next].Has(text.Dot) || f.is(next, "pm")) {
		return c.halfDay(w.value), w.next
	}
	if c.minute > 0 && (f.is(next, "in") && f.is(next+1, "the") && f.class(next+2) == "part" || f.is(i-1, "at") && !f.goesOnNoun(next) && f.class(next) == "") {
		return c, next
	}
	return clock{}, 0
}

// spokenMinutes reads the minutes past or before the hour. They are sure to be
// minutes if they are a half, a quarter, or called so.
func (f *finder) spokenMinutes(i int) (m int, sure bool, next int) {
	switch {
	case f.is(i, "half"):
		return 30, true, i + 1
	case f.is(i, "quarter"):
		return 15, true, i + 1
	}
	if f.kind(i) == text.Number && !f.is(i+1, "past", "to", "minutes", "minute", "mins") {
		return 0, false, 0
	}
	n, half, next := f.cardinal(i)
	if next == 0 || half || n < 1 || n > 29 {
		return 0, false, 0
	}
	if w := f.word(next); w.class == "unit" && w.value == "minute" {
		return n, true, w.next
	}
	return n, false, next
}

// wholeHour reads an hour that is left open as to its half of the day, or noon
// and midnight: "two", "2", "2 o'clock", "noon".
func (f *finder) wholeHour(i int) (clock, int) {
	if w := f.word(i); w.class == "noon" {
		return clock{hour: w.number(), known: true}, w.next
	}
	h, next := f.clockHour(i)
	if next == 0 || h < 1 || h > 12 {
		return clock{}, 0
	}
	if f.kind(i) == text.Number {
		if _, count, ok := f.plain(i); !ok || count > 2 || f.is(next, ":", "/") && f.glued(next) || f.kind(next) == text.Other && f.glued(next) {
			return clock{}, 0
		}
	}
	if f.is(next, "o'clock", "o’clock") {
		next++
	}
	return clock{hour: h, known: true, open: true}, next
}

// goesOnNoun tells whether a noun that is no time follows at token i, so that
// what looked like an hour counts it: "a quarter to two companies".
func (f *finder) goesOnNoun(i int) bool {
	return f.kind(i) == text.Word && f.function(i) == "" && f.class(i) == "" && f.sameSentence(i-1, i) || f.is(i, "%") ||
		f.hyphen(i) && f.glued(i)
}

// timeExpected tells whether what stands before token i wants a time of day.
func (f *finder) timeExpected(i int) bool {
	return i == 0 || !f.sameSentence(i-1, i) ||
		f.is(i-1, "at", "by", "until", "till", "around", "about", "before", "after", "since", "from", "between")
}
