package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// organizationAt finds a listed body at token i. Names that are common words
// too ("Times", "House", "Fed") count with their capital only.
func (f *finder) organizationAt(i, end int) (row, n int) {
	if !f.capital(i) {
		return 0, 0
	}
	row, n = lexicon.Organizations.Longest(f.d, i, end)
	if n > 1 && !f.capital(i+n-1) && f.lower(i+n-1) {
		return 0, 0
	}
	if n == 1 && lexicon.Organizations.Key(row) != f.word(i) && f.acronym(lexicon.Organizations.Key(row)) && !f.spoken(i) {
		return 0, 0 // "Who", "Ice", "Sec"
	}
	return row, n
}

// spoken tells whether letters that are read as a word stand at token i, with one
// capital as British papers have them: "Unicef", "Nasa", but not "Peta".
func (f *finder) spoken(i int) bool {
	const least = 4
	yes, _ := f.given(i)
	return !yes && !f.heading && f.capital(i) && f.d.Tokens[i].End-f.d.Tokens[i].Start >= least && f.notName(i) == ""
}

// acronym tells whether a key is in capitals: then its letters must be too.
func (f *finder) acronym(key string) bool {
	for i := 0; i < len(key); i++ {
		if 'a' <= key[i] && key[i] <= 'z' {
			return false
		}
	}
	return true
}

// plainWord tells whether a listed body of one word needs "the" before it: it
// is a common word as well.
func (f *finder) plainWord(row, n int) bool {
	if n > 1 {
		return false
	}
	switch lexicon.Organizations.Key(row) {
	case "Times", "Post", "Journal", "Globe", "Telegraph", "Guardian", "Observer", "Independent", "Sun", "Mirror",
		"Economist", "Spectator", "Hindu", "Age", "Australian", "Nation", "Atlantic", "Time", "Salon", "Slate", "Vice",
		"House", "Fed", "Lords", "Commons", "Diet", "Treasury", "Cabinet", "Army", "Navy", "Marines", "Commonwealth",
		"Legislature", "Anonymous", "Fox", "Unite", "Momentum", "Wagner", "Vox", "Met", "Quad":
		return true
	}
	return false
}

// organization reads a body as a mention at token i: "the White House", "the
// Clinton campaign", "Harvard University".
func (f *finder) organization(i, end int) (m Mention, next int, ok bool) {
	k := i
	the := f.is(i, "the")
	if the {
		k++
	}
	if k >= end || f.kind(k) != text.Word {
		return m, 0, false
	}
	name, n := "", 0
	if row, on := f.organizationAt(i, end); the && on > 1 { // "The Hill"
		name, n = lexicon.Organizations.Cell(row, lexicon.OrganizationsName), on-1
	}
	if row, on := f.organizationAt(k, end); on > 0 && (the || !f.plainWord(row, on) || f.speaks(k)) && !(the && f.is(k, "amazon")) {
		name, n = lexicon.Organizations.Cell(row, lexicon.OrganizationsName), on
		if f.phrase && !f.upper(k) {
			name = f.slice(k, k+on)
		}
	}
	if run := f.campaignRun(k, end); run > n && f.knownBody(k+run, end) == 0 && (the || f.clitic(i-1) || f.speaksBare(k, run) || f.ownedByArea(k, run)) {
		if named := f.withoutKind(k, run); n == 0 || named != n {
			name = f.slice(k, k+named)
		}
		n = f.ofPortfolio(k, run, end)
		if n > run {
			name = f.slice(k, k+n)
		}
	} else if f.capital(k) {
		if run := f.bodyRun(k, end); run > n && run > 1 && !f.strangeStart(k, the) && !f.personOf(k, run) && !f.areaRun(k, run) && !f.idlePlace(k, run) && !f.headlineRun(k, run) {
			name, n = f.slice(k, k+run), run
		}
	}
	if n == 0 {
		if n = f.speakingParty(k, end); n > 0 {
			name = f.slice(k, k+n)
		}
	}
	if n == 0 || f.attributive(k+n, end) && !(the && f.endsIn(k+n, 's')) {
		return m, 0, false
	}
	m = Mention{Kind: KindOrganization, NameText: name, Number: Singular, Definite: the}
	return f.span(m, i, k+n), k + n, true
}

// headlineRun tells whether the n words of a headline, all with capitals, that begin at
// token k and end like a body's name are none, or more than one: a name before a verb, a
// small word, or what looks like a verb or adverb.
func (f *finder) headlineRun(k, n int) bool {
	const longest = 6
	if !f.heading || f.bodyWord(k) && f.goesOnBehind(k+1, k+n) { // "Alliance to Save Our Dams"
		return false
	}
	if yes, weak := f.given(k); n > longest || f.function(k) || n > 2 && (yes && !weak || f.knownWord(k)) && !f.is(k+n-1, "campaign") {
		return true
	}
	for j := k; j < k+n; j++ {
		switch {
		case f.isAny(j, "of", "for", "and", "the") || f.ofBodies(j):
		case f.function(j) || f.verbLike(j):
			return true
		case (j > k || !f.startsSentence(k)) && j < k+n-1 && cell(&lexicon.SubjectVerbs, f, j, lexicon.SubjectVerbsClass) != "":
			return true
		}
	}
	return false
}

