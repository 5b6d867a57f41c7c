package speaker

import "github.com/onrecord-go/onrecord/internal/text"

// appositions reads the descriptions behind a name at token k, adds their posts
// to the mention and gives the token behind what it understood: k where nothing
// stands, since the words may hold further mentions.
func (f *finder) appositions(m *Mention, k, end int) int {
	next := k
	j := k
	if f.d.Is(j, ",") && f.kind(j+1) == text.Number && f.d.Is(j+2, ",") && j+2 < end {
		j += 2 // an age
	}
	if n := f.commaAffiliation(m, j, end); n > 0 {
		j += n
		next = j
	}
	for f.d.Is(j, ",") && j+1 < end {
		p, ok := f.appositionAt(j+1, end)
		if !ok || p.plural() || !f.closes(p.last, end) || f.enumerates(j+1, &p, end) {
			break
		}
		f.appose(m, &p)
		j = p.last
		for f.is(j, "and") {
			q, ok := f.appositionAt(j+1, end)
			if !ok || q.plural() || !f.closes(q.last, end) {
				break
			}
			f.appose(m, &q)
			j = q.last
		}
		if f.phrase {
			next = j
		}
	}
	return next
}

// enumerates tells whether a post that begins at token j is one of several people, and
// no description of the name before it: Ann Zorn, "the French president and the German
// chancellor" met. A description ends in a comma or with the sentence, and is of one
// country.
func (f *finder) enumerates(j int, p *postSpan, end int) bool {
	k := p.last
	comma := f.d.Is(k, ",")
	if comma {
		k++
	}
	if !f.is(j, "the") || !f.is(k, "and") {
		return false
	}
	q, ok := f.appositionAt(k+1, end)
	if !ok || q.plural() || !f.is(k+1, "the") && !f.possesses(k+1, q.head.first) {
		return false
	}
	return f.verb(q.last) != "" && (!comma || f.is(k+1, "the")) || p.Area != "" && q.Area != "" && p.Area != q.Area
}

// possesses tells whether a possessive stands from token i to before token k: "Italy's".
func (f *finder) possesses(i, k int) bool {
	for ; i < k; i++ {
		if f.clitic(i) {
			return true
		}
	}
	return false
}

// commaAffiliation reads ", R-Texas" where affiliation has not.
func (f *finder) commaAffiliation(m *Mention, k, end int) int {
	if m.Party != "" && m.Area != "" {
		return 0
	}
	return f.affiliation(m, k, end)
}

// appose adds a post in apposition, or the relation that it tells instead.
func (f *finder) appose(m *Mention, p *postSpan) {
	if g := p.gender(); g != 0 && m.Gender == 0 {
		m.Gender = g
	}
	if p.class() == "kin" && p.OnBehalfOf != "" {
		m.Relation = Relation{Label: p.Role, Of: p.OnBehalfOf}
		return
	}
	if p.party != "" && m.Party == "" {
		m.Party = p.party
	}
	p.Position = Apposition
	m.Posts = append(m.Posts, p.Post)
}

// closes tells whether an apposition may end before token k.
func (f *finder) closes(k, end int) bool {
	if k >= end {
		return true
	}
	switch f.kind(k) {
	case text.Punct, text.Mark:
		return !f.d.Is(k, "-") || !f.glued(k)
	case text.Word:
		return f.isAny(k, "who", "whose", "which", "that", "and", "at", "in", "for", "on", "with", "from", "to", "said", "says") || f.verb(k) != ""
	}
	return false
}

// appositionAt reads a description at token k: "the director of national
// intelligence", "a doctor", "President Trump's national security adviser",
// "now deputy chairman of Russia's Security Council".
func (f *finder) appositionAt(k, end int) (p postSpan, ok bool) {
	j := k
	switch {
	case f.isAny(j, "the", "a", "an", "one", "another", "his", "her", "their"):
		j++
	case f.isAny(j, "now", "then", "formerly", "currently"):
		if f.isAny(j+1, "the", "a", "an") {
			return f.datedPost(j, j+2, end)
		}
	case f.is(j, "once"):
		return f.datedPost(j, j+1, end)
	case f.isAny(j, "and", "or", "but") || f.verb(j) != "":
		return p, false
	}
	p, ok = f.ownedPost(k, j, end)
	return p, ok
}

// datedPost reads a post at token k, behind the word at token j for when somebody held
// it: "now the director", "once Ann Zorn's adviser".
func (f *finder) datedPost(j, k, end int) (p postSpan, ok bool) {
	if p, ok = f.ownedPost(k, k, end); !ok {
		return p, false
	}
	switch {
	case f.isAny(j, "now", "currently"):
		p.Status = Current
	case f.is(j, "once"):
		p.Status = Former
	}
	return p, true
}

// ownedPost reads a post at token j, or one that belongs to the person or body
// that stands from token k on: "the North Korean leader's sister".
func (f *finder) ownedPost(k, j, end int) (p postSpan, ok bool) {
	const longest = 9
	for c := j; c < min(end, j+longest); c++ {
		f.steps++
		if f.clitic(c) {
			owner := k
			if k == j && f.lower(k) { // who was Ann Zorn's adviser
				return p, false
			}
			if area, n := f.areaAt(j, c); n == c-j && area != "" {
				break
			}
			if p, ok = f.postAt(c+1, end, 4, true); ok {
				p.OnBehalfOf = f.slice(owner, c)
				return p, true
			}
			return p, false
		}
		if f.isAny(c, "of", "and") {
			break
		}
		if kd := f.kind(c); kd != text.Word && !(kd == text.Punct && f.glued(c) && !f.d.Is(c, ",") && !f.d.Is(c, ".")) {
			break
		}
	}
	return f.postAt(j, end, 4, true)
}
