package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A Post is an office, rank or occupation as the text words it.
type Post struct {
	Label        string   `json:"label"`                 // every word of the title but its status: "White House Press Secretary"
	Role         string   `json:"role,omitzero"`         // lower case, in full: "press secretary", "deputy chairman"
	Portfolio    string   `json:"portfolio,omitzero"`    // "National Intelligence"
	Organization string   `json:"organization,omitzero"` // "White House"
	Area         string   `json:"area,omitzero"`         // "Russia" of "Russian President"
	OnBehalfOf   string   `json:"on_behalf_of,omitzero"` // "President Trump" of "President Trump's adviser"
	Status       Status   `json:"status,omitzero"`
	Position     Position `json:"position,omitzero"`
}

// A head is the word of a title that says what somebody is.
type head struct {
	first, last int
	row         int // in lexicon.Roles
}

// A postSpan is one post as it stands in the text:
//
//	[status] {area | organization | party | portfolio | modifier | capitalised words} [rank] head [-elect] [of …]
type postSpan struct {
	Post
	begin       int // with its status
	first, last int // the label
	rank        int // the first word of rank before the head, or -1
	head        head
	heads       int // how many heads stand in a row; the last counts
	party       string
	partyAt     part // where it stands
	strange     part // words that the grammar does not know
	named       bool // capitalised words of no list stand in it
	portfolio   part
	org         part
	area        bool
}

func (p *postSpan) role() string  { return lexicon.Roles.Cell(p.head.row, lexicon.RolesRole) }
func (p *postSpan) class() string { return lexicon.Roles.Cell(p.head.row, lexicon.RolesClass) }
func (p *postSpan) plural() bool {
	return lexicon.Roles.Cell(p.head.row, lexicon.RolesNumber) == "plural"
}
func (p *postSpan) gender() Gender {
	return genderOf(lexicon.Roles.Cell(p.head.row, lexicon.RolesGender))
}

// maxPost is how many tokens a title may have before its head.
const maxPost = 12

// postAt reads one post at token i. most is the greatest number of heads in a
// row to read, for "Prime Minister King". nominal allows words of small letters
// that the lists do not know.
func (f *finder) postAt(i, end, most int, nominal bool) (p postSpan, ok bool) {
	if !f.headNear(i) {
		return p, false
	}
	if !nominal && f.participle(i) {
		return p, false
	}
	p.begin, p.rank = i, -1
	k := f.status(&p, i, end)
	p.first = k
	for k < end && k-i < maxPost && p.heads < most {
		f.steps++
		if k > i && f.newLine(k) || p.heads > 0 && p.head.last == k && f.rankAgain(k) {
			break
		}
		n := f.unit(&p, k, end, nominal)
		if n == 0 {
			break
		}
		k += n
		if p.heads > 0 && p.head.last == k && (p.plural() || !f.titleGoesOn(k, end)) {
			break
		}
	}
	if p.heads == 0 {
		return p, false
	}
	p.last = p.head.last
	if party, n := f.partyAt(p.head.first, p.head.last); n == p.head.last-p.head.first && p.party == "" {
		p.party = party // "Democrat Ann Lee"
	}
	f.elect(&p, end)
	f.ofPhrase(&p, end)
	f.fill(&p)
	return p, true
}

// rankAgain tells whether a further title of its own stands at token k behind a
// complete one, as a rank or office that is cut short does: Joint Chiefs Chairman
// "Gen." Ann Zorn.
func (f *finder) rankAgain(k int) bool {
	if k < len(f.d.Tokens) && f.capital(k) && f.isAny(k, "prince", "princess", "barrister", "advocate", "engineer", "professor") {
		return true // Foreign Minister "Prince" Faisal
	}
	if k >= len(f.d.Tokens) || !f.d.Tokens[k].Has(text.Dot) || !f.capital(k) {
		return false
	}
	_, n := lexicon.Roles.Longest(f.d, k, len(f.d.Tokens))
	return n > 0
}

