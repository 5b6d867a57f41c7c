package event

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// isMonth tells whether the word at i, spelt like a month and not followed by
// a day, is one: "may" and "march" are verbs, May, April and June are names.
// next is the token after the word.
func (f *finder) isMonth(i, next int) bool {
	if f.kind(i-1) == text.Number && !f.isYear(i-1) && !f.clockBefore(i) && f.sameSentence(i-1, i) {
		return false // a count, not a day, stands before it
	}
	if f.yearFollows(next) || f.rangeMark(next) > 0 && f.capital(i) && f.class(f.rangeMark(next)) == "month" {
		return true
	}
	if f.capital(i) && f.is(next, "and", "or") && f.class(next+1) == "month" && f.capital(next+1) && f.yearFollows(f.word(next+1).next) {
		return true // "May and June 2011"
	}
	if f.capital(i) && (f.yearWords(next) || i > 0 && i == f.joined) {
		return true
	}
	framed := f.monthFrame(i)
	if !f.capital(i) {
		return framed && !f.is(i, "may", "march", "mar", "dec", "jan", "august") || f.is(i-1, "last", "next")
	}
	t := &f.d.Tokens[i]
	switch {
	case f.is(i, "mar", "jan", "dec", "oct", "nov", "sep", "feb", "jun", "jul", "apr", "aug", "sept"):
		return framed || t.Has(text.Dot) && !f.capital(next)
	case f.is(i, "may", "march"):
		return framed && !f.is(i-1, "and", "to", "the")
	case framed:
		return true
	case f.capital(i-1) && !f.glued(i) && f.class(i-1) == "" && f.function(i-1) == "" && f.sameSentence(i-1, i):
		return false // a first name before it: "Leslie August"
	}
	if f.onlyMonth(i) && f.kind(i-1) == text.Word && !f.capital(i-1) && f.sameSentence(i-1, i) {
		return true // "an October CNN interview"
	}
	if i == 0 || !f.sameSentence(i-1, i) {
		if f.kind(next) == text.Clitic && !f.is(i, "april", "june", "august") {
			return true // "July's vote"
		}
		return f.function(next) != "" || f.kind(next) == text.Punct || !f.sameSentence(i, next) // "August institutions"
	}
	return !f.capital(next) || f.function(next) != "" || f.class(next) != "" || !f.sameSentence(i, next)
}

// onlyMonth tells whether a month's name is hardly ever anybody's or a verb.
func (f *finder) onlyMonth(i int) bool {
	return f.is(i, "january", "february", "july", "september", "october", "november", "december")
}

// seconds tells whether two verbs stand at i and next, spelt like a month and
// its second day: "who may second the motion".
func (f *finder) seconds(i, next int) bool {
	return f.is(i, "may", "march") && !f.capital(i) && f.is(next, "second") && !f.monthFrame(i) && f.kind(i-1) == text.Word
}

// yearWords tells whether the words for a year stand at i: "of last year", "next
// year", "of 2016".
func (f *finder) yearWords(i int) bool {
	if f.is(i, "of") {
		i++
		if f.isYear(i) {
			return true
		}
	}
	return f.is(i, "last", "this", "next") && f.is(i+1, "year")
}

// clockBefore tells whether the number before token i is a clock time.
func (f *finder) clockBefore(i int) bool {
	_, _, rest := digits(f.d.Word(i - 1))
	return rest != "" && !isSuffix(rest) && rest[0] != '.' || f.is(i-2, ":")
}

// yearFollows tells whether a year stands at i, "of" or a comma before it.
func (f *finder) yearFollows(i int) bool {
	if f.is(i, "of", ",") {
		i++
	}
	if y, _ := f.spelledYear(i); y > 0 {
		return true
	}
	return f.isYear(i)
}

// monthFrame tells whether what stands before token i wants a time.
func (f *finder) monthFrame(i int) bool {
	switch f.class(i - 1) {
	case "dir", "edge", "every":
		return true
	}
	if f.is(i-1, "'s", "’s") && f.is(i-2, "year") {
		return true // "last year's March"
	}
	if f.hyphen(i-1) && f.is(i-2, "mid") || f.isYear(i-1) || f.is(i-1, ",") && f.isYear(i-2) {
		return true
	}
	return f.is(i-1, "in", "of", "since", "by", "until", "till", "from", "during", "through", "before", "after", "between", "to", "and", "throughout")
}

