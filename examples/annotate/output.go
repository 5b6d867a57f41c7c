package main

import (
	"bufio"
	"encoding/json"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/quote"
	"github.com/onrecord-go/onrecord/speaker"
)

// The JSON form of a result. What is absent is null or left out.
type (
	document struct {
		ID       json.RawMessage `json:"id"`
		Quotes   []quotation     `json:"quotes"`
		Speakers []person        `json:"speakers"`
		Events   []dated         `json:"events"`
	}

	span struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		Text  string `json:"text,omitzero"`
	}

	quotation struct {
		Kind       quote.Kind  `json:"kind"`
		Start      int         `json:"start"`
		End        int         `json:"end"`
		Parts      []span      `json:"parts"`
		Text       string      `json:"text"`
		Cue        *span       `json:"cue"`
		Class      quote.Class `json:"class,omitzero"`
		Source     *span       `json:"source"`
		Speaker    *string     `json:"speaker"`
		Via        quote.Via   `json:"via"`
		Parent     *int        `json:"parent,omitzero"`
		Confidence float64     `json:"confidence"`
		When       *int        `json:"when"`
		Where      *span       `json:"where"`
		Addressee  *span       `json:"addressee,omitzero"`
		Unclosed   bool        `json:"unclosed,omitzero"`
	}

	person struct {
		ID       string         `json:"id"`
		Kind     speaker.Kind   `json:"kind"`
		Name     string         `json:"name"`
		Posts    []speaker.Post `json:"posts,omitzero"`
		Gender   speaker.Gender `json:"gender,omitzero"`
		Mentions []mention      `json:"mentions"`
	}

	mention struct {
		span
		Kind speaker.Kind `json:"kind"`
		Via  speaker.Rule `json:"via,omitzero"`
	}

	dated struct {
		span
		Type     event.Kind      `json:"type"`
		Value    string          `json:"value"`
		Mod      string          `json:"mod,omitzero"`
		Interval *event.Interval `json:"interval"`
		Anchor   *event.Anchor   `json:"anchor"`
		Reason   string          `json:"reason"`
	}
)

// writeLine writes a result as one line of JSON.
func writeLine(w *bufio.Writer, r result, _ bool) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(documentOf(r))
}

// documentOf is the JSON form of a result.
func documentOf(r result) document {
	d := document{ID: r.ID, Quotes: []quotation{}, Speakers: []person{}, Events: []dated{}}
	if d.ID == nil {
		d.ID = json.RawMessage("null")
	}
	for i := range r.people.Persons {
		d.Speakers = append(d.Speakers, personOf(&r.people.Persons[i]))
	}
	for i := range r.events {
		d.Events = append(d.Events, datedOf(&r.events[i]))
	}
	for i := range r.quotes {
		d.Quotes = append(d.Quotes, quotationOf(&r.quotes[i], r.events))
	}
	return d
}

func quotationOf(q *quote.Quote, events []event.Dated) quotation {
	out := quotation{
		Kind: q.Kind, Start: q.Start, End: q.End, Text: q.Text, Via: q.Via, Class: q.Cue.Class,
		Cue: spanOf(q.Cue.Span), Source: spanOf(q.Source), Where: spanOf(q.Where), Addressee: spanOf(q.Addressee),
		Confidence: q.Confidence, Unclosed: q.Unclosed, When: indexOf(&q.When, events),
	}
	for _, p := range q.Parts {
		out.Parts = append(out.Parts, span{Start: p.Start, End: p.End})
	}
	if q.Speaker.ID != "" {
		out.Speaker = &q.Speaker.ID
	}
	if q.Parent >= 0 {
		out.Parent = &q.Parent
	}
	return out
}

// spanOf is the JSON form of a span, nil for none.
func spanOf(s quote.Span) *span {
	if s == (quote.Span{}) {
		return nil
	}
	return &span{s.Start, s.End, s.Text}
}

// indexOf is the place of an expression among those of the text, nil for none.
func indexOf(when *event.Dated, events []event.Dated) *int {
	if when.Text == "" {
		return nil
	}
	for i := range events {
		if events[i].Start == when.Start && events[i].End == when.End {
			return &i
		}
	}
	return nil
}

func personOf(p *speaker.Person) person {
	out := person{ID: p.ID, Kind: p.Kind, Name: p.Name.String(), Posts: p.Posts, Gender: p.Gender, Mentions: []mention{}}
	for i := range p.Mentions {
		m := &p.Mentions[i]
		out.Mentions = append(out.Mentions, mention{span{m.Start, m.End, m.Text}, m.Kind, m.Via})
	}
	return out
}

func datedOf(e *event.Dated) dated {
	out := dated{span: span{e.Start, e.End, e.Text}, Type: e.Kind, Value: e.Value, Mod: e.Mod, Reason: e.Reason}
	if !e.Interval.IsZero() {
		out.Interval = &e.Interval
	}
	if !e.Anchor.IsZero() {
		out.Anchor = &e.Anchor
	}
	return out
}
