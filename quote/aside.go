package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
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
	f.insertedAsides(q, a)
	f.closingAside(q, a)
}

// insertedAsides notes the clauses about somebody or some place that commas set off
// before the cue, for where the parse has missed them: Mr Voss, "who was in Lindau
// on Sunday," said.
func (f *finder) insertedAsides(q *Quote, a *attribution) {
	const reach = 40 // tokens
	end := -1
	for i := a.cue.first - 1; i >= f.sentence(a.head).First && i > a.cue.first-reach; i-- {
		switch {
		case !f.word(i, comma):
		case end >= 0 && aboutSomebody.Has(f.d.Tokens[i+1].Hash):
			q.asides = append(q.asides, f.span(tokens{i, end}))
			return
		default:
			end = max(end, i)
		}
	}
}

// closingAside notes the relative clause without a comma before it that ends right before
// a participle: refused to help a firm "that closed on Monday", saying.
func (f *finder) closingAside(q *Quote, a *attribution) {
	const reach = 12 // tokens
	end := a.cue.first - 1
	if !f.word(end, comma) {
		return
	}
	for i := end - 1; i > max(a.source.last, end-reach) && !f.word(i, comma); i-- {
		if !f.word(i, that) || f.class(i-1) != content || f.verbAt(i-1) {
			continue
		}
		if _, n := lexicon.Venues.Longest(f.d, i-1, i); n == 0 {
			q.asides = append(q.asides, f.span(tokens{i, end}))
		}
		return
	}
}

// aboutSomebody begin clauses that tell of a person or place, not of a document.
var aboutSomebody = text.NewSet("who", "whom", "whose", "where")
