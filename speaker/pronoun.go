package speaker

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// longestPronoun is the number of bytes of "themselves".
const longestPronoun = 10

// pronoun reads a personal pronoun of the third person at token i. "I", "we",
// "you" and "it" are no mentions.
func (f *finder) pronoun(i int) (m Mention, ok bool) {
	if n := f.d.Tokens[i].End - f.d.Tokens[i].Start; n < 2 || n > longestPronoun {
		return m, false
	}
	row, ok := lexicon.Pronouns.Lookup(f.d, i)
	if !ok || f.upper(i) && f.isAny(i, "he", "her", "his") && !f.allCaps(i) {
		return m, false
	}
	m = Mention{
		Kind:       KindPronoun,
		Gender:     genderOf(lexicon.Pronouns.Cell(row, lexicon.PronounsGender)),
		Number:     Singular,
		Possessive: f.possessive(i, lexicon.Pronouns.Cell(row, lexicon.PronounsCase)),
	}
	if lexicon.Pronouns.Cell(row, lexicon.PronounsNumber) == "plural" {
		m.Number = Plural
	}
	return f.span(m, i, i+1), true
}

// possessive tells whether a pronoun stands before what is had: "his plan", and
// "her plan" but not "told her that".
func (f *finder) possessive(i int, form string) bool {
	if form != "possessive" {
		return false
	}
	if !f.is(i, "her") {
		return true
	}
	return f.kind(i+1) == text.Word && !f.function(i+1)
}

// allCaps tells whether the words beside token i are in capitals as well.
func (f *finder) allCaps(i int) bool { return f.upper(i-1) || f.upper(i+1) }
