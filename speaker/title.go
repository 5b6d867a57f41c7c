package speaker

import "github.com/onrecord-go/onrecord/internal/text"

// maxPosts is how many posts in a row a title may have.
const maxPosts = 3

// A titleSpan is the posts that stand in a row before a name: "Republican
// nominee and Indiana Gov."
type titleSpan struct {
	posts       [maxPosts]postSpan
	n           int
	first, last int
}

// lastPost is the post nearest to the name.
func (t *titleSpan) lastPost() *postSpan { return &t.posts[t.n-1] }

// area is the area of the title's first post that has one.
func (t *titleSpan) area() string {
	for _, p := range t.posts[:t.n] {
		if p.Area != "" {
			return p.Area
		}
	}
	return ""
}

// gender is what the title's heads say.
func (t *titleSpan) gender() Gender {
	for _, p := range t.posts[:t.n] {
		if g := p.gender(); g != 0 {
			return g
		}
	}
	return 0
}

// titleAt reads the posts at token i. most limits the heads of the last one.
func (f *finder) titleAt(i, end, most int, nominal bool) (t titleSpan, ok bool) {
	if !f.headNear(i) {
		return t, false
	}
	t.first = i
	k := i
	for t.n < maxPosts {
		p, ok := f.postAt(k, end, most, nominal)
		if !ok {
			break
		}
		t.posts[t.n] = p
		t.n++
		t.last = p.last
		k = p.last
		if p.plural() {
			break
		}
		if (f.isAny(k, "and") || f.d.Is(k, "/")) && !royal(p.role()) && p.role() != "duke" && p.role() != "duchess" {
			k++
		}
	}
	return t, t.n > 0
}

// titled reads a title and the name behind it. Where the last word of the title
// is the beginning of the name ("Prime Minister King"), the shorter title counts.
func (f *finder) titled(i, end int) (t titleSpan, s nameSpan, ok bool) {
	if !f.headNear(i) {
		return t, s, false
	}
	if !f.capitalBehindHead(i, end) {
		return t, s, false
	}
	for most := 4; most > 0; {
		t, ok = f.titleAt(i, end, most, false)
		if !ok {
			return t, s, false
		}
		if s, ok = f.nameBehind(&t, end); ok {
			return t, s, true
		}
		h := t.lastPost().heads
		if h > 1 {
			most = h - 1
			continue
		}
		if t.n > 1 { // the last post may be the name: "Senator Major"
			t.n--
			t.last = t.lastPost().last
			if s, ok = f.nameBehind(&t, end); ok {
				return t, s, true
			}
		}
		return t, s, false
	}
	return t, s, false
}

// nameBehind reads the name that a title stands before.
func (f *finder) nameBehind(t *titleSpan, end int) (s nameSpan, ok bool) {
	k := t.last
	if k >= end || f.newLine(k) {
		return s, false
	}
	p := t.lastPost()
	if f.d.Is(k, "-") && f.glued(k) || p.plural() && f.isAny(t.first-1, "told", "tell", "tells", "telling", "assured", "reminded") {
		return s, false // told reporters Ann Zorn would go
	}
	if f.d.Is(k, ",") && (p.OnBehalfOf != "" || f.isAny(t.first-1, "the", "a", "an", "another", "one", "his", "her", "their", "its", "our", "my", "whose") || f.clitic(t.first-1) || f.hasClitic(t)) {
		k++
		if q, qok := f.postAt(k, end, 1, false); qok && t.n < maxPosts { // "his running mate, Indiana Gov. Mike Pence"
			if s, ok = f.name(q.last, end, true); ok && f.mayHold(&q, &s) {
				t.posts[t.n] = q
				t.n++
				return s, true
			}
		}
		if s, ok = f.name(k, end, false); ok && f.apposed(p, &s, end) {
			return s, true
		}
		return s, false
	}
	s, ok = f.name(k, end, true)
	if !ok || !f.mayHold(p, &s) || f.kinOf(t) {
		return s, false
	}
	return s, true
}

// kinOf tells whether a title says whose kin somebody is, which the name behind it then
// is: the son of President "Zorn".
func (f *finder) kinOf(t *titleSpan) bool {
	for i := range t.posts[:t.n] {
		if p := &t.posts[i]; p.class() == "kin" && p.last > p.head.last && f.is(p.head.last, "of") {
			return true
		}
	}
	return false
}

// hasClitic tells whether an area's 's stands in the title.
func (f *finder) hasClitic(t *titleSpan) bool {
	for k := t.first; k < t.last && k < t.first+6; k++ {
		if f.clitic(k) {
			return true
		}
	}
	return false
}

// mayHold tells whether a name behind a title is one: behind a title in small
// letters, or of work or kin, one word alone is not enough unless it is known.
func (f *finder) mayHold(p *postSpan, s *nameSpan) bool {
	if s.nhons > 0 {
		return true
	}
	if s.n == 1 && s.nhons == 0 {
		if f.suspicious(s.parts[0].first) {
			return false
		}
		if f.d.Is(s.last, "-") && f.glued(s.last) {
			return false
		}
		class := p.class()
		if class == "rank" && f.lower(p.head.first) || p.last > p.head.last && f.kind(p.last-1) == text.Word && f.capital(p.last-1) {
			return f.knownName(s.parts[0]) || f.phrase
		}
		if class == "kin" || class == "people" || class == "work" {
			return f.knownName(s.parts[0]) || f.phrase
		}
	}
	if _, n := f.organizationAt(s.core, s.last); n == s.last-s.core {
		return false
	}
	return !f.bodyName(s) && !f.bodyBehind(s)
}

// bodyBehind tells whether a word for a body stands right behind a name that no
// list knows, so that the whole is a body: "General Accounting Office".
func (f *finder) bodyBehind(s *nameSpan) bool {
	if s.listed || s.nhons > 0 || s.last >= len(f.d.Tokens) || !f.capital(s.last) || f.newLine(s.last) {
		return false
	}
	return f.bodyWord(s.last) || f.strange(s.last) && f.bodyWord(s.last+1)
}

// suspicious tells whether the only word behind a title is rather an area, a
// body or a party.
func (f *finder) suspicious(k int) bool {
	if f.knownName(part{first: k, last: k + 1}) {
		return false
	}
	if _, n := f.areaAt(k, k+2); n > 0 {
		return true
	}
	if _, n := f.partyAt(k, k+1); n > 0 {
		return true
	}
	return false
}

// apposed tells whether a name behind a title and a comma is its holder's: "the
// spokeswoman, AshLee Strong", "his wife, Patrice,".
func (f *finder) apposed(p *postSpan, s *nameSpan, end int) bool {
	if f.bodyName(s) || f.areaName(s) {
		return false
	}
	if s.n+s.nhons == 1 {
		return p.class() == "kin" && f.d.Is(s.last, ",")
	}
	return s.listed || s.nhons > 0 || f.closes(s.last, end)
}

// capitalBehindHead tells whether a word with a capital stands behind the next
// head of a title, so that a name may follow it.
func (f *finder) capitalBehindHead(i, end int) bool {
	for k := i + int(f.ahead[i]) + 1; k < min(end, i+2*maxPost); k++ {
		f.steps++
		if f.capital(k) || f.kind(k) == text.Word && f.particleAt(k, end) {
			return true
		}
		if f.kind(k) == text.Word && f.verb(k) != "" {
			return false
		}
	}
	return false
}
