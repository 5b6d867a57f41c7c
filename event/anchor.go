package event

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A name is the event that a node names or hangs on, as the text spells it.
type name struct {
	start, end int // bytes
	text       string
	relation   string // how the expression hangs on it; "" where it is the event itself
}

// longestAnchor is the most tokens that an anchor has.
const longestAnchor = 24

// anchored makes a node of an amount before or after an event: the anchor
// begins at token at, the preposition stands at prep.
func (f *finder) anchored(a amount, sign, prep, at int) (*node, int) {
	end := f.anchorEnd(at)
	if end == 0 {
		return nil, 0
	}
	relation := "after"
	switch {
	case sign < 0:
		relation = "before"
	case f.is(prep, "into"):
		relation = "since"
	}
	e := f.event(at, end)
	e.name.relation = relation
	return &node{op: opShift, n: sign, amount: a, base: fromOwn, of: e}, end
}

// event is the node of the event that tokens first to end name.
func (f *finder) event(first, end int) *node {
	t := f.d.Tokens
	n := &node{op: opEvent, name: &name{start: t[first].Start, end: t[end-1].End}}
	n.name.text = f.d.Text[n.name.start:n.name.end]
	n.of = f.dateInside(first, end)
	return n
}

// dateInside is the date that dates an event from within its name: "Tuesday's
// primary", "the 2016 election", "last year's G7"; nil if there is none.
func (f *finder) dateInside(first, end int) *node {
	if f.depth >= deepest {
		return nil
	}
	for i := first; i < end; i++ {
		if n := f.seriesName(i, end); n > 0 {
			i += n - 1 // "Super Tuesday" is no Tuesday
			continue
		}
		if f.kind(i) == text.Number {
			if n, next := f.dayMonth(i); n != nil && next <= end {
				return n
			}
		}
		switch f.class(i) {
		case "month", "weekday", "dir", "deictic", "holiday":
		case "":
			if !f.isYear(i) {
				continue
			}
		default:
			continue
		}
		if n, next := f.core(i); n != nil && next <= end && n.kind() == KindDate && n.op != opRef {
			return n
		}
	}
	return nil
}

// anchorEnd is the token behind the anchor that begins at token i, 0 if no
// anchor does: a noun phrase with the "of" phrases on it, or a whole clause.
func (f *finder) anchorEnd(i int) int {
	if f.isGerund(i) {
		return f.clauseEnd(i)
	}
	end := f.nounPhrase(i)
	if end > 0 && f.mainClauseFollows(i) {
		if head := f.headEnd(i, end); head > 0 {
			return head
		}
		if f.function(end) == "auxiliary" && !f.secondVerb(end) {
			return end
		}
	}
	if end == 0 {
		if f.beginsClause(i) {
			return f.clauseEnd(i)
		}
		return 0
	}
	if f.isClause(i, end) {
		return f.clauseEnd(i)
	}
	return end
}

// isGerund tells whether a gerund with its object begins at token i: "meeting
// the envoy".
func (f *finder) isGerund(i int) bool {
	w := f.d.Word(min(i, len(f.d.Tokens)-1))
	c := f.function(i + 1)
	return len(w) > 5 && w[len(w)-3:] == "ing" && !f.capital(i) && (c == "determiner" || c == "possessive" || f.capital(i+1))
}

// mainClauseFollows tells whether the expression opens its sentence and no
// comma stands between it and the main clause: "Ten weeks after the accord
// little has moved".
func (f *finder) mainClauseFollows(i int) bool {
	const longest = 9 // tokens of an amount and its preposition
	start := f.d.Sentences[f.d.Tokens[i].Sentence].First
	if i-start > longest {
		return false
	}
	for k := start; k < i+longestAnchor && f.sameSentence(start, k); k++ {
		if f.is(k, ",", ";") || k < i && f.kind(k) == text.Mark && k > start {
			return false
		}
	}
	return true
}

// headEnd is the token behind the event's noun in a noun phrase that runs on
// into the main clause, 0 if it has none or an "of" phrase follows.
func (f *finder) headEnd(i, end int) int {
	for k := i; k < end; k++ {
		if n := f.seriesName(k, end); n > 1 {
			k += n - 1
		} else if !f.isHead(k) {
			continue
		}
		if k+1 < end && (f.isHead(k+1) || f.is(k+1, "of")) {
			continue
		}
		return k + 1
	}
	return 0
}

// secondVerb tells whether another finite verb follows the auxiliary at token
// i in its sentence.
func (f *finder) secondVerb(i int) bool {
	for k := i + 1; k < i+longestAnchor && f.sameSentence(i, k); k++ {
		if f.function(k) == "auxiliary" && f.function(k-1) != "auxiliary" || f.beginsClause(k) {
			return true
		}
	}
	return false
}

