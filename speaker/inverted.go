package speaker

import (
	"strings"
	"unicode/utf8"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// inverted reads a name as indexes and rolls of members have it, the family name
// first: "Doe, Dr. John A., Jr.". Find reads no such names: in running text what
// stands behind the comma is something else.
func (p Parser) inverted(phrase string) (Mention, bool) {
	family, rest, _ := strings.Cut(phrase, ",")
	family = strings.TrimSpace(family)
	given, behind, _ := strings.Cut(rest, ",")
	given, generation := cutGeneration(given)
	m, err := p.parse(strings.Join([]string{given, family, generation, strings.TrimSpace(behind)}, " "))
	if err != nil || m.Kind != KindPerson || !m.Name.invert(family) {
		return Mention{}, false
	}
	m.Start = strings.Index(phrase, family)
	m.Text = strings.TrimRight(phrase[m.Start:], " \t\r\n,;")
	m.End = m.Start + len(m.Text)
	return m, true
}

// invert makes family all of the family name, if the name ends in it and begins
// with a given name or an initial.
func (n *Name) invert(family string) bool {
	given, found := strings.CutSuffix(n.Given+" "+n.Additional+" "+n.Family, " "+family)
	if !found || family == "" || !isGiven(n.Given) {
		return false
	}
	n.Family, n.Additional = family, strings.TrimSpace(strings.TrimPrefix(given, n.Given))
	return true
}

// isGiven tells whether a given name is one of the list that is seldom a family name,
// or an initial.
func isGiven(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	if strings.HasSuffix(first, ".") || utf8.RuneCountInString(first) == 1 {
		return true
	}
	row, ok := lexicon.GivenNames.Find(first)
	return ok && lexicon.GivenNames.Cell(row, lexicon.GivenNamesStrength) != "weak"
}

// cutGeneration takes "Jr." or "III" off the end of given names.
func cutGeneration(given string) (rest, generation string) {
	given = strings.TrimSpace(given)
	i := strings.LastIndexByte(given, ' ')
	if row, ok := lexicon.Honorifics.Find(given[i+1:]); i >= 0 && ok && lexicon.Honorifics.Cell(row, lexicon.HonorificsClass) == "generation" {
		return given[:i], given[i+1:]
	}
	return given, ""
}
