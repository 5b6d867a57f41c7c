package event_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/onrecord-go/onrecord/event"
)

// TestParseErrors checks that what is no date says so, where and why.
func TestParseErrors(t *testing.T) {
	tests := []struct {
		phrase string
		want   error
	}{
		{"", event.ErrSyntax},
		{"   ", event.ErrSyntax},
		{"summit", event.ErrSyntax},
		{"he may march on", event.ErrSyntax},
		{"Theresa May said", event.ErrSyntax},
		{"Tuesday and something else", event.ErrSyntax},
		{"the man on Tuesday", event.ErrSyntax},
		{"February 30", event.ErrNoSuchDay},
		{"30 February", event.ErrNoSuchDay},
		{"Feb 29 2019", event.ErrNoSuchDay},
		{"29 February 1900", event.ErrNoSuchDay},
		{"31 September", event.ErrNoSuchDay},
		{"2018-13-01", event.ErrNoSuchDay},
		{"2018-02-30", event.ErrNoSuchDay},
		{"from February 20 to February 30", event.ErrNoSuchDay},
		{"-5 days ago", event.ErrSyntax},
		{"in 999999999999 days", event.ErrOutOfRange},
		{"in 99999999999999999999 days", event.ErrOutOfRange},
		{"9999999999 years ago", event.ErrOutOfRange},
		{"year 10000", event.ErrOutOfRange},
		{"year 0", event.ErrOutOfRange},
		{"\xff\xfe", event.ErrSyntax},
	}
	for _, c := range tests {
		t.Run(c.phrase, func(t *testing.T) {
			m, err := event.Parse(c.phrase)
			var typed *event.Error
			if !errors.Is(err, c.want) || !errors.As(err, &typed) {
				t.Fatalf("Parse(%q) = %q, %v, want %v", c.phrase, m.Text, err, c.want)
			}
			if !strings.HasPrefix(err.Error(), "event: ") {
				t.Errorf("message %q", err)
			}
		})
	}
}

