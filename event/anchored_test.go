package event_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/onrecord-go/onrecord/event"
)

// TestAnchored holds the sentences of testdata/anchored.tsv against the
// package: what hangs on an event is dated by it, or stays open and says why.
// A few anchors are not found as they should be; none may be dated wrongly.
func TestAnchored(t *testing.T) {
	raw, err := os.ReadFile("testdata/anchored.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(raw)), "\n")
	open, astray := 0, 0
	for n, line := range lines {
		if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "published\t") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 5 {
			t.Fatalf("line %d has %d cells", n+1, len(cells))
		}
		if cells[4][0] > '9' {
			open++
		}
		ctx := event.Context{Calendar: calendarOf(t, cells[1])}
		if cells[0] != "none" {
			ctx.Published, _ = time.Parse(time.DateOnly, cells[0])
		}
		if !checkAnchored(t, n+1, cells[2], cells[3], cells[4], event.Resolve(event.Find(cells[2]), ctx)) {
			astray++
		}
	}
	if len(lines) < 150 || open < 40 {
		t.Errorf("%d sentences, %d of them open", len(lines), open)
	}
	if astray > 2 {
		t.Errorf("%d anchors not found; the number may only shrink", astray)
	}
}

// calendarOf reads "name=day;name=day".
func calendarOf(t *testing.T, s string) event.Calendar {
	var c event.Calendar
	for s != "" {
		var one string
		one, s, _ = strings.Cut(s, ";")
		name, iso, _ := strings.Cut(one, "=")
		var d event.Date
		if err := d.UnmarshalText([]byte(iso)); err != nil {
			t.Fatal(err)
		}
		c = append(c, event.Entry{Name: name, When: d.Interval()})
	}
	return c
}

// checkAnchored tells whether the anchor was found.
func checkAnchored(t *testing.T, line int, text, anchor, want string, dated []event.Dated) bool {
	t.Helper()
	for _, d := range dated {
		if d.Anchor.Text != anchor && !(d.Anchor.IsZero() && strings.HasSuffix(d.Text, anchor)) {
			continue
		}
		got := d.Reason
		if got == "" && !d.Interval.IsZero() {
			got = d.Interval.Start.Date.String()
		}
		if got != want {
			t.Errorf("line %d: %q: %q is %q %s, want %s", line, text, d.Text, got, d.Value, want)
		}
		return true
	}
	for _, d := range dated {
		if !d.Anchor.IsZero() && !d.Interval.IsZero() {
			t.Errorf("line %d: %q: %q is %v, counted from %q", line, text, d.Text, d.Interval, d.Anchor.Text)
		}
		t.Logf("line %d: %q: %q instead of %q", line, text, d.Anchor.Text, anchor)
	}
	return false
}
