package speaker

import (
	"errors"
	"fmt"
	"time"

	"golang.org/x/text/language"
)

// A Parser holds the options; its zero value is ready and what the functions of
// the package use. It is not changed by use and safe for concurrent use.
type Parser struct {
	// Order is the order of names that neither a list nor a place decides.
	Order Order
}

// A Context is what is known about a text.
type Context struct {
	// Published is the day of publication. Offices that the text does not fill
	// are looked up in the roster on that day; with the zero time they are not.
	Published time.Time
	// Locale says by its region whose "the president" is, as in "en-US".
	Locale language.Tag
	// Roster is used instead of the one built in; an empty one switches it off.
	Roster *Roster
}

// ErrNoSpeaker is the error of Parse for a phrase without any person or body.
var ErrNoSpeaker = errors.New("speaker: no person or body")

// An UnknownError says which words of a phrase Parse could not place. The
// mention is returned beside it and keeps the words in a label where it can.
type UnknownError struct {
	Offset int    // of the first byte in the phrase
	Text   string // the words
}

// Error gives the words and where they stand.
func (e *UnknownError) Error() string {
	return fmt.Sprintf("speaker: %q at offset %d not understood", e.Text, e.Offset)
}

// Parse reads one phrase that names a person or body, such as "Director of
// National Intelligence Dan Coats", with the options' zero value.
func Parse(phrase string) (Mention, error) { return Parser{}.Parse(phrase) }

// Find finds all mentions in a text, with the options' zero value.
func Find(text string) []Mention { return Parser{}.Find(text) }

// Resolve links mentions to people, with the options' zero value.
func Resolve(mentions []Mention, c Context) People { return Parser{}.Resolve(mentions, c) }