// status reads words of status before the post, with their hyphen.
func (f *finder) status(p *postSpan, k, end int) int {
	for k < end {
		row, n := lexicon.Modifiers.Longest(f.d, k, end)
		if n == 0 || lexicon.Modifiers.Cell(row, lexicon.ModifiersClass) != "status" {
			return k
		}
		if p.Status == 0 || p.Status == Current {
			_ = p.Status.UnmarshalText([]byte(lexicon.Modifiers.Cell(row, lexicon.ModifiersStatus)))
		}
		k += n
		if f.d.Is(k, "-") && f.glued(k) {
			k++
		} else if f.d.Is(k, ".") && f.glued(k) && f.is(k-1, "ret") {
			k++
		}
	}
	return k
}

// unit reads one unit of a title at token k: the head, or what stands before it.
func (f *finder) unit(p *postSpan, k, end int, nominal bool) int {
	switch f.kind(k) {
	case text.Word:
	case text.Number:
		if f.yearOld(k) && p.heads == 0 {
			return ageLength
		}
		return 0
	case text.Clitic:
		if f.clitic(k) && k > p.first && p.heads == 0 && p.area {
			return 1
		}
		return 0
	case text.Punct:
		if f.word(k) == "-" && k > p.first && f.glued(k) && f.glued(k+1) {
			return 1
		}
		if f.word(k) == "&" && p.org.last == k && p.org.last > 0 && f.capital(k+1) {
			p.org.last = k + 2
			return 2
		}
		return 0
	default:
		return 0
	}
	role, roleN := lexicon.Roles.Longest(f.d, k, end)
	if f.givenTitle(k) {
		roleN = 0
	}
	_, portN := lexicon.Portfolios.Longest(f.d, k, end)
	if n := f.memberParty(p, k, end); n > 0 {
		return n
	}
	if row, n := lexicon.Modifiers.Longest(f.d, k, end); n >= roleN && n > 0 && p.heads == 0 && f.titleGoesOn(k+n, end) {
		if _, m := f.organizationAt(k, end); m > n {
			return f.orgUnit(p, k, end) // "Supreme Court justice"
		}
		if _, m := f.partyAt(k, end); m > n && !f.clitic(k+m) {
			return f.partyUnit(p, k, end) // "Liberal Democrat leader"
		}
		f.modifier(p, k, row)
		return n
	}
	if roleN > 0 && (portN < roleN || !f.titleGoesOn(k+portN, end)) {
		if _, n := f.partyAt(k, end); n >= roleN && f.titleGoesOn(k+n, end) {
			if n = f.partyUnit(p, k, end); n > 0 {
				return n
			}
		}
		if _, n := f.organizationAt(k, end); n > roleN && f.titleGoesOn(k+n, end) {
			return f.orgUnit(p, k, end)
		}
		if !f.pastHead(p, k) {
			p.head = head{first: k, last: k + roleN, row: role}
			p.heads++
			return roleN
		}
	}
	return f.before(p, k, end, portN, nominal)
}

// givenTitle tells whether the word at token k, which is a title too, is rather a part
// of a name: "Guillermo del Toro" is no delegate, "Dean Heller" and "Rep. Major
// Owens" have no second office, and "Lady Hale" has a style; but "Dean Jane Smith" is
// a dean.
func (f *finder) givenTitle(k int) bool {
	switch {
	case f.is(k, "del"):
		return !f.d.Tokens[k].Has(text.Dot)
	case f.is(k, "dean"):
		given, _ := f.given(k + 1)
		return f.capital(k) && f.capital(k+1) && !(given && f.capital(k+2)) && !f.isAny(k-1, "associate", "assistant", "vice", "deputy")
	case f.isAny(k, "duke", "lady"):
		return f.capital(k) && f.capital(k+1)
	case f.is(k, "major"):
		return f.behindOffice(k) && f.capital(k+1)
	}
	return false
}

// pastHead tells whether a head was read and token k is not right behind it.
func (f *finder) pastHead(p *postSpan, k int) bool {
	return p.heads > 0 && p.head.last < k && f.lower(p.head.first) != f.lower(k)
}

