package event

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/text"
)

// The forms of ISO 8601 that plain dates in figures leave open: a week and a day
// of it, a date with its time, a date without marks.

// isoWeek reads "2018-W28" and "2018-W28-3".
func (f *finder) isoWeek(i int) (*node, int) {
	if !f.isYear(i) || !f.hyphen(i+1) || f.kind(i+2) != text.Word || !f.glued(i+1) || !f.glued(i+2) {
		return nil, 0
	}
	w, isWeek := strings.CutPrefix(f.d.Word(i+2), "W")
	k, count, rest := digits(w)
	if !isWeek || count != 2 || rest != "" {
		return nil, 0
	}
	if k < 1 || k > 53 {
		return &node{op: opBad, err: ErrNoSuchDay}, i + 3
	}
	y, _, _ := f.plain(i)
	n := &node{op: opNth, unit: week, n: k, of: &node{op: opFields, unit: year, year: y}}
	if !f.hyphen(i+3) || !f.glued(i+3) || !f.glued(i+4) {
		return n, i + 3
	}
	if d, count, ok := f.plain(i + 4); ok && count == 1 && d >= 1 && d <= 7 {
		return &node{op: opFields, unit: day, weekday: d, of: n}, i + 5
	}
	return nil, 0
}

// isoMoment reads the day and time behind a year and month: "20T10:30",
// "20T10:30:00Z", "20T10:30:00.5+02:00".
func (f *finder) isoMoment(year, month, i int) (*node, int) {
	if f.kind(i) != text.Number {
		return nil, 0
	}
	d, count, rest := digits(f.d.Word(i))
	if count != 2 || rest == "" || rest[0]|0x20 != 't' {
		return nil, 0
	}
	h, count, rest := digits(rest[1:])
	if count != 2 || h > 24 || rest != "" {
		return nil, 0
	}
	c := clock{hour: h, known: true}
	next := i + 1
	for k := 0; k < 2 && f.is(next, ":") && f.glued(next); k++ { // minutes, then seconds
		m, ok := f.minutes(next + 1)
		if !ok {
			return nil, 0
		}
		if k == 0 {
			c.minute = m
		}
		next += 2
	}
	if strings.HasSuffix(f.d.Word(next-1), "Z") {
		c.zone = "Z"
	} else {
		c.zone, next = f.offset(next)
	}
	return &node{op: opTime, clock: c, of: monthAndDay(month, d, year, false).checked()}, next
}

// offset reads "+02:00" or "-4" directly behind a time: the zone as ISO 8601
// writes it, "" if none stands there, and the token behind it.
func (f *finder) offset(i int) (zone string, next int) {
	if !f.is(i, "+", "-", "−") || !f.glued(i+1) || !f.glued(i) && !f.is(i-1, "GMT", "UTC") {
		return "", i
	}
	h, count, ok := f.plain(i + 1)
	m := 0
	next = i + 2
	switch {
	case !ok:
		return "", i
	case count == 4:
		h, m = h/100, h%100
	case count > 2:
		return "", i
	case f.is(next, ":") && f.glued(next):
		if m, ok = f.minutes(next + 1); !ok {
			return "", i
		}
		next += 2
	}
	const widest = 14 // hours from UTC, on Kiribati
	if h > widest || m >= 60 {
		return "", i
	}
	if h == 0 && m == 0 {
		return "Z", next
	}
	sign := "-"
	if f.is(i, "+") {
		sign = "+"
	}
	return sign + pad(h) + ":" + pad(m), next
}

// isoPlain reads "20180704" where a day is expected.
func (f *finder) isoPlain(i int) (*node, int) {
	v, count, ok := f.plain(i)
	if !ok || count != 8 || v < 1900_00_00 || v >= 2100_00_00 || !f.endsPhrase(i+1) {
		return nil, 0
	}
	if i > 0 && !f.is(i-1, "on", "by", "since", "until", "till", "from", "to", "before", "after", "dated") {
		return nil, 0
	}
	n := monthAndDay(v/100%100, v%100, v/100_00, false).checked()
	if n.op == opBad {
		return nil, 0
	}
	return n, i + 1
}
