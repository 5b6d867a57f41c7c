package event

import "github.com/onrecord-go/onrecord/internal/text"

// deictic reads "today", "yesterday", "tomorrow".
func (f *finder) deictic(i int, w word) (*node, int) {
	t := &f.d.Tokens[i]
	named := f.capital(i-1) && f.sameSentence(i-1, i) && f.class(i-1) == "" && f.function(i-1) == ""
	if named && t.Has(text.Capital) && (!t.Has(text.Upper) || f.is(i, "today")) {
		return nil, 0 // the name of a paper or show: "USA TODAY"
	}
	if t.Has(text.Capital) && f.is(i-1, "the", "'s", "’s") && f.is(w.next, "programme", "program", "show", "host", "presenter", "newspaper") {
		return nil, 0 // "the Today programme"
	}
	d := &node{op: opUnit, unit: day, n: w.number()}
	if next := f.weekBehind(w.next); next > 0 && d.n >= 0 {
		return weekAfter(d), next
	}
	return d, w.next
}

// direction says where a word such as "last" points, and what it is counted
// from: the reference time or the last date of the text.
func direction(value string) (dir int, from base) {
	switch value {
	case "last", "past":
		return backward, fromNow
	case "next", "coming":
		return forward, fromNow
	case "previous":
		return backward, fromText
	case "following":
		return forward, fromText
	case "that", "same", "those":
		return neither, fromText
	}
	return neither, fromNow // this, current, latest
}

// dirCore reads what begins with "last", "next", "this", "past", "following",
// "the same" …: a unit, a name of a unit, a count of units.
func (f *finder) dirCore(i int, w word) (*node, int) {
	if w.value == "this" || w.value == "that" || w.value == "the" {
		if inner := f.word(w.next); inner.class == "dir" && (inner.value == "past" || inner.value == "coming" || inner.value == "same") {
			return f.dirCore(w.next, inner) // "this past spring", "this coming Sunday"
		}
	}
	at := w.next
	fiscal := false
	if c := f.word(at); c.class == "fiscal" {
		fiscal, at = f.is(at, "fiscal", "financial"), c.next
	}
	u := f.word(at)
	switch u.class {
	case "unit":
		return f.dirUnit(i, w, u, fiscal)
	case "weekday", "month", "season":
		return f.dirName(w, at, u)
	case "holiday":
		if n, next := f.holiday(at, u); n != nil && n.year == 0 && n.of == nil {
			n.dir, _ = direction(w.value)
			return n, next
		}
		return nil, 0
	case "part":
		return f.dirPart(w, u)
	case "cardinal", "few", "scale":
		return f.window(w, at)
	case "":
		if w.value == "latest" && f.is(at, "period") {
			return &node{op: opUnit, unit: quarter, base: fromText, code: ofText}, at + 1
		}
		if n, _, _ := f.cardinal(at); n > 0 && u.class == "" {
			return f.window(w, at)
		}
	}
	return f.bareDir(i, w)
}

// dirUnit reads a unit behind a direction: "last week", "the following day",
// "the past year", "these weeks", "recent years".
func (f *finder) dirUnit(i int, w, u word, fiscal bool) (*node, int) {
	un := unitOf(u.value)
	dir, from := direction(w.value)
	if w.value == "last" && (un == half || f.is(u.next, "of", "in")) {
		if n, next := f.nthUnit(-1, u, i+1); n != nil {
			return n, next
		}
	}
	if w.value == "same" && un >= week && un < year && f.is(u.next, "last") && f.is(u.next+1, "year") {
		same := &node{op: opUnit, unit: un, base: fromText}
		if un == quarter {
			same.code = ofText
		}
		return &node{op: opShift, n: -1, amount: one(year), base: fromOwn, of: same}, u.next + 2
	}
	switch {
	case u.many:
		return f.dirUnits(i, w, u, un)
	case un == second || un == minute || un == half:
		return nil, 0
	case w.value == "that" && f.is(u.next, "after", "by"):
		return nil, 0
	case f.is(u.next, "-", "’") && f.glued(u.next):
		return nil, 0 // "last-minute"
	case w.value == "past" && un != weekend && un != quarter:
		return &node{op: opWindow, dir: backward, amount: one(un), unit: un}, u.next
	case un == night:
		return &node{op: opTime, code: "NI", of: &node{op: opUnit, unit: day, n: dir, base: from}}, u.next
	case un == hour:
		return &node{op: opWindow, dir: dir, amount: one(un)}, u.next
	case w.value == "latest":
		if un != quarter && un != year {
			return nil, 0
		}
		return &node{op: opUnit, unit: un, n: backward}, u.next
	}
	if un == day && from == fromNow && dir == forward {
		from = fromText // "the next day"
	}
	n := &node{op: opUnit, unit: un, n: dir, base: from, fiscal: fiscal}
	if f.is(u.next, "'s", "’s") {
		return f.possessed(n, u.next+1, u.next)
	}
	return f.unitBehind(n, u.next)
}

// dirUnits reads a plural behind a direction: "the coming weeks", "these
// days" is a word of its own, "past years".
func (f *finder) dirUnits(i int, w, u word, un unit) (*node, int) {
	switch w.value {
	case "coming":
		if un >= month {
			return &node{op: opRef, code: "FUTURE_REF", n: definite}, u.next
		}
		return &node{op: opWindow, dir: forward, amount: few(un)}, u.next
	case "past":
		if !f.is(i-1, "the") {
			return &node{op: opRef, code: "PAST_REF", n: definite}, u.next
		}
		return &node{op: opWindow, dir: backward, amount: few(un)}, u.next
	case "last", "previous", "next", "following":
		dir, from := direction(w.value)
		return &node{op: opWindow, dir: dir, base: from, amount: few(un)}, u.next
	}
	return nil, 0
}