// employs tells whether a listed body is one that people have posts in, rather than a
// seat, an assembly or a newspaper, which are places too.
func employs(row int) bool {
	switch lexicon.Organizations.Cell(row, lexicon.OrganizationsKind) {
	case "seat", "body", "press":
		return false
	}
	return true
}

// before reads a unit that stands before the head.
func (f *finder) before(p *postSpan, k, end, portN int, nominal bool) int {
	row, orgN := f.organizationAt(k, end)
	if orgN > portN || orgN > 0 && orgN == portN && employs(row) {
		if n := f.orgUnit(p, k, end); n > 0 {
			return n
		}
	}
	if n := f.wholeBody(p, k, end); n > 0 {
		return n
	}
	if _, n := f.partyAt(k, end); n > 0 && n >= portN {
		if n = f.partyUnit(p, k, end); n > 0 {
			return n
		}
	}
	if _, n := f.areaAt(k, end); n > portN || n == portN && f.clitic(k+n) { // "Scotland's", which is a portfolio, too
		if n = f.areaUnit(p, k, end); n > 0 {
			return n
		}
	}
	if portN > 0 {
		if p.portfolio.last == k && p.portfolio.last > 0 {
			p.portfolio.last = k + portN
		} else {
			p.portfolio = part{first: k, last: k + portN}
		}
		if f.isAny(k+portN, "and", "&") {
			if _, n := lexicon.Portfolios.Longest(f.d, k+portN+1, end); n > 0 {
				return portN + 1
			}
		}
		return portN
	}
	if row, n := lexicon.Modifiers.Longest(f.d, k, end); n > 0 {
		f.modifier(p, k, row)
		return n
	}
	if _, ok := lexicon.BodyNouns.Lookup(f.d, k); ok {
		if p.org.last == k && p.org.last > 0 {
			p.org.last++
		} else {
			p.org = part{first: k, last: k + 1}
			if p.portfolio.last == k && k > 0 { // "Foreign Ministry"
				p.org.first, p.portfolio = p.portfolio.first, part{}
			}
			p.Organization = ""
		}
		return 1
	}
	if n := f.capitalUnit(p, k, end); n > 0 {
		return n
	}
	if nominal && p.strange.last == 0 && f.lower(k) && !f.function(k) && f.verb(k) == "" {
		p.strange = part{first: k, last: k + f.hyphenated(k, end)}
		return p.strange.last - k
	}
	return 0
}

// modifier notes a word of rank, status or nothing in particular.
func (f *finder) modifier(p *postSpan, k, row int) {
	switch lexicon.Modifiers.Cell(row, lexicon.ModifiersClass) {
	case "rank":
		if p.rank < 0 {
			p.rank = k
		}
	case "status":
		if p.Status == 0 {
			_ = p.Status.UnmarshalText([]byte(lexicon.Modifiers.Cell(row, lexicon.ModifiersStatus)))
		}
	}
}

// orgUnit reads a listed organization before the head.
func (f *finder) orgUnit(p *postSpan, k, end int) int {
	row, n := f.organizationAt(k, end)
	if n == 0 || p.heads > 0 {
		return 0
	}
	if _, m := f.areaAt(k, end); m >= n && f.plainWord(row, n) {
		return 0 // "Australian" is a newspaper too
	}
	if p.org.last == k && p.org.last > 0 {
		p.org.last = k + n
		p.Organization = ""
		return n
	}
	p.org = part{first: k, last: k + n}
	p.Organization = f.slice(k, k+n)
	return n
}

// wholeBody reads a body before the head by all of its name, with a small word in it or
// of words that no list has: "Department for Transport" spokesman, "Lindau Growers'
// Union" president.
func (f *finder) wholeBody(p *postSpan, k, end int) int {
	const reach = 3 // to the head
	if p.heads > 0 || p.org.last > 0 || !f.capital(k) {
		return 0
	}
	n := f.bodyRun(k, end)
	if k+n >= end || f.newLine(k+n) || f.ahead[k+n] >= reach || !f.hasJoint(k, n) && !(f.ahead[k+n] == 0 && f.ownName(k, n)) {
		return 0
	}
	p.org = part{first: k, last: k + n}
	p.Organization = f.slice(k, k+n)
	return n
}

