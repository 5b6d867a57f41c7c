package event

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// ordinalCore reads what begins with an ordinal: "the third quarter of 2016",
// "third-quarter", "the first Friday of July", "the last week of March", "the
// 20th century", "the first nine months", "on the 21st".
func (f *finder) ordinalCore(i int) (*node, int) {
	k, at := f.ordinal(i)
	if k == 0 {
		return nil, 0
	}
	if f.hyphen(at) {
		at++
	}
	fiscal := false
	if w := f.word(at); w.class == "fiscal" {
		fiscal, at = f.is(at, "fiscal", "financial"), w.next
	}
	w := f.word(at)
	switch w.class {
	case "unit":
		n, next := f.nthUnit(k, w, i)
		if fiscal && n != nil && n.of != nil && n.of.op == opFields && n.of.unit == year {
			n.of.fiscal = true // "the first fiscal quarter of 2017"
		}
		return n, next
	case "weekday":
		return f.nthWeekday(k, w)
	case "cardinal", "few":
		return f.firstOf(k, at)
	case "":
		if f.kind(at) == text.Number && (k == 1 || k == -1) {
			return f.firstOf(k, at)
		}
	}
	return f.bareDay(i, k, at)
}

// nthUnit reads a unit behind an ordinal.
func (f *finder) nthUnit(k int, w word, first int) (*node, int) {
	u := unitOf(w.value)
	switch {
	case u == century && f.beforeChrist(w.next):
		return &node{op: opBad, err: ErrOutOfRange}, w.next + 1
	case u == century && k > 0 && k <= 100:
		return &node{op: opFields, unit: century, n: k}, w.next
	case (u == quarter || u == half) && f.is(w.next, "of") && f.is(w.next+1, "the", "a") && f.is(w.next+2, "game", "match", "race", "season", "contest"):
		return nil, 0
	case u == quarter && (k >= -1 && k <= 4):
		if k == -1 && f.is(first, "last") {
			return nil, 0 // the quarter before this one
		}
		return f.quarterOf(&node{op: opFields, unit: quarter, n: fromEnd(k, 4)}, w.next)
	case u == half && (k >= -1 && k <= 2):
		n := &node{op: opFields, unit: half, n: fromEnd(k, 2)}
		if c, next := f.container(w.next); c != nil && c.span() >= week && c.span() < half {
			n.of = c // "the first half of July"
			return n, next
		}
		return f.quarterOf(n, w.next)
	case w.many || u == noUnit || u.timed():
		return nil, 0
	}
	n := &node{op: opNth, unit: u, n: k}
	if c, next := f.container(w.next); c != nil && c.span() > u {
		n.of = c
		return n, next
	}
	return nil, 0
}

// fromEnd turns the ordinal -1, the last one of several, into a number.
func fromEnd(k, of int) int {
	if k < 0 {
		return of
	}
	return k
}

// quarterOf reads the year of a quarter or half: "of 2016", "last year", "a
// year ago".
func (f *finder) quarterOf(n *node, i int) (*node, int) {
	if f.is(i, ",") && f.isYear(i+1) && f.endsPhrase(i+2) && !f.is(i+2, "to") {
		n.of = &node{op: opFields, unit: year, year: f.yearAt(i + 1)} // "the fourth quarter, 2002"
		return n, i + 2
	}
	return f.contained(n, i)
}

// yearAt is the figure at token i.
func (f *finder) yearAt(i int) int {
	y, _, _ := f.plain(i)
	return y
}

// nthWeekday reads "the first Friday of July", "second Monday of next month".
func (f *finder) nthWeekday(k int, w word) (*node, int) {
	if k == 1 && f.is(w.next, "after") || k == -1 && f.is(w.next, "before") {
		if n, next := f.weekdayBeside(w.number(), w.next); n != nil {
			return n, next
		}
	}
	if k > 1 && f.is(w.next, "after", "before") {
		if n, next := f.weekdayBeside(w.number(), w.next); n != nil && n.op == opName && n.base == fromOwn {
			n.n = k // "the third Tuesday after Christmas"
			return n, next
		}
	}
	n := &node{op: opNth, unit: day, weekday: w.number(), n: k}
	if c, next := f.container(w.next); c != nil && c.span() >= month {
		n.of = c
		return n, next
	}
	if k > 0 && k <= 5 && f.endsPhrase(w.next) && !f.is(w.next, "of", "in", "after", "before") {
		n.of = &node{op: opUnit, unit: month}
		return n, w.next
	}
	return nil, 0
}

// firstOf reads "the first nine months", "the last three weeks of the
// campaign": a length at the start or end of something.
func (f *finder) firstOf(k, at int) (*node, int) {
	a, next, ok := f.amountAt(at)
	if !ok || k != 1 && k != -1 {
		return nil, 0
	}
	if n, after := f.partOf(k, a, next); n != nil {
		return n, after
	}
	return &node{op: opAmount, amount: a}, next
}

// bareDay reads "the 21st" behind a preposition.
func (f *finder) bareDay(i, k, next int) (*node, int) {
	if i < 2 || k < 1 || k > 31 || !f.is(i-1, "the") || !f.is(i-2, "on", "by", "until", "for") || !f.endsPhrase(next) || f.hyphen(next-1) {
		return nil, 0
	}
	if f.kind(i) != text.Number && k < 20 {
		return nil, 0
	}
	return &node{op: opFields, unit: day, day: k}, next
}

