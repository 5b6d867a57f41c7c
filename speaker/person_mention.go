package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// titledPerson reads a title with a name at token i.
func (f *finder) titledPerson(i, end int) (m Mention, next int, ok bool) {
	t, s, ok := f.titled(i, end)
	if !ok {
		return m, 0, false
	}
	m = f.person(&s, &t)
	first := i
	if f.is(i-1, "the") && f.d.Is(t.last, ",") {
		first--
	}
	next = s.last
	if n := f.affiliation(&m, next, end); n > 0 {
		next += n
	}
	if n := f.retired(next, end); n > 0 {
		m.Posts[t.n-1].Status = Retired
		next += n
	}
	m = f.span(m, first, f.spanEnd(&s, next))
	return m, f.appositions(&m, next, end), true
}

// spanEnd is the last token of a person's span: with brackets and letters, but
// without what stands behind a comma.
func (f *finder) spanEnd(s *nameSpan, next int) int {
	if next > s.last && (f.d.Is(s.last, "(") || f.phrase) {
		return next
	}
	return s.last
}

// person makes the mention of a name with the posts before it.
func (f *finder) person(s *nameSpan, t *titleSpan) Mention {
	m := Mention{Kind: KindPerson, Gender: s.gender, Number: Singular}
	area := ""
	if t != nil {
		area = t.area()
		for _, p := range t.posts[:t.n] {
			m.Posts = append(m.Posts, p.Post)
			if p.party != "" {
				m.Party = p.party
			}
			if g := p.gender(); g != 0 && m.Gender == 0 {
				m.Gender = g
			}
		}
	}
	for i, p := range s.suffixes[:s.nsuffixes] {
		if s.offices[i] != "" {
			m.Posts = append(m.Posts, Post{Label: f.slice(p.first, p.last), Role: s.offices[i], Position: Postnominal})
		}
	}
	m.Name = f.build(s, area)
	if t != nil && s.nhons == 0 {
		f.styled(&m.Name, t.lastPost())
	}
	if t != nil && s.n == 1 && royal(t.lastPost().role()) {
		m.Name.Given, m.Name.Family = m.Name.Family, ""
	}
	if m.Name.Given == "" && m.Gender == s.gender && s.honorific.gender == 0 && (t == nil || t.gender() == 0) {
		m.Gender = 0 // "Clinton" is a given name too, but not here
	}
	return m
}

// bareName reads a name without title at token i, with or without honorific.
func (f *finder) bareName(i, end int) (m Mention, next int, ok bool) {
	s, ok := f.name(i, end, false)
	if ok && f.lateStart(&s) {
		return f.bareName(s.parts[1].first, end)
	}
	if !ok || !f.plausible(&s, end) && !f.shorten(&s, end) {
		return m, 0, false
	}
	i = s.first
	m = f.person(&s, nil)
	next = s.last
	if n := f.affiliation(&m, next, end); n > 0 {
		next += n
	}
	m = f.span(m, i, f.spanEnd(&s, next))
	return m, f.appositions(&m, next, end), true
}

// thing tells whether an article says that a name without a given one is nobody's: "the
// Opposition", "the Panama Papers". Families have one, too: "the Zorns".
func (f *finder) thing(s *nameSpan) bool {
	return f.is(s.core-1, "the") && !s.listed && s.n <= 2 && !(s.n == 1 && f.endsIn(s.core, 's')) && !f.clan(s) && !f.knownName(s.parts[s.n-1])
}

