package event_test

import (
	"strings"
	"testing"
	"time"

	"github.com/rivo/uniseg"

	"github.com/onrecord-go/onrecord/event"
)

// article is 1 MB of political news of the tests' own writing; it has a mention
// every 260 bytes or so, as news has.
var article = strings.Repeat(`The finance minister said on Tuesday that the budget would be published in March, three weeks later than planned.

"We took the time that was needed," Ms. Adeyemi told reporters outside the Treasury. "Nobody's pension will be touched," she added.

The opposition called for the figures to be laid open. Its speakers accused the government of hiding the state of the treasury from the public, and of leaving the cities to pay for what the capital had promised. The unions, whose members stand to lose most, asked for a seat at the table; the chamber of commerce said that it would wait for the text of the bill before it said anything at all.

Sen. Carl Voss (R-Ohio), who sits on the committee, called the delay "a gift to speculators" and asked for a hearing before the recess. Members of both parties have complained that the ministry keeps its figures to itself, and that nothing comes of the promises made to them by officials.

`, 1_000_000/930)

// idle is 1 MB of prose without any time expression.
var idle = strings.Repeat(`The committee heard that nobody had asked the officials for their figures, and that the ministry would rather keep them to itself. Members of both parties complained. "Nothing will come of it," one of them told reporters outside the chamber.

`, 1_000_000/240)

var published = time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC)

func BenchmarkFind(b *testing.B) {
	b.SetBytes(int64(len(article)))
	b.ReportAllocs()
	for b.Loop() {
		event.Find(article)
	}
}

func BenchmarkFindNothing(b *testing.B) {
	b.SetBytes(int64(len(idle)))
	b.ReportAllocs()
	for b.Loop() {
		event.Find(idle)
	}
}

func BenchmarkResolve(b *testing.B) {
	found := event.Find(article)
	b.SetBytes(int64(len(article)))
	b.ReportAllocs()
	for b.Loop() {
		event.Resolve(found, event.Context{Published: published})
	}
}

// BenchmarkUnisegWords is the measure beside which Find is set: the words of
// the same text by rivo/uniseg.
func BenchmarkUnisegWords(b *testing.B) {
	b.SetBytes(int64(len(article)))
	b.ReportAllocs()
	for b.Loop() {
		state, rest := -1, article
		for rest != "" {
			_, rest, state = uniseg.FirstWordInString(rest, state)
		}
	}
}
