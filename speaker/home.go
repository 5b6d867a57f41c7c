package speaker

import (
	"golang.org/x/text/language"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// homeOf is the area of a locale's region, "" where the tag names none.
func homeOf(l language.Tag) string {
	region, confidence := l.Region()
	if confidence != language.Exact {
		return ""
	}
	switch region.String() {
	case "US":
		return "United States"
	case "GB":
		return "United Kingdom"
	case "AU":
		return "Australia"
	case "CA":
		return "Canada"
	case "IE":
		return "Ireland"
	case "NZ":
		return "New Zealand"
	case "IN":
		return "India"
	case "ZA":
		return "South Africa"
	}
	return ""
}

// guessHome is the country whose parties, states and bodies a text without
// locale speaks of most, "" if there are none or two are equal.
func guessHome(mentions []Mention) string {
	votes := map[string]int{}
	for i := range mentions {
		m := &mentions[i]
		if a := homeOfParty(m.Party); a != "" {
			votes[a]++
		}
		if m.Area != "" && isState(m.Area) {
			votes["United States"]++
		}
		if m.Kind == KindOrganization {
			if row, ok := lexicon.Organizations.Find(m.NameText); ok {
				if a := lexicon.Organizations.Cell(row, lexicon.OrganizationsArea); a != "" {
					votes[a]++
				}
			}
		}
	}
	best, top, tied := "", 0, false
	for a, n := range votes {
		switch {
		case n > top:
			best, top, tied = a, n, false
		case n == top:
			tied = true
		}
	}
	if tied {
		return ""
	}
	return best
}

// homeOfParty is the country of a party, "" for one of several.
func homeOfParty(party string) string {
	if party == "" {
		return ""
	}
	if row, ok := lexicon.Parties.Find(party); ok {
		return lexicon.Parties.Cell(row, lexicon.PartiesArea)
	}
	return ""
}

// isState tells whether an area is a state of the United States.
func isState(area string) bool {
	row, ok := lexicon.Areas.Find(area)
	return ok && lexicon.Areas.Cell(row, lexicon.AreasKind) == "state"
}
