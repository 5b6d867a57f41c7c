package event

import "github.com/onrecord-go/onrecord/internal/text"

// tooMany stands for a count that no date can hold; it never wraps.
const tooMany = 1 << 30

// digits reads the first digits of a token: value, how many, and what follows
// them ("21st" is 21, 2, "st").
func digits(s string) (n, count int, rest string) {
	i := 0
	for ; i < len(s); i++ {
		c := s[i]
		if c == ',' && i > 0 {
			continue
		}
		if c < '0' || c > '9' {
			break
		}
		n = min(capped(n, 10)+int(c-'0'), tooMany)
		count++
	}
	return n, count, s[i:]
}

// plain reads a token that is digits only.
func (f *finder) plain(i int) (n, count int, ok bool) {
	if f.kind(i) != text.Number {
		return 0, 0, false
	}
	s := f.d.Word(i)
	n, count, rest := digits(s)
	return n, count, rest == "" && count == len(s)
}

// cardinal reads a count from token i: "12", "1,000", "twenty-one", "two
// hundred and sixty seven", "a dozen". A half after it is told by half:
// "2 1/2", "two and a half", "1.5".
func (f *finder) cardinal(i int) (n int, half bool, next int) {
	if f.kind(i) == text.Number {
		return f.figure(i)
	}
	n, next = f.spelled(i)
	if next > 0 && f.is(i-2, "half") && (f.is(i-1, "a") || f.hyphen(i-1)) {
		n /= 2 // "half a dozen"
	}
	if next > 0 && f.is(next, "and") && f.is(next+1, "a") && f.is(next+2, "half") {
		return n, true, next + 3
	}
	if next > 0 && f.hyphen(next) && f.is(next+1, "and") && f.is(next+3, "a") && f.is(next+5, "half") {
		return n, true, next + 6 // "three-and-a-half"
	}
	return n, false, next
}

// figure reads a count in digits.
func (f *finder) figure(i int) (n int, half bool, next int) {
	n, count, rest := digits(f.d.Word(i))
	switch {
	case count == 0:
		return 0, false, 0
	case rest == ".5":
		return n, true, i + 1
	case rest != "":
		return 0, false, 0
	case f.is(i+1, "1") && f.is(i+2, "/") && f.is(i+3, "2"):
		return n, true, i + 4
	case f.is(i+1, "½"):
		return n, true, i + 2
	case n == 1 && f.is(i+1, "/") && f.is(i+2, "2"):
		return 0, true, i + 3
	}
	if w := f.word(i + 1); w.class == "scale" {
		return capped(n, w.number()), false, i + 2
	}
	return n, false, i + 1
}

// spelled reads a number in words from token i.
func (f *finder) spelled(i int) (n, next int) {
	const longest = 12
	total, group, at := 0, 0, i
	for at < i+longest {
		w := f.word(at)
		switch {
		case at > i && group > 0 && group < 20 && f.is(at, "dozen"):
			group *= 12
		case w.class == "cardinal" && w.next == at+1 && f.fits(group, w.number()):
			group += w.number()
		case w.class == "scale" && at > i && w.number() == 100:
			group = capped(max(group, 1), 100)
		case w.class == "scale" && at > i:
			total, group = min(total+capped(max(group, 1), w.number()), tooMany), 0
		case w.class == "scale" && f.is(at-1, "a"):
			if w.number() == 100 {
				group = 100
			} else {
				total = w.number()
			}
		case at > i && f.hyphen(at) && f.glued(at) && f.glued(at+1) && f.class(at+1) == "cardinal" && group%10 == 0:
		case at > i && group%100 == 0 && f.is(at, "and") && f.class(at+1) == "cardinal" && (f.class(at-1) == "scale"):
		default:
			if at == i {
				return 0, 0
			}
			return min(total+group, tooMany), at
		}
		at++
	}
	return min(total+group, tooMany), at
}

// fits tells whether a spelled number may follow what was read: "twenty" before
// "one", "hundred" before "sixty", but not "one" before "two".
func (f *finder) fits(group, n int) bool {
	return group == 0 || n < 10 && n > 0 && group%100 >= 20 && group%10 == 0 || group >= 100 && group%100 == 0
}

// ordinal reads "third", "twenty-first", "21st", "final" (-1).
func (f *finder) ordinal(i int) (n, next int) {
	if f.kind(i) == text.Number {
		n, count, rest := digits(f.d.Word(i))
		if count > 0 && count <= 3 && isSuffix(rest) {
			return n, i + 1
		}
		return 0, 0
	}
	w := f.word(i)
	switch {
	case w.class == "ordinal":
		return w.number(), w.next
	case f.is(i, "second") && f.hyphen(i+1) && f.is(i+2, "to", "from") && f.hyphen(i+3) && f.is(i+4, "last", "bottom"):
		return -2, i + 5
	case f.is(i, "second"):
		return 2, i + 1
	case f.is(i, "last"):
		return -1, i + 1
	case f.is(i, "penultimate"):
		return -2, i + 1
	case w.class == "cardinal" && w.number() >= 20 && w.number()%10 == 0:
		at := i + 1
		if f.hyphen(at) {
			at++
		}
		if o := f.word(at); o.class == "ordinal" && o.number() > 0 && o.number() < 10 {
			return w.number() + o.number(), o.next
		}
		if f.is(at, "second") {
			return w.number() + 2, at + 1
		}
	}
	return 0, 0
}

// isSuffix tells whether s ends an ordinal in digits.
func isSuffix(s string) bool {
	switch s {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return true
	}
	return false
}

// spelledYear reads a year in words: "nineteen ninety-one", "nineteen zero
// one", "two thousand and eighteen".
func (f *finder) spelledYear(i int) (year, next int) {
	w := f.word(i)
	if w.class != "cardinal" || w.number() < 10 && w.value != "2" {
		return 0, 0
	}
	if c := w.number(); c >= 10 && c <= 21 && w.next == i+1 {
		at := i + 1
		if f.is(at, "zero", "oh") {
			if d := f.word(at + 1); d.class == "cardinal" && d.number() < 10 {
				return c*100 + d.number(), d.next
			}
			return 0, 0
		}
		if n, next := f.spelled(at); next > 0 && n >= 10 && n < 100 && f.class(next) != "halfday" && !f.is(next, "am", "pm") {
			return c*100 + n, next
		}
	}
	if f.is(i, "two") && f.is(i+1, "thousand") {
		n, next := f.spelled(i)
		if n >= 2000 && n < 2100 {
			return n, next
		}
	}
	return 0, 0
}
