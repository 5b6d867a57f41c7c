package event

import (
	"strings"
	"time"

	"github.com/onrecord-go/onrecord/internal/text"
)

// holiday reads a feast or public holiday, and the year behind it: "Easter
// 2016", "Thanksgiving", "Christmas Day".
func (f *finder) holiday(i int, w word) (*node, int) {
	if !f.capital(i) && !f.feastInSmall(i, w.next) || f.is(i-1, "Orthodox") { // the Orthodox feasts go by another calendar
		return nil, 0
	}
	n := &node{op: opHoliday, unit: day, code: w.value}
	if u := f.word(w.next); u.class == "unit" && u.value == "weekend" && !u.many {
		next := u.next
		if year, after := f.yearAfter(next); year > 0 {
			n.year, next = year, after
		}
		return &node{op: opUnit, unit: weekend, base: fromOwn, of: n}, next
	}
	if year, next := f.yearBehindDay(w.next); year > 0 {
		n.year = year
		return n, next
	}
	if f.capital(w.next) && f.class(w.next) == "" && f.sameSentence(i, w.next) {
		return nil, 0 // "Easter Island", "Christmas Carol"
	}
	if c, next := f.container(w.next); c != nil && c.span() == year {
		n.of = c
		return n, next
	}
	if f.is(w.next, "before") && f.is(w.next+1, "last") && f.is(i-1, "the") {
		n.dir, n.n = backward, 2
		return n, w.next + 2
	}
	return n, w.next
}

// feastInSmall tells whether small letters from token i to the one before next
// are still the name of a feast, and not words of their own: "on christmas eve"
// and "black friday", but not "prayers of thanksgiving", "the victory day" and
// "a new year's resolution".
func (f *finder) feastInSmall(i, next int) bool {
	if f.is(i, "christmas", "xmas", "halloween") {
		return true
	}
	if next-i < 2 || f.kind(next-1) != text.Word {
		return false
	}
	before := f.function(i - 1)
	return before != "determiner" && before != "possessive"
}

// holiday dates a holiday by its rule: in its own year, behind "last" and
// "next" by the direction, otherwise the nearest one.
func (r *resolver) holiday(n *node) meaning {
	if n.of != nil {
		in := r.eval(n.of)
		if in.err != nil {
			return in
		}
		return r.feast(n.code, in.period.start.Year)
	}
	if n.year > 0 {
		return r.feast(n.code, n.year)
	}
	if !r.today.Valid() {
		return failed(ErrNoReference)
	}
	dir := n.dir
	if dir == neither && r.ahead() {
		dir = forward
	}
	best, least := meaning{err: ErrOutOfRange}, 0
	for y := r.today.Year - 1; y <= r.today.Year+1; y++ {
		got := r.feast(n.code, y)
		if got.err != nil {
			continue
		}
		away := got.period.start.number() - r.today.number()
		if dir == backward && away >= 0 || dir == forward && away < 0 {
			continue
		}
		if least == 0 || abs(away)+1 < least {
			best, least = got, abs(away)+1
		}
	}
	if n.n > 1 && best.err == nil { // the one before last
		return r.feast(n.code, best.period.start.Year-1)
	}
	return best
}

// feast dates a rule of event_words.tsv in a year: "12-25", "easter-2",
// "11/4/4" (the fourth Thursday of November), each with days added, and behind
// them the rules of single countries, "CA=10/1/2".
func (r *resolver) feast(rules string, year int) meaning {
	if year < minYear || year > maxYear {
		return failed(ErrOutOfRange)
	}
	rule, others, _ := strings.Cut(rules, " ")
	for others != "" {
		var one string
		one, others, _ = strings.Cut(others, " ")
		if region, own, _ := strings.Cut(one, "="); region == r.region {
			rule = own
		}
	}
	var d Date
	switch {
	case strings.HasPrefix(rule, "easter"):
		d = easter(year).addDays(offset(rule[len("easter"):]))
	case strings.Contains(rule, "/"):
		d = nthRule(rule, year)
	default:
		m, _, _ := digits(rule[:2])
		k, _, _ := digits(rule[3:])
		d = Date{year, time.Month(m), k}
	}
	if !d.Valid() {
		return failed(ErrOutOfRange)
	}
	return meaning{period: period{unit: day, start: d}}
}

// offset reads "+39", "-2" or nothing.
func offset(s string) int {
	if s == "" {
		return 0
	}
	n, _, _ := digits(s[1:])
	if s[0] == '-' {
		return -n
	}
	return n
}

// nthRule dates "month/weekday/which" and the days added: "11/4/4+1".
func nthRule(rule string, year int) Date {
	m, _, rest := digits(rule)
	w, _, rest := digits(rest[1:])
	rest = rest[1:]
	if strings.HasPrefix(rest, "-") {
		end := Date{year, time.Month(m), daysIn(year, time.Month(m))}
		return end.addDays(-((end.weekday() - w + 7) % 7))
	}
	k, _, rest := digits(rest)
	return firstAfter(Date{year, time.Month(m), 1}.addDays(-1), w).addDays(7*(k-1) + offset(rest))
}

// easter is Easter Sunday in the Gregorian calendar, by the rule of Meeus,
// Jones and Butcher.
func easter(year int) Date {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Date{year, time.Month(n / 31), n%31 + 1}
}
