package speaker

import "github.com/onrecord-go/onrecord/internal/enum"

// Kind says what a mention is.
type Kind uint8

// The kinds of mentions. Only persons, handles and organizations carry a name
// of their own.
const (
	KindPerson       Kind = iota + 1 // "Russian President Vladimir Putin", "Mr Coats"
	KindOrganization                 // "the White House", "the Clinton campaign"
	KindNominal                      // "the US leader", "a senior official"
	KindPronoun                      // "he", "their"
	KindHandle                       // "@AmbJohnBolton"
	KindGroup                        // "Presidents Trump and Putin"
)

var kindNames = []string{"", "person", "organization", "nominal", "pronoun", "handle", "group"}

// String is the kind as JSON spells it.
func (k Kind) String() string { return enum.Name(kindNames, uint8(k)) }

// MarshalText gives the kind's name.
func (k Kind) MarshalText() ([]byte, error) { return enum.Marshal("speaker", kindNames, uint8(k)) }

// UnmarshalText reads a kind's name.
func (k *Kind) UnmarshalText(text []byte) error {
	v, err := enum.Parse("speaker", kindNames, text)
	*k = Kind(v)
	return err
}

// Gender is what words say of a person's gender: a pronoun, an honorific, a
// word such as "spokeswoman", or a given name that is borne by one gender. The
// zero value is unknown.
type Gender uint8

// The genders that English words tell apart.
const (
	Female Gender = iota + 1
	Male
)

var genderNames = []string{"", "female", "male"}

// String is the gender as JSON spells it.
func (g Gender) String() string { return enum.Name(genderNames, uint8(g)) }

// MarshalText gives the gender's name.
func (g Gender) MarshalText() ([]byte, error) { return enum.Marshal("speaker", genderNames, uint8(g)) }

// UnmarshalText reads a gender's name.
func (g *Gender) UnmarshalText(text []byte) error {
	v, err := enum.Parse("speaker", genderNames, text)
	*g = Gender(v)
	return err
}

// Number tells one from many. The zero value is unknown.
type Number uint8

// The numbers.
const (
	Singular Number = iota + 1
	Plural
)

var numberNames = []string{"", "singular", "plural"}

// String is the number as JSON spells it.
func (n Number) String() string { return enum.Name(numberNames, uint8(n)) }

// MarshalText gives the number's name.
func (n Number) MarshalText() ([]byte, error) { return enum.Marshal("speaker", numberNames, uint8(n)) }

// UnmarshalText reads a number's name.
func (n *Number) UnmarshalText(text []byte) error {
	v, err := enum.Parse("speaker", numberNames, text)
	*n = Number(v)
	return err
}

// Status says whether somebody holds a post. The zero value is a post that the
// text just gives: "President Obama" does not say when.
type Status uint8

// The statuses of a post, as the text words them.
const (
	Current   Status = iota + 1 // "now chairman", "the current chairman"
	Former                      // "former", "ex-", "one-time"
	Then                        // "then-Secretary", "the then secretary"
	Acting                      // "acting"
	Interim                     // "interim"
	Caretaker                   // "caretaker"
	Elect                       // "-elect", "-designate", "incoming"
	Shadow                      // "shadow"
	Retired                     // "retired", "emeritus"
	Late                        // "the late"
)

var statusNames = []string{"", "current", "former", "then", "acting", "interim", "caretaker", "elect", "shadow", "retired", "late"}

// String is the status as JSON spells it.
func (s Status) String() string { return enum.Name(statusNames, uint8(s)) }

// MarshalText gives the status's name.
func (s Status) MarshalText() ([]byte, error) { return enum.Marshal("speaker", statusNames, uint8(s)) }

// UnmarshalText reads a status's name.
func (s *Status) UnmarshalText(text []byte) error {
	v, err := enum.Parse("speaker", statusNames, text)
	*s = Status(v)
	return err
}

// Position says where a post stands beside its name. The zero value is before
// the name, or a post without a name.
type Position uint8

// The positions of a post behind its name.
const (
	Apposition  Position = iota + 1 // "Dan Coats, the director of national intelligence,"
	Postnominal                     // "Guy Verhofstadt MEP"
)

var positionNames = []string{"", "apposition", "postnominal"}

// String is the position as JSON spells it.
func (p Position) String() string { return enum.Name(positionNames, uint8(p)) }

// MarshalText gives the position's name.
func (p Position) MarshalText() ([]byte, error) {
	return enum.Marshal("speaker", positionNames, uint8(p))
}

// UnmarshalText reads a position's name.
func (p *Position) UnmarshalText(text []byte) error {
	v, err := enum.Parse("speaker", positionNames, text)
	*p = Position(v)
	return err
}

// Order is the order of a name's parts as written. The zero value is the given
// name first.
type Order uint8

// FamilyFirst is the order of "Xi Jinping" and "Kim Jong-un".
const FamilyFirst Order = 1

var orderNames = []string{"", "family-first"}

// String is the order as JSON spells it.
func (o Order) String() string { return enum.Name(orderNames, uint8(o)) }

// MarshalText gives the order's name.
func (o Order) MarshalText() ([]byte, error) { return enum.Marshal("speaker", orderNames, uint8(o)) }

// UnmarshalText reads an order's name.
func (o *Order) UnmarshalText(text []byte) error {
	v, err := enum.Parse("speaker", orderNames, text)
	*o = Order(v)
	return err
}
