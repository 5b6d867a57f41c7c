package speaker

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// determiner tells whether token i is an article or the like.
func (f *finder) determiner(i int) bool {
	switch f.word(i) {
	case "the", "a", "an", "this", "that", "both", "one", "another", "some", "several", "many", "two", "three", "any", "every", "no",
		"The", "A", "An", "This", "That", "Both", "One", "Another", "Some", "Several", "Many", "Two", "Three", "Any", "Every", "No", "THE":
		return true
	}
	return false
}

// starter tells whether a word in small letters may begin a mention: an article,
// a pronoun, or a title in small letters.
func (f *finder) starter(i int) bool {
	if f.determiner(i) {
		return true
	}
	if n := f.d.Tokens[i].End - f.d.Tokens[i].Start; n > 1 && n <= longestPronoun {
		if _, ok := lexicon.Pronouns.Lookup(f.d, i); ok {
			return true
		}
	}
	const near = 4
	if f.ahead[i] > near {
		return false
	}
	if f.ahead[i] == 0 {
		return true
	}
	if _, n := lexicon.Modifiers.Longest(f.d, i, i+2); n > 0 {
		return true
	}
	_, n := lexicon.Portfolios.Longest(f.d, i, i+2)
	return n > 0
}

// isHeading tells whether a sentence is written as a headline: four or more
// words with capitals, and none of four letters or more without but prepositions
// and the like.
func (f *finder) isHeading(s text.Sentence) bool {
	capitals := 0
	for i := s.First; i < s.Last; i++ {
		f.steps++
		switch {
		case f.capital(i):
			capitals++
		case f.lower(i) && f.d.Tokens[i].End-f.d.Tokens[i].Start >= 4 && !f.function(i):
			return false
		}
	}
	return capitals >= 4
}

// noHead stands in ahead where no head of a title is near.
const noHead = 255

// lookAhead notes for each token how far the next word is that may be the head
// of a title, with nothing between that no title has inside.
func (f *finder) lookAhead() {
	f.ahead = make([]uint8, len(f.d.Tokens))
	next := uint8(noHead)
	for i := len(f.d.Tokens) - 1; i >= 0; i-- {
		switch f.kind(i) {
		case text.Word:
			if _, n := lexicon.Roles.Longest(f.d, i, i+6); n > 0 {
				next = 0
			} else if next < maxPost && f.breaksTitle(i) {
				next = noHead
			} else if next < noHead-1 {
				next++
			}
		case text.Punct:
			if !f.d.Is(i, "-") && !f.d.Is(i, "&") && !f.d.Is(i, ".") {
				next = noHead
			} else if next < noHead-1 {
				next++
			}
		case text.Clitic:
			if next < noHead-1 {
				next++
			}
		case text.Number:
			if !f.yearOld(i) {
				next = noHead
			} else if next < noHead-1 {
				next++
			}
		default:
			next = noHead
		}
		f.ahead[i] = next
	}
}

// yearOld tells whether the number at token i says somebody's age before a title or
// name: "the 34-year-old mother of three".
func (f *finder) yearOld(i int) bool {
	return f.d.Is(i+1, "-") && f.is(i+2, "year") && f.d.Is(i+3, "-") && f.is(i+4, "old")
}

// ageLength is the number of tokens of such an age.
const ageLength = 5

// headNear tells whether the head of a title may stand near enough to token i.
func (f *finder) headNear(i int) bool { return i < len(f.ahead) && f.ahead[i] < maxPost }

// breaksTitle tells whether no title has the word at token i before its head: an
// article, a preposition but "of", a pronoun, an auxiliary verb.
func (f *finder) breaksTitle(i int) bool {
	if f.capital(i) || f.d.Tokens[i].End-f.d.Tokens[i].Start > 8 {
		return false
	}
	switch cell(&lexicon.FunctionWords, f, i, lexicon.FunctionWordsClass) {
	case "determiner", "pronoun", "auxiliary", "possessive", "question", "subordinator", "negation":
		return true
	case "preposition":
		return !f.is(i, "of") && !(f.is(i, "for") && i > 0 && f.bodyWord(i-1) && f.capital(i+1)) // "Office for Students" chair
	}
	return false
}

// pluralNear tells whether the next head of a title is a plural.
func (f *finder) pluralNear(i int) bool {
	if !f.headNear(i) {
		return false
	}
	for k := i; k < len(f.ahead) && k < i+maxPost; k++ {
		if f.ahead[k] != 0 {
			continue
		}
		row, n := lexicon.Roles.Longest(f.d, k, k+6)
		if n > 0 && lexicon.Roles.Cell(row, lexicon.RolesNumber) == "plural" {
			return true
		}
		if k+1 >= len(f.ahead) || f.ahead[k+1] > 1 {
			return false
		}
	}
	return false
}