// plausible tells whether a name without title is a person's.
func (f *finder) plausible(s *nameSpan, end int) bool {
	if s.nhons > 0 {
		return !f.officeWord(s.core)
	}
	if f.onlyTitle(s) || s.n == 1 && f.is(s.core, "government") || f.settled(s) || f.thing(s) {
		return false
	}
	if f.bodyName(s) || f.d.Is(s.last, "-") && f.glued(s.last) && f.kind(s.last+1) == text.Word && s.n == 1 {
		return false
	}
	if f.phrase && s.last == end {
		return s.n > 1 || !f.function(s.core) && s.parts[0].kind != initialPart || f.notName(s.core) == "weak"
	}
	if s.n == 1 {
		return f.surnameAlone(s, end)
	}
	if s.parts[0].kind == particlePart {
		return f.knownWord(s.last - 1)
	}
	if f.clan(s) || f.sonOf(s.parts[s.n-1].first) {
		return !f.areaName(s) && !f.startsBadly(s)
	}
	switch {
	case s.listed && !s.weak, s.generation.last > 0, s.inOffice:
		return !f.areaName(s)
	case s.parts[0].kind == initialPart:
		return s.n > 1
	case f.eastern(s):
		return true
	case f.heading:
		return s.listed && !f.function(s.core) && f.acts(s, end)
	case s.listed && !f.function(s.core) && !f.areaName(s) && f.acts(s, end):
		return true
	case f.placeName(s):
		return f.acts(s, end)
	case s.listed && !f.startsBadly(s), s.listed && s.n == 2 && f.knownName(s.parts[1]) && !f.function(s.core):
		return true
	case s.n == 2 && f.knownName(s.parts[1]) && !f.startsBadly(s) && !f.startsSentence(s.core) && !f.capital(s.core-1):
		return true
	}
	return !f.areaName(s) && !f.startsBadly(s) && f.acts(s, end)
}

// onlyTitle tells whether a name is rather a title of known words without any name:
// "Prime Minister", "Home Secretary". "John Major" has one that no list knows.
func (f *finder) onlyTitle(s *nameSpan) bool {
	if f.ahead[s.last-1] > 0 { // the last word is the head of no title
		return false
	}
	t, ok := f.titleAt(s.core, s.last, 4, false)
	if !ok || t.last < s.last {
		return false
	}
	for _, p := range t.posts[:t.n] {
		if p.named {
			return false
		}
	}
	return s.n > 1
}

// officeWord tells whether the word behind an honorific is an office: "Mr.
// President", "Madam Speaker".
func (f *finder) officeWord(i int) bool {
	return f.isAny(i, "president", "speaker", "chairman", "chair", "secretary", "vice", "ambassador", "prime", "mayor", "chancellor", "premier", "leader")
}

// bodyName tells whether a name is rather that of a body, a law or a place: its
// last word says so, or the whole is listed.
func (f *finder) bodyName(s *nameSpan) bool {
	last := s.parts[s.n-1]
	if s.n > 1 && f.strange(last.first) && !f.knownName(last) && !f.is(last.first, "he") {
		if yes, weak := f.given(last.first); !yes || weak {
			return true
		}
	}
	_, n := f.organizationAt(s.core, s.last)
	return n == s.last-s.core && n > 0
}

// areaName tells whether the name is a place.
func (f *finder) areaName(s *nameSpan) bool {
	_, n := f.areaAt(s.core, s.last)
	return n > 0 && n >= s.last-s.core
}

// startsBadly tells whether the first word says that no person is meant: an
// area, a party, a body or a portfolio.
func (f *finder) startsBadly(s *nameSpan) bool {
	k := s.core
	if !s.listed && (f.strange(k) || f.notName(k) != "" && f.startsSentence(k)) {
		return true
	}
	if _, n := f.areaAt(k, s.last); n > 0 {
		return true
	}
	if _, n := f.partyAt(k, s.last); n > 0 {
		return true
	}
	if _, n := f.organizationAt(k, s.last); n > 0 {
		return true
	}
	if _, n := lexicon.Portfolios.Longest(f.d, k, s.last); n > 0 {
		return true
	}
	if _, n := lexicon.Modifiers.Longest(f.d, k, s.last); n > 0 {
		return true
	}
	for _, p := range s.parts[:s.n] {
		if _, n := lexicon.Areas.Longest(f.d, p.first, s.last); n > 0 {
			return true
		}
		if f.upper(p.first) && p.kind == plainPart && !f.upper(s.parts[0].first) {
			return true
		}
	}
	return f.startsSentence(k) && f.function(k)
}

// eastern tells whether the name is one of China, Korea or Vietnam.
func (f *finder) eastern(s *nameSpan) bool {
	return s.n >= 2 && s.n <= 3 && f.nameOrder(s.parts[0].first) == "family" && f.secondSays(s.parts[:s.n]) ||
		f.nameOrder(s.parts[0].first) == "first" || f.nameOrder(s.parts[0].first) == "mononym"
}

