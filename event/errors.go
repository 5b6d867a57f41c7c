package event

import (
	"errors"
	"fmt"
	"strings"
)

// What can be wrong with an expression. Parse returns them inside an [*Error];
// [Dated.Err] gives them for what Resolve left open.
var (
	// ErrSyntax: the words are no time expression or named event.
	ErrSyntax = errors.New("event: not a time expression")
	// ErrNoSuchDay: 30 February, 29 February of a common year, 31 September.
	ErrNoSuchDay = errors.New("event: no such day")
	// ErrOutOfRange: a year below 1 or above 9999, or a count that leads there.
	ErrOutOfRange = errors.New("event: out of range")
	// ErrAmbiguous: 03/04/2018 without a locale, or two events of one name.
	ErrAmbiguous = errors.New("event: ambiguous")
	// ErrUnknownEvent: no calendar and no earlier words of the text date the
	// event that the expression names or hangs on.
	ErrUnknownEvent = errors.New("event: unknown event")
	// ErrNoReference: the expression needs a day of publication and there is
	// none, or an earlier date of the text and there is none.
	ErrNoReference = errors.New("event: no reference date")
)

// An Error says where an expression cannot be read or resolved, and why.
type Error struct {
	Offset int    // bytes into the phrase or text
	Phrase string // what could not be read
	Err    error  // one of the errors of this package
}

// Error reads, for example, `event: no such day: "30 February" at offset 3`.
func (e *Error) Error() string { return fmt.Sprintf("%v: %q at offset %d", e.Err, e.Phrase, e.Offset) }

// Unwrap gives the error of this package, for errors.Is.
func (e *Error) Unwrap() error { return e.Err }

// reason is the message of an error without the package's name.
func reason(err error) string {
	if err == nil {
		return ""
	}
	return strings.TrimPrefix(err.Error(), "event: ")
}

// Err is nil for what was resolved, otherwise an [*Error] that wraps one of
// the package's errors.
func (d Dated) Err() error {
	for _, err := range []error{ErrSyntax, ErrNoSuchDay, ErrOutOfRange, ErrAmbiguous, ErrUnknownEvent, ErrNoReference} {
		if d.Reason == reason(err) {
			return &Error{Offset: d.Start, Phrase: d.Text, Err: err}
		}
	}
	return nil
}
