package quote

import (
	"slices"
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// A sector is the kind of body that a noun is said of, as in body_sectors.tsv.
type sector uint8

const (
	unknown sector = iota
	business
	trade    // a business of one trade, as an airline
	platform // one that others speak on
	cause
	agency
	oversight
	public
	either   // a business or a cause
	movement // parties and movements, which are groups and nothing else
	closed   // what no common noun of these is said of: a seat, a newspaper
)

// sectorOf is the sector that a noun speaks of, unknown if none.
func sectorOf(noun string) sector {
	row, ok := lexicon.BodySectors.Find(noun)
	if !ok {
		return unknown
	}
	switch lexicon.BodySectors.Cell(row, lexicon.BodySectorsSector) {
	case "business":
		return business
	case "trade":
		return trade
	case "cause":
		return cause
	case "agency":
		return agency
	case "oversight":
		return oversight
	case "public":
		return public
	case "press", "state":
		return closed
	}
	return either
}

// sectorOfBody is the sector that a body is of, by what a list has of it, or else by
// its name.
func sectorOfBody(name string) sector {
	row, listed := lexicon.Organizations.Find(name)
	switch {
	case isParty(name):
		return movement
	case !listed:
		return sectorOfName(name)
	}
	switch lexicon.Organizations.Cell(row, lexicon.OrganizationsKind) {
	case "company":
		return business
	case "platform":
		return platform
	case "cause":
		return cause
	case "agency":
		if isOf(name) {
			return oversight
		}
		return agency
	case "movement":
		return movement
	}
	return closed
}

// sectorOfName is the sector that the name of a body alone tells: of "Transport Scotland"
// and others called after where they are the one of a state's arms. What ends in "UK"
// is as often a charity as an agency.
func sectorOfName(name string) sector {
	if isOf(name) {
		return oversight
	}
	word := ownWord(name)
	if word == "uk" {
		return either
	}
	if i := strings.LastIndexByte(name, ' '); i >= 0 {
		if _, area := lexicon.Areas.Find(name[i+1:]); area {
			if _, listed := lexicon.Organizations.Find(name[:i]); listed {
				return sectorOfBody(name[:i]) // Oxfam Ireland
			}
			return agency
		}
	}
	return sectorOf(word)
}

// isOf tells whether a name is made as those of British regulators are: Ofgem.
func isOf(name string) bool {
	const shortest, longest = 5, 8
	if n := len(name); n < shortest || n > longest || !strings.HasPrefix(name, "Of") {
		return false
	}
	return strings.Trim(name[1:], "abcdefghijklmnopqrstuvwxyz") == ""
}

// ownWord is the word of a body's name that says what it is: Lindau "Motors", "Bank"
// of Lindau.
func ownWord(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		if i > 0 && (w == "of" || w == "for" || w == "in") {
			return strings.ToLower(words[i-1])
		}
	}
	if len(words) == 0 {
		return ""
	}
	return strings.ToLower(words[len(words)-1])
}

// A fit says how well a noun goes with a body.
type fit uint8

const (
	unfit   fit = iota
	perhaps     // if no other body of the text is
	sure
)

// fitOf tells whether a body may be called by a noun: by its own word, or by another of
// its sector.
func fitOf(noun, name string) fit {
	body := sectorOfBody(name)
	if ownWord(name) == noun && strings.Contains(name, " ") && (body != closed || noun != "union") {
		return sure
	}
	switch sectorOf(noun) {
	case business:
		return businessFit(body, name)
	case trade:
		return among(body, unknown, trade, business)
	case cause:
		return among(body, unknown, cause, either)
	case agency:
		if body == agency {
			return sure
		}
		return among(body, oversight, public)
	case oversight:
		if among(body, oversight, agency, public) != unfit {
			return sure
		}
	case either:
		if among(body, business, platform, cause, movement) != unfit {
			return sure
		}
		return among(body, unknown, either)
	}
	return unfit
}

// businessFit is how well "the company" goes with a body. Letters may stand for anything.
func businessFit(body sector, name string) fit {
	if body == business || body == platform || body == trade || body == unknown && name != strings.ToUpper(name) {
		return sure
	}
	return among(body, unknown, either)
}

// among says perhaps of a sector that is one of several.
func among(body sector, sectors ...sector) fit {
	if slices.Contains(sectors, body) {
		return perhaps
	}
	return unfit
}