// dirName reads a name behind a direction: "last March", "next Tuesday", "this
// fall", "last January 20".
func (f *finder) dirName(w word, at int, u word) (*node, int) {
	dir, from := direction(w.value)
	n := &node{op: opName, dir: dir, base: from}
	switch u.class {
	case "weekday":
		if !f.isWeekday(at, u) {
			return nil, 0
		}
		n.unit, n.weekday = day, u.number()
		if w.value == "last" && f.is(u.next, "of", "in") {
			if m, next := f.nthWeekday(-1, u); m != nil {
				return m, next
			}
		}
		if d, next := f.dateBehindWeekday(u.next); d != nil {
			d.weekday = n.weekday
			return d, next
		}
	case "month":
		n.unit, n.month = month, u.number()
		if f.is(at, "march", "may") && !f.capital(at) && w.value != "last" && w.value != "next" {
			return nil, 0 // "this may be"
		}
		if next := f.monthDay(n, u.next); next > 0 {
			return n, next
		}
	case "season":
		if !f.seasonStands(u.next) {
			return nil, 0
		}
		n.unit, n.code = season, u.value
	}
	if f.is(u.next, "'s", "’s") {
		return n, u.next
	}
	return n, u.next
}

// dirPart reads a part of day behind a direction: "this morning", "that
// evening", "last night".
func (f *finder) dirPart(w, u word) (*node, int) {
	dir, from := direction(w.value)
	if u.many {
		return nil, 0
	}
	return &node{op: opTime, code: u.value, of: &node{op: opUnit, unit: day, n: dir, base: from}}, u.next
}

// possessed reads what a period has: "last year's third quarter", "this
// year's budget" is only "this year".
func (f *finder) possessed(n *node, i, clitic int) (*node, int) {
	if m, next := f.core(i); m != nil && m.of == nil && m.year == 0 && m.base == fromNow && m.span() > noUnit && m.span() < n.span() &&
		(m.op == opFields || m.op == opNth || m.op == opEdge) {
		inner := m
		for inner.op == opEdge && inner.of != nil {
			inner = inner.of
		}
		inner.of = n
		return m, next
	}
	if f.is(i, "quarter", "period") {
		n.code = besideOther
		return n, i + 1
	}
	if s := f.word(i); s.class == "season" && n.unit == year && f.endsPhrase(s.next) {
		return &node{op: opFields, unit: season, code: s.value, of: n}, s.next // "this year's summer"
	}
	return n, clitic
}

// unitBehind reads a weekday or quarter behind its week or year: "this week
// Friday", "last year third quarter".
func (f *finder) unitBehind(n *node, i int) (*node, int) {
	if n.unit == week {
		at := i
		if f.is(at, "on") {
			at++ // "next week on Friday"
		}
		if w := f.word(at); w.class == "weekday" && f.isWeekday(at, w) {
			return &node{op: opFields, unit: day, weekday: w.number(), of: n}, w.next
		}
		if m, next := f.daysOfWeek(n, i); m != nil {
			return m, next
		}
	}
	return n, i
}

// daysOfWeek reads "from Wednesday to Friday" behind the week that has them.
func (f *finder) daysOfWeek(n *node, i int) (*node, int) {
	from := f.word(i + 1)
	if !f.is(i, "from", "between") || from.class != "weekday" {
		return nil, 0
	}
	at := f.rangeMark(from.next)
	if f.is(i, "between") && f.is(from.next, "and") {
		at = from.next + 1
	}
	to := f.word(at)
	if at == 0 || to.class != "weekday" || to.number() <= from.number() {
		return nil, 0
	}
	one := func(w word) *node { return &node{op: opFields, unit: day, weekday: w.number(), of: n} }
	return &node{op: opSpan, of: one(from), to: one(to)}, to.next
}

// bareDir reads a direction with no unit: "the past", a vague reference.
func (f *finder) bareDir(i int, w word) (*node, int) {
	if w.value == "past" && f.is(i-1, "the") && f.endsPhrase(w.next) {
		return &node{op: opRef, code: "PAST_REF", n: definite}, w.next
	}
	if f.is(i, "current") {
		return &node{op: opRef, code: "PRESENT_REF"}, w.next
	}
	return nil, 0
}

// recent reads "recent", "recent weeks".
func (f *finder) recent(_ int, w word) (*node, int) {
	if u := f.word(w.next); u.class == "unit" && u.many {
		next := u.next
		if v := f.word(next + 1); f.is(next, "and", "or") && v.class == "unit" && v.many {
			next = v.next
		}
		return &node{op: opWindow, dir: backward, amount: few(unitOf(u.value))}, next
	}
	return &node{op: opRef, code: "PAST_REF"}, w.next
}

// window reads a count of units behind a direction: "the past three years",
// "the next 12 to 18 months", "the first nine months".
func (f *finder) window(w word, i int) (*node, int) {
	dir, from := direction(w.value)
	a, next, ok := f.amountAt(i)
	if !ok {
		return nil, 0
	}
	if dir == neither && w.value != "latest" {
		if w.value != "these" && w.value != "those" {
			return nil, 0
		}
		return &node{op: opAmount, amount: a}, next
	}
	if w.value == "last" {
		if n, after := f.partOf(-1, a, next); n != nil {
			return n, after
		}
	}
	if w.value == "latest" {
		dir = backward
	}
	return &node{op: opWindow, dir: dir, base: from, amount: a}, next
}
