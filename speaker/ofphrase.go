package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// longestOf bounds what follows the head of a title, in tokens.
const longestOf = 30

// ofPhrase reads what follows the head: "of National Intelligence", "of the
// Senate Foreign Relations Committee", "of Kentucky", "for European Affairs".
func (f *finder) ofPhrase(p *postSpan, end int) {
	for p.last < end && p.last-p.head.last < longestOf && (f.isAny(p.last, "of", "for", "at", "to", "in") || f.phrase && f.is(p.last, "from") && likeRole("representative", p.role())) {
		f.steps++
		k := p.last + 1
		if k >= end || f.newLine(k) || p.class() == "kin" && f.is(k-1, "of") && f.headNear(k) && f.capitalBehindHead(k, end) {
			return // the daughter of "former President" Zorn
		}
		before := *p
		n := f.complement(p, k, end)
		if n == 0 {
			n = f.plainComplement(p, k, end)
		}
		if n == 0 && f.phrase {
			n = f.behalf(p, k, end)
		}
		if n > 0 && f.isAny(k-1, "for", "to") && f.officeAt(k+n, end) {
			*p = before
			return
		}
		if n == 0 {
			return
		}
		p.last = k + n
	}
}

// officeAt tells whether an office with a capital stands at token k, so that the words
// before it belong to that: a spokesman for "House Speaker" Ann Zorn.
func (f *finder) officeAt(k, end int) bool {
	_, n := lexicon.Roles.Longest(f.d, k, end)
	return n > 0 && f.capital(k) && !f.rankAgain(k)
}

// behalf reads somebody at token k for whom the office is: "aide to Mrs. Clinton",
// "counselor to the president". In running text he is a mention of his own.
func (f *finder) behalf(p *postSpan, k, end int) int {
	if p.OnBehalfOf != "" || f.isAny(k-1, "in", "at") {
		return 0
	}
	last := k
	if f.is(k, "the") {
		if _, n := lexicon.Roles.Longest(f.d, k+1, end); n > 0 {
			last = k + 1 + n
		}
	} else if s, ok := f.name(k, end, false); ok && (s.nhons > 0 || s.listed) {
		last = s.last
	}
	p.OnBehalfOf = f.slice(k, last)
	return last - k
}

// complement reads the words behind "of" at token k.
func (f *finder) complement(p *postSpan, k, end int) int {
	if row, n := lexicon.Portfolios.Longest(f.d, k, end); n > 0 && f.is(k, "the") && row >= 0 {
		p.Portfolio = f.slice(k, k+n)
		return n
	}
	the := 0
	if f.is(k, "the") {
		the = 1
	}
	j := k + the
	area, areaN := f.areaAt(j, end)
	if areaN > 0 && f.clitic(j+areaN) && f.capital(j+areaN+1) {
		if n := f.bodyRun(j+areaN+1, end); n > 0 {
			p.Area = area
			p.Organization = f.slice(j+areaN+1, j+areaN+1+n)
			return the + areaN + 1 + n
		}
	}
	body := max(f.bodyRun(j, end), f.campaignRun(j, end))
	if _, n := lexicon.Portfolios.Longest(f.d, j, end); n > 0 && n >= areaN && n >= body && f.fits(p, j, j+n) {
		if f.isAny(j+n, "and", "&") {
			if _, m := lexicon.Portfolios.Longest(f.d, j+n+1, end); m > 0 {
				n += 1 + m
			}
		}
		p.Portfolio = f.slice(j, j+n)
		return the + n
	}
	if n := f.constituency(p, j, end); n > areaN && the == 0 {
		p.Area = f.slice(j, j+n)
		return n
	}
	if body > 0 && body > areaN {
		p.Organization = f.slice(j, j+body)
		return the + body
	}
	if the == 1 && areaN == 0 && f.bodyWord(j) && !f.capital(j+1) && !f.is(p.last, "to") {
		p.Organization = f.word(j) // "of the Commission"
		return the + 1
	}
	if n := f.seeRun(p, j, end); n > areaN && (areaN == 0 || f.is(p.last, "for")) { // "Birmingham Yardley"
		p.Area = f.slice(j, j+n)
		return the + n
	}
	if areaN > 0 && !f.is(p.last, "to") {
		p.Area = area
		return the + areaN
	}
	if areaN > 0 && (p.Role == "" && p.role() == "ambassador" || f.isAny(p.head.first, "ambassador", "envoy", "visitor")) {
		p.Area = area
		return the + areaN
	}
	return 0
}

// constituency is the number of tokens of what a member of a parliament is for:
// "Hackney North and Stoke Newington", as far as a given name or the end of the title.
func (f *finder) constituency(p *postSpan, k, end int) int {
	const longest = 6
	if !f.is(p.last, "for") || !strings.HasPrefix(p.role(), "member of") {
		return 0
	}
	n := 0
	for n < longest && k+n < end && f.capital(k+n) && !f.newLine(k+n) {
		f.steps++
		if yes, weak := f.given(k + n); n > 0 && yes && !weak && k+n+1 < end && f.capital(k+n+1) {
			break
		}
		n += f.hyphenated(k+n, end)
		if f.isAny(k+n, "and", "&") && k+n+1 < end && f.capital(k+n+1) && (f.placeWord(k+n-1) || f.placeBehind(k+n+1, end)) {
			n++
		}
	}
	if n == 0 || k+n < end && !f.closes(k+n, end) && !f.capital(k+n) {
		return 0
	}
	return n
}

