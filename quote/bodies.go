package quote

import "github.com/onrecord-go/onrecord/speaker"

// bodies are those of a text that a noun may stand for, the first two of a kind: with a
// second one the noun may mean either.
type bodies struct {
	named    [2]*speaker.Person // with the noun in their name
	possible [2]*speaker.Person // that fit it in any way
}

// bodies are those that a noun may stand for.
func (r *resolver) bodies(noun string) bodies {
	if b, known := r.byNoun[noun]; known {
		return b
	}
	var b bodies
	for i := range r.People.Persons {
		r.steps++
		p := &r.People.Persons[i]
		if p.Kind != speaker.KindOrganization {
			continue
		}
		if f := fitOf(noun, p.Name.Text); f != unfit {
			add(&b.possible, p)
			if f == sure && ownWord(p.Name.Text) == noun {
				add(&b.named, p)
			}
		}
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
	if p := single(b.possible, at); p != nil {
		return p.ID
	}
	return ""
}

// single is the first of two persons if only that one is named before a place.
func single(two [2]*speaker.Person, at int) *speaker.Person {
	before := func(p *speaker.Person) bool { return p != nil && p.Mentions[0].Start < at }
	if before(two[0]) && !before(two[1]) {
		return two[0]
	}
	return nil
}
