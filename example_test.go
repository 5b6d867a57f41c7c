package onrecord_test

import (
	"fmt"
	"time"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/quote"
	"github.com/onrecord-go/onrecord/speaker"
)

// Who said what, when, in one article.
func Example() {
	text := `Norlandian President Viktor Sandahl will visit Lisbon in March, Foreign Minister Ana Duarte said on Tuesday.

"We have a great deal to talk about," she told reporters. Mr Sandahl said that nothing was settled.`

	published := time.Date(2019, 1, 18, 0, 0, 0, 0, time.UTC)
	people := speaker.Resolve(speaker.Find(text), speaker.Context{Published: published})
	dates := event.Resolve(event.Find(text), event.Context{Published: published})
	for _, q := range quote.Resolve(quote.Find(text), quote.Context{People: people, Events: dates}) {
		fmt.Printf("%d-%d %s %s (%s) %s: %s\n", q.Start, q.End, q.Speaker.Name, q.Cue.Text, q.Kind, q.When.Value, q.Text)
	}
	// Output:
	// 0-62 Ana Duarte said (indirect) 2019-01-15: Norlandian President Viktor Sandahl will visit Lisbon in March
	// 111-146 Ana Duarte told (direct) : We have a great deal to talk about,
	// 189-208 Viktor Sandahl said (indirect) : nothing was settled
}