// hasJoint tells whether a run of n tokens has "of" or "for" behind a word that bodies
// are called by, or "and" behind one for what they are about: "Competition and Consumer
// Commission", but not "Voss and Benghazi Committee".
func (f *finder) hasJoint(k, n int) bool {
	for j := k + 1; j < k+n-1; j++ {
		switch {
		case f.isAny(j, "of", "for"):
			return f.bodyWord(j - 1)
		case f.isAny(j, "and", "&"):
			_, m := lexicon.Portfolios.Longest(f.d, k, j)
			return m == j-k
		}
	}
	return false
}

// ownName tells whether a run of n tokens that ends in a word for bodies is one name,
// and not a body with the area or the party that it is of: "Chicago Police".
func (f *finder) ownName(k, n int) bool {
	if n < 2 || !f.bodyWord(k+n-1) || f.isAny(k+n-1, "campaign") {
		return false
	}
	first := k
	if _, m := f.areaAt(k, k+n); m > 0 {
		first += m
		if f.isAny(k+n-1, "court", "party") { // of which the area has several
			return false
		}
	}
	rest := k + n - first
	if _, listed := f.organizationAt(first, k+n); listed == rest || rest < 2 {
		return false
	}
	for j := first; j < k+n-1; j++ {
		if f.function(j) || f.lower(j) {
			return false
		}
	}
	_, modifier := lexicon.Modifiers.Longest(f.d, first, k+n)
	_, portfolio := lexicon.Portfolios.Longest(f.d, first, k+n)
	_, party := f.partyAt(first, k+n)
	return (modifier == 0 || f.isAny(first, "federal", "national", "royal", "international")) && portfolio < rest-1 && party == 0
}

// areaUnit reads an area or demonym before the head.
func (f *finder) areaUnit(p *postSpan, k, end int) int {
	name, n := f.areaAt(k, end)
	if n == 0 || p.heads > 0 {
		return 0
	}
	p.Area, p.area = name, true
	return n
}

// capitalUnit reads capitalised words of no list: a body, or somebody's name.
func (f *finder) capitalUnit(p *postSpan, k, end int) int {
	if !f.capital(k) || p.heads > 0 || p.portfolio.last > 0 || f.d.Tokens[k].Has(text.Dot) && !f.initial(k) {
		return 0
	}
	c := f.notName(k)
	if c == "word" || c == "event" || c == "people" {
		return 0
	}
	if _, n := f.honorificAt(k, end); n > 0 {
		return 0
	}
	n := f.hyphenated(k, end)
	if p.org.last == k && p.org.last > 0 {
		if k+n-p.org.first > 7 {
			return 0
		}
		p.org.last = k + n
		p.Organization = ""
	} else {
		p.org = part{first: k, last: k + n}
	}
	p.named = true
	return n
}

// titleGoesOn tells whether a further word of a title follows at token k.
func (f *finder) titleGoesOn(k, end int) bool {
	if k >= end || f.kind(k) != text.Word || f.newLine(k) {
		return false
	}
	for step := 0; step < 3 && k < end; step++ {
		f.steps++
		if _, n := lexicon.Roles.Longest(f.d, k, end); n > 0 {
			return true
		}
		if row, n := lexicon.Modifiers.Longest(f.d, k, end); n > 0 && lexicon.Modifiers.Cell(row, lexicon.ModifiersClass) != "status" {
			k += n
			continue
		}
		if _, n := lexicon.Portfolios.Longest(f.d, k, end); n > 0 {
			k += n
			continue
		}
		if _, ok := lexicon.BodyNouns.Lookup(f.d, k); ok {
			k++
			continue
		}
		return false
	}
	return false
}

// elect reads "-elect", "-designate" and "(ret.)" behind the head.
func (f *finder) elect(p *postSpan, end int) {
	k := p.last
	if n := f.retired(k, end); n > 0 {
		p.Status = Retired
		p.last = k + n
		return
	}
	if k < end && f.d.Is(k, "-") {
		k++
	}
	if k < end && f.isAny(k, "elect", "designate", "emeritus", "emerita") {
		p.Status = Elect
		if f.isAny(k, "emeritus", "emerita") {
			p.Status = Retired
		}
		p.last = k + 1
	}
}