// TestWrongElsewhere holds the dates that other parsers get wrong, as of
// Friday 20 July 2018.
func TestWrongElsewhere(t *testing.T) {
	summit := event.Calendar{{Name: "the Finland summit", When: event.Date{Year: 2018, Month: time.July, Day: 16}.Interval()}}
	tests := []struct {
		text     string
		calendar event.Calendar
		locale   string
		want     string
	}{
		{"three days after the Finland summit", summit, "", "2018-07-19 [2018-07-19 2018-07-20)"},
		{"three days after the Elbonia summit", summit, "", "unknown event"},
		{"later this year", nil, "", "2018 [2018-07-20 2019-01-01) AFTER"},
		{"in the fall", nil, "en-US", "2018-FA [2018-09-01 2018-12-01)"},
		{"in the fall", nil, "en-NZ", "2018-FA [2018-03-01 2018-06-01)"},
		{"on Tuesday", nil, "", "2018-07-17 [2018-07-17 2018-07-18)"},
		{"last March", nil, "", "2018-03 [2018-03-01 2018-04-01)"},
		{"he may march on", nil, "", ""},
		{"Theresa May said", nil, "", ""},
		{"February 30", nil, "", "no such day"},
		{"Feb 29 2019", nil, "", "no such day"},
		{"We left -5 days ago", nil, "", "out of range"},
		{"in 999999999999 days", nil, "", "out of range"},
		{"in 99999999999999999999 days", nil, "", "out of range"},
		{"9999999999 years ago", nil, "", "out of range"},
		{"03/04/2018", nil, "", "ambiguous"},
		{"03/04/2018", nil, "en-US", "2018-03-04 [2018-03-04 2018-03-05)"},
		{"03/04/2018", nil, "en-AU", "2018-04-03 [2018-04-03 2018-04-04)"},
		{"03/04/2018", nil, "en-CA", "ambiguous"},
		{"3\u00a0days ago", nil, "", "2018-07-17 [2018-07-17 2018-07-18)"},
		{"8018 years ago", nil, "", "out of range"},
		{"in 8000 years", nil, "", "out of range"},
		{"2017 years ago", nil, "", "0001 [0001-01-01 0002-01-01)"},
		{"the day after December 31, 9999", nil, "", "out of range"},
		{"２ days ago", nil, "", ""},
		{"٥ days ago", nil, "", ""},
	}
	for _, c := range tests {
		t.Run(c.text+" "+c.locale, func(t *testing.T) {
			var got []string
			for _, d := range event.Resolve(event.Find(c.text), event.Context{Published: published, Calendar: c.calendar, Locale: c.locale}) {
				got = append(got, describe(d))
			}
			if strings.Join(got, "; ") != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// TestZones checks that a date is that of the publication, in its own zone.
func TestZones(t *testing.T) {
	sydney := time.FixedZone("AEST", 10*60*60)
	dated := event.Resolve(event.Find("two days later, and yesterday, and today"), event.Context{Published: time.Date(2018, time.March, 12, 0, 30, 0, 0, sydney)})
	want := []string{"no reference date", "2018-03-11 [2018-03-11 2018-03-12)", "2018-03-12 [2018-03-12 2018-03-13)"}
	for i, d := range dated {
		if got := describe(d); got != want[i] {
			t.Errorf("%q is %q, want %q", d.Text, got, want[i])
		}
	}
}

// TestPathological checks that nothing of the kind that hurt other parsers
// panics or is found as a time.
func TestPathological(t *testing.T) {
	const n = 20_000
	tests := map[string]string{
		"marks":             strings.Repeat(`"`, n),
		"stops":             strings.Repeat(".", n),
		"spaces":            "on Tuesday" + strings.Repeat(" ", n) + "he left",
		"combining marks":   "a" + strings.Repeat("\u0301", n),
		"one token":         strings.Repeat("x", n),
		"digits":            strings.Repeat("9", n),
		"hyphens":           strings.Repeat("2018-", n),
		"slashes":           strings.Repeat("1/", n),
		"colons":            strings.Repeat("10:", n),
		"edges":             strings.Repeat("the end of ", n) + "2018",
		"parts":             strings.Repeat("the morning of ", n) + "July 4",
		"possessives":       strings.Repeat("last year's ", n),
		"anchors":           strings.Repeat("three days after ", n) + "the summit",
		"relations":         strings.Repeat("since the ", n) + "summit",
		"ranges":            strings.Repeat("from July 11 to ", n),
		"numbers":           strings.Repeat("twenty ", n) + "years ago",
		"capitals":          strings.Repeat("Big ", n) + "Summit",
		"months":            strings.Repeat("May ", n),
		"units":             strings.Repeat("2 years ", n),
		"invalid":           strings.Repeat("\xff\xe2\x80", n),
		"surrogates":        strings.Repeat("\xed\xa0\x80", n),
		"byte order marks":  strings.Repeat("\ufeff", n) + "July 4",
		"direction marks":   "\u202eon \u2066July 4\u2069\u202c",
		"nuls":              strings.Repeat("\x00", n) + "July 4",
		"utf-16":            "J\x00u\x00l\x00y\x00 \x004\x00",
		"emoji":             strings.Repeat("👩‍👩‍👧", 1000) + " July 4",
		"paragraphs":        strings.Repeat("On Tuesday he left.\n\n", 1000),
		"ordinals":          strings.Repeat("first ", n),
		"the year":          strings.Repeat("the ", n) + "year",
		"weekdays":          strings.Repeat("Monday ", n),
		"future cues":       strings.Repeat("will ", n) + "on Tuesday",
		"no sentence end":   strings.Repeat("two days after ", n),
		"clauses":           strings.Repeat("two days after he left ", n),
		"vague":             strings.Repeat("in the wake of the ", n),
		"ambiguous numbers": strings.Repeat("03/04/2018 ", n),
	}
	for name, s := range tests {
		t.Run(name, func(t *testing.T) {
			found := event.Find(s)
			checkMentions(t, s, found)
			for _, d := range event.Resolve(found, event.Context{Published: published}) {
				if d.Reason == "" && d.Value == "" {
					t.Fatalf("%q has neither value nor reason", d.Text)
				}
			}
		})
	}
}