// placeBehind tells whether the capitalised words at token k end the description that
// they stand in, and none is an office: MP for Romsey and "Southampton North",
func (f *finder) placeBehind(k, end int) bool {
	for ; k < end && f.capital(k) && !f.newLine(k); k++ {
		if _, role := lexicon.Roles.Lookup(f.d, k); role {
			return false
		}
	}
	return k >= end || f.kind(k) == text.Punct
}

// placeWord tells whether a word says which part of a place is meant.
func (f *finder) placeWord(k int) bool {
	return f.isAny(k, "north", "south", "east", "west", "central")
}

// seeRun is the number of capitalised words of a place that no list has, behind
// "of": as far as a given name or the end of the title, "Archbishop of
// Canterbury Justin Welby".
func (f *finder) seeRun(p *postSpan, k, end int) int {
	const longest = 3
	member := f.is(p.last, "for") && strings.HasPrefix(p.role(), "member")
	if !f.is(p.last, "of") && !member {
		return 0
	}
	for n := 0; n <= longest; n++ {
		j := k + n
		if j >= end || !f.capital(j) || f.newLine(j) {
			if n == 0 || j < end && !f.closes(j, end) {
				return 0
			}
			return n
		}
		if yes, weak := f.given(j); yes && !weak && f.capital(j+1) {
			return n
		}
		if f.strange(j) {
			return 0
		}
	}
	return 0
}

// fits tells whether a portfolio may follow a head: "secretary of state" but
// not "leader of state", and in small letters only before a boundary or a name.
func (f *finder) fits(p *postSpan, first, last int) bool {
	if f.is(p.last, "in") || f.is(p.last, "at") || f.is(p.last, "to") {
		return false
	}
	if f.lower(first) && f.lower(last) && last < len(f.d.Tokens) && !f.function(last) && f.verb(last) == "" && f.kind(last) == text.Word {
		return false
	}
	return true
}

// plainComplement reads words of small letters behind "of", which no list has:
// "chairwoman of the board", "mother of three".
func (f *finder) plainComplement(p *postSpan, k, end int) int {
	const longest = 3
	if !f.is(p.last, "of") || p.Portfolio != "" || p.portfolio.last > 0 {
		return 0
	}
	j := k
	if f.isAny(j, "the", "a", "an") {
		j++
	}
	first := j
	for words := 0; j < end && words < longest && f.lower(j) && !f.function(j) && f.verb(j) == "" && !f.pastTense(j) && !f.particleAt(j, end); words++ {
		j += f.hyphenated(j, end)
	}
	if j == first || j > end {
		return 0
	}
	if last := f.settlement(j, end); last > j {
		p.Area = f.slice(j+1, last)
		return last - k
	}
	if last := f.overName(first, j, end); last > j {
		p.Portfolio = f.slice(first, last)
		return last - k
	}
	if n := f.describedBody(first, j, end); n > 0 {
		p.Organization = f.slice(j, j+n)
		return j + n - k
	}
	p.Portfolio = f.slice(first, j)
	return j - k
}

// settlement is the token behind the name of a town that words of small letters say it
// is, at the "of" at token j: the mayor of the coastal town of "Penalva da Zorn". It
// is 0 if none stands there.
func (f *finder) settlement(j, end int) int {
	const longest = 5
	if !f.is(j, "of") || !f.settlementWord(j-1) || j+1 >= end || !f.capital(j+1) {
		return 0
	}
	last := j + 1
	for i := j + 1; i < min(end, j+1+longest) && !f.newLine(i); {
		switch {
		case f.capital(i):
			if yes, weak := f.given(i); yes && !weak && i > j+1 {
				return last // the mayor of the city of Lviv "Andriy" Sadovyi
			}
			i += f.hyphenated(i, end)
			last = i
		case f.particleAt(i, end):
			i++
		default:
			return last
		}
	}
	return last
}

// overName is the token behind words of small letters that go on behind words with
// capitals at token j: the mayor of a central "Queensland coal town". It is 0 if no
// verb follows.
func (f *finder) overName(first, j, end int) int {
	const longest = 5
	if !f.isAny(first-1, "a", "an", "the") || !f.capital(j) {
		return 0
	}
	start := j
	for j < min(end, start+longest) && f.kind(j) == text.Word && !f.function(j) && f.verb(j) == "" {
		j++
	}
	if j >= end || f.capital(j-1) || f.verb(j) == "" {
		return 0
	}
	return j
}

// describedBody is the number of capitalised words at token k that name what the
// words from first on say it is: "of the charity Clean Shores". A given name is
// no part of it.
func (f *finder) describedBody(first, k, end int) int {
	const longest = 5
	if _, ok := lexicon.BodyNouns.Lookup(f.d, k-1); !ok || !f.is(first-1, "the") {
		return 0
	}
	n := 0
	for n < longest && k+n < end && f.capital(k+n) && !f.newLine(k+n) {
		if yes, weak := f.given(k + n); yes && !weak {
			return 0
		}
		n++
	}
	return n
}

// pastTense tells whether the word at token i ends as verbs of the past do.
func (f *finder) pastTense(i int) bool {
	w := f.word(i)
	return len(w) > 4 && w[len(w)-2:] == "ed"
}
