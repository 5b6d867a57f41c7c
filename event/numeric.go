package event

import (
	"strings"
	"time"

	"github.com/onrecord-go/onrecord/internal/text"
)

func monthOf(n int) time.Month { return time.Month(n) }

// numericDate reads dates in figures: "2018-07-20", "7/20/2018", "20.7.2018",
// "2019/Sep/01", "2016-11", "11/2016", "on 4/22".
func (f *finder) numericDate(i int) (*node, int) {
	if n := f.dotted(i); n != nil {
		return n, i + 1
	}
	if n, next := f.isoWeek(i); n != nil {
		return n, next
	}
	var field [3]int
	var width [3]int
	at, count, sep := i, 0, ""
	for count < 3 {
		v, w := f.numericField(at, count)
		if w == 0 {
			break
		}
		field[count], width[count] = v, w
		count++
		if !f.separates(at+1, sep) {
			at++
			break
		}
		sep = f.d.Word(at + 1)
		at += 2
	}
	if count == 2 && width[0] == 4 && sep == "-" && f.glued(at) {
		if n, next := f.isoMoment(field[0], field[1], at); n != nil {
			return n, next
		}
	}
	if count < 2 || f.separates(at, "") && f.glued(at) || f.is(at-1, "-", "/") {
		return nil, 0
	}
	n := f.fromFields(i, field, width, count, sep)
	if n == nil {
		return nil, 0
	}
	return n.checked(), at
}

// dotted reads "13.5.2015" and "2018.07.20", which are one token.
func (f *finder) dotted(i int) *node {
	s := f.d.Word(i)
	if strings.Count(s, ".") != 2 || strings.Contains(s, ",") {
		return nil
	}
	var field, width [3]int
	for k, part := range [3]string(strings.SplitN(s, ".", 3)) {
		v, count, rest := digits(part)
		if rest != "" {
			return nil
		}
		field[k], width[k] = v, count
	}
	if width[2] == 4 && width[0] <= 2 && width[1] <= 2 {
		return monthAndDay(field[1], field[0], field[2], false)
	}
	if width[0] == 4 && width[1] <= 2 && width[2] <= 2 {
		return monthAndDay(field[1], field[2], field[0], false)
	}
	return nil
}

// numericField reads one field of a date in figures: digits, or a month's name
// in the middle.
func (f *finder) numericField(i, k int) (v, width int) {
	if n, count, ok := f.plain(i); ok {
		return n, count
	}
	if w := f.word(i); k == 1 && w.class == "month" {
		return w.number(), 2
	}
	return 0, 0
}

// separates tells whether token i separates two fields: the same mark as
// before, with no space before it.
func (f *finder) separates(i int, before string) bool {
	return f.is(i, "-", "/") && f.glued(i) && (before == "" || f.d.Word(i) == before) && f.kind(i+1) != text.Punct
}

// fromFields makes a date of two or three fields.
func (f *finder) fromFields(i int, v, w [3]int, count int, sep string) *node {
	named := f.kind(i+2) == text.Word // "04-Jul-2018": the order is plain
	switch {
	case count == 3 && named && w[0] <= 2 && w[2] == 4:
		return monthAndDay(v[1], v[0], v[2], false)
	case count == 3 && named && w[0] <= 2 && w[2] == 2:
		return monthAndDay(v[1], v[0], pivot(v[2]), false)
	case count == 3 && w[0] == 4 && w[1] <= 2 && w[2] <= 2:
		return monthAndDay(v[1], v[2], v[0], false)
	case count == 3 && w[0] <= 2 && w[1] <= 2 && w[2] == 4:
		return monthAndDay(v[0], v[1], v[2], true)
	case count == 3 && w[0] <= 2 && w[1] <= 2 && w[2] == 2:
		return monthAndDay(v[0], v[1], pivot(v[2]), true)
	case count == 2 && w[0] == 4 && w[1] <= 2 && f.isYear(i) && v[1] >= 1 && v[1] <= 12 && v[1] != (v[0]+1)%100:
		return &node{op: opFields, unit: month, year: v[0], month: v[1]}
	case count == 2 && w[0] <= 2 && w[1] == 4 && f.isYear(i+2) && v[0] >= 1 && v[0] <= 12:
		return &node{op: opFields, unit: month, year: v[1], month: v[0]}
	case count == 2 && w[0] <= 2 && w[1] <= 2 && (f.expectsDay(i, sep) || sep == "/" && f.noFraction(i, v)):
		return monthAndDay(v[0], v[1], 0, true)
	}
	return nil
}

// expectsDay tells whether what stands before token i makes "4/22" a date and
// not a fraction, a score or a vote.
func (f *finder) expectsDay(i int, sep string) bool {
	if f.class(i-1) == "weekday" {
		return true
	}
	if i == 0 && len(f.d.Tokens) == 3 && sep == "/" {
		return true // nothing else is there: the phrase given to Parse
	}
	return f.is(i-1, "on") || sep == "/" && f.is(i-1, "by", "from", "to", "until", "till", "since", "between", "dated")
}

// noFraction tells whether "4/22" ends its phrase and cannot be a fraction:
// one over 16, 20, 25 or 30 may be.
func (f *finder) noFraction(i int, v [3]int) bool {
	low, high := min(v[0], v[1]), max(v[0], v[1])
	return !(v[0] == 24 && v[1] == 7) && low <= 12 && high > 12 && high != 16 && high != 20 && high != 25 && high != 30 &&
		f.endsPhrase(i+3) && f.kind(i-1) != text.Number
}

// monthAndDay makes a date of a month and a day, in either order where either
// says that the order is not known.
func monthAndDay(m, d, year int, either bool) *node {
	n := &node{op: opFields, unit: day, year: year, month: m, day: d}
	switch {
	case either && m > 12 && d >= 1 && d <= 12:
		n.month, n.day = d, m
	case m < 1 || m > 12 || d < 1 || d > 31:
		if year == 0 {
			return nil
		}
		n.op, n.err = opBad, ErrNoSuchDay
	default:
		n.either = either && d <= 12 && m != d
	}
	return n
}
