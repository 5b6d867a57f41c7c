package main

import (
	"strings"
	"testing"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/quote"
)

// TestArticles asks that the text is news: filled in, different each time, with
// times and quotations in it, and without the separator.
func TestArticles(t *testing.T) {
	seen := map[string]bool{}
	for i, a := range articles() {
		if strings.ContainsAny(a, "{}"+separator) || seen[a] {
			t.Fatalf("article %d is not filled in, or there twice:\n%s", i, a)
		}
		seen[a] = true
		if n := len(event.Find(a)); n < 6 {
			t.Errorf("article %d has %d times", i, n)
		}
		if n := len(quote.Find(a)); n < 6 {
			t.Errorf("article %d has %d quotations", i, n)
		}
	}
}
