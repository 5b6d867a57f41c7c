package event

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/room"
	"github.com/onrecord-go/onrecord/internal/text"
)

// finder is the state of one pass over a text.
//
// The grammar is recursive descent over tokens: a function of the finder takes
// the token at which its construct would begin and gives a node and the token
// after it, or a nil node. Each looks ahead by a bounded number of tokens, and
// deepest bounds how far constructs nest, so that the pass is linear.
type finder struct {
	reader text.Reader
	d      *text.Doc // the piece at hand
	out    []Mention

	sentences, paragraphs int32 // of the pieces before it

	floor  int // the first token that no mention has taken
	busy   int // the end of an event that is taken, inside which dates are still read
	joined int // the token that a hyphen joins to the start of a range
	depth  int // of nested constructs
	steps  int // work done, for the test of linear time

	lookups [lookups]lookup
	spare   *node // that of a number which turned out to be no year
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
	f := finders.Lend()
	out := f.find(s)
	f.release()
	return out
}

// finders lends memory for reading: a text in which nothing is found costs none.
var finders room.Lender[finder]

// release gives the finder back, without anything of the caller's in it.
func (f *finder) release() {
	f.reader.Reset("")
	if f.out = nil; f.spare != nil {
		*f.spare = node{}
	}
	if !f.reader.Oversized() {
		finders.Return(f)
	}
}

// find reads a text, a piece of it at a time.
func (f *finder) find(s string) []Mention {
	f.reader.Reset(s)
	f.d, f.steps, f.sentences, f.paragraphs = &f.reader.Doc, 0, 0, 0
	for f.reader.Next() {
		f.run()
		f.sentences += int32(len(f.d.Sentences))
		f.paragraphs += int32(len(f.d.Paragraphs))
	}
	return f.out
}

// run goes once through the tokens of the piece at hand.
func (f *finder) run() {
	f.floor, f.busy, f.joined, f.lookups = 0, 0, 0, [lookups]lookup{}
	tokens := f.d.Tokens
	for i := 0; i < len(tokens); {
		if !f.mayBegin(&tokens[i]) {
			i++
			continue
		}
		f.steps++
		i = f.at(i)
	}
}

// mayBegin tells whether an expression may begin at a token: a figure, a word
// with a figure at its end ("Q3", "april22"), or the first word of a key.
func (f *finder) mayBegin(t *text.Token) bool {
	if t.Kind != text.Word {
		return t.Kind == text.Number
	}
	const begins = lexicon.IsEventWord | lexicon.IsEventSeries | lexicon.InPhrase
	return lexicon.EventSieve.Word(t.Hash)&begins != 0 || isDigit(f.d.Text[t.End-1])
}

// isDigit tells whether a byte is a digit of ASCII.
func isDigit(b byte) bool { return b-'0' < 10 }

// at reads what begins at token i and gives the token to go on from.
func (f *finder) at(i int) int {
	if f.kind(i) == text.Word && !f.triggers(i) {
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
		f.spare = n
		return next
	}
	return f.take(first, next, n)
}

// triggers tells whether an expression may begin at token i, a word, or an
// event's noun stands there. Most words of a text end here.
func (f *finder) triggers(i int) bool {
	if isDigit(f.d.Text[f.d.Tokens[i].End-1]) {
		return true // "Q3", "april22"
	}
	facts := f.sift(i)
	if facts&(lexicon.IsEventWord|lexicon.IsEventSeries) == 0 {
		return false
	}
	if facts&lexicon.IsPointer != 0 && f.kind(i+1) != text.Number && f.sift(i+1)&lexicon.IsEventWord == 0 {
		return false
	}
	if f.seriesName(i, i+longestSeries) > 0 {
		return true
	}
	switch w := f.word(i); w.class {
	case "":
		return false
	case "head":
		return f.capital(i-1) || f.hyphen(i-1)
	case "scale":
		return f.is(i-1, "a")
	case "cardinal", "few":
		return !f.countsThings(w.next)
	case "ordinal":
		return w.number() >= 20 || !f.countsThings(w.next)
	}
	return true
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
	f.share(first, n)
	t := f.d.Tokens
	m := Mention{Start: t[first].Start, End: t[next-1].End, Kind: n.kind(), expr: n}
	if t[next-1].Has(text.Dot) && f.endsSentence(next-1) && n.kind() != KindTime {
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
