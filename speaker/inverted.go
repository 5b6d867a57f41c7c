package speaker

import (
	"strings"
	"unicode/utf8"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// inverted reads a name as indexes and rolls of members have it, the family name
// first: "Doe, Dr. John A., Jr.", "Biden Jr., Joseph R.", "Rubio, Marco (R-FL)".
// Find reads no such names: in running text what stands behind the comma is
// something else.
func (p Parser) inverted(phrase string) (Mention, bool) {
	family, rest, _ := strings.Cut(phrase, ",")
	style, family := cutStyle(family)
	family, generation := cutGeneration(family)
	given, behind, _ := strings.Cut(rest, ",")
	if i := strings.IndexAny(given, "(["); i >= 0 {
		given, behind = given[:i], given[i:]+behind
	}
	given, last := cutGeneration(given)
	m, err := p.parse(joinWords(style, given, family, generation, last, behind))
	if err != nil || m.Kind != KindPerson || !m.Name.invert(family) {
		return Mention{}, false
	}
	m.Start = len(phrase) - len(strings.TrimLeft(phrase, " \t\r\n,"))
	m.Text = strings.TrimRight(phrase[m.Start:], " \t\r\n,;")
	m.End = m.Start + len(m.Text)
	return m, true
}

// joinWords joins what is not empty with spaces.
func joinWords(words ...string) string {
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

// cutStyle takes an honorific off the head of a family name: "Hon. Pelosi".
func cutStyle(family string) (style, rest string) {
	first, rest, more := strings.Cut(strings.TrimSpace(family), " ")
	row, ok := lexicon.Honorifics.Find(first)
	if !more || !ok {
		return "", strings.TrimSpace(family)
	}
	switch lexicon.Honorifics.Cell(row, lexicon.HonorificsClass) {
	case "suffix", "generation":
		return "", family
	}
	return first, rest
}

// invert makes family all of the family name, if the name ends in it and begins
// with a given name or an initial.
func (n *Name) invert(family string) bool {
	given, found := strings.CutSuffix(n.Given+" "+n.Additional+" "+n.Family, " "+family)
	if _, eastern := lexicon.NameOrder.Find(family); !found || family == "" || !isGiven(n.Given) && !eastern {
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
