package speaker

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// maxMembers is how many members a group may have; a longer list is cut there.
const maxMembers = 16

// group reads a plural title or two honorifics with several names at token i:
// "Presidents Trump and Putin", "Sens. John McCain (R-Ariz.) and Lindsey Graham
// (R-S.C.)", "Messrs. Zorn and Krum", "Mr. and Mrs. Macron".
func (f *finder) group(i, end int) (m Mention, next int, ok bool) {
	if f.and(i + 1) {
		if m, next, ok = f.couple(i, end); ok {
			return m, next, true
		}
		if m, next, ok = f.givenPair(i, end); ok {
			return m, next, true
		}
	}
	if f.messieurs(i) {
		return f.listed(i, i+1, end, nil)
	}
	if !f.pluralNear(i) {
		return m, 0, false
	}
	t, ok := f.titleAt(i, end, 4, false)
	if !ok || !t.lastPost().plural() {
		return m, 0, false
	}
	return f.listed(i, t.last, end, &t)
}

// messieurs tells whether token i stands before the names of several men.
func (f *finder) messieurs(i int) bool { return messrs.Has(f.d.Tokens[i].Hash) }

var messrs = text.NewSet("messrs", "messrs.")

// listed reads the names at token k that share what stands before them from token
// i on: a title in the plural, or "Messrs".
func (f *finder) listed(i, k, end int, t *titleSpan) (m Mention, next int, ok bool) {
	m = Mention{Kind: KindGroup, Number: Plural}
	first := i
	for len(m.Members) < maxMembers {
		s, ok := f.name(k, end, true)
		if !ok || f.bodyName(&s) || len(m.Members) > 0 && f.officeAt(k, end) {
			break // Presidents Zorn and Voss and "Chancellor" Lee
		}
		if t == nil && s.gender == 0 {
			s.gender = Male
		}
		one := f.person(&s, t)
		last := s.last
		if n := f.affiliation(&one, last, end); n > 0 {
			last += n
		}
		m.Members = append(m.Members, f.span(one, first, last))
		next = last
		if k = f.listGoesOn(last, end); k == 0 {
			break
		}
		first = k
	}
	if len(m.Members) < 2 {
		return m, 0, false
	}
	return f.span(m, i, next), next, true
}

// listGoesOn is the token behind ", ", "and" or ", and" at token k, 0 if there
// is none before a capitalised word.
func (f *finder) listGoesOn(k, end int) int {
	j := k
	if f.d.Is(j, ",") {
		j++
	}
	if f.isAny(j, "and", "&") || f.d.Is(j, "&") {
		j++
	}
	if j == k || j >= end || !f.capital(j) {
		return 0
	}
	return j
}

// couple reads "Mr. and Mrs. Macron".
func (f *finder) couple(i, end int) (m Mention, next int, ok bool) {
	if !f.isAny(i, "mr", "mr.", "president", "sir", "dr", "dr.") || !f.isAny(i+2, "mrs", "mrs.", "ms", "ms.", "lady") {
		return m, 0, false
	}
	s, ok := f.name(i+2, end, false)
	if !ok {
		return m, 0, false
	}
	she := f.person(&s, nil)
	he := she
	he.Name.HonorificPrefix = []string{f.word(i)}
	he.Gender = Male
	if s.n > 1 { // "Mr. and Mrs. Emmanuel Macron": the given name is his
		she.Name.Given, she.Name.Additional = "", ""
	}
	m = Mention{Kind: KindGroup, Number: Plural, Members: []Mention{f.span(he, i, i+1), f.span(she, i+2, s.last)}}
	m.Members[0].Possessive = false
	return f.span(m, i, s.last), s.last, true
}

// givenPair reads two given names with one family name: "Bill and Hillary Clinton".
func (f *finder) givenPair(i, end int) (m Mention, next int, ok bool) {
	if yes, _ := f.given(i); !yes || !f.capital(i) || f.capital(i-1) {
		return m, 0, false
	}
	s, ok := f.name(i+2, end, false)
	if !ok || s.n < 2 || !s.listed || s.weak || s.nhons > 0 {
		return m, 0, false
	}
	if f.known != nil {
		family := f.known.givens[f.d.Tokens[i].Hash]
		if f.knownWord(i) || family != 0 && family != f.d.Tokens[s.parts[s.n-1].last-1].Hash {
			return m, 0, false // "Hillary and Tim Kaine"
		}
	}
	second := f.person(&s, nil)
	first := second
	first.Name.Given, first.Name.Additional = f.word(i), ""
	first.Gender = genderOf(cell(&lexicon.GivenNames, f, i, lexicon.GivenNamesGender))
	m = Mention{Kind: KindGroup, Number: Plural, Members: []Mention{f.span(first, i, i+1), f.span(second, i+2, s.last)}}
	return f.span(m, i, s.last), s.last, true
}

// coordination joins mentions that a phrase lists: "Mr Trump and the Russian
// leader". It begins behind the first one, at token k.
func (f *finder) coordination(first Mention, start, k, end int) (m Mention, next int, ok bool) {
	members := []Mention{first}
	joined := false
	for len(members) < maxMembers {
		j := k
		if f.d.Is(j, ",") {
			j++
		}
		if f.is(j, "and") || f.d.Is(j, "&") {
			joined = true
			j++
		}
		if j == k || j >= end {
			break
		}
		one, n, ok := f.mention(j, end)
		if !ok {
			break
		}
		members = append(members, one)
		k = n
	}
	if len(members) < 2 || !joined {
		return m, 0, false // "Zorn, Ann" are not two
	}
	m = Mention{Kind: KindGroup, Number: Plural, Members: members}
	return f.span(m, start, k), k, true
}
