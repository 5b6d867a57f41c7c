package event_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/onrecord-go/onrecord/event"
)

// lines gives the lines of a file of testdata that are no comments.
func lines(t *testing.T, name string) []string {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var kept []string
	for line := range strings.Lines(string(raw)) {
		if line = strings.TrimRight(line, "\r\n"); line != "" && line[0] != '#' {
			kept = append(kept, line)
		}
	}
	return kept
}

// TestPhrases reads testdata/phrases.tsv.
func TestPhrases(t *testing.T) {
	seen := map[string]bool{}
	for _, line := range lines(t, "phrases.tsv")[1:] {
		cells := strings.Split(line, "\t")
		if len(cells) != 3 || seen[cells[0]+cells[2]] {
			t.Fatalf("%q has %d cells, or stands twice", line, len(cells))
		}
		seen[cells[0]+cells[2]] = true
		if got := values(cells[0], cells[2]); got != cells[1] {
			t.Errorf("%s: %s, want %s", cells[0], got, cells[1])
		}
	}
}

// values writes what the time expressions of a phrase denote.
func values(phrase, locale string) string {
	if locale == "" {
		locale = "en-US"
	}
	ctx := event.Context{Published: time.Date(2018, time.July, 20, 0, 0, 0, 0, time.UTC), Locale: locale}
	var all []string
	for _, d := range event.Resolve(event.Find(phrase), ctx) {
		if d.Kind == event.KindEvent {
			continue
		}
		v := d.Value
		if d.Reason != "" {
			v = "!" + d.Reason
		}
		if !covers(phrase, d) {
			v += fmt.Sprintf("<%s>", d.Text)
		}
		all = append(all, v)
	}
	return strings.Join(all, " | ")
}

// covers tells whether a mention is the whole phrase, but for a preposition
// before it.
func covers(phrase string, d event.Dated) bool {
	before, behind := strings.ToLower(strings.TrimSpace(phrase[:d.Start])), phrase[d.End:]
	if strings.Trim(behind, " .") != "" {
		return false
	}
	switch before {
	case "", "in", "on", "at", "by", "of", "for", "over", "during", "from", "since", "until", "the", "within", "before", "after":
		return true
	}
	return false
}

// TestNone reads testdata/none.txt.
func TestNone(t *testing.T) {
	for _, line := range lines(t, "none.txt") {
		for _, m := range event.Find(line) {
			if m.Kind != event.KindEvent {
				t.Errorf("%s: found %s %q", line, m.Kind, m.Text)
			}
		}
	}
}
