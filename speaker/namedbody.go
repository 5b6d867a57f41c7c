package speaker

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// longestBody bounds the name of a body that no table has, in tokens.
const longestBody = 8

// learnBody notes the run of capitalised words at token k, if what stands around
// it says that it is a body's name, though no table has it.
func (f *finder) learnBody(k, end int) {
	begins := f.beginsRun(k)
	if f.heading || !begins && !f.startsSentence(k) {
		return
	}
	n := f.capitalRun(k, end)
	if !begins && (f.function(k) || n < 3 || !f.areaRun(k+n-1, 1)) { // "Social Justice Ireland" begins none but for its end
		return
	}
	if n == 0 || n > longestBody {
		return
	}
	if (f.behindBodyNoun(k) || f.apposedToBody(k, n) || f.describedAsBody(k+n, end) || f.speaksAsBody(k, n) || f.speaksWithArticle(k, n)) && f.mayBeBody(k, n) {
		f.known.bodies[f.runHash(k, n)] = true
		if n > 1 {
			f.known.shorts[f.d.Tokens[k].Hash] = true
		}
	}
}

// apposedToBody tells whether a run of n words stands in apposition to a common noun
// for bodies: one of the companies, "Zorn Bunkering", rejected it.
func (f *finder) apposedToBody(k, n int) bool {
	return f.d.Is(k-1, ",") && f.d.Is(k+n, ",") && f.lower(k-2) && !f.hasOf(k, n) && f.isAny(k-2, "company", "firm", "group", "charity", "union", "bank", "agency", "newspaper",
		"organisation", "organization", "operator", "proponent", "companies", "firms", "groups", "charities", "unions", "banks", "agencies")
}

// shortBody tells whether the single word at token k speaks and begins the name of a
// body that the text has shown to be one: "Zorn" for Zorn Bunkering.
func (f *finder) shortBody(k int) bool {
	if f.known == nil || len(f.known.shorts) == 0 || !f.known.shorts[f.d.Tokens[k].Hash] || !f.capital(k) || f.knownWord(k) || f.capital(k+1) {
		return false
	}
	_, source := f.role(k, k+1)
	return source
}

// knownBody is the number of tokens of a body's name at token k that the text
// has shown to be one.
func (f *finder) knownBody(k, end int) int {
	if f.known == nil || len(f.known.bodies) == 0 || !f.capital(k) {
		return 0
	}
	best := 0
	for n := 1; n <= min(longestBody, end-k); n++ {
		if f.known.bodies[f.runHash(k, n)] {
			best = n
		}
	}
	return best
}

// runHash is a hash of n tokens.
func (f *finder) runHash(k, n int) uint32 {
	h := uint32(n)
	for _, t := range f.d.Tokens[k : k+n] {
		h = h*0x01000193 ^ t.Hash
	}
	return h
}

// beginsRun tells whether a run of capitalised words may begin at token k: one
// stands before it only as the first word of its sentence, and is no name.
func (f *finder) beginsRun(k int) bool {
	if !f.capital(k) || f.startsSentence(k) && (f.function(k) || f.strange(k)) {
		return false
	}
	return !f.capital(k-1) || f.newLine(k) || f.upper(k-1) && f.behindBodyNoun(k) || f.startsSentence(k-1) && (f.function(k-1) || f.strange(k-1))
}

// capitalRun is the number of tokens of the capitalised words at token k, with
// "&" and with "for the" and the like between them: "Save the Children UK".
func (f *finder) capitalRun(k, end int) int {
	last := k
	for j := k; j < end && j <= k+longestBody && (j == k || !f.newLine(j)); {
		f.steps++
		switch {
		case f.capital(j):
			j += f.hyphenated(j, end)
			last = j
		case f.ofMany(j) && f.capital(j+1) && j+1 < end:
			j++
		case j > k && j == last && f.isAny(j, "&", "for", "of", "the", "before"):
			j++
			if f.is(j, "the") {
				j++
			}
			if !f.capital(j) || j >= end {
				return last - k
			}
		default:
			return last - k
		}
	}
	return last - k
}

// mayBeBody tells whether no word of a run says that it is something else: a
// person, a title, a party, a day, an area.
func (f *finder) mayBeBody(k, n int) bool {
	if f.notName(k+n-1) == "law" {
		return false
	}
	if yes, weak := f.given(k); yes && !weak && !f.behindBodyNoun(k) || f.knownName(part{first: k + n - 1, last: k + n}) {
		return false
	}
	ofArea := n > 2 && f.areaRun(k+n-1, 1)
	for j := k; j < k+n; j++ {
		if f.dayOrMonth(j) {
			return false
		}
		if j > k && ofArea || j+1 < k+n && f.ofMany(j+1) {
			continue // "Social Justice Ireland" has no judge in it, "Doctors' Forum" no doctors
		}
		if _, h := f.honorificAt(j, k+n); h > 0 {
			return false
		}
		if _, r := lexicon.Roles.Longest(f.d, j, k+n); r > 0 {
			return false
		}
	}
	_, party := f.partyAt(k, k+n)
	_, modifier := lexicon.Modifiers.Longest(f.d, k, k+n)
	return party == 0 && (modifier == 0 || n > 2 && f.bodyEnding(k+n-1)) && !f.areaRun(k, n)
}

// bodyEnding tells whether the word at token k is one that the names of bodies end
// with.
func (f *finder) bodyEnding(k int) bool {
	_, ok := lexicon.BodyEndings.Lookup(f.d, k)
	return ok && f.capital(k)
}

