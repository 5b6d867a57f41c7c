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
		case "state", "city", "country", "region":
			return lexicon.Areas.Cell(row, lexicon.AreasName), n
		}
	}
	return "", 0
}
