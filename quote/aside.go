package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// asides notes the parts of the sentence of a cue whose times say nothing of when it
// was said: Mr Voss, "who resigned in May", said. What is told of an interview or a
// letter does: in a letter "that arrived on Monday".
func (f *finder) asides(q *Quote, a *attribution) {
	word := f.article.Word(a.head)
	if int(word) >= len(f.article.Words) {
		return
	}
	cue := attrib.Cue{Word: word, Group: attrib.Span{First: f.article.Word(a.cue.first), Last: word + 1}}
	q.joined = f.span(f.tokens(f.article.Joined(cue)))
	f.article.Asides(cue, func(noun int32, s attrib.Span) {
		if noun >= 0 {
			first, last := f.article.Tokens(attrib.Span{First: noun, Last: noun + 1})
			if _, n := lexicon.Venues.Longest(f.d, first, last); n > 0 {
				return
			}
		}
		if !s.Empty() {
			q.asides = append(q.asides, f.span(f.tokens(s)))
		}
	})
	if i := a.source.last; f.word(i, comma) && f.word(i+1, whose) && i < a.cue.first {
		q.asides = append(q.asides, f.span(tokens{i, a.cue.first}))
	}
}