// plainDay reads a day of the month in plain figures at the end of a clause:
// "come back on 15", "for the 27".
func (f *finder) plainDay(i int) (*node, int) {
	d, _, ok := f.plain(i)
	the := f.is(i-1, "the") && f.is(i-2, "on", "for", "by", "until")
	if !ok || d < 1 || d > 31 || !the && !f.is(i-1, "on") {
		return nil, 0
	}
	if f.kind(i+1) == text.Word || f.kind(i+1) == text.Number || f.glued(i+1) && !f.is(i+1, ".", ",", "!", "?", ";") || f.kind(i+1) == text.Other {
		return nil, 0
	}
	return &node{op: opFields, unit: day, day: d}, i + 1
}

// quarterCode reads "Q3", "Q3 2016", "H2": as they begin with a letter they
// come from codeCore; "2016H2" begins with a digit.
func (f *finder) quarterCode(i int) (*node, int) {
	y, count, rest := digits(f.d.Word(i))
	if count == 1 && len(rest) > 0 {
		return f.quarterTurned(i, rest)
	}
	if count != 4 || y < 1000 {
		return nil, 0
	}
	n := quarterNode(rest)
	if n == nil {
		return nil, 0
	}
	n.of = &node{op: opFields, unit: year, year: y}
	return n, i + 1
}

// quarterTurned reads "3Q", "3Q19" and "1H 2019", given what follows the figure:
// as they may mean much else they need their year.
func (f *finder) quarterTurned(i int, rest string) (*node, int) {
	n := quarterNode(rest[:1] + f.d.Word(i)[:1])
	if n == nil || rest[0] >= 'a' {
		return nil, 0
	}
	switch y, count, tail := digits(rest[1:]); {
	case tail != "":
	case count == 2:
		n.of = &node{op: opFields, unit: year, year: pivot(y)}
		return n, i + 1
	case count == 0:
		if y, next := f.yearAfter(i + 1); y > 0 {
			n.of = &node{op: opFields, unit: year, year: y}
			return n, next
		}
	}
	return nil, 0
}

// fiscalCode reads "FY2020", "FY20" and "FY2019-20", which is the year in which
// it ends.
func (f *finder) fiscalCode(i int) (*node, int) {
	y, count, rest := digits(f.d.Word(i)[len("FY"):])
	next := i + 1
	switch {
	case rest != "":
		return nil, 0
	case count == 2:
		y = pivot(y)
	case count != 4 || y < 1900 || y > 2199:
		return nil, 0
	}
	if end, count, ok := f.plain(next + 1); ok && count == 2 && f.dash(next) && f.glued(next) && f.glued(next+1) && end == (y+1)%100 {
		y, next = y+1, next+2
	}
	return &node{op: opFields, unit: year, year: y, fiscal: true}, next
}

// codeCore reads "Q3", "H1", and the year behind them.
func (f *finder) codeCore(i int) (*node, int) {
	if strings.HasPrefix(f.d.Word(i), "FY") {
		return f.fiscalCode(i)
	}
	n := quarterNode(f.d.Word(i))
	if n == nil {
		return f.gluedMonth(i)
	}
	if f.is(i+1, "'", "’") {
		if y, next := f.yearAfter(i + 1); y > 0 { // "Q3'19"
			n.of = &node{op: opFields, unit: year, year: y}
			return n, next
		}
	}
	return f.quarterOf(n, i+1)
}

// gluedMonth reads a month with its day glued on: "april22", "Oct2".
func (f *finder) gluedMonth(i int) (*node, int) {
	w := f.d.Word(i)
	k := len(w)
	for k > 0 && w[k-1] >= '0' && w[k-1] <= '9' {
		k--
	}
	if k == len(w) || k < 3 || len(w)-k > 2 {
		return nil, 0
	}
	row, ok := lexicon.EventWords.Find(w[:k])
	if !ok || lexicon.EventWords.Cell(row, lexicon.EventWordsClass) != "month" {
		return nil, 0
	}
	m, _, _ := digits(lexicon.EventWords.Cell(row, lexicon.EventWordsValue))
	d, _, _ := digits(w[k:])
	n := &node{op: opFields, unit: day, month: m, day: d}
	if d < 1 {
		return nil, 0
	}
	next := i + 1
	if year, after := f.yearBehindDay(next); year > 0 {
		n.year, next = year, after
	}
	return n.checked(), next
}

// quarterNode is the quarter or half of a code.
func quarterNode(s string) *node {
	if len(s) != 2 {
		return nil
	}
	k := int(s[1] - '0')
	switch {
	case (s[0] == 'Q' || s[0] == 'q') && k >= 1 && k <= 4:
		return &node{op: opFields, unit: quarter, n: k}
	case (s[0] == 'H' || s[0] == 'h') && k >= 1 && k <= 2:
		return &node{op: opFields, unit: half, n: k}
	}
	return nil
}

// fiscal reads "fiscal 2019", "fiscal year 2019", "the fiscal first quarter",
// "the fiscal year".
func (f *finder) fiscal(i int, w word) (*node, int) {
	own := f.is(i, "fiscal", "financial", "FY")
	at := w.next
	if f.hyphen(at) {
		at++
	}
	if f.isYear(at) && f.is(i, "fiscal", "FY") {
		y, _, _ := f.plain(at)
		return &node{op: opFields, unit: year, year: y, fiscal: own}, at + 1
	}
	if u := f.word(at); u.class == "unit" && u.value == "year" && !u.many {
		if f.isYear(u.next) {
			y, _, _ := f.plain(u.next)
			return &node{op: opFields, unit: year, year: y, fiscal: own}, u.next + 1
		}
		if f.is(i-1, "the") {
			return &node{op: opUnit, unit: year, fiscal: own}, u.next
		}
		return nil, 0
	}
	if f.is(i, "fiscal") {
		if q, next := f.ordinalCore(at); q != nil && q.unit == quarter {
			return q, next
		}
	}
	return nil, 0
}