// retired is the number of tokens of "(ret.)" at token k, 0 if it does not stand
// there.
func (f *finder) retired(k, end int) int {
	if k+2 >= end || !f.d.Is(k, "(") || !f.isAny(k+1, "ret", "ret.", "retd", "retd.", "retired") {
		return 0
	}
	n := 2
	if f.d.Is(k+n, ".") {
		n++
	}
	if k+n >= end || !f.d.Is(k+n, ")") {
		return 0
	}
	return n + 1
}

// fill makes the strings of the post.
func (f *finder) fill(p *postSpan) {
	labelLast := p.last
	if p.Status == Elect || p.Status == Retired {
		if f.isAny(p.head.last, "elect", "designate", "emeritus", "emerita") || f.d.Is(p.head.last, "-") || f.d.Is(p.head.last, "(") {
			labelLast = p.head.last
		}
	}
	if p.strange.last > 0 {
		f.left = p.strange
	}
	if p.partyAt.last > 0 && p.partyAt.last == p.first && leadsParty(p.role(), p.party) {
		p.first = p.partyAt.first
		if p.Organization == "" && p.org.last == 0 {
			p.Organization = f.slice(p.partyAt.first, p.partyAt.last)
		}
	}
	p.Label = f.label(p.first, labelLast)
	if p.Portfolio == "" {
		p.Portfolio = f.slice(p.portfolio.first, p.portfolio.last)
	}
	p.Role = p.role()
	if p.rank >= 0 && p.rank < p.head.first {
		last := p.head.first
		if p.portfolio.first > p.rank && p.portfolio.last == last {
			last = p.portfolio.first // "deputy foreign minister"
		}
		p.Role = strings.ReplaceAll(strings.ToLower(f.slice(p.rank, last))+" "+p.Role, "- ", "-")
	}
	if p.org.last > 0 && p.Organization == "" {
		p.Organization = f.slice(p.org.first, p.org.last)
	}
	if _, n := f.organizationAt(p.org.first, p.org.last); p.Area == "" && isSeat(p.Role) && p.Organization != "" && n < p.org.last-p.org.first {
		p.Area, p.Organization = p.Organization, "" // "Cork North-Central TD"
	}
	f.seat(p)
	f.campaign(p)
}

// seat is the constituency of somebody who sits in a parliament, where a town stands
// before a word that tells it from others: the "Leeds North" MP.
func (f *finder) seat(p *postSpan) {
	first := p.org.first - 1
	if !isSeat(p.Role) || p.org.last != p.head.first || first < p.first || !p.area || !f.capital(p.org.first) {
		return
	}
	if _, n := f.organizationAt(p.org.first, p.org.last); n > 0 {
		return
	}
	if area, n := f.areaAt(first, p.org.first); n == 1 && area == p.Area && !f.country(first, 1) {
		p.Area, p.Organization = f.slice(first, p.org.last), ""
	}
}

// label is the text of the title; "Iran's" before it belongs to the area.
func (f *finder) label(first, last int) string {
	for k := first; k < last; k++ {
		if f.clitic(k) && k+1 < last && k-first <= 3 {
			if _, n := f.areaAt(first, k); n == k-first {
				return f.slice(k+1, last)
			}
		}
	}
	return f.slice(first, last)
}

// campaign moves the candidate of a campaign manager from the organization to
// the one on whose behalf the campaign is.
func (f *finder) campaign(p *postSpan) {
	if p.named && p.OnBehalfOf == "" && strings.HasPrefix(p.Role, "campaign ") && p.org.last == p.head.first {
		p.OnBehalfOf, p.Organization = p.Organization, ""
	}
}

// participle tells whether a word in "ed" at token i may be a verb that stands
// before a title in capitals: "he trusted President Trump".
func (f *finder) participle(i int) bool {
	w := f.word(i)
	return f.lower(i) && len(w) > 4 && w[len(w)-2:] == "ed" && w != "retired" && f.capital(i+1) && !f.phrase && !f.determiner(i-1)
}
