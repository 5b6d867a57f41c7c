package main

import (
	"testing"
	"time"

	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"
	"github.com/rivo/uniseg"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/quote"
	"github.com/onrecord-go/onrecord/speaker"
)

var published = time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC)

// overArticles times read over all articles, one call an article.
func overArticles(b *testing.B, read func(article string)) {
	all := articles()
	size := 0
	for _, a := range all {
		size += len(a)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range all {
			read(a)
		}
	}
}

// BenchmarkUnisegWords is the measure for the others: it only cuts the text into
// words.
func BenchmarkUnisegWords(b *testing.B) {
	overArticles(b, func(a string) {
		for state := -1; a != ""; {
			_, a, state = uniseg.FirstWordInString(a, state)
		}
	})
}

func BenchmarkEventFind(b *testing.B) {
	overArticles(b, func(a string) { event.Find(a) })
}

func BenchmarkSpeakerFind(b *testing.B) {
	overArticles(b, func(a string) { speaker.Find(a) })
}

func BenchmarkQuoteFind(b *testing.B) {
	overArticles(b, func(a string) { quote.Find(a) })
}

// BenchmarkAll is the whole way from an article to who said what, when.
func BenchmarkAll(b *testing.B) {
	overArticles(b, func(a string) {
		people := speaker.Resolve(speaker.Find(a), speaker.Context{Published: published})
		dates := event.Resolve(event.Find(a), event.Context{Published: published})
		quote.Resolve(quote.Find(a), quote.Context{People: people, Events: dates})
	})
}

// BenchmarkWhen reads with github.com/olebedev/when. It gives one time a call,
// so that it is called again for what stands behind each.
func BenchmarkWhen(b *testing.B) {
	parser := when.New(nil)
	parser.Add(en.All...)
	parser.Add(common.All...)
	overArticles(b, func(a string) {
		for {
			found, err := parser.Parse(a, published)
			if err != nil || found == nil {
				return
			}
			a = a[found.Index+len(found.Text):]
		}
	})
}
