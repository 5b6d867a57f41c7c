package quote

import (
	"strings"
	"testing"
	"time"

	"github.com/rivo/uniseg"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/speaker"
)

// benchArticle is a piece of news in ASCII; benchText is articles of its length,
// 100 KB together.
const benchArticle = `LINDAU - The finance minister said on Tuesday that the budget would be published in March, three weeks later than planned.

"We took the time that was needed," Ms. Adeyemi told reporters outside the Treasury. "Nobody's pension will be touched," she added.

Sen. Carl Voss (R-Ohio), who sits on the committee, called the delay "a gift to speculators" and asked for a hearing before the recess. He believes that the government has lost its majority, according to two people who know his thinking.

The dam above the town was opened in 1961. It holds back enough water for eleven districts, and farmers in the valley have depended on it ever since. A new one would cost about four billion and take a decade to build.

"It was never safe," said Ann Lee, the mayor. "We wrote so in every report, and every report went into a drawer."

A spokesman for the ministry declined to comment. In an interview with Radio Lindau last week, the minister had denied that there were any plans to close it.

`

var benchText = strings.Repeat(benchArticle, 100_000/len(benchArticle))

func BenchmarkFind(b *testing.B) {
	b.SetBytes(int64(len(benchText)))
	b.ReportAllocs()
	for b.Loop() {
		Find(benchText)
	}
}

// BenchmarkAll is the whole way from a text to who said what, when.
func BenchmarkAll(b *testing.B) {
	published := time.Date(2018, 7, 20, 0, 0, 0, 0, time.UTC)
	b.SetBytes(int64(len(benchText)))
	b.ReportAllocs()
	for b.Loop() {
		people := speaker.Resolve(speaker.Find(benchText), speaker.Context{Published: published})
		dates := event.Resolve(event.Find(benchText), event.Context{Published: published})
		Resolve(Find(benchText), Context{People: people, Events: dates})
	}
}

// BenchmarkArticle is BenchmarkAll for one article of 1.2 KB, with what a call
// costs at the least.
func BenchmarkArticle(b *testing.B) {
	b.SetBytes(int64(len(benchArticle)))
	b.ReportAllocs()
	for b.Loop() {
		people := speaker.Resolve(speaker.Find(benchArticle), speaker.Context{})
		dates := event.Resolve(event.Find(benchArticle), event.Context{})
		Resolve(Find(benchArticle), Context{People: people, Events: dates})
	}
}

func BenchmarkParse(b *testing.B) {
	const phrase = `"Say that again," Mr Coats said`
	b.SetBytes(int64(len(phrase)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(phrase); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkOffsets(b *testing.B) {
	text := strings.Repeat("“The dam is safe,” Ms. Lee said. ", 3_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		NewOffsets(text)
	}
}

// BenchmarkUnisegWords splits the same text into words, as a measure of what
// reading it costs.
func BenchmarkUnisegWords(b *testing.B) {
	b.SetBytes(int64(len(benchText)))
	b.ReportAllocs()
	for b.Loop() {
		state, rest := -1, benchText
		for rest != "" {
			_, rest, state = uniseg.FirstWordInString(rest, state)
		}
	}
}
