package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// partyAt finds a party or its member at token i.
func (f *finder) partyAt(i, end int) (name string, n int) {
	if !f.capital(i) {
		return "", 0
	}
	row, n := lexicon.Parties.Longest(f.d, i, end)
	if n == 0 {
		return "", 0
	}
	return lexicon.Parties.Cell(row, lexicon.PartiesName), n
}

// speakingParty is the number of tokens of a party that is the subject of a verb
// or speaks: "Labour called", "according to the Nationals". Those of the United States stand for
// their members there: "Republicans said" names nobody.
func (f *finder) speakingParty(k, end int) int {
	if !f.capital(k) {
		return 0
	}
	row, n := lexicon.Parties.Longest(f.d, k, end)
	if n == 0 || f.heading || lexicon.Parties.Cell(row, lexicon.PartiesArea) == "United States" {
		return 0
	}
	switch lexicon.Parties.Cell(row, lexicon.PartiesName) {
	case "Democratic", "Republican", "Independent", "Libertarian":
		return 0
	}
	if subject, source := f.role(k, k+n); !subject && !source && !f.relativeSpeech(k+n) {
		return 0
	}
	return n
}

// relativeSpeech tells whether a relative clause with a verb of speech stands at token
// k: the Greens, "who said".
func (f *finder) relativeSpeech(k int) bool {
	return f.d.Is(k, ",") && f.isAny(k+1, "who", "which") && (f.verb(k+2) == "speech" || f.isAny(k+2, "have", "has", "had", "also") && f.verb(k+3) == "speech")
}

// partyUnit reads a party before the head of a title.
func (f *finder) partyUnit(p *postSpan, k, end int) int {
	name, n := f.partyAt(k, end)
	if n == 0 || p.heads > 0 {
		return 0
	}
	p.party = name
	p.partyAt = part{first: k, last: k + n}
	if k == p.first {
		p.first += n
	}
	return n
}

// memberParty reads a party before somebody who sits for it in a parliament, where
// the word is no adjective: "Conservative backbencher", "Independent TD".
func (f *finder) memberParty(p *postSpan, k, end int) int {
	if p.heads > 0 || !f.capital(k) || f.ahead[k] > 4 {
		return 0
	}
	name, n := f.partyAt(k, end)
	if n == 0 && f.is(k, "independent") {
		name, n = "Independent", 1
	}
	if _, role := lexicon.Roles.Lookup(f.d, k); n > 0 && role && f.is(k+n, "leader") { // "Conservative leader"
		return f.partyUnit(p, k, end)
	}
	if f.isAny(k+n, "senator", "senators") && k != p.first && n > 0 && name != "Republican" {
		p.party = name // "Tasmanian Liberal senator"
		return n
	}
	if n == 0 || !f.isAny(k+n, "backbencher", "frontbencher", "mp", "mps", "td", "tds", "msp", "msps", "mep", "meps", "mla", "peer", "peers", "councillor", "councillors") {
		return 0
	}
	p.party = name
	if k == p.first {
		p.first += n
	}
	return n
}

// leadsParty tells roles in which somebody speaks or acts for a whole party, so that
// it is the body of the office: "DUP leader", "Sinn Féin president".
func leadsParty(role, party string) bool {
	for _, rank := range [...]string{"deputy ", "acting ", "national ", "chief ", "vice "} {
		role = strings.TrimPrefix(role, rank)
	}
	switch role {
	case "leader", "chief", "boss", "head", "co-leader", "party leader", "general secretary", "secretary-general", "whip", "chief whip", "spokesman", "spokeswoman", "spokesperson", "convener":
		return true
	case "president", "chairman", "chairwoman", "chair", "chairperson", "treasurer", "secretary":
		switch party {
		case "Republican", "Democratic", "Conservative", "Independent", "Labour", "Liberal", "Socialist", "Communist", "Green":
			return false // adjectives, too
		}
		return true
	}
	return false
}

// partyLetters is the party that letters at token i stand for, written as the list
// has them, and the number of their tokens.
func (f *finder) partyLetters(i int) (party string, n int) {
	if f.kind(i) != text.Word {
		return "", 0
	}
	row, n := lexicon.PartyLetters.Longest(f.d, i, len(f.d.Tokens))
	if n == 0 || strings.TrimSuffix(f.slice(i, i+n), ".") != lexicon.PartyLetters.Key(row) {
		return "", 0
	}
	return lexicon.PartyLetters.Cell(row, lexicon.PartyLettersParty), n
}

// inBrackets tells whether the bracket at token k opens before the letters of a party.
func (f *finder) inBrackets(k int) bool {
	_, n := f.partyLetters(k + 1)
	return n > 0
}