// verbLike tells whether the word at token j looks like a verb or adverb.
func (f *finder) verbLike(j int) bool {
	w := f.word(j)
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly")
}

// ofBodies tells whether bodies and what they are about are called by the word at token
// j: "Daily", "Mining", "Housing".
func (f *finder) ofBodies(j int) bool {
	_, portfolio := lexicon.Portfolios.Lookup(f.d, j)
	c := f.notName(j)
	return portfolio || c == "body" || c == "press" || f.bodyEnding(j)
}

// speaks tells whether a word of speech stands right behind the single word at
// token k, which is nobody's name: "Treasury said".
func (f *finder) speaks(k int) bool {
	verb := k + 1
	if f.isAny(verb, "has", "had", "have") {
		verb++
	}
	return f.verb(verb) == "speech" && !f.knownName(part{first: k, last: k + 1})
}

// withoutKind is the number of tokens of a name without two words at its end that say
// what kind of body has it: "Tass" news agency, "TaxPayer Watch" campaign group.
func (f *finder) withoutKind(k, n int) int {
	if n > 2 && f.lower(k+n-2) && f.isAny(k+n-2, "campaign", "news", "lobby", "pressure", "advocacy", "trade", "rights", "aid") {
		return n - 2
	}
	return n
}

// speaksBare tells whether n tokens that end with a common noun for a body speak
// without an article, as British papers have it: "Leeds city council said".
func (f *finder) speaksBare(k, n int) bool {
	if _, source := f.role(k, k+n); !source || f.strangeStart(k, false) || f.d.Is(k-1, "-") {
		return false
	}
	return f.isAny(k+n-1, "council", "court", "university", "police", "government", "campaign", "party", "union")
}

// ownedByArea tells whether n tokens are a body of an area, "Myanmar's junta", that
// does something.
func (f *finder) ownedByArea(k, n int) bool {
	_, m := f.areaAt(k, k+n)
	return m > 0 && f.clitic(k+m) && f.verb(k+n) != ""
}

// strangeStart tells whether a run of capitalised words begins with one that
// only stands at the head of its sentence.
func (f *finder) strangeStart(k int, the bool) bool {
	return !the && f.startsSentence(k) && f.notName(k) == "word" && !f.isAny(k, "north", "south", "east", "west", "central", "greater", "mid")
}

// campaignRun is the number of tokens of a name with a common noun for a body
// that speaks: "Clinton campaign", "Obama administration", "Syrian government".
func (f *finder) campaignRun(k, end int) int {
	const longest = 5
	if !f.capital(k) {
		return 0
	}
	for j := k; j < end && j < k+longest; j += f.hyphenated(j, end) {
		if row, ok := lexicon.BodyNouns.Lookup(f.d, j); ok && j > k && f.lower(j) {
			if lexicon.BodyNouns.Cell(row, lexicon.BodyNounsSpeaks) == "yes" && !f.attributive(j+1, end) {
				return j + 1 - k
			}
			continue
		}
		if f.clitic(j) && f.areaRun(k, j-k) { // "Myanmar's junta"
			continue
		}
		if f.is(j, "and") && f.joinsPlaces(k, j, end) {
			continue
		}
		if !f.capital(j) && !f.ofCommonBodies(j) {
			return 0
		}
	}
	return 0
}

// joinsPlaces tells whether the "and" at token j joins the places that one council or
// police force is of: "Devon and Cornwall police".
func (f *finder) joinsPlaces(k, j, end int) bool {
	if yes, _ := f.given(k); yes || j == k {
		return false
	}
	if _, party := f.partyAt(k, j); party > 0 {
		return false
	}
	n := j + 1
	for n < end && f.capital(n) {
		n++
	}
	return n > j+1 && f.isAny(n, "council", "police") || f.isAny(n, "city", "county", "borough") && f.is(n+1, "council")
}

// ofPortfolio is the number of tokens of a body of n tokens with what it is for, written
// small: "Irish department of health".
func (f *finder) ofPortfolio(k, n, end int) int {
	if !f.isAny(k+n-1, "department", "ministry", "office") || !f.isAny(k+n, "of", "for") {
		return n
	}
	if _, m := lexicon.Portfolios.Longest(f.d, k+n+1, end); m > 0 {
		return n + 1 + m
	}
	return n
}

// ofCommonBodies tells whether bodies that are written small are called by the word at
// token j: "high" court, "justice" department.
func (f *finder) ofCommonBodies(j int) bool {
	if f.isAny(j, "high", "crown", "central", "foreign", "presidential", "transition", "election", "national", "state", "local", "federal", "legal", "defense", "defence",
		"news", "lobby", "pressure", "advocacy", "trade", "rights", "aid", "select", "public", "accounts", "affairs", "air", "armed", "border", "coast") {
		return true
	}
	_, portfolio := lexicon.Portfolios.Lookup(f.d, j)
	return portfolio && f.lower(j)
}

