package speaker

// possessed reads what belongs to the person or body that stands from token
// first to the clitic at token k: "Florida Gov. Jeb Bush's former chief of
// staff, Sally Bradshaw", "Clinton's press secretary", "his spokesman".
// It gives a person where a name follows and a nominal where none does.
func (f *finder) possessed(first, k, end int) (m Mention, next int, ok bool) {
	t, ok := f.titleAt(k+1, end, 4, true)
	if !ok || f.glued(k+1) && f.clitic(k) {
		return m, 0, false
	}
	owner := f.slice(first, k)
	if !f.clitic(k) {
		owner = f.slice(k, k+1)
	}
	p := &t.posts[0]
	p.OnBehalfOf = owner
	if s, named := f.nameBehind(&t, end); named {
		m = f.person(&s, &t)
		f.kinship(&m, p)
		next = s.last
		if n := f.affiliation(&m, next, end); n > 0 {
			next += n
		}
		m = f.span(m, first, s.last)
		return m, f.appositions(&m, next, end), true
	}
	if t.n > 1 {
		t.n = 1
		t.last = p.last
	}
	if f.attributive(t.last, end) {
		return m, 0, false
	}
	m = f.nominalOf(&t)
	m.Definite = true
	return f.span(m, first, t.last), t.last, true
}

// kinship turns a post of kin into the relation that it tells.
func (f *finder) kinship(m *Mention, p *postSpan) {
	if p.class() != "kin" || len(m.Posts) == 0 {
		return
	}
	m.Relation = Relation{Label: p.Role, Of: p.OnBehalfOf}
	m.Posts = m.Posts[1:]
	if len(m.Posts) == 0 {
		m.Posts = nil
	}
}
