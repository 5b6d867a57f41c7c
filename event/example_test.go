package event_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/onrecord-go/onrecord/event"
)

// Find and Resolve say when the things of an article happened.
func Example() {
	const text = `Ms. Adeyemi resigned on Tuesday, three days after the Lisbon summit. ` +
		`She will speak to the party in the fall.`

	found := event.Find(text)
	dated := event.Resolve(found, event.Context{
		Published: time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC),
		Locale:    "en-US",
		Calendar:  event.Calendar{{Name: "the Lisbon summit", When: event.Date{Year: 2018, Month: time.July, Day: 14}.Interval()}},
	})
	for _, d := range dated {
		fmt.Printf("%d-%d %-34s %-10s %v\n", d.Start, d.End, d.Text, d.Value, d.Interval)
	}
	// Output:
	// 24-31 Tuesday                            2018-07-17 2018-07-17/2018-07-18
	// 33-67 three days after the Lisbon summit 2018-07-17 2018-07-17/2018-07-18
	// 100-108 the fall                           2018-FA    2018-09-01/2018-12-01
}

// Parse one phrase, for example of a search form.
func ExampleParse() {
	for _, phrase := range []string{"on the last Friday of May 2018", "30 February", "the man on Tuesday"} {
		m, err := event.Parse(phrase)
		switch {
		case errors.Is(err, event.ErrNoSuchDay):
			fmt.Println("no such day:", err)
		case err != nil:
			fmt.Println(err)
		default:
			fmt.Println(m.Kind, m.Text)
		}
	}
	// Output:
	// DATE the last Friday of May 2018
	// no such day: event: no such day: "30 February" at offset 0
	// event: not a time expression: "the man on Tuesday" at offset 0
}

// Find gives byte offsets into the text, and the kind of each mention.
func ExampleFind() {
	const text = "At the Aspen Security Forum on Thursday night he spoke for two hours, as he does every year."
	for _, m := range event.Find(text) {
		fmt.Printf("%d-%d %s %q\n", m.Start, m.End, m.Kind, text[m.Start:m.End])
	}
	// Output:
	// 3-27 EVENT "the Aspen Security Forum"
	// 31-45 TIME "Thursday night"
	// 59-68 DURATION "two hours"
	// 81-91 SET "every year"
}

// What hangs on an event that nobody dates stays open, and says what it waits
// for.
func ExampleResolve_open() {
	const text = "Three days after the vote he resigned."
	d := event.Resolve(event.Find(text), event.Context{Published: time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC)})[0]
	fmt.Printf("%q: %s\n", d.Text, d.Reason)
	fmt.Printf("%s %s %q\n", d.Anchor.Offset, d.Anchor.Relation, d.Anchor.Text)
	fmt.Println(errors.Is(d.Err(), event.ErrUnknownEvent))
	// Output:
	// "Three days after the vote": unknown event
	// P3D after "the vote"
	// true
}

// The text itself may date the event: later mentions lean on earlier ones.
func ExampleResolve_document() {
	const text = "The vote on July 3 was close. Two days after the vote he resigned; the following day she did."
	for _, d := range event.Resolve(event.Find(text), event.Context{Published: time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC)}) {
		fmt.Println(d.Text, "=", d.Value)
	}
	// Output:
	// July 3 = 2018-07-03
	// Two days after the vote = 2018-07-05
	// the following day = 2018-07-06
}

// The locale decides what 03/04 means, when it is autumn and which elections
// are "the general election".
func ExampleContext_locale() {
	const text = "On 03/04/2018, last autumn, after the 2017 general election"
	for _, locale := range []string{"", "en-GB", "en-AU"} {
		fmt.Printf("%q\n", locale)
		for _, d := range event.Resolve(event.Find(text), event.Context{Published: time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC), Locale: locale}) {
			fmt.Printf("  %s: %v%s\n", d.Text, d.Interval, d.Reason)
		}
	}
	// Output:
	// ""
	//   03/04/2018: ambiguous
	//   last autumn: 2017-09-01/2017-12-01
	//   after the 2017 general election: unknown event
	// "en-GB"
	//   03/04/2018: 2018-04-03/2018-04-04
	//   last autumn: 2017-09-01/2017-12-01
	//   after the 2017 general election: 2017-06-08/2017-06-09
	// "en-AU"
	//   03/04/2018: 2018-04-03/2018-04-04
	//   last autumn: 2018-03-01/2018-06-01
	//   after the 2017 general election: unknown event
}

// A Parser for a diary takes bare weekdays to lie ahead.
func ExampleParser_ahead() {
	diary := event.Parser{Ahead: true}
	d := diary.Resolve(diary.Find("lunch on Tuesday"), event.Context{Published: time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC)})
	fmt.Println(d[0].Value)
	// Output: 2018-07-24
}

// A Parser may hold the fiscal year of a firm.
func ExampleParser_fiscalYear() {
	p := event.Parser{FiscalYear: time.July}
	d := p.Resolve(p.Find("in fiscal 2019"), event.Context{})
	fmt.Println(d[0].Interval)
	// Output: 2018-07-01/2019-07-01
}

// A Calendar finds events by name, by alias and by place.
func ExampleCalendar() {
	calendar := event.Calendar{{
		Name:    "the Rome conference",
		Aliases: []string{"Operation Sunrise"},
		Places:  []string{"Italy"},
		When:    event.Date{Year: 2018, Month: time.May, Day: 4}.Interval(),
	}}
	for _, text := range []string{"a day after Operation Sunrise", "on the eve of the Italy conference"} {
		fmt.Println(event.Resolve(event.Find(text), event.Context{Calendar: calendar})[0].Value)
	}
	// Output:
	// 2018-05-05
	// 2018-05-03
}

// The built-in calendar knows elections, summits and holidays.
func ExampleResolve_calendar() {
	const text = "the 2016 presidential election, last year's G20 summit, the Brexit vote, Super Tuesday 2016, Easter"
	for _, d := range event.Resolve(event.Find(text), event.Context{Published: time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC)}) {
		fmt.Println(d.Kind, d.Text, d.Value)
	}
	// Output:
	// EVENT the 2016 presidential election 2016-11-08
	// DATE last year 2017
	// EVENT G20 summit 2017-07-07/2017-07-08
	// EVENT the Brexit vote 2016-06-23
	// EVENT Super Tuesday 2016 2016-03-01
	// DATE Easter 2018-04-01
}

// Dates become instants in a zone that the caller names.
func ExampleMoment_Time() {
	saoPaulo := time.FixedZone("BRT", -3*60*60)
	d := event.Resolve(event.Find("Friday at 10:30 a.m."), event.Context{Published: time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC)})
	fmt.Println(d[0].Interval.Start.Time(saoPaulo))
	// Output: 2018-07-20 10:30:00 -0300 BRT
}

// TimeML writes an article as other tools of the field read it.
func ExampleTimeML() {
	const text = "He left on Tuesday."
	published := time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC)
	fmt.Print(event.TimeML(text, event.Resolve(event.Find(text), event.Context{Published: published}), published))
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <TimeML>
	// <DCT><TIMEX3 tid="t0" type="DATE" value="2018-07-20" temporalFunction="false" functionInDocument="CREATION_TIME">2018-07-20</TIMEX3></DCT>
	// <TEXT>He left on <TIMEX3 tid="t1" type="DATE" value="2018-07-17">Tuesday</TIMEX3>.</TEXT>
	// </TimeML>
}
