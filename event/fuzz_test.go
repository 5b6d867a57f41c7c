package event_test

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/rivo/uniseg"

	"github.com/onrecord-go/onrecord/event"
)

// seeds are texts from which the fuzz targets start; the tables of the other
// tests are among them.
func seeds() []string {
	s := []string{
		"", " ", "\xff", "\xe2\x80", "-5 days ago", "three days after the Finland summit, he left",
		"on\u00a0Tuesday", "the ’80s", "Mr. Smith said \"today\" on July 4, 2018.", "10:30 p.m. ET Friday",
		"from Monday to Friday", "2018-07-20", "5 p.m.", "the end of the end of the end of the year",
		"\ufeffJuly 16", "Ju\u00adly 16", "july 16\u0301", "٥ days ago", "５ days ago",
	}
	for _, c := range findTests {
		s = append(s, c.text)
	}
	for _, c := range resolveTests {
		s = append(s, c.text)
	}
	return s
}

var sameMention = cmpopts.IgnoreUnexported(event.Mention{})

func FuzzFind(f *testing.F) {
	for _, s := range seeds() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		found := event.Find(s)
		checkMentions(t, s, found)
		if diff := cmp.Diff(found, event.Find(s), sameMention); diff != "" {
			t.Errorf("Find(%q) differs from itself:\n%s", s, diff)
		}
	})
}

// checkMentions checks what holds for the mentions of any text.
func checkMentions(t *testing.T, s string, found []event.Mention) {
	t.Helper()
	edges := graphemeEdges(s)
	last := map[bool]event.Mention{}
	start := 0
	for _, m := range found {
		if m.Start < 0 || m.Start >= m.End || m.End > len(s) || s[m.Start:m.End] != m.Text {
			t.Fatalf("%q: mention %q at %d:%d", s, m.Text, m.Start, m.End)
		}
		if edges != nil && (!edges[m.Start] || !edges[m.End]) {
			t.Errorf("%q: mention %q at %d:%d cuts a character", s, m.Text, m.Start, m.End)
		}
		if m.Start < start {
			t.Errorf("%q: %q is out of order", s, m.Text)
		}
		start = m.Start
		event := m.Kind == event.KindEvent
		if m.Start < last[event].End {
			t.Errorf("%q: %q overlaps %q", s, m.Text, last[event].Text)
		}
		last[event] = m
		if a := m.Anchor; !a.IsZero() && (a.Start < m.Start || a.End > m.End || s[a.Start:a.End] != a.Text) {
			t.Errorf("%q: anchor %q at %d:%d of %q", s, a.Text, a.Start, a.End, m.Text)
		}
	}
}

// graphemeEdges is the set of edges of grapheme clusters, nil if s is not
// valid UTF-8.
func graphemeEdges(s string) map[int]bool {
	if !utf8.ValidString(s) {
		return nil
	}
	edges := map[int]bool{0: true}
	at, state := 0, -1
	for rest := s; rest != ""; {
		var c string
		c, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
		at += len(c)
		edges[at] = true
	}
	return edges
}

func FuzzParse(f *testing.F) {
	for _, s := range seeds() {
		f.Add(s)
	}
	known := []error{event.ErrSyntax, event.ErrNoSuchDay, event.ErrOutOfRange}
	f.Fuzz(func(t *testing.T, s string) {
		m, err := event.Parse(s)
		if err == nil {
			if !strings.HasSuffix(strings.TrimSpace(s), m.Text) {
				t.Errorf("Parse(%q) leaves the end: %q", s, m.Text)
			}
			return
		}
		var typed *event.Error
		if !errors.As(err, &typed) || typed.Offset < 0 || typed.Offset > len(s) {
			t.Fatalf("Parse(%q): %v", s, err)
		}
		for _, k := range known {
			if errors.Is(err, k) {
				return
			}
		}
		t.Errorf("Parse(%q): %v is not among the known errors", s, err)
	})
}

func FuzzResolve(f *testing.F) {
	for i, s := range seeds() {
		f.Add(s, int64(i)*1_000_000_000, []string{"", "en-US", "en-GB", "en-AU"}[i%4])
	}
	f.Fuzz(func(t *testing.T, s string, unix int64, locale string) {
		ctx := event.Context{Published: time.Unix(unix, 0).UTC(), Locale: locale}
		found := event.Find(s)
		dated := event.Resolve(found, ctx)
		if len(dated) != len(found) {
			t.Fatalf("%d mentions, %d resolved", len(found), len(dated))
		}
		for _, d := range dated {
			checkDated(t, s, d)
		}
		if diff := cmp.Diff(dated, event.Resolve(found, ctx), sameMention); diff != "" {
			t.Errorf("Resolve of %q differs from itself:\n%s", s, diff)
		}
	})
}

// checkDated checks what holds for anything resolved.
func checkDated(t *testing.T, s string, d event.Dated) {
	t.Helper()
	if d.Reason != "" {
		if !d.Interval.IsZero() || d.Err() == nil {
			t.Errorf("%q: %q has interval %v and reason %q", s, d.Text, d.Interval, d.Reason)
		}
		return
	}
	if d.Err() != nil {
		t.Errorf("%q: %q has error %v", s, d.Text, d.Err())
	}
	if d.Value == "" {
		t.Errorf("%q: %q has neither value nor reason", s, d.Text)
	}
	if d.Interval.IsZero() {
		return
	}
	start, end := d.Interval.Start, d.Interval.End
	if !start.Valid() || end.String() <= start.String() && end.Year <= 9999 {
		t.Errorf("%q: %q is %v", s, d.Text, d.Interval)
	}
}
