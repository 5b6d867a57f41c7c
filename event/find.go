package event

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// finder is the state of one pass over a text.
//
// The grammar is recursive descent over tokens: a function of the finder takes
// the token at which its construct would begin and gives a node and the token
// after it, or a nil node. Each looks ahead by a bounded number of tokens, and
// deepest bounds how far constructs nest, so that the pass is linear.
type finder struct {
	d      *text.Doc
	out    []Mention
	floor  int // the first token that no mention has taken
	busy   int // the end of an event that is taken, inside which dates are still read
	joined int // the token that a hyphen joins to the start of a range
	depth  int // of nested constructs
	steps  int // work done, for the test of linear time

	lookups [lookups]lookup
}

// deepest is how far constructs nest: "the morning of the last day of the
// second week of the first month of the year" is five deep.
const deepest = 6

// Parse is the method of the function of that name.
func (p Parser) Parse(phrase string) (Mention, error) {
	lead := len(phrase) - len(strings.TrimLeft(phrase, " \t\r\n\u00a0"))
	whole := strings.TrimSpace(phrase)
	wrong := func(err error) (Mention, error) { return Mention{}, &Error{Offset: lead, Phrase: whole, Err: err} }
	for _, m := range p.Find(phrase) {
		if m.Start <= lead+maxLeadIn && m.End == lead+len(whole) && coversLead(phrase[lead:m.Start]) {
			if err := m.expr.impossible(); err != nil {
				return wrong(err)
			}
			return m, nil
		}
	}
	return wrong(ErrSyntax)
}

// maxLeadIn is the longest preposition, with its space, that may stand before
// the expression in the phrase that Parse is given: "throughout ".
const maxLeadIn = 11

// coversLead tells whether the words before an expression only place it in a
// sentence: "on Tuesday", "in the fall".
func coversLead(s string) bool {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "", "in", "on", "at", "by", "of", "for", "over", "during", "throughout":
		return true
	}
	return false
}

// Find is the method of the function of that name.
func (p Parser) Find(s string) []Mention {
	f := finder{d: text.Scan(s)}
	f.run()
	return f.out
}

// run goes through the tokens once.
func (f *finder) run() {
	for i := 0; i < len(f.d.Tokens); {
		f.steps++
		i = f.at(i)
	}
}

// at reads what begins at token i and gives the token to go on from.
func (f *finder) at(i int) int {
	t := &f.d.Tokens[i]
	if t.Kind != text.Number && (t.Kind != text.Word || !f.triggers(i, t)) {
		return i + 1
	}
	if n, first, next := f.named(i); n != nil {
		switch {
		case n.op != opEvent:
			return f.take(first, next, n)
		case n.name.relation != "":
			return f.takeRelation(i, next, n)
		case i >= f.busy:
			return f.take(first, next, n)
		}
		return next
	}
	n, next := f.core(i)
	if n == nil {
		return i + 1
	}
	n, next = f.compose(i, n, next)
	first := f.extendLeft(i, next, n)
	if !f.standsAlone(first, next, n) {
		return next
	}
	return f.take(first, next, n)
}

// triggers tells whether an expression may begin at token i, a word, or an
// event's noun stands there. Most words of a text end here.
func (f *finder) triggers(i int, t *text.Token) bool {
	if last := f.d.Text[t.End-1]; last >= '0' && last <= '9' {
		return true // "Q3", "april22"
	}
	if _, n := f.entry(i); n > 0 {
		return true
	}
	if !lexicon.EventSeries.Begins(f.d, i) {
		return false
	}
	_, n := lexicon.EventSeries.Longest(f.d, i, i+longestSeries)
	return n > 0
}

// takeRelation adds an event with the preposition by which the sentence hangs
// on it, and goes on inside it: "ahead of Tuesday's primary" has a date.
func (f *finder) takeRelation(i, next int, n *node) int {
	at := f.word(i).next
	if i >= f.busy {
		f.take(i, next, n)
		f.busy, f.floor = next, at
	}
	return at
}

// take adds the mention of tokens first to next, not included.
func (f *finder) take(first, next int, n *node) int {
	t := f.d.Tokens
	m := Mention{Start: t[first].Start, End: t[next-1].End, Kind: n.kind(), expr: n}
	if t[next-1].Has(text.Dot) && f.endsSentence(next-1) && n.op != opTime {
		m.End-- // the stop of "Dec." ends the sentence; that of "10 a.m." belongs to the time
	}
	m.Text = f.d.Text[m.Start:m.End]
	m.Anchor = n.anchor()
	m.cues = f.cuesOf(first, next)
	m.topic = f.topicOf(first, next, n)
	if f.out == nil {
		f.out = make([]Mention, 0, len(t)/tokensPerMention+1)
	}
	f.out = append(f.out, m)
	f.floor = next
	return next
}

// tokensPerMention is about how many tokens news has to a time expression.
const tokensPerMention = 40

// endsSentence tells whether the full stop of token i also ends its sentence.
func (f *finder) endsSentence(i int) bool { return !f.sameSentence(i, i+1) }