// acts tells whether the text treats an unknown name as a person: a verb of
// speech beside it, a relative "who", an age or a description behind it.
func (f *finder) acts(s *nameSpan, end int) bool {
	k := s.last
	if s.n > 4 {
		return false
	}
	_, source := f.role(s.first, s.last)
	if f.d.Is(k, ",") && f.predicate(k+1) && !f.d.Is(s.first-1, ",") && !f.clitic(s.first-1) {
		source = false // the end of an apposition: "Mr Zorn, of Capital Markets, said"
	}
	if source || f.introduced(s) || f.fromBody(s, end) || f.behindQuotation(s) || f.behindAge(s) || f.is(k, "who") || f.d.Is(k, ",") && f.is(k+1, "who") {
		return true
	}
	if f.d.Is(k, ",") && (f.kind(k+1) == text.Number && f.d.Is(k+2, ",") || f.described(k+1, end)) {
		return true
	}
	if f.d.Is(k, "(") && f.inBrackets(k) {
		return true
	}
	return s.n > 1 && f.dash(s.core-1) && (k >= len(f.d.Tokens) || f.newLine(k) || f.d.Is(k, ","))
}

// dash tells whether token i is a dash that sets off words.
func (f *finder) dash(i int) bool {
	return f.kind(i) == text.Punct && (f.d.Is(i, "—") || f.d.Is(i, "–") || f.d.Is(i, "―") || f.d.Is(i, "-") && !f.glued(i+1))
}

// described tells whether a description of a person stands at token k: "a
// lawyer", "the director of …", "who".
func (f *finder) described(k, end int) bool {
	p, ok := f.appositionAt(k, end)
	return ok && (p.class() == "office" || p.class() == "work" || p.class() == "kin") && !p.plural()
}

// lateStart tells whether a name begins only at the second word of a run: "Rip
// Donald Trump" in a headline.
func (f *finder) lateStart(s *nameSpan) bool {
	if s.nhons > 0 || s.n < 3 || s.listed || s.parts[0].kind != plainPart || f.phrase {
		return false
	}
	if s.parts[1].kind != givenPart {
		return s.parts[1].kind == plainPart && f.startsSentence(s.core) && f.agent(s.core)
	}
	_, weak := f.given(s.parts[1].first)
	return !weak && (f.heading || f.startsSentence(s.core) || f.knownName(s.parts[2]))
}

// agent tells whether the word at token k is built as those for people by what
// they do or where they are from: "Islander", "Campaigner", "Lobbyist".
func (f *finder) agent(k int) bool {
	const shortest = 7
	w := f.word(k)
	return len(w) >= shortest && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ist") || strings.HasSuffix(w, "man"))
}

// placeName tells whether a weak given name and a word for a place are rather a
// place: "Grant Park".
func (f *finder) placeName(s *nameSpan) bool {
	return s.weak && s.n == 2 && f.isAny(s.parts[1].first, "park", "field", "hall", "lane", "hill", "hills", "castle", "wood", "woods", "lake", "bridge", "church", "tower", "street")
}

// clan tells whether the second word of a name is a particle of clan names, which
// no other names have: "Máire Ní Dhomhnaill".
func (f *finder) clan(s *nameSpan) bool {
	if s.n < 3 || s.parts[1].kind != particlePart {
		return false
	}
	row, n := lexicon.Particles.Longest(f.d, s.parts[1].first, s.parts[1].last)
	return n > 0 && lexicon.Particles.Cell(row, lexicon.ParticlesClass) == "clan"
}

// sonOf tells whether the word at token k is a family name by its look: "McLeod",
// "MacGregor", "O'Brien".
func (f *finder) sonOf(k int) bool {
	w := f.word(k)
	for _, mac := range [...]string{"Mc", "Mac", "O'", "O’"} {
		if len(w) > len(mac)+2 && strings.HasPrefix(w, mac) && isUpper(w[len(mac)]) && !isUpper(w[len(mac)+1]) {
			return true
		}
	}
	return false
}

// styled adds a title of one word that is a style as well as an office to the
// honorifics: "Cardinal", "Professor".
func (f *finder) styled(n *Name, p *postSpan) {
	if p.first != p.head.first || p.last != p.first+1 || !f.capital(p.first) {
		return
	}
	row, ok := lexicon.Honorifics.Lookup(f.d, p.first)
	if !ok {
		return
	}
	if class := lexicon.Honorifics.Cell(row, lexicon.HonorificsClass); class == "clergy" || class == "learned" {
		n.HonorificPrefix = append(n.HonorificPrefix, f.word(p.first))
	}
}
