package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/text"
)

// findQuotedHeadlines takes the quotation that a headline begins with, before a colon
// and a clause about who says it: ‘It’s over’: Voss concedes the vote. A title has no
// clause in it that is said: ‘The Long Night’: Voss on his film.
func (f *finder) findQuotedHeadlines() {
	for k := range f.d.Paragraphs {
		p := &f.d.Paragraphs[k]
		r := f.regionFrom(p.First)
		if r == len(f.d.Regions) || f.d.Regions[r].Open != p.First || f.d.Regions[r].Unclosed || f.taken[r] || !f.isHeadline(p) {
			continue
		}
		if end := f.d.Regions[r].Close; f.word(end+1, colon) && end+2 < p.Last && f.isUtterance(p.First+1, end) {
			f.add(attribution{parts: f.regionParts(r), cue: tokens{end + 1, end + 2}, head: end + 1, verb: -1,
				source: f.actor(end+2, p.Last), probability: bareConfidence})
		}
	}
}

// isUtterance tells whether the words from token first to end are more than a name or a
// title: several with a verb, or with one that is written small and no mere joint.
func (f *finder) isUtterance(first, end int) bool {
	const joint = 3 // letters
	if end < first+2 {
		return false
	}
	for i := first; i < end; i++ {
		if t := &f.d.Tokens[i]; t.Kind == text.Word && !t.Has(text.Capital) && (i == end-1 || t.End-t.Start > joint) {
			return true
		}
	}
	return f.holdsVerb(first, end)
}

// actor is the noun phrase that a clause begins with, right before its verb, if that
// does what the clause tells; or the name of who speaks about something: Voss on fares.
func (f *finder) actor(first, last int) tokens {
	i := first
	for i < min(last, first+longestTail) && !f.article.IsVerb(f.article.Word(i)) && f.class(i) != preposition && f.class(i) != question {
		i++
	}
	s := tokens{first, i}
	switch {
	case !f.speaks(s), i == last:
		return tokens{}
	case f.class(i) == preposition:
		if f.d.Is(i, "on") && f.capital(i-1) {
			return s
		}
		return tokens{}
	case strings.HasSuffix(f.d.Word(i), "ed") || shouted.Has(f.d.Tokens[i].Hash): // ‘Traitor to us’: Voss heckled at the dam
		return tokens{}
	}
	return s
}

// shouted are verbs whose subject hears what is quoted.
var shouted = text.NewSet("faces", "face", "facing", "clash", "clashes", "hears", "hear", "told", "meets", "met", "gets", "wins", "draws")
