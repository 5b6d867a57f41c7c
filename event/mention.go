package event

import (
	"fmt"
	"strings"
)

// Kind says what a mention denotes. The names are those of TIMEX3, with EVENT
// for a named event.
type Kind uint8

// The kinds of mentions.
const (
	KindDate     Kind = iota + 1 // a day or longer: "Tuesday", "last year", "the fall", "recently"
	KindTime                     // a part of a day: "10 a.m. ET", "Thursday night"
	KindDuration                 // a length: "three days", "the past two years"
	KindSet                      // a recurrence: "every Thursday", "daily"
	KindEvent                    // a named event: "the Helsinki summit"
)

var kindNames = [...]string{"", "DATE", "TIME", "DURATION", "SET", "EVENT"}

// String is the kind's name in TIMEX3: DATE, TIME, DURATION, SET or EVENT.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return fmt.Sprintf("Kind(%d)", uint8(k))
}

// MarshalText gives the kind's name.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a kind's name, in either case.
func (k *Kind) UnmarshalText(b []byte) error {
	for i, name := range kindNames {
		if strings.EqualFold(name, string(b)) {
			*k = Kind(i)
			return nil
		}
	}
	return fmt.Errorf("event: unknown kind %q", b)
}

// A Mention is one time expression or named event of a text. It is symbolic:
// it says what the words mean, not yet which days they are; [Resolve] says that.
//
// The exported fields are for reading. A Mention that was not made by this
// package resolves to nothing, with the reason "not a time expression".
type Mention struct {
	Start  int    `json:"start"` // bytes, half-open, in the caller's text
	End    int    `json:"end"`
	Text   string `json:"text"` // text[Start:End]; it shares the caller's memory
	Kind   Kind   `json:"type"`
	Anchor Anchor `json:"anchor,omitzero"` // what it is counted from: "the Finland summit"

	expr  *node // what the words mean
	cues  cues  // where they stand: tense, quotation, sentence
	topic topic // the event they date: "the summit on Monday"
}

// An Anchor is the event that an expression hangs on, as the text names it:
// the clause or noun phrase after "three days after", "since", "ahead of".
type Anchor struct {
	Start    int    `json:"start"` // bytes, half-open, in the caller's text
	End      int    `json:"end"`
	Text     string `json:"text"`
	Relation string `json:"relation"`        // after, before, since, until, during, on
	Offset   string `json:"offset,omitzero"` // TIMEX3 duration between the two: P3D
}

// IsZero tells whether there is no anchor.
func (a Anchor) IsZero() bool { return a.Text == "" }
