package lexicon_test

import (
	"testing"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// TestSieveLosesNothing asks the sieve for every key that it is made of, and
// checks that most other words do not pass.
func TestSieveLosesNothing(t *testing.T) {
	for _, c := range []struct {
		table *lexicon.Table
		facts lexicon.Facts
	}{
		{&lexicon.EventWords, lexicon.IsEventWord},
		{&lexicon.EventSeries, lexicon.IsEventSeries},
		{&lexicon.EventCues, lexicon.IsEventCue},
	} {
		for row := range c.table.Len() {
			key := c.table.Key(row)
			if lexicon.EventSieve.At(text.Scan(key), 0)&c.facts == 0 {
				t.Errorf("%s: %q does not pass", c.table.Name, key)
			}
		}
	}
	d := text.Scan("The head of the senate told a crowd in the rain that all of the money had gone to the towns at the coast.")
	passed := 0
	for i := range d.Tokens {
		if lexicon.EventSieve.At(d, i)&(lexicon.IsEventWord|lexicon.IsEventSeries) != 0 {
			passed++
		}
	}
	if passed > 4 {
		t.Errorf("%d of %d words pass", passed, len(d.Tokens))
	}
	if lexicon.EventSieve.At(d, len(d.Tokens)) != 0 || lexicon.EventSieve.At(d, -1) != 0 {
		t.Error("something is known of what is outside the text")
	}
}
