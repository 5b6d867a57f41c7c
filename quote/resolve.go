package quote

import (
	"slices"
	"strings"
	"time"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/speaker"
)

// A Context is what is known of the text when quotations are resolved. All of
// it may be absent.
type Context struct {
	People speaker.People // as speaker.Resolve gives them, for the same text
	Events []event.Dated  // as event.Resolve gives them, for the same text

	// Published is the day of publication: nothing was said after it. The zero
	// time means unknown.
	Published time.Time
}

// Resolve says who speaks in each quotation and when. The quotations are those
// of one text, in its order; they are not changed. A quotation whose speaker is
// not named, or not for certain, keeps the zero Person.
func Resolve(quotes []Quote, c Context) []Quote { return Parser{}.Resolve(quotes, c) }

// Resolve is as the function of this name.
func (p Parser) Resolve(quotes []Quote, c Context) []Quote {
	r := resolver{Context: c, last: -1}
	return r.resolve(quotes)
}

// resolve goes through the quotations in order.
func (r *resolver) resolve(quotes []Quote) []Quote {
	out := slices.Clone(quotes)
	for i := range out {
		if out[i].gap { // the last one to speak may be among those left out
			r.last = -1
		}
		r.speaker(out, i)
		r.when(out, i)
	}
	r.repeated(out)
	return out
}

// A resolver is the state of one Resolve: the chain of attributions so far.
type resolver struct {
	Context
	last   int               // the last quotation with a speaker, -1 if none
	called map[string]sector // of bodies that a common noun has stood for, by their ID
	byNoun map[string]bodies // that a common noun may stand for
	steps  int               // work done, for the tests of linear time
}

// speaker finds who speaks in quotation i.
func (r *resolver) speaker(quotes []Quote, i int) {
	q := &quotes[i]
	switch strings.ToLower(q.Source.Text) {
	case "":
		r.carry(quotes, i)
	case "i":
		r.self(quotes, i)
	case "it":
		r.body(quotes, i)
	default:
		if itsWord(q.Source.Text) {
			r.body(quotes, i)
			break
		}
		r.mentioned(quotes, i)
	}
	if q.Speaker.ID == "" {
		return
	}
	if !q.inside(quotes) {
		r.last = i
	}
}

// mentioned gives quotation i the person whose mention its source is about.
func (r *resolver) mentioned(quotes []Quote, i int) {
	q := &quotes[i]
	person, link := r.named(q)
	if noun := genericBody(q.Source.Text); person == nil && noun != "" {
		r.generic(quotes, i, noun)
		return
	}
	if link == nil {
		return
	}
	q.Via = viaOf(link)
	if person = r.meant(quotes, i, person, link); person != nil {
		q.Speaker = *person
	}
}

// meant is the person of a mention, for a pronoun with the help of the chain.
func (r *resolver) meant(quotes []Quote, i int, person *speaker.Person, link *speaker.Link) *speaker.Person {
	if link.Kind == speaker.KindPronoun {
		return r.pronoun(quotes, i, person, link)
	}
	return person
}

// inside tells whether a quotation stands inside another one.
func (q *Quote) inside(quotes []Quote) bool { return q.Parent >= 0 && q.Parent < len(quotes) }

// viaOf says how a mention names its person.
func viaOf(link *speaker.Link) Via {
	switch link.Kind {
	case speaker.KindPronoun:
		return ViaPronoun
	case speaker.KindNominal:
		return ViaNominal
	case speaker.KindHandle:
		return ViaHandle
	case speaker.KindPerson:
		if len(link.Posts) > 0 && link.Posts[0].Position == 0 {
			return ViaTitle
		}
		if len(link.Name.HonorificPrefix) > 0 {
			return ViaHonorific
		}
	}
	return ViaName
}
