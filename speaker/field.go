package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// An aspirant is a person that a pronoun may stand for.
type aspirant struct {
	entity   int
	mentions int  // in reach
	latest   int  // the mention nearest before the pronoun
	quoted   bool // none but mentions in quotations so far, for a pronoun outside them
	clues    clueSet
}

// findLeads notes the first subject of each sentence outside quotations, and
// counts the sentences that have mentions there.
func (r *resolver) findLeads() {
	r.leads = make([]bool, len(r.mentions))
	r.rows = make([]int, len(r.mentions))
	seen, row, last := -1, 0, -1
	for i := range r.mentions {
		p := &r.mentions[i].Place
		if !p.Quoted && p.Sentence != last {
			last = p.Sentence
			row++
		}
		r.rows[i] = row
		if p.Subject && !p.Quoted && p.Sentence != seen && r.mentions[i].Kind != KindOrganization {
			r.leads[i] = true
			seen = p.Sentence
		}
	}
}

// gather lists the persons in reach of the pronoun at mention i with their clues,
// the nearest first.
func (r *resolver) gather(i int) {
	m := &r.mentions[i]
	r.field = r.field[:0]
	for n := len(r.recent) - 1; n >= 0 && n >= len(r.recent)-lookBack; n-- {
		j := r.recent[n]
		c := &r.mentions[j]
		r.steps++
		if m.Place.Paragraph-c.Place.Paragraph > farBack {
			break
		}
		if c.Start >= m.Start || r.inside(i, j) {
			continue
		}
		quoted := c.Place.Quoted && !m.Place.Quoted
		e := r.ties[j].entity
		if e < 0 {
			if r.sentence(j) != r.sentence(i) && !(speaksFor(c) && r.apart(i, j) == 1 && r.comesFirst(i)) {
				continue
			}
			e = unnamedAt(j)
		}
		if a := r.aspirant(e, j, quoted); a != nil {
			if a.quoted && !quoted {
				a.latest, a.quoted = j, false
			}
			a.mentions++
			r.seen(a, i, j)
		}
	}
	r.lookAhead(i)
	most := 0
	for k := range r.field {
		most = max(most, r.field[k].mentions)
	}
	for k := range r.field {
		r.finish(&r.field[k], i, k, most)
	}
}

// aspirant is the place of an entity in the field, nil if the field is full.
func (r *resolver) aspirant(e, j int, quoted bool) *aspirant {
	for k := range r.field {
		r.steps++
		if r.field[k].entity == e {
			return &r.field[k]
		}
	}
	if len(r.field) == maxAntecedents {
		return nil
	}
	r.field = append(r.field, aspirant{entity: e, latest: j, quoted: quoted})
	return &r.field[len(r.field)-1]
}

// seen adds the clues that any mention j of a person gives.
func (r *resolver) seen(a *aspirant, i, j int) {
	m, c := &r.mentions[i], &r.mentions[j]
	if c.Place.Quoted && !m.Place.Quoted {
		return
	}
	switch r.apart(i, j) {
	case 0:
		a.clues.addIf(subjectHere, c.Place.Subject)
		a.clues.addIf(leadHere, r.leads[j])
		a.clues.addIf(sourceHere, c.Place.Source)
		a.clues.addIf(speakerInQuote, c.Place.Source && m.Place.Quoted && !c.Place.Quoted)
	case 1:
		a.clues.addIf(subjectBefore, c.Place.Subject)
		a.clues.addIf(leadBefore, r.leads[j])
		a.clues.addIf(leadFirst, r.leads[j] && r.comesFirst(i))
		a.clues.addIf(sourceBefore, c.Place.Source)
	}
}

// comesFirst tells whether mention i is the first of its sentence.
func (r *resolver) comesFirst(i int) bool { return i == 0 || r.sentence(i-1) != r.sentence(i) }

// opens tells whether mention i is the first of its paragraph.
func (r *resolver) opens(i int) bool {
	return i == 0 || r.mentions[i-1].Place.Paragraph != r.mentions[i].Place.Paragraph
}

// finish adds the clues that the latest mention of a person gives, and those of
// the person as a whole. The person is the k-th of the field.
func (r *resolver) finish(a *aspirant, i, k, most int) {
	m, c := &r.mentions[i], &r.mentions[a.latest]
	s := &a.clues
	if !s.has(ahead) {
		r.distance(s, i, a.latest)
		s.addIf(latestFull, c.Kind == KindPerson && c.Name.full())
		s.addIf(latestSubject, c.Place.Subject)
		s.addIf(latestOwner, c.Possessive)
		s.addIf(latestInner, c.Place.Inner)
		s.addIf(latestQuoted, a.quoted)
		s.addIf(topic, c.Place.Topic && c.Place.Sentence == m.Place.Sentence)
		s.addIf(ownSubject, k == 0 && m.Possessive && s.has(inSentence) && c.Place.Subject)
		r.object(s, m)
		r.clause(s, i, a.latest)
	}
	spoke := a.entity == r.lastSource
	if spoke && m.Place.Quoted {
		s.add(speakerInQuote)
		s.addIf(spokeLastQuote, r.announced(i))
		spoke = false
	}
	s.addIf(spokeLast, spoke)
	s.addIf(spokeLastAgain, spoke && m.Place.Source)
	s.addIf(spokeLastMore, spoke && m.Place.Adding)
	s.addIf(spokeLastBlock, spoke && r.opens(i))
	s.addIf(oftenest, a.mentions == most)
	s.addIf(neuter, r.genderOf(a.entity) == 0)
}

