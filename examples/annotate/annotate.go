package main

import (
	"golang.org/x/text/language"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/quote"
	"github.com/onrecord-go/onrecord/speaker"
)

// A result is an article with all that was found in it.
type result struct {
	input
	quotes []quote.Quote
	people speaker.People
	events []event.Dated
}

// annotate does the main job on one article.
func annotate(in input) result {
	if in.err != nil {
		return result{input: in}
	}
	published, err := in.published()
	if err != nil {
		in.err = err
		return result{input: in}
	}
	calendar, err := in.calendar()
	if err != nil {
		in.err = err
		return result{input: in}
	}
	locale := language.Make(in.Locale)
	people := speaker.Resolve(speaker.Find(in.Text), speaker.Context{Published: published, Locale: locale})
	dates := event.Resolve(event.Find(in.Text), event.Context{Published: published, Locale: in.Locale, Calendar: calendar})
	quotes := quote.Resolve(quote.Find(in.Text), quote.Context{People: people, Events: dates, Published: published})
	return result{input: in, quotes: quotes, people: people, events: dates}
}
