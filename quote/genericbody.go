package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/speaker"
)

// genericBody is the noun of a source that is a body by a word that names none, ""
// of any other: the "company", the corporate "watchdog".
func genericBody(source string) string {
	const longest = 3
	words := strings.Fields(source)
	if len(words) < 2 || len(words) > longest || !strings.EqualFold(words[0], "the") {
		return ""
	}
	for _, w := range words[1:] {
		if w[0] < 'a' || w[0] > 'z' {
			return ""
		}
	}
	noun := words[len(words)-1]
	if sectorOf(noun) == 0 {
		return ""
	}
	return noun
}

// A sector is the kind of body that a noun is said of.
type sector uint8

const (
	business sector = iota + 1
	oversight
	cause
	agency
)

// sectorOf is the sector that a noun speaks of, 0 if none.
func sectorOf(noun string) sector {
	switch noun {
	case "company", "firm", "utility", "operator", "developer", "airline", "retailer", "manufacturer":
		return business
	case "watchdog", "regulator":
		return oversight
	case "charity", "union", "group", "organisation", "organization", "association", "foundation":
		return cause
	case "agency", "body":
		return agency
	}
	return 0
}

// generic gives what "the company" says to the body that the sentence before begins
// with, or else to the one that spoke last, if it may be one and that did not speak of
// another.
func (r *resolver) generic(quotes []Quote, i int, noun string) {
	kind := sectorOf(noun)
	body := r.bodySubject(&quotes[i])
	if body == nil || !r.mayBe(body, kind) {
		before := r.bodyBefore(quotes, i)
		if before == nil || !r.mayBe(&before.Speaker, kind) || r.speaksOfBody(before) {
			return
		}
		body = &before.Speaker
	}
	quotes[i].Speaker, quotes[i].Via = *body, ViaNominal
	if r.sectors == nil {
		r.sectors = map[string]sector{}
	}
	r.sectors[body.ID] = kind
}

// mayBe tells whether a body may be one of a sector, by what it was called before, by
// its name and by what a list has of it.
func (r *resolver) mayBe(body *speaker.Person, s sector) bool {
	if called := r.sectors[body.ID]; called != 0 {
		return called == s || called == oversight && s == agency || called == agency && s == oversight
	}
	return mayBe(body.Name.Text, s)
}

// mayBe tells whether a body may be one of a sector, by its name and by what a list
// has of it.
func mayBe(name string, s sector) bool {
	row, listed := lexicon.Organizations.Find(name)
	words := strings.Fields(strings.ToLower(name))
	if len(words) == 0 {
		return false
	}
	public := publicBody(words[len(words)-1])
	authority := listed && lexicon.Organizations.Cell(row, lexicon.OrganizationsKind) == "agency"
	switch s {
	case oversight:
		return public || authority || strings.HasPrefix(name, "Of")
	case agency:
		return authority || !listed
	}
	return !public && !listed
}

// publicBody tells nouns that end the names of bodies that are neither businesses nor
// causes.
func publicBody(noun string) bool {
	switch noun {
	case "court", "commission", "council", "authority", "agency", "office", "department", "ministry", "police", "service", "government",
		"parliament", "assembly", "senate", "house", "committee", "board", "university", "party", "army", "navy", "embassy", "watchdog",
		"inspectorate", "administration", "bureau", "tribunal", "ombudsman", "regulator", "treasury", "nations", "union", "news", "times", "post":
		return true
	}
	return false
}

// speaksOfBody tells whether a quotation names another body than its speaker, or calls
// one by such a noun.
func (r *resolver) speaksOfBody(q *Quote) bool {
	for _, p := range q.Parts {
		for _, w := range strings.Fields(strings.ToLower(p.Text)) {
			r.steps++
			if sectorOf(strings.Trim(w, ",.;:’'\"”s")) != 0 {
				return true
			}
		}
		if person, _ := r.People.At(p.Start, p.End); person != nil && person.Kind == speaker.KindOrganization && person.ID != q.Speaker.ID {
			return true
		}
	}
	return false
}
