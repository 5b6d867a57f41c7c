package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

var (
	in     = text.Hash("in")
	at     = text.Hash("at")
	on     = text.Hash("on")
	during = text.Hash("during")
)

// circumstances finds where and to whom something was said in the words of
// attribution: behind the cue, or before the source.
func (f *finder) circumstances(q *Quote, a *attribution) {
	if a.cue.empty() {
		return
	}
	q.Addressee = f.span(a.told)
	s := f.sentence(a.head)
	q.attribution = f.span(tokens{s.First, s.Last})
	f.asides(q, a)
	i := max(a.cue.last, min(a.source.last, s.Last))
	if a.told.empty() && (f.addresses(a) || a.verb >= 0 && f.word(i, to)) {
		q.Addressee = f.addressee(a, i, s.Last)
	}
	for j := i; j < s.Last && !f.inParts(a, j) && j-i < longestApposition; j++ {
		if v := f.venue(j, s.Last); !v.empty() {
			q.Where = f.span(v)
			return
		}
	}
	for j := s.First; j < a.source.first && !f.inParts(a, j) && j-s.First < longestApposition; j++ {
		if v := f.venue(j, a.source.first); !v.empty() {
			q.Where = f.span(v)
			return
		}
	}
}

// addresses tells whether the person addressed follows the verb directly.
func (f *finder) addresses(a *attribution) bool {
	return a.verb >= 0 && strings.Contains(lexicon.CueVerbs.Cell(a.verb, lexicon.CueVerbsFrames), "o")
}

// sentence is the sentence of token i.
func (f *finder) sentence(i int) text.Sentence { return f.d.Sentences[f.d.Tokens[i].Sentence] }

// inParts tells whether token i is content.
func (f *finder) inParts(a *attribution, i int) bool {
	for _, p := range a.parts {
		if p.first <= i && i < p.last {
			return true
		}
	}
	return false
}

// listedAt is the token behind the listed body at token i or behind its article, i if
// there is none: the "Herald on Sunday".
func (f *finder) listedAt(i, last int) int {
	k := i
	if k >= last {
		return i
	}
	if f.class(k) == determiner {
		k++
	}
	if _, n := lexicon.Organizations.Longest(f.d, k, last); n > 0 && f.capital(k) {
		return k + n
	}
	return i
}

// addressee is the noun phrase behind "told" or "to".
func (f *finder) addressee(a *attribution, i, last int) Span {
	if f.word(i, to) {
		i++
	}
	n := f.nounAfter(i, last)
	n.last = max(n.last, f.listedAt(n.first, last))
	if n.empty() || f.inParts(a, n.first) || f.inParts(a, n.last-1) || n == a.source {
		return Span{}
	}
	return f.span(n)
}

// venue is the noun phrase behind a preposition at token i, if its head is a
// medium or an occasion: "an interview with CNBC", "Twitter".
func (f *finder) venue(i, last int) tokens {
	if !f.word(i, in) && !f.word(i, at) && !f.word(i, on) && !f.word(i, to) && !f.word(i, during) {
		return tokens{}
	}
	for j := i + 1; j < last && j-i <= longestPhrase; j++ {
		if f.d.Tokens[j].Kind == text.Punct && !f.d.Is(j, "-") || f.d.Tokens[j].Kind == text.Mark {
			return tokens{}
		}
		if _, n := lexicon.Venues.Longest(f.d, j, last); n > 0 {
			return tokens{i + 1, f.venueEnd(j+n, last)}
		}
		if f.class(j) == preposition && !f.word(j, of) || f.class(j) == auxiliary {
			return tokens{}
		}
	}
	return tokens{}
}

// venueEnd is the end of the phrases that go on a venue: with CNBC television.
func (f *finder) venueEnd(i, last int) int {
	for i < last && f.class(i) == preposition && !f.word(i, on) {
		n := f.nounAfter(i+1, last)
		if n.empty() {
			break
		}
		i = n.last
	}
	return i
}