// nounPhrase is the token behind the noun phrase at token i, 0 if there is
// none.
func (f *finder) nounPhrase(i int) int {
	at := i
	if c := f.function(at); c == "determiner" || c == "possessive" {
		at++
	}
	start := at
	for at < i+longestAnchor && f.sameSentence(i, at) {
		if n := f.seriesName(at, at+longestSeries); n > 0 {
			at += n
			continue
		}
		switch {
		case f.class(at) == "deictic" && f.kind(at+1) == text.Clitic:
			at++
		case f.kind(at) == text.Clitic && at > start && f.is(at, "'s", "’s", "'", "’"),
			f.hyphen(at) && f.glued(at) && f.glued(at+1),
			f.kind(at) == text.Number,
			f.kind(at) == text.Word && f.function(at) == "":
			at++
		case f.is(at, "of") && at > start:
			if c := f.function(at + 1); c == "determiner" || c == "possessive" {
				at++
			}
			at++
		default:
			return f.trimmed(start, at)
		}
	}
	return f.trimmed(start, at)
}

// trimmed cuts what cannot end a noun phrase, and adverbs and dates behind it:
// "the summit ended" is judged by isClause, "the vote Tuesday" ends before the
// day.
func (f *finder) trimmed(start, at int) int {
	for k := start + 1; k < at; k++ {
		if f.class(k-1) == "head" && !f.isHead(k) && (f.class(k) == "weekday" || f.class(k) == "deictic" || f.class(k) == "dir" || f.class(k) == "month") {
			return k
		}
	}
	for at > start && (f.is(at-1, "of", "-", "the") || f.function(at-1) == "determiner") {
		at--
	}
	if at <= start {
		return 0
	}
	return at
}

// isHead tells whether the noun of an event stands at token i.
func (f *finder) isHead(i int) bool { return f.class(i) == "head" }

// isClause tells whether what looked like a noun phrase is the start of a
// clause: a verb is in it, or an auxiliary follows.
func (f *finder) isClause(i, end int) bool {
	if f.function(end) == "auxiliary" && f.sameSentence(i, end) {
		return true
	}
	for k := i + 1; k < end; k++ {
		if f.isPastVerb(k) && !f.isHead(k) {
			return true
		}
	}
	return false
}

// isPastVerb tells whether token k may be a verb in the past: one in "-ed"
// with no noun behind it in its phrase, or an irregular one.
func (f *finder) isPastVerb(k int) bool {
	if f.kind(k) != text.Word || f.capital(k) {
		return false
	}
	if _, ok := lexicon.EventPasts.Lookup(f.d, k); ok {
		return true
	}
	w := f.d.Word(k)
	regular := len(w) > 4 && w[len(w)-2:] == "ed" && w[len(w)-3] != 'e'
	return regular && !f.isHead(k+1) && (f.kind(k-1) == text.Word && f.function(k-1) == "" || f.kind(k-1) == text.Clitic)
}

// beginsClause tells whether a pronoun or gerund begins a clause at token i.
func (f *finder) beginsClause(i int) bool {
	return f.is(i, "he", "she", "they", "it", "we", "i", "you", "there")
}

// clauseEnd is the token behind the clause at token i: before the next mark,
// conjunction or relative word, or before a pronoun that begins another one.
func (f *finder) clauseEnd(i int) int {
	at := i + 1
	for at < i+longestAnchor && f.sameSentence(i, at) {
		switch f.kind(at) {
		case text.Punct, text.Mark:
			if !(f.hyphen(at) && f.glued(at)) {
				return at
			}
		case text.Word:
			if f.is(at, "it") && f.function(at+1) == "auxiliary" && !f.is(at-1, "said", "says", "that", "because") {
				return at
			}
			if f.frame(at, "stop") {
				return at
			}
		}
		at++
	}
	return at
}

// anchor is the anchor of a node.
func (n *node) anchor() Anchor {
	e := n.hangsOn()
	if e == nil || e.name.relation == "" {
		return Anchor{}
	}
	a := Anchor{Start: e.name.start, End: e.name.end, Text: e.name.text, Relation: e.name.relation}
	if n.op == opShift {
		a.Offset = n.amount.String()
	}
	return a
}

// hangsOn is the event that a node is counted from, nil if there is none.
func (n *node) hangsOn() *node {
	for k := n; k != nil; k = k.of {
		if k.op == opEvent {
			return k
		}
	}
	return nil
}
