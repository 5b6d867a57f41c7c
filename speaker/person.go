package speaker

import (
	"sort"

	"github.com/onrecord-go/onrecord/internal/enum"
)

// A Person is somebody, or some body, that a text speaks of: all mentions of
// one person in one text. Its ID is "p1", "p2" … in the order of first mention.
type Person struct {
	ID       string `json:"id"`
	Kind     Kind   `json:"kind"` // KindPerson or KindOrganization
	Name     Name   `json:"name"` // the fullest that the text or the roster gives
	Posts    []Post `json:"posts,omitzero"`
	Gender   Gender `json:"gender,omitzero"`
	Mentions []Link `json:"mentions"`
}

// A Link is a mention with the rule that tied it to its person, or the reason
// why none did.
type Link struct {
	Mention
	Via    Rule     `json:"via,omitzero"`
	Reason Reason   `json:"reason,omitzero"`
	Rivals []string `json:"rivals,omitzero"` // IDs of the other persons that the rule allowed
}

// People are the persons of one text, in the order of first mention.
type People struct {
	Persons    []Person
	Unresolved []Link // mentions of nobody that is known, each with its reason
	spots      []spot // every mention, by start, the longer first
}

// A spot says where a link is kept.
type spot struct {
	start, end int
	reach      int // the greatest end of this spot and all before it
	inner      bool
	possessive bool
	person     int // in Persons, or -1
	link       int // in the person's Mentions, or in Unresolved
}

// At finds the mention that a span of the text, such as the source of a
// quotation, is about, and its person: the mention that begins the span, else the
// first in it that no preposition makes a part of something larger ("critics of
// Mr Trump" is about nobody). Of those that begin at one place the longest
// counts: "Mr Trump's lawyer" is about the lawyer, "Mr Trump's website" about
// nobody, and "Mr Trump's Department of Justice" about the body. A span inside a mention is
// about that mention. Both results are nil without a mention, and the person
// alone is nil where nobody is known. It takes time logarithmic in the number of
// mentions and linear in those within the span.
func (p People) At(start, end int) (*Person, *Link) {
	n := sort.Search(len(p.spots), func(i int) bool { return p.spots[i].reach > start })
	for i := n; i < len(p.spots) && p.spots[i].start < end; i++ {
		s := p.spots[i]
		if s.end <= start || s.start > start && s.inner {
			continue
		}
		if s.possessive && s.start >= start && end > s.end+longestClitic {
			return p.owned(i+1, s.end, end)
		}
		if s.person < 0 {
			return nil, &p.Unresolved[s.link]
		}
		return &p.Persons[s.person], &p.Persons[s.person].Mentions[s.link]
	}
	return nil, nil
}

// owned finds the body that ends a span behind its possessor, whose mention ends
// at from: "the governor's own Department of Natural Resources". Spots are read
// from i on.
func (p People) owned(i, from, end int) (*Person, *Link) {
	for ; i < len(p.spots) && p.spots[i].start < end; i++ {
		s := p.spots[i]
		if s.start < from || s.inner || s.end != end || s.person < 0 || p.Persons[s.person].Kind != KindOrganization {
			continue
		}
		return &p.Persons[s.person], &p.Persons[s.person].Mentions[s.link]
	}
	return nil, nil
}

// longestClitic is the number of bytes of ’s and a space.
const longestClitic = 5

// A Rule says how a mention was tied to its person.
type Rule uint8

// The rules of linking, the surest first.
const (
	ByFirst     Rule = iota + 1 // the mention that brought the person in
	ByName                      // the same name, or a fuller or shorter form of it
	ByHandle                    // the name in a handle
	BySurname                   // the family name alone
	ByHonorific                 // an honorific or title and the family name
	ByGiven                     // the given name
	ByOffice                    // a role, "the Russian leader", held by one person of the text
	ByPronoun                   // a pronoun, or a description in its place: gender, recency, subjects, who spoke
	ByRoster                    // the office holder on the day of publication
)

var ruleNames = []string{"", "first", "name", "handle", "surname", "honorific", "given", "office", "pronoun", "roster"}

// String is the rule as JSON spells it.
func (r Rule) String() string { return enum.Name(ruleNames, uint8(r)) }

// MarshalText gives the rule's name.
func (r Rule) MarshalText() ([]byte, error) { return enum.Marshal("speaker", ruleNames, uint8(r)) }

// UnmarshalText reads a rule's name.
func (r *Rule) UnmarshalText(text []byte) error {
	v, err := enum.Parse("speaker", ruleNames, text)
	*r = Rule(v)
	return err
}

// Reason says why a mention has no person.
type Reason uint8

// The reasons.
const (
	Ambiguous Reason = iota + 1 // two or more fit equally well; they are the rivals
	Unknown                     // nobody fits
	Unnamed                     // an anonymous source, or many: not to be linked
)

var reasonNames = []string{"", "ambiguous", "unknown", "unnamed"}

// String is the reason as JSON spells it.
func (r Reason) String() string { return enum.Name(reasonNames, uint8(r)) }

// MarshalText gives the reason's name.
func (r Reason) MarshalText() ([]byte, error) { return enum.Marshal("speaker", reasonNames, uint8(r)) }

// UnmarshalText reads a reason's name.
func (r *Reason) UnmarshalText(text []byte) error {
	v, err := enum.Parse("speaker", reasonNames, text)
	*r = Reason(v)
	return err
}
