package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/speaker"
)

// genericBody is the noun of a source that is a body by a word that names none, ""
// of any other: the "company", the corporate "watchdog".
func genericBody(source string) string {
	const longest, the = 3, "the "
	if len(source) < len(the) || !strings.EqualFold(source[:len(the)], the) || strings.Count(source, " ") >= longest {
		return ""
	}
	words := strings.Fields(source)
	for _, w := range words[1:] {
		if w[0] < 'a' && w != "NGO" || w[0] > 'z' {
			return ""
		}
	}
	noun := strings.ToLower(words[len(words)-1])
	if s := sectorOf(noun); s == unknown || s == closed || strings.HasSuffix(noun, "s") { // "the farmers"
		return ""
	}
	return noun
}

// generic gives what "the company" says to the body that it speaks of: the one that
// what is said begins with, one before it in its sentence, the one that the sentence
// before begins with or the only one of it that fits, the one that spoke last, or the
// only one that has the noun in its name. A body whose name doesn't
// tell that it is one must be the only one so far that may be.
func (r *resolver) generic(quotes []Quote, i int, noun string) {
	q := &quotes[i]
	near := r.bodies(noun)
	candidates := [...]*speaker.Person{
		r.ownSubject(q),
		near.within(q.attribution.Start, q.Source.Start),
		r.bodySubject(q),
		r.doneTo(q, noun),
		r.lastBody(quotes, i),
		near.own(q.Source.Start),
	}
	for _, body := range candidates {
		if body != nil && r.stands(noun, body, q.Source.Start) && qualifiedAs(q.Source.Text, noun, body.Name.Text) {
			q.Speaker, q.Via = *body, ViaNominal
			r.remember(body, noun)
			return
		}
	}
}

// qualifiedAs tells whether a name has the word that stands before its own noun, if one
// does: the "budget" office. Of other nouns that word says what is known besides: the
// "oil" company.
func qualifiedAs(source, noun, name string) bool {
	words := strings.Fields(strings.ToLower(source))
	if len(words) < 3 || ownWord(name) != noun {
		return true
	}
	return strings.Contains(strings.ToLower(name), words[1])
}

// ownSubject is the body that what is said begins with, nil if it begins with none:
// "Lindau Motors" will close, the company said.
func (r *resolver) ownSubject(q *Quote) *speaker.Person {
	if q.Kind != Indirect || q.Start > q.Source.Start {
		return nil
	}
	person, link := r.People.At(q.Start, q.End)
	if person == nil || link.Kind != speaker.KindOrganization || link.Start > q.Start+len("the ") {
		return nil
	}
	return person
}

// doneTo is the only body of the sentence before that a noun fits, subject or not, nil if
// there is none or more than one: France fined "Google". Groups and agencies that no list
// has are too many for this.
func (r *resolver) doneTo(q *Quote, noun string) *speaker.Person {
	switch sectorOf(noun) {
	case business, trade, oversight:
		return r.bodies(noun).within(q.antecedent.Start, q.antecedent.End)
	}
	return nil
}

// lastBody is the body that spoke last, soon before quotation i, and of no other; nil if
// none did.
func (r *resolver) lastBody(quotes []Quote, i int) *speaker.Person {
	before := r.bodyBefore(quotes, i)
	if k := i - 1; k > r.last && quotes[k].Speaker.Kind == speaker.KindOrganization && quotes[i].Paragraph-quotes[k].lastParagraph() <= carryReach {
		before = &quotes[k] // inside what another said
	}
	if before == nil || r.speaksOfBody(before) {
		return nil
	}
	return &before.Speaker
}

// stands tells whether a noun at a place of the text stands for a body.
func (r *resolver) stands(noun string, body *speaker.Person, at int) bool {
	s := sectorOf(noun)
	switch fitOf(noun, body.Name.Text) {
	case sure:
		return true
	case unfit:
		return false
	}
	if called := r.called[body.ID]; called != unknown {
		return called == s || called == either
	}
	return r.bodies(noun).only(at) == body.ID
}

// remember keeps what a body was called by, for one whose name doesn't tell it.
func (r *resolver) remember(body *speaker.Person, noun string) {
	if sectorOfBody(body.Name.Text) != unknown {
		return
	}
	if r.called == nil {
		r.called = map[string]sector{}
	}
	r.called[body.ID] = sectorOf(noun)
}

// speaksOfBody tells whether a quotation names another body than its speaker, or calls
// one by such a noun.
func (r *resolver) speaksOfBody(q *Quote) bool {
	for _, p := range q.Parts {
		for w := range strings.FieldsSeq(p.Text) {
			r.steps++
			if s := sectorOf(singular(strings.Trim(w, ",.;:’'\"”"))); s != unknown && s != public {
				return true
			}
		}
		if person, _ := r.People.At(p.Start, p.End); person != nil && person.Kind == speaker.KindOrganization && person.ID != q.Speaker.ID {
			return true
		}
	}
	return false
}

// singular is a noun without the ending of the plural.
func singular(noun string) string {
	if stem, ok := strings.CutSuffix(noun, "ies"); ok {
		return stem + "y"
	}
	return strings.TrimSuffix(noun, "s")
}
