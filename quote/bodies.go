package quote

import (
	"sort"

	"github.com/onrecord-go/onrecord/speaker"
)

// bodies are those of a text that a noun may stand for.
type bodies struct {
	named    [2]*speaker.Person // the first two with the noun in their name
	possible []*speaker.Person  // that fit it in any way, by first mention; nil if there are too many to tell
}

// mostBodies is how many bodies of one kind are told apart.
const mostBodies = 32

// bodies are those that a noun may stand for.
func (r *resolver) bodies(noun string) bodies {
	if b, known := r.byNoun[noun]; known {
		return b
	}
	var b bodies
	n := 0
	for i := range r.People.Persons {
		r.steps++
		p := &r.People.Persons[i]
		if p.Kind != speaker.KindOrganization {
			continue
		}
		if f := fitOf(noun, p.Name.Text); f != unfit {
			if n++; n <= mostBodies {
				b.possible = append(b.possible, p)
			}
			if f == sure && ownWord(p.Name.Text) == noun {
				add(&b.named, p)
			}
		}
	}
	if n > mostBodies {
		b.possible = nil
	}
	if r.byNoun == nil {
		r.byNoun = map[string]bodies{}
	}
	r.byNoun[noun] = b
	return b
}

// add keeps a person if there is room.
func add(two *[2]*speaker.Person, p *speaker.Person) {
	for i := range two {
		if two[i] == nil {
			two[i] = p
			return
		}
	}
}

// own is the body with the noun in its name that is the only one named before a place,
// nil if there is none or more than one.
func (b bodies) own(at int) *speaker.Person { return single(b.named, at) }

// only is the ID of the body that alone fits of those named before a place, "" if there
// is none or more than one.
func (b bodies) only(at int) string {
	if len(b.possible) == 0 || len(b.possible) > 1 && b.possible[1].Mentions[0].Start < at {
		return ""
	}
	return b.possible[0].ID
}

// within is the only body that is mentioned between two places, nil if there is none or
// more than one.
func (b bodies) within(from, to int) *speaker.Person {
	var found *speaker.Person
	for _, p := range b.possible {
		if !mentioned(p, from, to) {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// mentioned tells whether a person is mentioned between two places.
func mentioned(p *speaker.Person, from, to int) bool {
	k := sort.Search(len(p.Mentions), func(k int) bool { return p.Mentions[k].Start >= from })
	return k < len(p.Mentions) && p.Mentions[k].Start < to
}

// single is the first of two persons if only that one is named before a place.
func single(two [2]*speaker.Person, at int) *speaker.Person {
	before := func(p *speaker.Person) bool { return p != nil && p.Mentions[0].Start < at }
	if before(two[0]) && !before(two[1]) {
		return two[0]
	}
	return nil
}
