package speaker

import "sort"

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
	person     int // in Persons, or -1
	link       int // in the person's Mentions, or in Unresolved
}

// At finds the mention that a span of the text is about, and its person: of the
// mentions that overlap the span the one that covers most of it, of equals the
// first and longest. Both are nil if there is no mention, the person alone if
// nobody is known. It takes time logarithmic in the number of mentions when few
// overlap.
func (p People) At(start, end int) (*Person, *Link) {
	n := sort.Search(len(p.spots), func(i int) bool { return p.spots[i].start >= end })
	best, cover := -1, 0
	for i := n - 1; i >= 0 && p.spots[i].reach > start; i-- {
		s := p.spots[i]
		if c := min(s.end, end) - max(s.start, start); c > 0 && c >= cover {
			best, cover = i, c
		}
	}
	if best < 0 {
		return nil, nil
	}
	s := p.spots[best]
	if s.person < 0 {
		return nil, &p.Unresolved[s.link]
	}
	return &p.Persons[s.person], &p.Persons[s.person].Mentions[s.link]
}

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
	ByPronoun                   // gender, number, recency and subjecthood
	ByRoster                    // the office holder on the day of publication
)

var ruleNames = []string{"", "first", "name", "handle", "surname", "honorific", "given", "office", "pronoun", "roster"}

// String is the rule as JSON spells it.
func (r Rule) String() string { return enumName(ruleNames, uint8(r)) }

// MarshalText gives the rule's name.
func (r Rule) MarshalText() ([]byte, error) { return enumMarshal(ruleNames, uint8(r)) }

// UnmarshalText reads a rule's name.
func (r *Rule) UnmarshalText(text []byte) error {
	v, err := enumParse(ruleNames, text)
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
func (r Reason) String() string { return enumName(reasonNames, uint8(r)) }

// MarshalText gives the reason's name.
func (r Reason) MarshalText() ([]byte, error) { return enumMarshal(reasonNames, uint8(r)) }

// UnmarshalText reads a reason's name.
func (r *Reason) UnmarshalText(text []byte) error {
	v, err := enumParse(reasonNames, text)
	*r = Reason(v)
	return err
}