// standsAlone tells whether an expression that was read is worth a mention
// where it stands: it keeps out numbers that only look like years, "second"
// and "now" in their other senses, ages, bare units.
func (f *finder) standsAlone(first, next int, n *node) bool {
	switch n.op {
	case opFields:
		if n.unit == year && n.month == 0 && n.of == nil {
			return f.yearStands(first, next)
		}
	case opRef:
		return f.refStands(first, next, n)
	case opAmount, opWindow:
		return !f.isAge(next)
	}
	return true
}

// yearStands tells whether a bare number is a year and not a count: "in 2016",
// "the 2016 race", but not "2016 people", "2020 vision".
func (f *finder) yearStands(first, next int) bool {
	if !f.isYear(first) {
		return !f.isYear(next-1) || !f.counts(next-1, next) // "at least 1945 people"
	}
	if f.class(first-1) == "month" && f.sameSentence(first-1, first) {
		return false // the month was no date either
	}
	if f.counts(first, next) {
		return false
	}
	n, _, _ := f.plain(first)
	joined := f.glued(next) && f.glued(next+1)
	switch {
	case f.is(next, "%", "vision", "percent"), f.is(next, ":") && joined:
		return false
	case f.dash(next) && joined && f.kind(next+1) == text.Number && !f.isYear(next+1):
		return false
	}
	if f.frame(first-1, "year") {
		return n >= 1500 || f.endsPhrase(next)
	}
	if n < 1800 || n > 2099 {
		return false
	}
	return f.endsPhrase(next) || !f.countable(next)
}

// counts tells whether the figure at token first is how many there are: "at least 1945
// people", "a population of 2000".
func (f *finder) counts(first, next int) bool {
	if f.is(first-1, "of") && f.is(first-2, "population", "crowd", "total", "garrison", "workforce", "staff", "electorate") {
		return true
	}
	bound := f.is(first-1, "least", "most", "than", "nearly", "almost", "about", "around", "some", "roughly", "approximately", "over") ||
		f.is(first-1, "to") && f.is(first-2, "up")
	return bound && (f.countable(next) || f.countable(next+1) && f.function(next) == "" && f.kind(next) == text.Word && !f.capital(next))
}

// countable tells whether the word at i is a plural that a number may count.
func (f *finder) countable(i int) bool {
	if f.kind(i) != text.Word || f.capital(i) {
		return false
	}
	w := f.d.Word(i)
	plural := len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
	return plural && !f.frame(i, "dated") || f.frame(i, "counted")
}

// refStands keeps out "now" as a word of discourse ("Now, with that being
// said"), and "once" and the like as conjunctions.
func (f *finder) refStands(first, next int, n *node) bool {
	if f.is(first, "now") && next == first+1 {
		start := first == 0 || !f.sameSentence(first-1, first) || f.kind(first-1) == text.Mark
		return !(start && (f.is(next, ",") || f.function(next) == "preposition"))
	}
	if f.is(first, "soon") && f.is(first-1, "as") && f.is(next, "as") {
		return false
	}
	if n.code == "FUTURE_REF" && f.is(first, "future") {
		return f.kind(next) != text.Word || f.function(next) != "" || f.word(next).many
	}
	return true
}

// isAge tells whether a length is somebody's age: "25 years old", "a
// 25-year-old".
func (f *finder) isAge(next int) bool {
	return f.is(next, "old", "olds") || f.hyphen(next) && f.is(next+1, "old", "olds") || f.is(next, "of") && f.is(next+1, "age")
}

// onlyCounts tells at a glance that the figure at i is a plain count, as most
// are: no year, and what follows it makes no time of it.
func (f *finder) onlyCounts(i int) bool {
	_, count, rest := digits(f.d.Word(i))
	if rest != "" && rest != ".5" || count == 4 {
		return false
	}
	if f.kind(i+1) == text.Punct {
		return f.is(i+1, ",", ")", "%") && !f.is(i-1, "on", "the")
	}
	return f.countsThings(i + 1)
}

// countsThings tells at a glance that what follows a count at token i is a word
// that makes no time of it.
func (f *finder) countsThings(i int) bool {
	const goesOn = lexicon.IsEventWord | lexicon.FollowsCount
	switch {
	case f.kind(i) != text.Word || f.glued(i):
		return false
	case f.sift(i)&goesOn == 0:
		return true
	case f.is(i, "in"):
		return f.class(i+2) != "part" // "3 in the morning"
	case f.is(i, "at"):
		return !f.is(i+1, "night")
	}
	return false
}
