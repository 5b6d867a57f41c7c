package quote

import (
	"sort"
	"strings"

	"github.com/onrecord-go/onrecord/speaker"
)

// pronounReach is how many paragraphs back the chain of attributions decides
// who "he" is.
const pronounReach = 3

// pronoun decides who "he" is: whom the mentions say if he was named since the
// last one spoke; else the last one who spoke, if gender and distance allow it.
func (r *resolver) pronoun(quotes []Quote, i int, person *speaker.Person, link *speaker.Link) *speaker.Person {
	if link.Number == speaker.Plural || link.Place.Quoted {
		return person
	}
	since := 0
	if r.last >= 0 {
		q := &quotes[r.last]
		since = max(q.Cue.End, q.Source.End, q.End)
	}
	if unnamed := r.unnamedSince(quotes, i); unnamed >= 0 && (person == nil || !namedSince(person, unnamed, link.Start)) {
		return nil
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

// unnamedSince is where somebody whom the text does not name spoke last before
// quotation i, if nobody named has spoken since and it was in the same paragraph or
// the one before; else -1. One executive said he was tired. "I am leaving," he said.
func (r *resolver) unnamedSince(quotes []Quote, i int) int {
	k := r.before(quotes, i)
	if k <= r.last || k < 0 || quotes[i].Paragraph-quotes[k].lastParagraph() > carryReach || quotes[k].Via != ViaNominal && !unnamedSource(quotes[k].Source.Text) {
		return -1
	}
	return quotes[k].Source.Start
}

// unnamedSource tells whether a source is called by a word for who is not named: a
// "source" close to the talks.
func unnamedSource(source string) bool {
	words := strings.Fields(strings.ToLower(source))
	for i, w := range words {
		if linking(w) {
			break
		}
		if (w == "source" || w == "insider" || w == "person") && i > 0 {
			return true
		}
	}
	return false
}

// self gives what "I" say inside a quotation to the one who is quoted.
func (r *resolver) self(quotes []Quote, i int) {
	q := &quotes[i]
	if !q.inside(quotes) {
		return
	}
	if outer := &quotes[q.Parent]; outer.Speaker.ID != "" && outer.Kind != Indirect {
		q.Speaker, q.Via = outer.Speaker, ViaPronoun
	}
}

// body gives what "it" says to the body that spoke in the sentence before, or else to
// the one which that sentence begins with.
func (r *resolver) body(quotes []Quote, i int) {
	q := &quotes[i]
	if before := r.bodyBefore(quotes, i); before != nil && max(before.End, before.Cue.End) > q.antecedent.Start {
		q.Speaker, q.Via = before.Speaker, ViaPronoun
	} else if body := r.bodySubject(q); body != nil {
		q.Speaker, q.Via = *body, ViaPronoun
	} else if body := r.ownSubject(q); body != nil && before == nil {
		q.Speaker, q.Via = *body, ViaPronoun // "The bank" expects growth, it said
	}
}

// bodySubject is the body that the sentence before "it" begins with, nil if it begins
// with none. Only of verbs of speech is "it" sure to be one.
func (r *resolver) bodySubject(q *Quote) *speaker.Person {
	s := q.antecedent
	if s.Text == "" || q.Cue.Class != Speech && q.Cue.Class != Writing {
		return nil
	}
	person, link := r.People.At(s.Start, s.End)
	if person == nil || link.Kind != speaker.KindOrganization || link.Start < s.Start || link.Place.Quoted || namesDocument(s.Text) {
		return nil // the FBI has a letter; what "it" says is the letter's
	}
	if link.End < s.End && strings.HasPrefix(s.Text[link.End-s.Start:], " and ") {
		if other, l := r.People.At(link.End+len(" and "), s.End); other != nil && l.Start <= link.End+len(" and the ") && l.Kind == speaker.KindOrganization {
			return nil // "Apple and Google" were fined
		}
	}
	if before := s.Text[:link.Start-s.Start]; len(strings.Fields(before)) > 1 && !strings.HasSuffix(before, ", ") { // "But Ofcom", "On Monday, Ofcom"
		return nil
	}
	return person
}

// bodyBefore is the quotation before quotation i, in the same paragraph or the one
// before, if a body spoke there, else nil.
func (r *resolver) bodyBefore(quotes []Quote, i int) *Quote {
	if r.last < 0 {
		return nil
	}
	before := &quotes[r.last]
	if before.Speaker.Kind != speaker.KindOrganization || quotes[i].Paragraph-before.lastParagraph() > carryReach {
		return nil
	}
	return before
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