// attributive tells whether token i is a noun that makes the one before it its
// attribute: "the president elect", "the campaign plane".
func (f *finder) attributive(i, end int) bool {
	if i >= end || !f.lower(i) || f.newLine(i) {
		return false
	}
	if f.function(i) || f.verb(i) != "" || f.isAny(i, "familiar", "close", "privy", "aware", "last", "earlier", "yesterday") || f.is(i, "next") && f.isAny(i+1, "week", "month", "year", "spring", "summer", "autumn", "fall", "winter") {
		return false
	}
	w := f.word(i)
	if len(w) > 3 {
		switch w[len(w)-1] {
		case 'd', 'y', 'g':
			return w[len(w)-2:] != "ed" && w[len(w)-2:] != "ly" && w[len(w)-3:] != "ing"
		}
	}
	return true
}

// endsIn tells whether the word at token i ends with the letter b.
func (f *finder) endsIn(i int, b byte) bool {
	w := f.word(i)
	return len(w) > 3 && w[len(w)-1] == b && w[len(w)-2] != b
}

// personOf tells whether a run of words is rather a person and a body: "Sean
// Hannity of Fox News".
func (f *finder) personOf(k, n int) bool {
	yes, weak := f.given(k)
	if !yes || weak {
		return false
	}
	for j := k + 2; j < k+n; j++ {
		if f.isAny(j, "of", "for", "on", "and") {
			return true
		}
	}
	return false
}

// areaRun tells whether a run of words is an area: "the United States".
func (f *finder) areaRun(k, n int) bool {
	_, m := f.areaAt(k, k+n)
	return m == n
}

// idlePlace tells whether a run of words is a place that does not speak: "Sun
// Valley", but not "Scotland Yard said".
func (f *finder) idlePlace(k, n int) bool {
	if f.notName(k+n-1) != "place" {
		return false
	}
	_, source := f.role(k, k+n)
	return !source
}

// speakingAcronym tells whether an unknown word of two to six capitals, or of two
// words written as one, speaks at token i as bodies do that are called so: "AROS
// said", "the weather institute, AROS, said", "NorthernWings argued".
func (f *finder) speakingAcronym(i, end int) bool {
	const longest = 6
	n := f.d.Tokens[i].End - f.d.Tokens[i].Start
	joined := f.joinedWords(i)
	if !joined && (!f.upper(i) || n > longest || f.upper(i-1) || f.upper(i+1)) || f.heading || f.notName(i) != "" || f.isRole(i) || f.function(i) {
		return false
	}
	if _, noun := lexicon.BodyNouns.Lookup(f.d, i); noun { // "NGO"
		return false
	}
	if _, a := f.areaAt(i, end); a > 0 {
		return false
	}
	if f.knownName(part{first: i, last: i + 1}) || f.glued(i+1) && f.d.Is(i+1, "-") {
		return false
	}
	_, source := f.role(i, i+1)
	return source && (joined && f.kind(i+1) != text.Clitic || f.verb(i+1) != "" || f.apposedLetters(i, end))
}

// joinedWords tells whether token i is written as two words in one, each with its
// capital, the first longer than what stands in family names: "NorthernWings", but
// not "McDonald" and "FitzGerald".
func (f *finder) joinedWords(i int) bool {
	const least = 4
	w := f.word(i)
	if !f.capital(i) || f.upper(i) || f.is(i, "fitzgerald") || strings.HasPrefix(w, "Fitz") || f.capital(i-1) && !f.startsSentence(i-1) || f.capital(i+1) {
		return false
	}
	for k := 1; k+1 < len(w); k++ {
		if isUpper(w[k]) {
			return k >= least && !isUpper(w[k-1])
		}
	}
	return false
}

// apposedLetters tells whether the letters at token i stand between commas behind a
// phrase with a common noun for a body: "the weather institute, AROS, said", "the body
// for landlords, the AROS, said".
func (f *finder) apposedLetters(i, end int) bool {
	const longest = 6
	if !f.d.Is(i+1, ",") || f.verb(i+2) != "speech" {
		return false
	}
	if _, state := f.stateAt(i, end); state > 0 || f.capital(i-2) && !f.bodyWord(i-2) { // "in Tempe, AZ, said"
		return false
	}
	commas := 0
	for k := i - 1; k > 0 && k >= i-2*longest && commas < 2; k-- {
		switch {
		case f.d.Is(k, ","):
			commas++
		case commas == 0 && f.capital(k):
			return false
		case commas == 1 && f.lower(k) && (f.is(k, "body") || cell(&lexicon.BodyNouns, f, k, lexicon.BodyNounsSpeaks) == "yes"):
			return true
		}
	}
	return false
}

// isRole tells whether the word at token i is an office: "PM", "TD".
func (f *finder) isRole(i int) bool {
	_, ok := lexicon.Roles.Lookup(f.d, i)
	return ok
}
