package quote

import "github.com/onrecord-go/onrecord/internal/enum"

// Kind says how much of a quotation stands inside quotation marks.
type Kind uint8

// The kinds of quotations.
const (
	Direct   Kind = iota + 1 // all of it: "We won," she said
	Mixed                    // a part of it: she said the vote was "a triumph"
	Indirect                 // none: she said that they had won
)

var kindNames = []string{"", "direct", "mixed", "indirect"}

// String is the name of the kind, "direct", "mixed" or "indirect".
func (k Kind) String() string { return enum.Name(kindNames, uint8(k)) }

// MarshalText gives the name of the kind.
func (k Kind) MarshalText() ([]byte, error) { return enum.Marshal("quote", kindNames, uint8(k)) }

// UnmarshalText reads the name of a kind.
func (k *Kind) UnmarshalText(text []byte) error {
	v, err := enum.Parse("quote", kindNames, text)
	*k = Kind(v)
	return err
}

// Class says what the words of attribution attribute.
type Class uint8

// The classes of cues. The zero value stands for no words of attribution.
const (
	Speech   Class = iota + 1 // said, told, according to
	Writing                   // wrote, reported, emailed
	Social                    // tweeted, posted
	Document                  // the poll found, the court ruled
	Thought                   // believes, wants, expects: not said, but attributed
)

var classNames = []string{"", "speech", "writing", "social", "document", "thought"}

// String is the name of the class in lower case.
func (c Class) String() string { return enum.Name(classNames, uint8(c)) }

// MarshalText gives the name of the class.
func (c Class) MarshalText() ([]byte, error) { return enum.Marshal("quote", classNames, uint8(c)) }

// UnmarshalText reads the name of a class.
func (c *Class) UnmarshalText(text []byte) error {
	v, err := enum.Parse("quote", classNames, text)
	*c = Class(v)
	return err
}

// Via says how the speaker of a quotation was found.
type Via uint8

// The ways to a speaker. The zero value stands for none.
const (
	ViaName      Via = iota + 1 // "Dan Coats", "Trump"
	ViaTitle                    // "President Trump"
	ViaHonorific                // "Mr Coats"
	ViaPronoun                  // "he"
	ViaNominal                  // "the US leader", "the White House"
	ViaHandle                   // "@AmbJohnBolton"
	ViaCarried                  // no words of attribution: the quotation before goes on, or another is repeated
)

var viaNames = []string{"none", "name", "title", "honorific", "pronoun", "nominal", "handle", "carried"}

// String is the name of the way, "none" for the zero value.
func (v Via) String() string { return enum.Name(viaNames, uint8(v)) }

// MarshalText gives the name of the way.
func (v Via) MarshalText() ([]byte, error) { return enum.Marshal("quote", viaNames, uint8(v)) }

// UnmarshalText reads the name of a way.
func (v *Via) UnmarshalText(text []byte) error {
	n, err := enum.Parse("quote", viaNames, text)
	*v = Via(n)
	return err
}