// behindBodyNoun tells whether a common noun for a body stands right before token
// k: "the engineering firm" Tidewater Consulting.
func (f *finder) behindBodyNoun(k int) bool {
	if f.is(k-1, "tank") && (f.is(k-2, "think") || f.is(k-3, "think")) {
		return f.capital(k)
	}
	return (f.lower(k-1) || f.upper(k-1) && !f.upper(k)) && f.capital(k) && cell(&lexicon.BodyNouns, f, k-1, lexicon.BodyNounsSpeaks) == "yes" // "the NGO"
}

// describedAsBody tells whether a comma and a description of a body stand at token
// k: Eurogas, "the lobby group,".
func (f *finder) describedAsBody(k, end int) bool {
	const longest = 7
	if !f.d.Is(k, ",") || !f.isAny(k+1, "the", "a", "an", "its", "another") {
		return false
	}
	for j := k + 2; j < min(end, k+longest); j++ {
		if f.function(j) || !f.lower(j) && !f.d.Is(j, "-") && !f.capital(j) {
			return false // "the leader of the party"
		}
		if cell(&lexicon.BodyNouns, f, j, lexicon.BodyNounsSpeaks) == "yes" &&
			(f.d.Is(j+1, ",") || f.d.Is(j+1, ".") || f.isAny(j+1, "of", "for", "that", "which", "in", "representing", "behind", "with")) {
			return true
		}
	}
	return false
}

// speaksAsBody tells whether a run of several words speaks as only bodies do:
// said that it, has "&" in its name or ends with where it is.
func (f *finder) speaksAsBody(k, n int) bool {
	if n < 2 || !f.saysIt(k+n, n) && !(f.d.Is(k+n, ",") && f.is(k+n+1, "which")) && !f.namedAsBody(k, n) {
		return false
	}
	_, source := f.role(k, k+n)
	return source || f.is(k-1, "by") && f.isAny(k-2, "published", "released", "issued", "compiled")
}

// speaksWithArticle tells whether a run of several words speaks behind "the", as no
// person's name does: the "Mitumba Consortium" said. Whoever is called after a place
// or a party is no body so, and neither is a law or a paper.
func (f *finder) speaksWithArticle(k, n int) bool {
	if n < 2 || !f.is(k-1, "the") || f.d.Is(k+n, ":") || f.document(k+n-1) || f.suspicious(k) && n == 2 {
		return false
	}
	if _, listed := f.organizationAt(k, k+n); listed == n || f.nounToo(k+n) {
		return false
	}
	_, source := f.role(k-1, k+n)
	return source
}

// nounToo tells whether the word at token k may be a noun as well as a verb of speech,
// and no clause follows it: San Bernardino "attacks", but not "claims that".
func (f *finder) nounToo(k int) bool {
	return f.endsIn(k, 's') && !f.is(k, "says") && !f.isAny(k+1, "that", "it", "its", "the")
}

// document tells whether the word at token k is what laws and papers are called, and
// not who writes them.
func (f *finder) document(k int) bool {
	switch f.notName(k) {
	case "law", "event", "product", "people":
		return true
	}
	return cell(&lexicon.Documents, f, k, lexicon.DocumentsCalled) == "yes"
}

// saysIt tells whether the verb at token k, behind a name of n words, goes on as a
// body speaks of itself: said that it plans, says its. In "said it was late" and "it
// would be wrong" nobody is meant. Two words may be a person's name, who says that
// it will rain and that its roof leaks: then it has to want something.
func (f *finder) saysIt(k, n int) bool {
	behind := k + 1
	if f.is(behind, "that") {
		behind++
	}
	if f.verb(k) != "speech" || !f.isAny(behind, "it", "its") {
		return false
	}
	if f.kind(behind+1) == text.Mark { // said it "notes the content"
		behind++
	}
	if f.isAny(behind+1, "plans", "planned", "expects", "expected", "hopes", "hoped", "intends", "intended", "aims", "aimed",
		"supports", "supported", "opposes", "opposed", "welcomed", "welcomes", "notes", "noted") {
		return true
	}
	return n > 2 && (f.is(behind, "its") || f.isAny(behind+1, "would", "will", "had", "has", "remains", "remained") &&
		!f.isAny(behind+2, "be", "been", "not", "take", "seem"))
}

// namedAsBody tells whether a name has "&" in it, or ends with a word that bodies are
// called by or with where the body is. Of a town or state are people, too: "Ann Zorn
// of Rolla".
func (f *finder) namedAsBody(k, n int) bool {
	if f.bodyEnding(k+n-1) && !f.hasOf(k, n) {
		return true
	}
	if f.is(k+2, "of") && f.is(k+3, "the") && f.notName(k+1) == "" && f.bodyRun(k+4, k+n) > 1 {
		return false // Ann Zorn of the Dam Board of Lindau
	}
	for j := k + 1; j < k+n; j++ {
		if f.is(j-1, "of") && !f.country(j, k+n-j) {
			continue
		}
		if f.d.Is(j, "&") || f.areaRun(j, k+n-j) {
			_, area := f.areaAt(k, k+n)
			return f.d.Is(j, "&") || area == 0
		}
	}
	return false
}

// hasOf tells whether an "of" stands in a run: "Ann Zorn of Human Rights Watch" is a
// person.
func (f *finder) hasOf(k, n int) bool {
	for j := k; j < k+n; j++ {
		if f.is(j, "of") {
			return true
		}
	}
	return false
}
