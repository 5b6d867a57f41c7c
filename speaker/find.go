package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/text"
)

// Find finds all mentions in a text, sorted by their start, the longer first.
// It never fails; a text without any gives none. Mentions may lie inside one
// another: in "Chancellor Angela Merkel's chief of staff, Helge Braun" the whole
// is Helge Braun and its beginning is Angela Merkel. The members of a group are
// in it and, each by itself, behind it.
//
// It reads the text twice: first for names in full, with titles or honorifics,
// then with their family names known.
func (p Parser) Find(s string) []Mention {
	r := text.Borrow(s)
	f := finder{d: &r.Doc, opt: p}
	f.run()
	r.Return()
	return f.found
}

// run reads the whole text.
func (f *finder) run() {
	f.lookAhead()
	f.learn()
	f.walk()
}

// walk reads the mentions from the first token to the last.
func (f *finder) walk() {
	for k := range f.d.Sentences {
		s := f.d.Sentences[k]
		f.heading = f.isHeading(s)
		for i := s.First; i < s.Last; {
			f.steps++
			i = f.step(i, s.Last)
		}
	}
}

// step reads what begins at token i and gives the token to go on at.
func (f *finder) step(i, end int) int {
	if !f.mayBegin(i) {
		return i + 1
	}
	if f.and(i+1) || f.pluralNear(i) || f.messieurs(i) {
		if next, ok := f.groupStep(i, end); ok {
			return next
		}
	}
	m, next, ok := f.mention(i, end)
	if !ok {
		return f.skip(i, end)
	}
	return f.chain(m, i, next, end)
}

// and tells whether token i is "and".
func (f *finder) and(i int) bool { return f.word(i) == "and" }

// groupStep adds the group that begins at token i, and its members.
func (f *finder) groupStep(i, end int) (next int, ok bool) {
	m, next, ok := f.group(i, end)
	if !ok {
		return 0, false
	}
	f.add(m)
	for _, one := range m.Members {
		f.add(one)
	}
	return next, true
}

// chain adds a mention and those that it possesses, whose name or role follows
// its clitic, and gives the token behind them.
func (f *finder) chain(m Mention, first, k, end int) int {
	f.add(m)
	if m.Kind == KindOrganization {
		k = f.letters(first, k)
	}
	const deepest = 3
	for n := 0; n < deepest; n++ {
		at := k
		if m.Kind == KindPronoun && n == 0 {
			if !m.Possessive {
				return k
			}
			at = k - 1
		} else if !f.clitic(k) {
			return k
		}
		owned, next, ok := f.team(&m, first, at, end)
		if !ok {
			owned, next, ok = f.possessed(first, at, end)
		}
		if !ok {
			return k
		}
		f.add(owned)
		k = next
	}
	return k
}

// add keeps the mentions sorted by their start, the longer first; only those of
// one chain can be out of order.
func (f *finder) add(m Mention) {
	if f.found == nil {
		f.found = make([]Mention, 0, 8+len(f.d.Tokens)/10)
	}
	f.found = append(f.found, m)
	for i := len(f.found) - 1; i > 0; i-- {
		a, b := &f.found[i-1], &f.found[i]
		if a.Start < b.Start || a.Start == b.Start && a.End >= b.End {
			break
		}
		*a, *b = *b, *a
	}
}

// mayBegin tells cheaply whether a mention may begin at token i.
func (f *finder) mayBegin(i int) bool {
	switch f.kind(i) {
	case text.Word:
		return f.capital(i) || f.starter(i) || f.smallFamily(i)
	case text.Punct:
		return f.d.Is(i, "@")
	}
	return false
}

// skip passes over what is no mention: a run of capitalised words of which a
// part must not be read as a name of its own.
func (f *finder) skip(i, end int) int {
	k := i
	if f.is(k, "the") {
		k++
	}
	if _, n := f.areaAt(k, end); n > 0 {
		return k + n
	}
	if _, n := f.organizationAt(k, end); n > 0 {
		return k + n
	}
	if f.capital(k) && k == i {
		return k + f.hyphenated(k, end)
	}
	return i + 1
}

