package event

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// named reads the named event at token i, if one begins there or if its noun
// stands there: "Super Tuesday", "the 2016 presidential election", "the Aspen
// Security Forum", "since the summit".
func (f *finder) named(i int) (n *node, first, next int) {
	if n, next = f.series(i); n != nil {
		if first = f.properFrom(i); first < i {
			n.name = f.event(first, next).name // "the Pittsburgh G20 summit"
		}
		return n, f.the(first), next
	}
	if f.isYear(i) {
		if next = f.yearEvent(i); next > 0 {
			first = f.the(i)
			return f.event(first, next), first, next
		}
	}
	switch w := f.word(i); w.class {
	case "head":
		if first = f.properBefore(i, w); first < i {
			first = f.the(first)
			return f.event(first, w.next), first, w.next
		}
	case "relation":
		return f.relation(i, w)
	case "dir":
		if c := f.function(w.next); f.is(i, "following") && (c == "determiner" || c == "possessive") {
			return f.relation(i, word{value: "after", next: w.next})
		}
	}
	return nil, 0, 0
}

// the is the token of the article before token i, or i itself.
func (f *finder) the(i int) int {
	if i > f.floor && f.is(i-1, "the") {
		return i - 1
	}
	return i
}

// series reads an event by a name of event_series.tsv.
func (f *finder) series(i int) (*node, int) {
	n := f.seriesName(i, i+longestSeries)
	if n == 0 || f.hyphen(i+n) && f.glued(i+n) || f.capital(i+n) && f.class(i+n) == "" {
		return nil, 0
	}
	next := i + n
	if f.isHead(next) {
		next = f.word(next).next
	}
	if f.isYear(next) {
		next++
	}
	e := f.event(i, next)
	if e.of == nil {
		e.of = f.yearBeside(i, next)
	}
	return e, next
}

// seriesName is the number of tokens of the name of event_series.tsv at token i,
// 0 if there is none before token end.
func (f *finder) seriesName(i, end int) int {
	if f.sift(i)&lexicon.IsEventSeries == 0 {
		return 0
	}
	_, n := lexicon.EventSeries.Longest(f.d, i, end)
	return n
}

// yearBeside is the year that stands beside an event's name: before it, with
// its possessive ("last year's G7", "the 2016 Brexit vote"), or behind it ("the
// first presidential debate of 2016"); nil if there is none.
func (f *finder) yearBeside(first, next int) *node {
	if f.is(next, "in", "of") && f.isYear(next+1) {
		n, _ := f.yearCore(next + 1)
		return n
	}
	if f.isYear(first - 1) {
		n, _ := f.yearCore(first - 1)
		return n
	}
	if last := len(f.out) - 1; last >= 0 && f.is(first-1, "'s", "’s") && f.floor == first-1 && f.out[last].expr.span() >= month {
		return f.out[last].expr
	}
	return nil
}

// longestSeries is the most tokens that a key of event_series.tsv has.
const longestSeries = 6

// yearEvent is the token behind an event that begins with its year: "2016
// presidential election"; 0 if there is none.
func (f *finder) yearEvent(i int) int {
	const longest = 4
	for k := i + 1; k <= i+longest; k++ {
		if f.kind(k) != text.Word || f.function(k) != "" || !f.sameSentence(i, k) {
			return 0
		}
		w := f.word(k)
		if w.class == "head" && w.value != "act" && !f.is(k, "votes") {
			if after := f.word(w.next); after.class == "head" {
				w = after
			}
			return w.next
		}
	}
	return 0
}

// properBefore is the first token of the proper name before the event's noun
// at token i: "Aspen Security" before "Forum"; i if there is none.
func (f *finder) properBefore(i int, w word) int {
	if !w.many { // number tells whether a name before the noun names the event
		return i
	}
	first := f.properFrom(i)
	doubtful := w.value == "act" || f.is(i, "vote", "votes", "ballot", "polls")
	if f.is(first-1, "'s", "’s") || doubtful && !f.is(first-1, "the") {
		return i // "Senate votes", "Gov. Deal"
	}
	return first
}

// properFrom is the first of the capitalised words before token i.
func (f *finder) properFrom(i int) int {
	const longest = 6
	first := i
	for k := i - 1; k >= f.floor && k >= i-longest && f.sameSentence(k, i); k-- {
		if f.hyphen(k) && f.glued(k) && f.glued(k+1) {
			continue
		}
		if !f.capital(k) || f.class(k) == "month" || f.class(k) == "weekday" || f.function(k) != "" {
			break
		}
		first = k
	}
	return first
}

// relation reads "since the summit", "ahead of Tuesday's primary", "on the eve
// of the vote": a preposition of time and an event.
func (f *finder) relation(i int, w word) (n *node, first, next int) {
	end := f.nounPhrase(w.next)
	if end == 0 || !f.isEventPhrase(w.next, end) || f.isClause(w.next, end) {
		return nil, 0, 0
	}
	e := f.event(w.next, end)
	e.name.relation = w.value
	if w.value == "eve" {
		e.name.relation = "before"
		return &node{op: opShift, n: -1, amount: one(day), base: fromOwn, of: e}, i, end
	}
	if w.value == "day" {
		e.name.relation = "on"
		return &node{op: opShift, amount: one(day), base: fromOwn, of: e}, i, end
	}
	return e, i, end
}

// isEventPhrase tells whether a noun phrase names something that happens.
func (f *finder) isEventPhrase(first, end int) bool {
	for k := first; k < end; k++ {
		if f.is(k, "of") && k > first && f.isHead(k-1) {
			return true
		}
		if f.capital(k) || f.kind(k) == text.Number {
			if n := f.seriesName(k, end); n > 0 {
				return true
			}
		}
	}
	return f.isHead(end - 1)
}
