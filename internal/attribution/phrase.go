package attribution

import (
	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
)

// longestGap bounds what a source may lack at either end, in words.
const longestGap = 12

// Phrase is the noun phrase that a source is only a piece of, where the parser has
// cut one in two: a spokeswoman for the Department "of Health", "sources" close to
// the minister, one of "the judges". What is no noun phrase in front is left out:
// But "the mayor"; In Washington, "the president".
func (a *Article) Phrase(s Span, c Cue) Span {
	if s.Empty() || a.sent[a.of[s.First]] != a.sent[a.of[c.Word]] {
		return s
	}
	for s.Len() > 1 && joints.Has(a.Words[s.First].Form) {
		s.First++
	}
	switch first := a.sent[a.of[c.Word]].First; {
	case prepositions.Has(a.Words[s.First].Form):
		s.First = a.phraseStart(s, first)
	case s.First-2 >= first && a.Words[s.First-1].Form == of && (a.tag[s.First-2] == model.CD || quantities.Has(a.Words[s.First-2].Form)):
		s.First -= 2
	}
	if s.Last < c.Group.First && a.phraseGoesOn(s.Last, c.Group.First) && a.tag[s.Last-1].Noun() {
		s.Last = c.Group.First
	}
	return s
}

// phraseStart is where the phrase begins of which s has only the end, from a
// preposition on; behind the comma where s begins the sentence, with word first.
func (a *Article) phraseStart(s Span, first int32) int32 {
	start := s.First
	for i := s.First; s.First-i < longestGap && prepositions.Has(a.Words[i].Form); {
		k := i
		if k > first && (a.tag[k-1] == model.VBN || a.tag[k-1] == model.JJ) {
			k--
		}
		if k == first || !a.tag[k-1].Noun() {
			break
		}
		for k > first && a.nominal(k-1) {
			k--
		}
		if start = k; k == first {
			break
		}
		i = k - 1
	}
	if start == s.First && start == first {
		return a.behindComma(s)
	}
	return start
}

// behindComma is the first word behind the one comma in s, or of s.
func (a *Article) behindComma(s Span) int32 {
	comma := s.First - 1
	for i := s.First; i < s.Last; i++ {
		if a.tag[i] != model.Comma {
			continue
		}
		if comma >= s.First {
			return s.First
		}
		comma = i
	}
	return comma + 1
}

// phraseGoesOn tells whether the words first to last-1, behind a noun, go on with
// its phrase: adjectives, participles, names and prepositions, none of time.
func (a *Article) phraseGoesOn(first, last int32) bool {
	if last-first > longestGap || a.tag[last-1] == model.IN || a.tag[last-1] == model.TO || a.tag[last-1] == model.CC || a.tag[first] == model.CC {
		return false
	}
	for i := first; i < last; i++ {
		switch t := a.tag[i]; {
		case a.rel[i] == model.Tmod || timeWords.Has(a.Words[i].Form):
			return false
		case a.nominal(i) && t != model.WP || t == model.IN || t == model.TO || t == model.CC:
		case i == first && (t == model.VBN || t == model.VBG || a.Words[i].Form == closeTo):
		default:
			return false
		}
	}
	return true
}

var (
	// prepositions join a noun to the phrase before it.
	prepositions = text.NewSet("of", "for", "by", "from", "to", "on", "with", "in", "at", "about", "against")

	// quantities are those of people who speak: some of the judges.
	quantities = text.NewSet("some", "many", "most", "several", "all", "both", "none", "few", "each", "half")

	// joints join a sentence to the one before.
	joints = text.NewSet("but", "and", "yet", "so", "or")

	// closeTo is the one word among adjectives behind a noun that is more often an
	// adverb.
	closeTo = text.Hash("close")
	of      = text.Hash("of")
)
