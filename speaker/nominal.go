package speaker

// nominal reads a description of somebody without a name at token i: "the US
// leader", "a senior administration official", "the two presidents". A name or
// body behind the article is left to the others.
func (f *finder) nominal(i, end int) (m Mention, next int, ok bool) {
	definite := false
	switch {
	case f.isAny(i, "the", "this", "that", "both"):
		definite = true
	case f.isAny(i, "a", "an", "one", "another", "some", "several", "many", "two", "three", "any", "every", "no"):
	default:
		return m, 0, false
	}
	k := i + 1
	if definite && f.isAny(k, "two", "three", "four", "five") {
		k++
	}
	if k >= end || !f.headNear(k) {
		return m, 0, false
	}
	t, ok := f.titleAt(k, end, 4, true)
	if !ok {
		return m, 0, false
	}
	t.n, t.last = 1, t.posts[0].last
	if p := &t.posts[0]; p.strange.last > 0 && f.capital(p.head.first) && f.capital(t.last) {
		return m, 0, false // "the way Sen. Zorn spoke"
	}
	if f.attributive(t.last, end) || f.inCompound(t.last) || f.capital(t.last) && t.last < end && f.glued(t.last) {
		return m, 0, false
	}
	m = f.nominalOf(&t)
	m.Definite = definite
	m.Anonymous = !definite
	m = f.span(m, i, t.last)
	if f.isAny(t.last, "who", "that") { // "he is the Democrat who can win"
		m.Place.Subject = false
	}
	return m, t.last, true
}

// inCompound tells whether the word before token k goes on with a hyphen.
func (f *finder) inCompound(k int) bool { return f.d.Is(k, "-") && f.glued(k) }

// nominalOf is the mention of a title without a name.
func (f *finder) nominalOf(t *titleSpan) Mention {
	p := &t.posts[0]
	m := Mention{Kind: KindNominal, Number: Singular, Gender: p.gender(), Party: p.party}
	if p.plural() {
		m.Number = Plural
	}
	m.Posts = append(m.Posts, p.Post)
	return m
}

// bareOffice reads the office of somebody who speaks without its article at token i,
// as headlines have it and the heads of sentences: "No school will close, says
// minister", "Prime Minister says no". A phrase that is nothing but an office needs
// no verb.
func (f *finder) bareOffice(i, end int) (m Mention, next int, ok bool) {
	if f.phrase {
		t, ok := f.titleAt(i, end, 4, true)
		if p := &t.posts[0]; !ok || t.last < end || t.n > 1 || p.plural() || p.named || i+1 == end && royal(p.role()) {
			return m, 0, false
		}
		m = f.nominalOf(&t)
		m.Definite = true
		return f.span(m, i, end), end, true
	}
	headline := f.headline(i)
	if !headline && !(f.startsSentence(i) && f.capital(i)) || i > 0 && f.function(i-1) {
		return m, 0, false
	}
	t, ok := f.titleAt(i, end, 4, true)
	if p := &t.posts[0]; !ok || p.class() != "office" || p.plural() || !headline && (p.named || p.last == i+1) {
		return m, 0, false
	}
	t.n, t.last = 1, t.posts[0].last
	if _, source := f.role(i, t.last); !source || f.attributive(t.last, end) || f.inCompound(t.last) {
		return m, 0, false
	}
	m = f.nominalOf(&t)
	m.Definite = true
	return f.span(m, i, t.last), t.last, true
}

// headline tells whether token i stands in the headline or the line below it: the
// first paragraphs of several, which end without a full stop.
func (f *finder) headline(i int) bool {
	p, n := f.d.Paragraphs, f.d.Paragraph(i)
	return n <= 1 && n+1 < len(p) && !f.d.Is(p[0].Last-1, ".") && !f.d.Is(p[n].Last-1, ".")
}

// areaOwned reads the office of an area without article at token i: "Nova
// Scotia's premier".
func (f *finder) areaOwned(i, end int) (m Mention, next int, ok bool) {
	_, n := f.areaAt(i, end)
	if n == 0 || !f.clitic(i+n) || !f.headNear(i+n+1) {
		return m, 0, false
	}
	t, ok := f.titleAt(i, end, 4, true)
	if !ok || t.posts[0].class() != "office" || t.posts[0].Area == "" {
		return m, 0, false
	}
	t.n, t.last = 1, t.posts[0].last
	if f.attributive(t.last, end) || f.inCompound(t.last) {
		return m, 0, false
	}
	m = f.nominalOf(&t)
	m.Definite = true
	return f.span(m, i, t.last), t.last, true
}
