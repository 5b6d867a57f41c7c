package event

import "github.com/onrecord-go/onrecord/internal/text"

// endsPhrase tells whether no noun goes on the phrase at token i: the text or
// the sentence ends there, or a mark, a clitic or a function word follows.
func (f *finder) endsPhrase(i int) bool {
	switch f.kind(i) {
	case text.Word:
		return f.function(i) != "" || !f.sameSentence(i-1, i)
	case text.Number:
		return false
	case text.Punct:
		return !(f.hyphen(i) && f.glued(i))
	}
	return true
}

// partOfNumber tells whether the figure at i belongs to something that is not
// a date: money, a number with a sign, a page, a version, a telephone number.
func (f *finder) partOfNumber(i int) bool {
	if f.frame(i-1, "label") && (f.capital(i-1) || f.kind(i-1) != text.Word || f.is(i-1, "page", "p.", "pp.")) {
		return true
	}
	if t := f.d.Tokens; i > 0 && t[i-1].Has(text.Dot|text.Capital) && t[i-1].End-t[i-1].Start == len("S.") && f.sameSentence(i-1, i) {
		return true // the number of a bill: "S. 2019"
	}
	if f.kind(i-1) == text.Other && f.glued(i) {
		return true
	}
	if f.is(i-1, "-", "+", ".", "/", ":", "&", "_", "@") && f.glued(i) {
		return i != f.joined && !f.dateBefore(i)
	}
	return false
}

// dateBefore tells whether the mark before token i may join it to a date: the
// second year of "2014-2018", "mid-1990s", "Boston-2016" is none.
func (f *finder) dateBefore(i int) bool {
	return f.hyphen(i-1) && f.is(i-2, "mid", "pre", "post", "early", "late")
}