// affiliation reads what tells party and area behind a name, and gives the
// number of tokens: "(R-TX)", "[D]", "(Vt.)", ", R-Texas,", ", Republican of
// Iowa,", ", a Democrat from Ohio,", "of Kentucky" behind a title.
func (f *finder) affiliation(m *Mention, k, end int) int {
	open := 0
	switch {
	case f.d.Is(k, "("), f.d.Is(k, "["):
		open = 1
	case f.d.Is(k, ","):
		open = 2
	default:
		return f.ofArea(m, k, end)
	}
	if n := f.seatAndParty(m, k, end); n > 0 {
		return n
	}
	n := f.letterArea(m, k+1, end)
	if n == 0 && open == 1 {
		if area, an := f.stateAt(k+1, end); an > 0 && f.d.Is(k+1+an, ")") {
			m.Area, n = area, an
		} else if party, pn := f.partyAt(k+1, end); pn > 0 && f.d.Is(k+1+pn, ")") {
			m.Party, n = party, pn
		}
	}
	if n == 0 && open == 2 {
		n = f.partyOf(m, k+1, end)
	}
	if n == 0 {
		return 0
	}
	if open == 1 {
		if !f.closesBracket(k + 1 + n) {
			return 0
		}
		n++
	}
	return 1 + n
}

// letterArea reads "R-TX", "R., Texas", "D", and in brackets "EPP, DE", "Lab,
// Birmingham Yardley".
func (f *finder) letterArea(m *Mention, k, end int) int {
	party, n := f.partyLetters(k)
	if party == "" && f.capital(k) {
		if name, pn := f.partyAt(k, end); pn == 1 && (f.d.Is(k+1, "-") || f.d.Is(k+1, "–")) {
			party, n = name, 1
		}
	}
	if party == "" {
		return 0
	}
	bracket := f.d.Is(k-1, "(") || f.d.Is(k-1, "[")
	if _, group := f.partyLetters(k + n + 1); bracket && group > 0 && f.d.Is(k+n, "/") { // "UKIP/EFDD"
		n += 1 + group
	}
	j := k + n
	if j < end && (f.d.Is(j, "-") || f.d.Is(j, "–") || f.d.Is(j, "—") || f.d.Is(j, ",") || f.d.Is(j, "/") || f.is(j, "of")) {
		area, an := f.stateAt(j+1, end)
		if bracket && (an == 0 || !f.closesBracket(j+1+an) || len(f.word(k)) > 1) {
			area, an = f.bracketArea(j+1, end)
		}
		if an > 0 {
			m.Party, m.Area = party, area
			return j + 1 + an - k
		}
	}
	if bracket && f.closesBracket(j) {
		m.Party = party
		return n
	}
	return 0
}

// seatAndParty reads what Hansard has behind a name: "(West Suffolk) (Con)".
func (f *finder) seatAndParty(m *Mention, k, end int) int {
	if !f.d.Is(k, "(") {
		return 0
	}
	area, n := f.town(k+1, end)
	if n == 0 || !f.d.Is(k+1+n, ")") || !f.d.Is(k+2+n, "(") {
		return 0
	}
	party, pn := f.partyLetters(k + 3 + n)
	if pn == 0 || !f.d.Is(k+3+n+pn, ")") {
		return 0
	}
	m.Party, m.Area = party, area
	return n + pn + 4
}

// closesBracket tells whether a bracket closes at token k.
func (f *finder) closesBracket(k int) bool { return f.d.Is(k, ")") || f.d.Is(k, "]") }

// bracketArea reads the letters of a country, or whatever words with capitals stand
// before the bracket that closes.
func (f *finder) bracketArea(k, end int) (area string, n int) {
	if row, ok := lexicon.AreaLetters.Lookup(f.d, k); ok && f.upper(k) {
		return lexicon.AreaLetters.Cell(row, lexicon.AreaLettersArea), 1
	}
	if area, n = f.stateAt(k, end); n > 0 && f.closesBracket(k+n) {
		return area, n
	}
	return f.town(k, end)
}

// partyOf reads "Republican of Iowa", "a Democrat from Ohio", "a Republican".
func (f *finder) partyOf(m *Mention, k, end int) int {
	j := k
	if f.isAny(j, "a", "an", "the") {
		j++
	}
	party, n := f.partyAt(j, end)
	if n == 0 {
		return 0
	}
	j += n
	if f.isAny(j, "of", "from") {
		area, an := f.stateAt(j+1, end)
		if an == 0 && f.is(j, "from") {
			area, an = f.town(j+1, end)
		}
		if an > 0 {
			m.Party, m.Area = party, area
			return j + 1 + an - k
		}
	}
	if j > k+n && (j == end || f.kind(j) == text.Punct && !f.d.Is(j, "-")) {
		m.Party = party
		return j - k
	}
	return 0
}

// town reads up to three words with capitals as far as a comma or the end: "Duluth",
// "Salt Lake City".
func (f *finder) town(k, end int) (name string, n int) {
	const longest = 3
	for n < longest && k+n < end && f.capital(k+n) {
		n++
	}
	if n == 0 || k+n < end && f.kind(k+n) != text.Punct {
		return "", 0
	}
	return f.slice(k, k+n), n
}

// ofArea reads "of Kentucky" behind a name with an office.
func (f *finder) ofArea(m *Mention, k, end int) int {
	if len(m.Posts) == 0 || !f.isAny(k, "of", "from") {
		return 0
	}
	area, n := f.stateAt(k+1, end)
	if n == 0 || m.Area != "" {
		return 0
	}
	m.Area = area
	return n + 1
}
