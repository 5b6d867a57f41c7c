package quote

import (
	"sort"

	"github.com/onrecord-go/onrecord/speaker"
)

// pronounReach is how many paragraphs back the chain of attributions decides
// who "he" is.
const pronounReach = 3

// A subject is a person named as the subject of a clause outside quotations.
type subject struct {
	start, end int
	person     *speaker.Person
}

// findSubjects lists the subjects of a text in order.
func (r *resolver) findSubjects() {
	for i := range r.People.Persons {
		p := &r.People.Persons[i]
		if p.Kind != speaker.KindPerson {
			continue
		}
		for k := range p.Mentions {
			m := &p.Mentions[k]
			if m.Kind == speaker.KindPerson && m.Place.Subject && !m.Place.Quoted {
				r.subjects = append(r.subjects, subject{m.Start, m.End, p})
			}
		}
	}
	sort.Slice(r.subjects, func(i, j int) bool { return r.subjects[i].start < r.subjects[j].start })
}

// pronoun decides who "he" is: whoever was named as a subject since the last
// one spoke, or whom the mentions say if he was named since then; else the last
// one who spoke, if gender and distance allow it.
func (r *resolver) pronoun(quotes []Quote, i int, person *speaker.Person, link *speaker.Link) *speaker.Person {
	if link.Number == speaker.Plural || link.Place.Quoted {
		return person
	}
	since := 0
	if r.last >= 0 {
		q := &quotes[r.last]
		since = max(q.Cue.End, q.Source.End, q.End)
	}
	if s := r.subjectSince(since, &quotes[i], link); s != nil {
		return s
	}
	if r.last < 0 || person != nil && namedSince(person, since, link.Start) {
		return person
	}
	before := &quotes[r.last]
	s := &before.Speaker
	if s.Kind != speaker.KindPerson || quotes[i].Paragraph-before.Paragraph > pronounReach || !agrees(s, link) {
		return person
	}
	return s
}

// subjectSince is the last person named as a subject between a place and the
// pronoun that is the source of q, and not in q, if the two agree; otherwise nil.
func (r *resolver) subjectSince(from int, q *Quote, link *speaker.Link) *speaker.Person {
	k := sort.Search(len(r.subjects), func(k int) bool { return r.subjects[k].start >= link.Start }) - 1
	if k < 0 {
		return nil
	}
	s := &r.subjects[k]
	if s.start < from || q.holds(s.start, s.end) || !agrees(s.person, link) {
		return nil
	}
	return s.person
}

// namedSince tells whether a person is named, outside quotations, between two
// places.
func namedSince(p *speaker.Person, from, to int) bool {
	k := sort.Search(len(p.Mentions), func(k int) bool { return p.Mentions[k].Start >= to }) - 1
	for ; k >= 0 && p.Mentions[k].Start >= from; k-- {
		if m := &p.Mentions[k]; m.Kind == speaker.KindPerson && !m.Place.Quoted {
			return true
		}
	}
	return false
}

// agrees tells whether the gender of a pronoun lets it stand for a person.
func agrees(p *speaker.Person, link *speaker.Link) bool {
	return p.Gender == 0 || link.Gender == 0 || p.Gender == link.Gender
}