// announced tells whether nobody is named behind the quotation that mention i
// stands in as the one who speaks it, so that whoever spoke before it does.
func (r *resolver) announced(i int) bool {
	const far = 8
	p := &r.mentions[i].Place
	for j := i + 1; j < len(r.mentions) && j <= i+far && r.mentions[j].Place.Paragraph == p.Paragraph; j++ {
		r.steps++
		if q := &r.mentions[j].Place; q.Source && !q.Quoted {
			return false
		}
	}
	return true
}

// distance adds how far before the pronoun a mention stands.
func (r *resolver) distance(s *clueSet, i, j int) {
	switch d := r.apart(i, j); {
	case d < 1:
		s.add(inSentence)
	case d == 1:
		s.add(oneBefore)
	case d == 2:
		s.add(twoBefore)
	case d < 5:
		s.add(fewBefore)
	default:
		s.add(farBefore)
	}
	s.addIf(otherBlock, r.mentions[i].Place.Paragraph != r.mentions[j].Place.Paragraph)
}

// apart is how many sentences before mention i mention j stands; for a mention
// outside quotations those with mentions outside quotations count.
func (r *resolver) apart(i, j int) int {
	if r.mentions[i].Place.Quoted {
		return r.sentence(i) - r.sentence(j)
	}
	return r.rows[i] - r.rows[j]
}

// object adds what the form of a pronoun that is an object says.
func (r *resolver) object(s *clueSet, m *Mention) {
	if m.Possessive || !s.has(subjectHere) {
		return
	}
	switch {
	case strings.HasSuffix(m.Text, "self"):
		s.add(reflexive)
	case strings.EqualFold(m.Text, "him") || strings.EqualFold(m.Text, "her"):
		s.add(objectSubject)
	}
}

// clause adds what a pronoun says that stands in one clause with mention j or in what j
// says: in "Ann Lee thanked her" she is somebody else, in "Ann Lee said she" most often
// herself, unless she speaks for others; in "Interviewed by Ann Lee, she said" somebody
// else. Behind a verb of speech an object may belong to another clause.
func (r *resolver) clause(s *clueSet, i, j int) {
	const near = 24 // bytes
	m, c := &r.mentions[i], &r.mentions[j]
	s.addIf(ownObject, m.Possessive && c.Kind == KindPerson && c.End+len(", ") == m.Start && r.describes(i))
	s.addIf(ownObject, m.Place.Source && m.Place.Subject && c.Kind == KindPerson && c.Place.Inner && !c.Place.Topic && !c.Possessive && c.End+len(", ") == m.Start && r.sentence(i) == r.sentence(j))
	if j != i-1 || !c.Place.Subject || c.Place.Quoted != m.Place.Quoted || r.sentence(i) != r.sentence(j) || m.Start-c.End > near || m.Possessive {
		return
	}
	object := strings.EqualFold(m.Text, "him") || strings.EqualFold(m.Text, "her")
	s.addIf(ownObject, object && !c.Place.Source)
	s.addIf(justSpoke, !object && !speaksFor(c) && c.Place.Source && m.Place.Subject && m.Start-c.End <= near/2)
}

// describes tells whether a possessive pronoun, mention i, begins the description of the
// name before it: Ann Lee, "her deputy", is not her own. Of kin it may begin the next of
// a list: Ann Lee, her husband and two friends.
func (r *resolver) describes(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(r.mentions) || r.mentions[k].Start != r.mentions[i].Start || len(r.mentions[k].Posts) == 0 {
			continue
		}
		row, ok := lexicon.Roles.Find(r.mentions[k].Posts[0].Role)
		return ok && lexicon.Roles.Cell(row, lexicon.RolesClass) != "kin"
	}
	return false
}

// lookAhead adds the subject of the main clause behind a pronoun that comes first
// in its sentence: "While he said no, Mr Voss stayed".
func (r *resolver) lookAhead(i int) {
	m := &r.mentions[i]
	if !m.Place.Fronted {
		return
	}
	const far = 6
	for j := i + 1; j < len(r.mentions) && j <= i+far && r.sentence(j) == r.sentence(i); j++ {
		r.steps++
		c := &r.mentions[j]
		if c.Place.Fronted || c.Place.Quoted != m.Place.Quoted || !c.Place.Subject {
			continue
		}
		if e := r.ties[j].entity; e >= 0 && c.named() {
			if a := r.aspirant(e, j, false); a != nil {
				a.clues.add(ahead)
			}
		}
		return
	}
}