// mention reads the mention at token i, whichever kind it is of.
func (f *finder) mention(i, end int) (m Mention, next int, ok bool) {
	if f.d.Is(i, "@") {
		m, ok = f.handle(i, end)
		if !ok {
			return m, 0, false
		}
		next = i + 2
		for next < end && f.d.Tokens[next].Start < m.End {
			next++
		}
		return m, next, true
	}
	if f.kind(i) != text.Word {
		return m, 0, false
	}
	if m, ok = f.pronoun(i); ok {
		if styled, next, ok := f.styledPerson(i, end); ok {
			return styled, next, true
		}
		return m, i + 1, true
	}
	if f.determiner(i) {
		_, n := f.partyAt(i, end)
		if _, o := f.organizationAt(i, end); n < 2 && o < 2 { // "One Nation", "No 10"
			return f.determined(i, end)
		}
	}
	if f.headNear(i) {
		if m, next, ok = f.titledPerson(i, end); ok {
			return m, next, true
		}
		if m, next, ok = f.bareOffice(i, end); ok {
			return m, next, true
		}
	}
	if f.capital(i) || f.particleAt(i, end) && f.phrase || f.lower(i) && f.smallFamily(i) {
		if m, next, ok = f.capitalised(i, end); ok {
			return m, next, true
		}
	}
	return m, 0, false
}

// determined reads what an article begins: a person with a title, a body, or a
// nominal; the one that reaches furthest.
func (f *finder) determined(i, end int) (m Mention, next int, ok bool) {
	if f.is(i, "the") {
		if f.headNear(i + 1) {
			if m, next, ok = f.titledPerson(i+1, end); ok {
				return f.withArticle(m, i, i+1), next, true
			}
		}
		if f.capital(i + 1) {
			if _, n := f.honorificAt(i, end); n > 1 {
				return f.bareName(i, end) // "the Rev. Al Sharpton"
			}
		}
		if m, next, ok = f.theBody(i, end); ok {
			return m, next, true
		}
		if m, next, ok = f.organization(i, end); ok {
			if n, nnext, nok := f.nominal(i, end); nok && nnext > next {
				return n, nnext, true
			}
			return m, next, true
		}
		if m, next, ok = f.speakingArea(i, i+1, end); ok {
			return m, next, true
		}
	} else if f.headNear(i + 1) {
		if m, next, ok = f.titledPerson(i+1, end); ok {
			return m, next, true
		}
	}
	m, next, ok = f.nominal(i, end)
	if ok && m.Definite && f.capital(next-1) && f.clitic(next) && (f.bodyWord(next+1) || f.is(next+1, "office")) && next+1 < end { // "the Prime Minister's Office"
		m = Mention{Kind: KindOrganization, NameText: f.slice(i+1, next+2), Number: Singular, Definite: true}
		return f.span(m, i, next+2), next + 2, true
	}
	if ok && m.Definite && m.Number == Singular && !strings.Contains(m.Posts[0].Label, " of ") && f.lower(next-1) && f.capital(next) {
		if o, onext, ook := f.organization(next, end); ook && !o.Definite {
			return f.withDescription(o, i, onext), onext, true
		}
	}
	return m, next, ok
}

// withDescription widens the span of a body to the words before it that say what
// it is: "the event organizer Zorn Alliance".
func (f *finder) withDescription(o Mention, i, last int) Mention {
	o.Definite = true
	return f.span(o, i, last)
}

// withArticle widens the span of an apposed name to its article: "the Foreign
// Secretary, Lord Cameron".
func (f *finder) withArticle(m Mention, i, first int) Mention {
	if m.Start != f.d.Tokens[first].Start || m.Name.Family == "" && m.Name.Given == "" {
		return m
	}
	m.Start = f.d.Tokens[i].Start
	m.Text = f.d.Text[m.Start:m.End]
	return m
}

// capitalised reads a name or body without article at token i.
func (f *finder) capitalised(i, end int) (m Mention, next int, ok bool) {
	o, onext, ook := f.organization(i, end)
	n := f.knownBody(i, end)
	if n == 0 && !ook && f.shortBody(i) {
		n = 1
	}
	if n > 0 && (!ook || n > onext-i) {
		m = Mention{Kind: KindOrganization, NameText: f.slice(i, i+n), Number: Singular}
		return f.span(m, i, i+n), i + n, true
	}
	if ook {
		return o, onext, true
	}
	if m, next, ok = f.bareName(i, end); ok {
		return m, next, true
	}
	if m, next, ok = f.areaOwned(i, end); ok {
		return m, next, true
	}
	if f.knownLetters(i) || f.speakingAcronym(i, end) {
		m = Mention{Kind: KindOrganization, NameText: f.word(i), Number: Singular}
		return f.span(m, i, i+1), i + 1, true
	}
	return f.speakingArea(i, i, end)
}
