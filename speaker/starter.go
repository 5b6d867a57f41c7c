package speaker

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// determiner tells whether token i is an article or the like.
func (f *finder) determiner(i int) bool {
	if f.d.Tokens[i].End-f.d.Tokens[i].Start > 7 {
		return false
	}
	return f.isAny(i, "the", "a", "an", "this", "that", "both", "one", "another", "some", "several", "many", "two", "three", "any", "every", "no")
}

// starter tells whether a word in small letters may begin a mention: an article,
// a pronoun, or a title in small letters.
func (f *finder) starter(i int) bool {
	if f.determiner(i) {
		return true
	}
	if _, ok := lexicon.Pronouns.Lookup(f.d, i); ok {
		return true
	}
	if _, n := lexicon.Roles.Longest(f.d, i, i+3); n > 0 {
		return true
	}
	if _, n := lexicon.Modifiers.Longest(f.d, i, i+2); n > 0 {
		return true
	}
	_, n := lexicon.Portfolios.Longest(f.d, i, i+2)
	return n > 0
}

// country tells whether the area at token i is a country by its name.
func (f *finder) country(i, n int) bool {
	row, _ := lexicon.Areas.Longest(f.d, i, i+n)
	return lexicon.Areas.Cell(row, lexicon.AreasKind) == "country"
}

// isHeading tells whether a sentence is written as a headline: four or more
// words with capitals, and none of four letters or more without.
func (f *finder) isHeading(s text.Sentence) bool {
	capitals := 0
	for i := s.First; i < s.Last; i++ {
		f.steps++
		switch {
		case f.capital(i):
			capitals++
		case f.lower(i) && f.d.Tokens[i].End-f.d.Tokens[i].Start > 4:
			return false
		}
	}
	return capitals >= 4
}
