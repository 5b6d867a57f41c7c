package event

import "github.com/onrecord-go/onrecord/internal/text"

// compose adds to an expression what stands on its right: the time of a day,
// the day of a time, the end of a range.
func (f *finder) compose(i int, n *node, next int) (*node, int) {
	switch {
	case n.op == opTime && n.of == nil:
		if n.clock.known {
			n, next = f.partOfTime(n, next)
		}
		if n.of == nil {
			n, next = f.dayOfTime(n, next)
		}
	case n.op == opSet && n.unit == day:
		next = f.partOfSet(n, next)
	case n.span() == day && n.kind() == KindDate:
		n, next = f.timeOfDay(n, next)
	}
	if n.op == opTime && n.of != nil && n.code != "" && !n.clock.known {
		n, next = f.timeOfPart(n, next)
	}
	if m, after := f.rangeFrom(i, n, next); m != nil {
		return m, after
	}
	if (n.op == opWindow || n.op == opUnit && n.unit >= week) && f.is(next, "or") && f.is(next+1, "so") {
		n.mod, next = "APPROX", next+2
	}
	return n, next
}

// partOfSet reads "Tuesday nights", "Sunday mornings".
func (f *finder) partOfSet(n *node, i int) int {
	w := f.word(i)
	switch {
	case w.class == "part":
		n.code += "T" + w.value
		return w.next
	case w.class == "unit" && w.value == "night":
		n.code += "TNI"
		return w.next
	case f.is(i, "at"):
		if c, next := f.clockTime(i + 1); c.known {
			n.code += "T" + pad(c.hour) + ":" + pad(c.minute)
			return next
		}
	}
	return i
}

// extendLeft gives the first token of an expression that was read from token
// i to next: articles and words such as "nearly" before it belong to it.
func (f *finder) extendLeft(i, next int, n *node) int {
	if n.op == opSpan {
		if f.is(i-1, "from", "between") && i-1 >= f.floor {
			return i - 1
		}
		if f.is(i-1, "the") && f.is(i-2, "from", "between") && i-2 >= f.floor {
			return i - 2
		}
		return i
	}
	first := f.article(i, n)
	if n.clock.known && f.is(i, "quarter") && f.is(i-1, "a") && i-1 >= f.floor {
		first = i - 1
	}
	if n.op == opAmount && first > f.floor && f.is(first-1, "in") && f.comes(first-1, next) {
		*n = node{op: opShift, n: 1, amount: n.amount}
		return first - 1
	}
	if n.op == opAmount && first > f.floor+1 && f.is(first-1, "about", "around", "roughly", "approximately") && f.is(first-2, "in") && f.comes(first-2, next) {
		*n = node{op: opShift, n: 1, amount: n.amount, mod: "APPROX"}
		return first - 2
	}
	switch {
	case n.op == opSet:
		return f.oftenBefore(first)
	case n.op == opAmount && first > f.floor && f.is(first-1, "all") && first == i && f.class(i) == "unit":
		return first - 1
	}
	return f.approximator(first, n)
}

// comes tells whether a length behind the "in" at token i lies ahead: the tense says
// so, or nothing else is there.
func (f *finder) comes(i, next int) bool {
	return f.opensFuture(i) || i == 0 && next == len(f.d.Tokens)
}

// article takes in the articles and determiners before token i.
func (f *finder) article(i int, n *node) int {
	first := i
	if n.unit == year && first > f.floor && f.elidedYear(i) {
		return first - 1
	}
	if f.compound(i) && n.code != besideOther && !(n.op == opShift && f.is(i, "half", "quarter")) || n.adjectival() && !f.ordinalDay(i) {
		return first
	}
	if n.span() == decade && first > f.floor && f.is(first-1, "'", "’", "‘") && f.glued(first) {
		first--
	}
	if first > f.floor && n.op != opTime && f.qualifies(first-1, n) {
		first--
	}
	if first > f.floor && (f.is(first-1, "the") || f.is(first-1, "a", "an") && f.takesA(n)) {
		first--
		if n.amount.half && first > f.floor && f.is(first-1, "half") {
			first--
		}
	}
	return first
}

// compound tells whether the expression that begins at token i is joined by
// hyphens, or is a length with its unit in the singular, and so stands before
// a noun whose article is not its own: "a two-week trip", "a five year low".
func (f *finder) compound(i int) bool {
	if f.hyphen(i+1) && f.glued(i+1) && f.glued(i+2) && !f.is(i, "mid") {
		return true
	}
	w := f.word(i + 1)
	counted := (f.class(i) == "cardinal" || f.kind(i) == text.Number) && !f.is(i, "one", "1")
	return counted && w.class == "unit" && !w.many && f.kind(w.next) == text.Word && f.function(w.next) == ""
}

// ordinalDay tells whether a day begins with its ordinal, whose article is its
// own: "the 4th of March".
func (f *finder) ordinalDay(i int) bool {
	k, next := f.ordinal(i)
	return k > 0 && f.is(next, "of")
}

// adjectival tells whether an article before the expression belongs to the
// noun behind it: "the 1991 settlement", "the July 4 parade", "the recent
// vote".
func (n *node) adjectival() bool {
	switch n.op {
	case opRef:
		return n.n != definite && n.code != "FUTURE_REF"
	case opSet:
		return n.unit == noUnit
	case opFields:
		switch {
		case n.of != nil || n.fiscal || n.n == definite:
			return false
		case n.unit == day:
			return n.month > 0 || n.weekday > 0
		}
		return n.unit == month || n.unit == year
	}
	return false
}

// qualifies tells whether the word at i is an adjective of the expression and
// not a word of its own.
func (f *finder) qualifies(i int, n *node) bool {
	if f.is(i, "this", "that", "these", "those") {
		return (n.op == opUnit || n.op == opName || n.op == opWindow) && f.is(i+1, "past", "coming", "same")
	}
	if n.op != opAmount && n.op != opUnit && n.op != opShift {
		return false
	}
	return f.is(i, "full", "whole", "entire", "further", "additional", "extra", "comparable", "corresponding", "single")
}

// takesA tells whether "a" before an expression belongs to it.
func (f *finder) takesA(n *node) bool {
	return n.op == opAmount || n.op == opShift || n.op == opSet && n.unit != noUnit || n.op == opUnit && n.unit != day
}
