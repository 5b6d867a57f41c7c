package speaker

// lookBack is how many mentions before a pronoun are considered.
const lookBack = 60

// maxRivals is how many rivals of a pronoun are kept, the nearest ones.
const maxRivals = 8

// ownerBonus is what the subject right before a possessive counts more: "he said
// Mr Hinch had changed his mind".
const ownerBonus = 40

// farBack is how many paragraphs a pronoun may be away from its person.
const farBack = 4

// inOrder ties descriptions and pronouns, in the order of the text.
func (r *resolver) inOrder() {
	for e := range r.entities {
		r.entities[e].last = -1
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if r.ties[i].entity < 0 {
			switch m.Kind {
			case KindNominal:
				if r.someone(i) {
					r.pronoun(i)
				} else {
					r.office(i)
				}
			case KindPronoun:
				r.pronoun(i)
			case KindGroup:
				r.ties[i].reason = Unnamed
			}
		}
		if e := r.ties[i].entity; e >= 0 {
			r.entities[e].last = i
			if r.entities[e].kind == KindPerson {
				r.recent = append(r.recent, i)
			}
		}
	}
}

// pronoun ties a singular pronoun to a person whose gender fits: to the subject
// of its own sentence, else to the one who spoke last, else to the subject or
// first person of the latest sentence that has one.
func (r *resolver) pronoun(i int) {
	m := &r.mentions[i]
	if m.Number == Plural || m.Gender == 0 {
		r.ties[i].reason = Unknown
		return
	}
	e, rivals := r.antecedent(i)
	if e < 0 {
		r.ties[i] = tie{entity: -1, reason: Unknown, rivals: rivals}
		if len(rivals) > 0 {
			r.ties[i].reason = Ambiguous
		}
		return
	}
	if x := &r.entities[e]; x.gender == 0 && !r.doubtful(i, e, rivals) {
		x.gender = m.Gender
	}
	r.tie(i, e, ByPronoun)
	r.ties[i].rivals = rivals
}

// doubtful tells whether somebody else of unknown gender stands beside the person
// that pronoun i was tied to, so that the pronoun says nothing sure of either.
func (r *resolver) doubtful(i, e int, rivals []int) bool {
	for _, o := range rivals {
		if x := &r.entities[o]; x.gender == 0 && x.last >= 0 && r.entities[e].last >= 0 && r.sentence(x.last) == r.sentence(r.entities[e].last) {
			return true
		}
	}
	return false
}

// antecedent looks for the person of the pronoun at mention i.
func (r *resolver) antecedent(i int) (best int, rivals []int) {
	m := &r.mentions[i]
	best, top := -1, 0
	nearest := true
	for n := len(r.recent) - 1; n >= 0 && n >= len(r.recent)-lookBack; n-- {
		j := r.recent[n]
		c := &r.mentions[j]
		r.steps++
		if m.Place.Paragraph-c.Place.Paragraph > farBack {
			break
		}
		e := r.ties[j].entity
		if c.Start >= m.Start || !r.mayBe(e, m) || r.inside(i, j) {
			continue
		}
		s := r.score(m, c, e)
		if nearest && m.Possessive && c.Place.Subject && c.Place.Sentence == m.Place.Sentence && c.Kind != KindPronoun {
			s += ownerBonus
		}
		nearest = false
		switch {
		case s > top:
			if best >= 0 && best != e {
				rivals = appendNew(rivals, best)
			}
			best, top = e, s
		case e != best:
			rivals = appendNew(rivals, e)
		}
		if len(rivals) > maxRivals {
			rivals = rivals[:maxRivals]
		}
	}
	if top <= 0 {
		return -1, rivals
	}
	return best, rivals
}

// inside tells whether mention j lies around mention i: "his spokesman" is not he.
func (r *resolver) inside(i, j int) bool {
	return r.mentions[j].Start <= r.mentions[i].Start && r.mentions[j].End >= r.mentions[i].End
}

// mayBe tells whether an entity's gender fits a pronoun; one of unknown gender
// may be either.
func (r *resolver) mayBe(e int, m *Mention) bool {
	g := r.entities[e].gender
	return g == 0 || g == m.Gender
}

// score says how well mention c may be what pronoun m stands for: the nearer the
// better, a subject or speaker more than others, inside marks only what is there.
func (r *resolver) score(m, c *Mention, e int) int {
	s := 100 - 12*(m.Place.Sentence-c.Place.Sentence)
	if c.Place.Sentence == m.Place.Sentence {
		s = 94
		if m.Possessive {
			s += 8
		}
	}
	if c.Place.Source {
		s += 22
	}
	if c.Place.Subject {
		s += 14
	}
	if c.Possessive {
		s -= 10
	}
	if c.Place.Quoted && !m.Place.Quoted {
		s -= 45
	}
	if !c.Place.Quoted && m.Place.Quoted && c.Place.Source && c.Place.Sentence == m.Place.Sentence {
		s -= 60 // who speaks says "I"
	}
	if r.entities[e].gender == 0 {
		s -= 15
	}
	return s
}

// someone tells whether a description says no more than a pronoun does: "the
// woman".
func (r *resolver) someone(i int) bool {
	m := &r.mentions[i]
	return m.Definite && m.Gender != 0 && m.Number == Singular && len(m.Posts) == 1 && (m.Posts[0].Label == "woman" || m.Posts[0].Label == "man")
}
