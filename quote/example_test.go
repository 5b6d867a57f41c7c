package quote_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/quote"
	"github.com/onrecord-go/onrecord/speaker"
)

const article = `The dam above Lindau is safe, Mayor Ann Lee said on Friday.

"We measured it twice," she told reporters. "Nobody has to leave."

Carl Voss, who owns a farm in the valley, called the report "a fairy tale".`

// Who said what, and when: the three packages together.
func Example() {
	published := time.Date(2018, 7, 22, 0, 0, 0, 0, time.UTC)
	people := speaker.Resolve(speaker.Find(article), speaker.Context{Published: published})
	dates := event.Resolve(event.Find(article), event.Context{Published: published})
	for _, q := range quote.Resolve(quote.Find(article), quote.Context{People: people, Events: dates}) {
		fmt.Printf("%s %s %s: %q\n", q.Speaker.Name, q.Cue.Text, q.When.Value, q.Text)
	}
	// Output:
	// Ann Lee said 2018-07-20: "The dam above Lindau is safe"
	// Ann Lee told : "We measured it twice, Nobody has to leave."
	// Carl Voss called : "the report \"a fairy tale\""
}

// Use Parse to read a phrase that is one quotation.
func ExampleParse() {
	q, err := quote.Parse(`"Say that again," Mr Coats said`)
	fmt.Println(q.Kind, q.Text, q.Source.Text, err)
	fmt.Println(q.Start, q.End, q.Cue.Start, q.Cue.End)
	// Output:
	// direct Say that again, Mr Coats <nil>
	// 1 16 27 31
}

// The error says where a second quotation begins.
func ExampleParse_several() {
	_, err := quote.Parse(`"We won," Ms. Lee said. Mr. Voss said that they had lost.`)
	var e *quote.ParseError
	if errors.As(err, &e) {
		fmt.Println(errors.Is(err, quote.ErrSeveral), e.Offset)
	}
	// Output:
	// true 43
}

// Use Find to list all quotations of a text, with their offsets.
func ExampleFind() {
	for _, q := range quote.Find(article) {
		fmt.Println(q.Kind, q.Source.Text, q.Cue.Text)
		for _, p := range q.Parts {
			fmt.Printf("  %d-%d %s\n", p.Start, p.End, article[p.Start:p.End])
		}
	}
	// Output:
	// indirect Mayor Ann Lee said
	//   0-28 The dam above Lindau is safe
	// direct she told
	//   62-83 We measured it twice,
	//   106-126 Nobody has to leave.
	// mixed Carl Voss, who owns a farm in the valley called
	//   178-203 the report "a fairy tale"
}

// Use Resolve to learn who speaks, and how that is known.
func ExampleResolve() {
	people := speaker.Resolve(speaker.Find(article), speaker.Context{})
	for _, q := range quote.Resolve(quote.Find(article), quote.Context{People: people}) {
		fmt.Println(q.Speaker.ID, q.Speaker.Name, "by", q.Via)
	}
	// Output:
	// p1 Ann Lee by title
	// p1 Ann Lee by pronoun
	// p2 Carl Voss by name
}

// Use Classes to keep what was said and leave what somebody is said to think.
func ExampleParser_classes() {
	text := "Ms. Lee said that the dam was safe. Mr. Voss believes that it leaks."
	said := quote.Parser{Classes: []quote.Class{quote.Speech, quote.Writing, quote.Social}}
	for _, q := range said.Find(text) {
		fmt.Println(q.Source.Text, q.Cue.Class, q.Text)
	}
	// Output:
	// Ms. Lee speech the dam was safe
}

// Use Kinds to keep what stands in quotation marks.
func ExampleParser_kinds() {
	p := quote.Parser{Kinds: []quote.Kind{quote.Direct, quote.Mixed}}
	for _, q := range p.Find(article) {
		fmt.Println(q.Kind, q.Text)
	}
	// Output:
	// direct We measured it twice, Nobody has to leave.
	// mixed the report "a fairy tale"
}

// Use MinConfidence to keep what is certain.
func ExampleParser_minConfidence() {
	for _, floor := range []float64{0, 0.9, 1} {
		p := quote.Parser{MinConfidence: floor}
		fmt.Println(floor, len(p.Find(`"Go," she said.`)))
	}
	// Output:
	// 0 1
	// 0.9 1
	// 1 0
}

// Use Offsets to mark quotations in a browser, which counts UTF-16 code units,
// or in Python, which counts code points.
func ExampleOffsets() {
	text := "🏔 “Nobody has to leave,” Ms. Lee said."
	o := quote.NewOffsets(text)
	for _, q := range quote.Find(text) {
		fmt.Println("bytes", q.Start, q.End)
		fmt.Println("UTF-16", o.UTF16(q.Start), o.UTF16(q.End))
		fmt.Println("code points", o.Rune(q.Start), o.Rune(q.End))
	}
	// Output:
	// bytes 8 28
	// UTF-16 4 24
	// code points 3 23
}

func ExampleParser_verbs() {
	p := quote.Parser{Verbs: []quote.Verb{{Form: "skeeted", Like: "tweeted"}}}
	for _, q := range p.Find("The minister skeeted that the bridge would open in May.") {
		fmt.Println(q.Cue.Text, q.Cue.Class, "|", q.Text)
	}
	// Output:
	// skeeted social | the bridge would open in May
}

func ExampleParser_nested() {
	p := quote.Parser{Nested: true}
	for _, q := range p.Find("“She told me, ‘Nobody will notice,’” Mr. Voss said.") {
		fmt.Println(q.Source.Text, q.Cue.Text, "|", q.Text, "|", q.Parent)
	}
	// Output:
	// Mr. Voss said | She told me, ‘Nobody will notice,’ | -1
	// She told | Nobody will notice, | 0
}

func ExampleParser_marks() {
	const text = "The 'ghost bridge' opens in May. «It is real,» the mayor said."
	p := quote.Parser{Marks: quote.AngleMarks}
	for _, q := range p.Find(text) {
		fmt.Println(q.Text)
	}
	// Output:
	// It is real,
}
