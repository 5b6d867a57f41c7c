package speaker

import "github.com/onrecord-go/onrecord/internal/lexicon"

// bodyRun is the number of tokens of a body's name at token k: a listed one, or
// capitalised words up to and with one that ends the names of bodies, with what
// follows it: "Massachusetts Institute of Technology", "Students' Union of
// Connacht". A word for a body may also stand first: "Department for Transport".
func (f *finder) bodyRun(k, end int) int {
	_, best := f.organizationAt(k, end)
	if f.is(k, "the") {
		return 0
	}
	if _, n := f.honorificAt(k, end); n > 0 {
		return best
	}
	const longest = 9
	if best == 0 && f.bodyWord(k) && f.goesOnBehind(k+1, end) {
		best = 1
	}
	for j := k; j < end && j < k+longest; {
		f.steps++
		n := f.hyphenated(j, end)
		switch {
		case f.capital(j) && (j == k || !f.newLine(j)):
			c := f.notName(j)
			if (c == "body" || c == "press" || c == "place") && j > k && j+n-k > best {
				best = j + n - k
			}
		case f.is(j, "plc") && j > k: // written small
			return j + 1 - k
		case f.isAny(j, "and", "&") && j > k && (best == 0 || best < j-k) && !f.areaRun(k, j-k):
		case f.isAny(j, "of", "for", "on", "the") && j > k && best > 0:
		case f.ofMany(j) && f.capital(j+1) && j+1 < end:
		default:
			return f.extendBody(k, best, end)
		}
		j += n
	}
	return f.extendBody(k, best, end)
}

// bodyWord tells whether the capitalised word at token k is one that bodies are
// called by.
func (f *finder) bodyWord(k int) bool { return f.capital(k) && f.notName(k) == "body" }

// goesOnBehind tells whether token k joins a body's first word to what it is
// for: "of Natural Resources", "for the Protection", "to Reclaim".
func (f *finder) goesOnBehind(k, end int) bool {
	if !f.isAny(k, "of", "for", "on", "to", "against") {
		return false
	}
	if f.isAny(k+1, "the", "our") {
		k++
	}
	return k+1 < end && f.capital(k+1) && !f.dayOrMonth(k+1)
}

// ofMany tells whether token k is the possessive of people in the plural, as in
// "Farmers' Union" and "Women's Institute".
func (f *finder) ofMany(k int) bool {
	if !f.clitic(k) || k == 0 || !f.capital(k-1) || f.knownName(part{first: k - 1, last: k}) {
		return false
	}
	if f.isAny(k-1, "women", "men", "children", "people", "veterans") {
		return true
	}
	if w := f.word(k); len(w) > 0 && w[len(w)-1] == 's' || !f.endsIn(k-1, 's') {
		return false
	}
	yes, _ := f.given(k - 1)
	return !yes
}

