package quote

import (
	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/speaker"
)

// A Span is a piece of a text: bytes, half-open. The zero Span stands for
// nothing.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"` // shares memory with the text
}

// A Cue is the words that attribute: "said", "has said", "according to", ":".
type Cue struct {
	Span
	Class Class  `json:"class,omitzero"`
	Lemma string `json:"lemma,omitzero"` // of the verb: "say"; "" if the lexicon lacks it
}

// A Quote is a quotation and what the text says of it.
//
// Find fills in all but Speaker, Via and When, which Resolve adds. Resolve also gives
// a quotation without words of attribution the Source that the sentence before it
// names, if that is who speaks.
type Quote struct {
	Kind      Kind   `json:"kind"`
	Start     int    `json:"start"` // of the first part
	End       int    `json:"end"`   // of the last part
	Parts     []Span `json:"parts"` // the content, in pieces where words of attribution split it; no outer marks, no leading "that"
	Text      string `json:"text"`  // the parts with a space between
	Cue       Cue    `json:"cue,omitzero"`
	Source    Span   `json:"source,omitzero"`    // the words for who speaks: "Mr Coats", "he"
	Where     Span   `json:"where,omitzero"`     // "an interview with CNBC", "Twitter"
	Addressee Span   `json:"addressee,omitzero"` // "reporters"

	Speaker speaker.Person `json:"speaker,omitzero"` // the zero Person if nobody is named or it is not certain who
	Via     Via            `json:"via,omitzero"`
	When    event.Dated    `json:"when,omitzero"` // from the words of attribution: "on Tuesday"

	// Parent is the index of the quotation that this one stands inside, -1 if none.
	Parent int `json:"parent"`
	// Confidence is the measured share of quotations of this form that are right.
	Confidence float64 `json:"confidence"`
	// Unclosed tells that a quotation mark is missing at the end.
	Unclosed bool `json:"unclosed,omitzero"`

	// Paragraph, counted from 0, is the one the content begins in.
	Paragraph int `json:"-"`

	attribution Span   // the sentence of the cue
	asides      []Span // what in it tells of something else
	joined      Span   // what in it another verb says that the cue is joined to
	antecedent  Span   // what a source that is a relative pronoun stands for
	lead        Span   // the subject of the sentence that leads to a quotation without words of attribution
	leads       bool   // it acts there
	heading     bool   // it is a paragraph of its own without a stop: a headline or crosshead
	reopened    int    // how many further paragraphs the content goes on in
	gap         bool   // the options left out quotations between the one before and this
}
