package event

import (
	"strconv"
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A clock is a time of day.
type clock struct {
	hour, minute int
	known        bool
	open         bool   // whether before or after noon is not said
	zone         string // as ISO 8601 writes it, "Z" for UTC and GMT; "" if it is not known in figures
}

// clockCore reads a clock time and its zone, or a stretch between two: "10 a.m. ET", "10:30", "04:30
// GMT", "1500 GMT", "9pm", "noon", "five o'clock".
func (f *finder) clockCore(i int) (*node, int) {
	c, next := f.clockTime(i)
	if !c.known {
		if bare, after := f.bareHour(i); after > 0 {
			if n, last := f.hoursFrom(i, bare, after); n != nil {
				return n, last
			}
		}
		return f.hourOfPart(i)
	}
	if n, last := f.hoursFrom(i, c, next); n != nil {
		return n, last
	}
	if after, zone := f.zoneOf(next); after > 0 {
		c.zone, next = zone, after
	}
	return &node{op: opTime, clock: c}, next
}

// clockTime reads the time without its zone.
func (f *finder) clockTime(i int) (clock, int) {
	if w := f.word(i); w.class == "noon" {
		return clock{hour: w.number(), known: true}, w.next
	}
	if c, next := f.spokenTime(i); c.known {
		return c, next
	}
	h, next := f.clockHour(i)
	if next == 0 {
		return clock{}, 0
	}
	if w := f.word(next); h == 12 && w.class == "noon" { // "12 noon"
		return clock{hour: w.number(), known: true}, w.next
	}
	if f.is(next, "o'clock", "o’clock") && h <= 12 {
		return clock{hour: h, known: true, open: true}, next + 1
	}
	if f.kind(i) != text.Number {
		return f.spelledTime(i, h, next)
	}
	return f.figureTime(i, h, next)
}

// clockHour reads the hour.
func (f *finder) clockHour(i int) (h, next int) {
	if f.kind(i) == text.Number {
		h, _, _ = digits(f.d.Word(i))
		return h, i + 1
	}
	if w := f.word(i); w.class == "cardinal" && w.number() >= 1 && w.number() <= 12 {
		return w.number(), w.next
	}
	return 0, 0
}

// figureTime reads a time in figures whose first token is i.
func (f *finder) figureTime(i, h, next int) (clock, int) {
	_, count, rest := digits(f.d.Word(i))
	c := clock{hour: h, known: true}
	sure := false
	switch {
	case count <= 2 && rest == "" && f.is(next, ":") && f.glued(next):
		m, ok := f.minutes(next + 1)
		if !ok || h > 24 {
			return clock{}, 0
		}
		c.minute, next = m, next+2
		rest = suffixOf(f.d.Word(next - 1))
		if f.is(next, ":") && f.glued(next) && f.glued(next+1) {
			if _, ok := f.minutes(next + 1); !ok {
				return clock{}, 0
			}
			next += 2 // seconds
		}
		c.open = h >= 1 && h <= 12 && f.d.Word(i)[0] != '0'
		sure = !f.capital(i-1) || f.class(i-1) != "" || f.function(i-1) != "" || !f.sameSentence(i-1, i) // "Ephesians 5:11"
	case count == 4 && rest == "" && len(f.d.Word(i)) == 4 && h < 2400 && h%100 < 60:
		after, _ := f.zone(next)
		if hours := f.is(next, "hours", "hrs"); hours && (f.d.Word(i)[0] == '0' || f.timeExpected(i)) {
			next++ // "at 2230 hours"
		} else if hours || after == 0 {
			return clock{}, 0
		}
		c.hour, c.minute, sure = h/100, h%100, true
	case count <= 2 && len(rest) == 3 && rest[0] == '.' && h <= 12 && f.class(next) == "halfday": // "10.30 am"
		m, digits, _ := digits(rest[1:])
		if digits != 2 || m >= 60 {
			return clock{}, 0
		}
		w := f.word(next)
		c.minute = m
		return c.halfDay(w.value), w.next
	case count <= 2 && len(rest) == 3 && rest[0] == 'h' && h < 24: // "14h30"
		m, digits, _ := digits(rest[1:])
		if digits != 2 || m >= 60 {
			return clock{}, 0
		}
		c.minute = m
		return c, next
	case count <= 2 && len(rest) == 3 && rest[0] == '.' && h < 24: // "10.30am" of British papers
	case count > 2:
		return clock{}, 0
	}
	if rest != "" {
		return c.withSuffix(rest, next)
	}
	if w := f.word(next); w.class == "halfday" && h <= 12 && (f.d.Tokens[next].Has(text.Dot) || !f.is(next, "am") || f.kind(i) == text.Number) {
		return c.halfDay(w.value), w.next
	}
	if !sure {
		return clock{}, 0
	}
	return c, next
}

// minutes reads two digits behind the colon, with "pm" perhaps glued to them.
func (f *finder) minutes(i int) (m int, ok bool) {
	if f.kind(i) != text.Number || !f.glued(i) {
		return 0, false
	}
	m, count, _ := digits(f.d.Word(i))
	return m, count == 2 && m < 60
}

// suffixOf is what follows the digits of a token.
func suffixOf(s string) string {
	_, _, rest := digits(s)
	return rest
}

// withSuffix reads "am", "p.m." and ".30pm" glued to the figure.
func (c clock) withSuffix(rest string, next int) (clock, int) {
	if strings.HasPrefix(rest, ".") && len(rest) >= 3 {
		m, count, tail := digits(rest[1:])
		if count != 2 || m >= 60 || tail == "" {
			return clock{}, 0
		}
		c.minute, rest = m, tail
	}
	switch strings.ToLower(strings.ReplaceAll(rest, ".", "")) {
	case "am":
		return c.halfDay("am"), next
	case "pm":
		return c.halfDay("pm"), next
	}
	return clock{}, 0
}

// halfDay moves the hours of "p.m." and puts 12 a.m. at midnight.
func (c clock) halfDay(half string) clock {
	if c.hour > 12 || c.hour == 0 {
		return clock{}
	}
	c.open = false
	c.hour %= 12
	if half == "pm" {
		c.hour += 12
	}
	return c
}

// zoneOf reads a time zone and says what it is in ISO 8601: "Z", "+02:00" behind
// "UTC+2", otherwise "" for zones that have a name only.
func (f *finder) zoneOf(i int) (next int, zone string) {
	next, utc := f.zone(i)
	if next == 0 || !utc {
		return next, ""
	}
	if zone, after := f.offset(next); after > next {
		return after, zone
	}
	return next, "Z"
}

// zone reads a time zone: "ET", "GMT", "Eastern time"; next is 0 if there is
// none.
func (f *finder) zone(i int) (next int, utc bool) {
	if (f.is(i, "local") || f.capital(i)) && f.is(i+1, "time") {
		return i + 2, false // "local time", "London time"
	}
	if _, ok := lexicon.EventZones.Lookup(f.d, i); !ok || !f.capital(i) {
		return 0, false
	}
	utc = f.is(i, "UTC", "GMT", "Z")
	if !f.d.Tokens[i].Has(text.Upper) {
		if f.is(i+1, "time") {
			return i + 2, false
		}
		if f.is(i, "Eastern", "Pacific") && f.endsPhrase(i+1) {
			return i + 1, false
		}
		if !f.is(i+1, "Standard", "Daylight") || !f.is(i+2, "Time") {
			return 0, false
		}
		return i + 3, false
	}
	return i + 1, utc
}

// partCore reads a part of day that begins its phrase: "the morning of July
// 4", "mornings" is no single time.
func (f *finder) partCore(i int, w word) (*node, int) {
	if w.many {
		return nil, 0
	}
	n := &node{op: opTime, code: w.value}
	if f.is(w.next, "of") {
		if d, next := f.container(w.next); d != nil && d.span() == day {
			n.of = d
			return n, next
		}
	}
	if f.is(i-1, "the") && f.is(i-2, "in", "on", "during") || f.hyphen(i-1) && f.is(i-2, "mid") || f.is(i-1, "mid") {
		return n, w.next
	}
	return nil, 0
}

// tonight reads "tonight" and "overnight".
func (f *finder) tonight(i int, w word) (*node, int) {
	if t := &f.d.Tokens[i]; t.Has(text.Capital) && !t.Has(text.Upper) && f.sameSentence(i-1, i) {
		if f.capital(i-1) && f.function(i-1) == "" || f.capital(i+1) && f.sameSentence(i, i+1) {
			return nil, 0 // "The Tonight Show"
		}
	}
	n := &node{op: opTime, code: w.value, of: &node{op: opUnit, unit: day}}
	if f.is(i, "overnight") {
		if f.function(w.next) == "" && f.kind(w.next) == text.Word && f.sameSentence(i, w.next) {
			return nil, 0 // "overnight stay"
		}
		n.of.n = -1
	}
	return n, w.next
}

// timeOfDay adds a part of day or clock time behind a day: "Tuesday night",
// "yesterday morning", "Friday at 10 a.m.".
func (f *finder) timeOfDay(n *node, i int) (*node, int) {
	if w := f.word(i); w.class == "part" || w.class == "unit" && w.value == "night" {
		code := w.value
		if w.class == "unit" {
			code = "NI"
		}
		if w.many {
			if n.weekday == 0 || n.op != opFields || n.day > 0 {
				return n, i
			}
			return &node{op: opSet, unit: day, code: "XXXX-WXX-" + strconv.Itoa(n.weekday) + "T" + code}, w.next
		}
		return &node{op: opTime, code: code, of: n}, w.next
	}
	at := i
	if f.is(at, ",") {
		at++
	}
	if f.is(at, "at", "from", "between") {
		at++
	}
	if t, next := f.hourRange(at); t != nil && t.to.of == nil {
		t.of.of, t.to.of = n, n
		return t, next
	}
	if c, next := f.clockTime(at); c.known && !f.is(at-1, "from", "between") {
		if after, zone := f.zoneOf(next); after > 0 {
			c.zone, next = zone, after
		}
		if w := f.word(next + 2); f.is(next, "in") && f.is(next+1, "the") && w.class == "part" && !w.many {
			c, next = c.in(w.value), w.next // "today at half past four in the afternoon"
		}
		if n.op == opFields && n.month > 0 && n.year == 0 && f.isYear(next) && f.endsPhrase(next+1) {
			n.year, next = f.yearAt(next), next+1 // "Mon Jan 2 15:04:05 2006"
		}
		return &node{op: opTime, clock: c, of: n}, next
	}
	return n, i
}

// dayOfTime adds the day behind a clock time: "10 p.m. Wednesday", "noon on
// July 4", "5 p.m. EST Nov. 9".
func (f *finder) dayOfTime(n *node, i int) (*node, int) {
	at := i
	if f.is(at, "on", ",", "of") {
		at++
	}
	d, next := f.core(at)
	if d == nil || d.span() != day || d.kind() != KindDate {
		return n, i
	}
	n.of = d
	return n, next
}
