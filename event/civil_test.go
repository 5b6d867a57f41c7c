package event

import (
	"errors"
	"math"
	"testing"
	"time"
)

// TestDateNumber walks through every day of four centuries and the ends of
// the calendar, beside package time.
func TestDateNumber(t *testing.T) {
	d, at := Date{1899, time.December, 31}, time.Date(1899, time.December, 31, 0, 0, 0, 0, time.UTC)
	for d.Year < 2301 {
		year, week := at.ISOWeek()
		gotYear, gotWeek := d.week()
		if DateOf(at) != d || year != gotYear || week != gotWeek || d.weekday() != (int(at.Weekday())+6)%7+1 || !d.Valid() {
			t.Fatalf("%v: time has %v, week %d-%d against %d-%d, weekday %d", d, at, year, week, gotYear, gotWeek, d.weekday())
		}
		if back := dateOfNumber(d.number()); back != d {
			t.Fatalf("%v comes back as %v", d, back)
		}
		d, at = d.addDays(1), at.AddDate(0, 0, 1)
	}
	if n := (Date{1, 1, 1}).number(); n != firstDay {
		t.Errorf("firstDay is %d, want %d", firstDay, n)
	}
	if n := (Date{9999, 12, 31}).number(); n != lastDay {
		t.Errorf("lastDay is %d, want %d", lastDay, n)
	}
}

// TestArithmetic checks that days and months are never wrapped.
func TestArithmetic(t *testing.T) {
	tests := []struct {
		name  string
		got   Date
		want  string
		valid bool
	}{
		{"31 March less a month", Date{2018, 3, 31}.addMonths(-1), "2018-02-28", true},
		{"31 March less a month, leap year", Date{2016, 3, 31}.addMonths(-1), "2016-02-29", true},
		{"29 February and a year", Date{2016, 2, 29}.addMonths(12), "2017-02-28", true},
		{"31 January and a month", Date{2018, 1, 31}.addMonths(1), "2018-02-28", true},
		{"over the leap day", Date{2016, 2, 28}.addDays(2), "2016-03-01", true},
		{"no leap day in 1900", Date{1900, 2, 28}.addDays(1), "1900-03-01", true},
		{"the day after the last", Date{9999, 12, 31}.addDays(1), "10000-01-01", false},
		{"the month after the last", Date{9999, 12, 1}.addMonths(1), "10000-01-01", false},
		{"two days after the last", Date{9999, 12, 31}.addDays(2), "0000-00-00", false},
		{"the day before the first", Date{1, 1, 1}.addDays(-1), "0000-00-00", false},
		{"the month before the first", Date{1, 1, 1}.addMonths(-1), "0000-00-00", false},
		{"a count that would wrap", Date{2018, 7, 20}.addDays(math.MaxInt32), "0000-00-00", false},
		{"months that would wrap", Date{2018, 7, 20}.addMonths(-math.MaxInt32), "0000-00-00", false},
		{"no date stays none", Date{}.addDays(800), "0000-00-00", false},
		{"nor months of it", Date{}.addMonths(800), "0000-00-00", false},
		{"centuries that would wrap", move(Date{2018, 7, 20}, tooMany, century), "0000-00-00", false},
		{"centuries back", move(Date{2018, 7, 20}, -tooMany, millennium), "0000-00-00", false},
		{"a fortnight", move(Date{2018, 7, 20}, 1, fortnight), "2018-08-03", true},
		{"two days of hours", move(Date{2018, 7, 20}, 48, hour), "2018-07-22", true},
		{"minutes of one day", move(Date{2018, 7, 20}, 90, minute), "2018-07-20", true},
		{"seconds of a day", move(Date{2018, 7, 20}, 86400, second), "2018-07-21", true},
		{"no unit", move(Date{2018, 7, 20}, 1, noUnit), "0000-00-00", false},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			if c.got.String() != c.want || c.got.Valid() != c.valid {
				t.Errorf("got %v, valid %v; want %v, %v", c.got, c.got.Valid(), c.want, c.valid)
			}
		})
	}
}

// TestTime checks that no wall clock or zone shifts a date.
func TestTime(t *testing.T) {
	load := func(name string) *time.Location {
		loc, err := time.LoadLocation(name)
		if err != nil {
			t.Skip(err)
		}
		return loc
	}
	tests := []struct {
		name, zone, want string
		at               Moment
	}{
		{"an ordinary midnight", "America/New_York", "2018-03-12T00:00:00-04:00", Moment{Date: Date{2018, 3, 12}}},
		{"no such midnight", "America/Sao_Paulo", "2018-11-04T01:00:00-02:00", Moment{Date: Date{2018, 11, 4}}},
		{"a clock time", "Europe/London", "2018-07-20T10:30:00+01:00", Moment{Date{2018, 7, 20}, 10, 30, true}},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			if got := c.at.Time(load(c.zone)).Format(time.RFC3339); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
	if got := (Date{2018, 7, 20}).Time(time.UTC); !got.Equal(time.Date(2018, 7, 20, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("got %v", got)
	}
}

func TestInterval(t *testing.T) {
	iv := Date{2018, 7, 16}.Interval()
	if iv.String() != "2018-07-16/2018-07-17" || iv.IsZero() || !iv.Contains(Date{2018, 7, 16}) || iv.Contains(Date{2018, 7, 17}) || iv.Contains(Date{2018, 7, 15}) {
		t.Errorf("a day: %v", iv)
	}
	if (Interval{}).Contains(Date{2018, 7, 16}) {
		t.Error("the zero interval contains a day")
	}
	timed := Interval{Moment{Date{2018, 7, 16}, 10, 0, true}, Moment{Date{2018, 7, 17}, 1, 0, true}}
	if !timed.Contains(Date{2018, 7, 17}) {
		t.Error("an interval that ends at one does not contain the day")
	}
}

func TestUnmarshal(t *testing.T) {
	for _, s := range []string{"2018-07-16", "2018-07-16T10:30", "0001-01-01", "9999-12-31T23:59"} {
		var m Moment
		if err := m.UnmarshalText([]byte(s)); err != nil || m.String() != s {
			t.Errorf("%s: %v, %v", s, m, err)
		}
	}
	for _, s := range []string{"", "2018-02-30", "0000-01-01", "2018-07-16T25:00", "2018-07-16T", "16/07/2018"} {
		var m Moment
		if err := m.UnmarshalText([]byte(s)); !errors.Is(err, ErrNoSuchDay) {
			t.Errorf("%q: %v, %v", s, m, err)
		}
	}
}

func TestEaster(t *testing.T) {
	for _, want := range []string{"1818-03-22", "1961-04-02", "2000-04-23", "2008-03-23", "2016-03-27", "2018-04-01", "2019-04-21", "2024-03-31", "2038-04-25", "2285-03-22"} {
		if got := easter(isoDate(want).Year); got.String() != want {
			t.Errorf("Easter is %v, want %v", got, want)
		}
	}
}
