package speaker

import "strings"

// lookBack is how many mentions before a pronoun are considered.
const lookBack = 60

// maxAntecedents is how many persons a pronoun is compared with, the nearest ones.
const maxAntecedents = 16

// maxRivals is how many rivals of a pronoun are kept, the nearest ones.
const maxRivals = 8

// farBack is how many paragraphs a pronoun may be away from its person.
const farBack = 4

// The least that the clues have to say for a person: outside quotations the best
// of several is taken whatever they say; inside them "he" may be somebody of whom
// only the speaker knows.
const (
	leastScore  = -1000
	leastQuoted = -50
)

// inOrder ties descriptions and pronouns, in the order of the text.
func (r *resolver) inOrder() {
	for e := range r.entities {
		r.entities[e].last = -1
	}
	r.findLeads()
	r.lastSource = -1
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
		if r.unnamedSubject(i) {
			r.recent = append(r.recent, i)
		}
		if e := r.ties[i].entity; e >= 0 {
			r.entities[e].last = i
			if r.entities[e].kind == KindPerson {
				r.recent = append(r.recent, i)
				if m.Place.Source && !m.Place.Quoted {
					r.lastSource = e
				}
			}
		}
	}
}

// pronoun ties a singular pronoun to the person that the clues speak for most
// among those whose gender fits.
func (r *resolver) pronoun(i int) {
	m := &r.mentions[i]
	if m.Number == Plural || m.Gender == 0 {
		r.ties[i].reason = Unknown
		return
	}
	e, rivals := r.antecedent(i)
	if e < nobody {
		r.ties[i] = tie{entity: -1, reason: Unnamed, rivals: rivals}
		return
	}
	if e < 0 {
		r.ties[i] = tie{entity: -1, reason: Unknown, rivals: rivals}
		if len(rivals) > 0 {
			r.ties[i].reason = Ambiguous
		}
		return
	}
	if x := &r.entities[e]; x.gender == 0 && !r.doubtful(i, e, rivals) && !r.maySpeak(e) {
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

// maySpeak tells whether an entity may speak the quotation that the pronoun at hand
// stands in, so that the pronoun says nothing sure of it.
func (r *resolver) maySpeak(e int) bool {
	for k := range r.field {
		if r.field[k].entity == e {
			return r.field[k].clues.has(speakerInQuote)
		}
	}
	return false
}

// antecedent looks for the person of the pronoun at mention i.
func (r *resolver) antecedent(i int) (best int, rivals []int) {
	m := &r.mentions[i]
	r.gather(i)
	best = nobody
	top := int32(leastScore)
	if m.Place.Quoted {
		top = leastQuoted
	}
	for k := range r.field {
		c := &r.field[k]
		if !r.mayBe(c.entity, m) || c.clues.has(spokeLastQuote) || c.clues.has(ownObject) {
			continue
		}
		if s := c.clues.score(); s > top {
			best, top = c.entity, s
		}
	}
	for k := range r.field {
		if c := &r.field[k]; c.entity >= 0 && c.entity != best && r.mayBe(c.entity, m) && len(rivals) < maxRivals {
			rivals = append(rivals, c.entity)
		}
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
	g := r.genderOf(e)
	return g == 0 || g == m.Gender
}

// genderOf is the gender of an entity or of somebody unnamed.
func (r *resolver) genderOf(e int) Gender {
	if e < 0 {
		return r.mentions[mentionOf(e)].Gender
	}
	return r.entities[e].gender
}

// nobody is no entity. Somebody unnamed has a number below it, made of the mention.
const nobody = -1

func unnamedAt(mention int) int { return nobody - 1 - mention }
func mentionOf(unnamed int) int { return nobody - 1 - unnamed }

// unnamedSubject tells whether mention i is somebody unnamed who acts: "One chief
// executive said he …" is about no person of the text, nor is "Mr Zorn's spokesman" or
// "the former president said he" where nobody is known to be him.
func (r *resolver) unnamedSubject(i int) bool {
	m := &r.mentions[i]
	return m.Kind == KindNominal && r.ties[i].entity < 0 && m.Number == Singular && m.Place.Subject && (m.Anonymous || m.Place.Source && !m.Place.Inner || speaksFor(m))
}

// speaksFor tells whether a description is of somebody who speaks for others and goes
// unnamed more often than not.
func speaksFor(m *Mention) bool {
	if len(m.Posts) == 0 {
		return false
	}
	role := m.Posts[0].Role
	return strings.HasPrefix(role[strings.LastIndexByte(role, ' ')+1:], "spokes")
}

// someone tells whether a description says no more than a pronoun does: "the
// woman".
func (r *resolver) someone(i int) bool {
	m := &r.mentions[i]
	return m.Definite && m.Gender != 0 && m.Number == Singular && len(m.Posts) == 1 && (m.Posts[0].Label == "woman" || m.Posts[0].Label == "man")
}
