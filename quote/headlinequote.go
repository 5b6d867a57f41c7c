package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/text"
)

// findQuotedHeadlines takes the quotation that a headline begins with, before a colon
// and a clause about who says it: ‘It’s over’: Voss concedes the vote. In a clause in
// the passive it is somebody else: ‘Traitor’: Voss heckled at the dam.
func (f *finder) findQuotedHeadlines() {
	for k := range f.d.Paragraphs {
		p := &f.d.Paragraphs[k]
		r := f.regionFrom(p.First)
		if r == len(f.d.Regions) || f.d.Regions[r].Open != p.First || f.d.Regions[r].Unclosed || f.taken[r] || !f.isHeadline(p) {
			continue
		}
		if end := f.d.Regions[r].Close; f.word(end+1, colon) && end+2 < p.Last {
			f.add(attribution{parts: f.regionParts(r), cue: tokens{end + 1, end + 2}, head: end + 1, verb: -1,
				source: f.actor(end+2, p.Last), probability: bareConfidence})
		}
	}
}

// actor is the noun phrase that a clause begins with, if that does what the clause
// tells.
func (f *finder) actor(first, last int) tokens {
	var s tokens
	for i := first; i < min(last, first+longestTail) && !f.article.IsVerb(f.article.Word(i)) && f.class(i) != preposition && f.class(i) != question; i++ {
		if t := (tokens{first, i + 1}); f.speaks(t) {
			s = t
		}
	}
	if s.empty() || s.last < last && (strings.HasSuffix(f.d.Word(s.last), "ed") || f.d.Tokens[s.last].Kind == text.Clitic) {
		return tokens{}
	}
	return s
}
