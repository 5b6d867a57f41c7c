package speaker

import "github.com/onrecord-go/onrecord/internal/lexicon"

// areaAt finds a country, state, region or city at token i, or its demonym, and
// gives the area's name. "us" is a pronoun, "US" a country.
func (f *finder) areaAt(i, end int) (name string, n int) {
	if !f.capital(i) {
		return "", 0
	}
	row, n := lexicon.Areas.Longest(f.d, i, end)
	if n == 0 || f.is(i, "us") && f.word(i) != "US" {
		return "", 0
	}
	return lexicon.Areas.Cell(row, lexicon.AreasName), n
}

// stateAt finds the abbreviation or name of a state of the United States at
// token i.
func (f *finder) stateAt(i, end int) (name string, n int) {
	if i >= end || !f.capital(i) {
		return "", 0
	}
	if row, n := lexicon.UsStates.Longest(f.d, i, end); n > 0 {
		return lexicon.UsStates.Cell(row, lexicon.UsStatesName), n
	}
	row, n := lexicon.Areas.Longest(f.d, i, end)
	if n > 0 {
		switch lexicon.Areas.Cell(row, lexicon.AreasKind) {
		case "state", "city", "capital", "country", "region":
			return lexicon.Areas.Cell(row, lexicon.AreasName), n
		}
	}
	return "", 0
}

// speakingArea reads an area that speaks by its government, whose mention begins
// at token i and whose name at token k: "France", "The Netherlands", "Bavaria",
// and "Moscow" for its country.
func (f *finder) speakingArea(i, k, end int) (m Mention, next int, ok bool) {
	name, n := f.areaAt(k, end)
	if n == 0 {
		return m, 0, false
	}
	if !f.country(k, n) && (k > i || !f.governs(k, n)) {
		return m, 0, false
	}
	if _, source := f.role(i, k+n); !source {
		return m, 0, false
	}
	m = Mention{Kind: KindOrganization, NameText: name, Area: name, Number: Singular, Definite: k > i}
	return f.span(m, i, k+n), k + n, true
}

// country tells whether the area at token i is a country by its name.
func (f *finder) country(i, n int) bool {
	row, m := lexicon.Areas.Longest(f.d, i, i+n)
	return m > 0 && lexicon.Areas.Cell(row, lexicon.AreasKind) == "country"
}

// governs tells whether an area that is no country, at token k, stands for its
// government: a state or region, or a capital. As such names are more often where
// something is, it has to be all that stands before the verb of its clause.
func (f *finder) governs(k, n int) bool {
	row, _ := lexicon.Areas.Longest(f.d, k, k+n)
	switch lexicon.Areas.Cell(row, lexicon.AreasKind) {
	case "state", "region", "capital":
		verb := k + n
		if f.isAny(verb, "has", "had") {
			verb++
		}
		return f.verb(verb) == "speech" && !f.ofPerson(verb+1) && !f.knownName(part{first: k, last: k + n}) &&
			(f.startsSentence(k) || f.isAny(k-1, "that", "but", "as", "which", "while", "because", "when", "what", "how", "if"))
	}
	return false
}

// ofPerson tells whether what is said behind a verb, from token k on, begins with a
// pronoun of a person: Victoria said "she" would not resign.
func (f *finder) ofPerson(k int) bool {
	if f.is(k, "that") {
		k++
	}
	return f.isAny(k, "he", "she", "his", "her", "i")
}