// dayOrMonth tells whether token k is the name of a day or a month.
func (f *finder) dayOrMonth(k int) bool {
	return f.isAny(k, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
}

// extendBody adds "for International Economics" to a body's name of n tokens,
// and capitalised words right behind it that begin no title or name.
func (f *finder) extendBody(k, n, end int) int {
	for more := 0; n > 1 && more < 2 && !f.heading && k+n < end && f.capital(k+n) && !f.newLine(k+n) && f.notName(k+n) == ""; more++ {
		if _, verb := lexicon.SubjectVerbs.Lookup(f.d, k+n); verb {
			break
		}
		if _, m := f.organizationAt(k+n, end); m > 0 {
			break // told Sky News "Qantas" was safe
		}
		if yes, _ := f.given(k + n); yes || f.ahead[k+n] < 3 || f.knownName(part{first: k + n, last: k + n + 1}) {
			break
		}
		if _, m := f.areaAt(k+n, end); m > 0 {
			break
		}
		if _, m := f.honorificAt(k+n, end); m > 0 {
			break // "for Foreign Affairs Sir Alan Zorn"
		}
		n++
	}
	if n == 0 || !f.isAny(k+n, "for", "of", "on") && !(n == 1 && f.bodyWord(k) && f.isAny(k+n, "to", "against")) || k+n+1 >= end {
		return n
	}
	if last := f.behindJoint(k+n+1, end); last > 0 {
		return last - k
	}
	return n
}

// behindJoint is the token behind the capitalised words that follow "of" or "for"
// in a body's name, at token k: "Health and Human Services"; 0 if there are none.
func (f *finder) behindJoint(k, end int) int {
	const longest = 6
	if f.isAny(k, "the", "our") {
		k++
	}
	last := 0
	for j := k; j < end && j < k+longest; j++ {
		if f.capital(j) && !f.newLine(j) {
			yes, weak := f.given(j)
			_, title := f.honorificAt(j, end)
			if yes && !weak || title > 0 || f.dayOrMonth(j) && j == k {
				break
			}
			last = j + 1
			continue
		}
		if !f.isAny(j, "and", "&", "of", "in") || f.is(j, "in") && f.areaRun(j+1, 1) || !f.capital(j+1) || j+1 >= end || last == 0 || f.bodyWord(j+1) || f.areaRun(k, j-k) || !f.bodyWord(k-2) && !f.bodyWord(k-3) {
			break
		}
	}
	return last
}

// letters adds the letters that a body in front of token k is called by, in
// brackets, and gives the token behind them: "Alliance to Reclaim Our Schools
// (AROS)". It notes the word that says what kind of body it is.
func (f *finder) letters(first, k int) int {
	if f.known == nil {
		return k
	}
	if f.is(first, "the") {
		first++
	}
	head := first
	for head < k-1 && !f.isAny(head+1, "of", "for", "to", "on", "against") {
		head++
	}
	if k-first > 1 && (head < k-1 || !f.heading) && f.bodyWord(head) && cell(&lexicon.BodyNouns, f, head, lexicon.BodyNounsSpeaks) == "yes" {
		f.known.heads[f.d.Tokens[head].Hash] = true
	}
	const longest = 8
	if k-first < 2 || !f.d.Is(k, "(") || !f.upper(k+1) || !f.d.Is(k+2, ")") || f.d.Tokens[k+1].End-f.d.Tokens[k+1].Start > longest {
		return k
	}
	m := f.span(Mention{Kind: KindOrganization, NameText: f.word(k + 1), Number: Singular}, k+1, k+2)
	m.Place.Bracketed = true
	f.add(m)
	f.known.letters[f.d.Tokens[k+1].Hash] = true
	return k + 3
}

// team reads the campaign of the person before the clitic at token k: "Clinton's
// team". Its name is that of "the Clinton team".
func (f *finder) team(owner *Mention, first, k, end int) (m Mention, next int, ok bool) {
	if owner.Kind != KindPerson || owner.Name.Family == "" || !f.clitic(k) || k+1 >= end || !f.isAny(k+1, "campaign", "team", "camp") || f.attributive(k+2, end) {
		return m, 0, false
	}
	m = Mention{Kind: KindOrganization, NameText: owner.Name.Family + " " + f.word(k+1), Number: Singular, Definite: true}
	return f.span(m, first, k+2), k + 2, true
}

// theBody reads a body that the text has shown to be one, at the article at token i:
// by its name, or by its common noun if it stood in full before: "the alliance", "The
// Commission".
func (f *finder) theBody(i, end int) (m Mention, next int, ok bool) {
	k := i + 1
	if f.upper(k) && f.behindBodyNoun(k+1) { // "the NGO Open Doors"
		k++
	}
	if n := f.knownBody(k, end); n > 1 && !f.capital(k+n) && f.bodyRun(k, end) < n {
		m = Mention{Kind: KindOrganization, NameText: f.slice(k, k+n), Number: Singular, Definite: true}
		return f.span(m, i, k+n), k + n, true
	}
	if k >= end || !f.lower(k) && (!f.capital(k) || f.capital(k+1)) {
		return m, 0, false
	}
	if row, n := lexicon.Organizations.Longest(f.d, k, end); n > 1 && f.lower(k) && !isUpper(lexicon.Organizations.Key(row)[0]) && !f.attributive(k+n, end) { // "the federal government"
		m = Mention{Kind: KindOrganization, NameText: f.slice(k, k+n), Number: Singular, Definite: true}
		return f.span(m, i, k+n), k + n, true
	}
	if f.is(k, "government") && !f.attributive(k+1, end) && !f.is(k+1, "of") {
		if _, source := f.role(i, k+1); source { // one of its kind where it is at home
			m = Mention{Kind: KindOrganization, NameText: f.word(k), Number: Singular, Definite: true}
			return f.span(m, i, k+1), k + 1, true
		}
	}
	if f.known == nil || !f.known.heads[f.d.Tokens[k].Hash] || f.attributive(k+1, end) || f.d.Is(k+1, "-") || f.isAny(k+1, "of", "for") {
		return m, 0, false
	}
	m = Mention{Kind: KindOrganization, NameText: f.word(k), Number: Singular, Definite: true}
	return f.span(m, i, k+1), k + 1, true
}

// knownLetters tells whether token i is the letters of a body that the text has
// explained.
func (f *finder) knownLetters(i int) bool {
	return f.known != nil && f.upper(i) && f.known.letters[f.d.Tokens[i].Hash]
}
