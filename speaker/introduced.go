package speaker

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// introduction is how many tokens before a name its description may begin.
const introduction = 12

// introduced tells whether an unknown name between commas is the apposition of
// somebody described before it: "His deputy, Ann Zorn, said". A description is
// what has the word of an office, a trade or kin, or begins with "his" and does
// not end in a word for a body: "its parent company, Zorn Mills, said".
func (f *finder) introduced(s *nameSpan) bool {
	comma := s.first - 1
	if s.n < 2 || comma < 1 || !f.d.Is(comma, ",") || !f.d.Is(s.last, ",") || !f.predicate(s.last+1) {
		return false
	}
	if _, n := lexicon.BodyNouns.Longest(f.d, comma-1, comma); n > 0 {
		return false
	}
	for i := comma - 1; i >= max(0, comma-introduction) && f.kind(i) != text.Punct && f.kind(i) != text.Mark; i-- {
		if f.isAny(i, "his", "her", "their") {
			return true
		}
		if row, ok := lexicon.Roles.Lookup(f.d, i); ok && lexicon.Roles.Cell(row, lexicon.RolesNumber) == "singular" {
			return true
		}
	}
	return false
}

// behindAge tells whether an unknown name stands behind an age: "the 81-year-old" Ann
// Zorn.
func (f *finder) behindAge(s *nameSpan) bool {
	age := s.first - ageLength
	return s.n > 1 && f.kind(age) == text.Number && f.yearOld(age)
}

// behindQuotation tells whether an unknown name stands behind a quotation and
// one verb: "We were never asked," sighed Ann Zorn.
func (f *finder) behindQuotation(s *nameSpan) bool {
	k := s.first - 1
	return s.n > 1 && k > 0 && f.lower(k) && !f.function(k) && f.kind(k-1) == text.Mark && f.d.Tokens[k-1].Has(text.Closes) &&
		(f.d.Is(s.last, ",") || f.d.Is(s.last, ".") || f.function(s.last))
}

// fromBody tells whether an unknown name stands before "of" or "from" and a body that
// its bearer is of: Quorra Zumthor "of Human Rights Watch", "of the NGO Open Doors". At
// the head of a sentence they must speak.
func (f *finder) fromBody(s *nameSpan, end int) bool {
	k := s.last + 1
	if s.n != 2 || !f.isAny(k-1, "of", "from") || f.startsBadly(s) || f.notName(s.last-1) != "" || f.startsSentence(s.first) && f.endsIn(s.last-1, 's') { // "Rural Britons"
		return false
	}
	if f.is(k, "the") {
		k++
	}
	n := f.bodyRun(k, end)
	if !f.startsSentence(s.first) {
		_, listed := f.organizationAt(k, end)
		return listed > 0 || k > s.last+1 && k+1 < end && (f.behindBodyNoun(k+1) || n > 1)
	}
	_, source := f.role(k, k+n)
	return n > 1 && source
}

// settled tells whether a name is that of a town: "the village of" Saint Zorn.
func (f *finder) settled(s *nameSpan) bool {
	k := s.first - 1
	return f.is(k, "of") && f.settlementWord(k-1)
}

// settlementWord tells whether the word at token k is a common noun for a place that
// has a name.
func (f *finder) settlementWord(k int) bool {
	return f.lower(k) && f.isAny(k, "town", "city", "village", "hamlet", "municipality", "suburb", "parish", "commune", "district", "province", "region", "county", "port", "island")
}
