package event

import (
	"fmt"
	"strings"
	"time"
)

// A Moment is a civil date, with a clock time where the text gives one. It has
// no zone: it is read in the zone of the publication.
type Moment struct {
	Date
	Hour, Minute int
	Timed        bool // Hour and Minute are given
}

// String is "2018-07-20", or "2018-07-20T10:00" where a clock time is given.
func (m Moment) String() string {
	if !m.Timed {
		return m.Date.String()
	}
	return fmt.Sprintf("%vT%02d:%02d", m.Date, m.Hour, m.Minute)
}

// MarshalText gives the text of String.
func (m Moment) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what String writes.
func (m *Moment) UnmarshalText(b []byte) error {
	day, clock, timed := strings.Cut(string(b), "T")
	var got Moment
	if err := got.Date.UnmarshalText([]byte(day)); err != nil {
		return err
	}
	if timed {
		t, err := time.Parse("15:04", clock)
		if err != nil {
			return &Error{Phrase: string(b), Err: ErrNoSuchDay}
		}
		got.Hour, got.Minute, got.Timed = t.Hour(), t.Minute(), true
	}
	*m = got
	return nil
}

// Time is the instant in a zone.
func (m Moment) Time(loc *time.Location) time.Time {
	t := time.Date(m.Year, m.Month, m.Day, m.Hour, m.Minute, 0, 0, loc)
	if DateOf(t).before(m.Date) { // no such midnight: clocks were put forward
		t = time.Date(m.Year, m.Month, m.Day, m.Hour+1, m.Minute, 0, 0, loc)
	}
	return t
}

// An Interval is a half-open stretch of civil time: its End is the first day,
// or minute, that no longer belongs to it.
type Interval struct {
	Start Moment `json:"start"`
	End   Moment `json:"end"`
}

// IsZero tells whether there is no interval.
func (iv Interval) IsZero() bool { return iv == Interval{} }

// Contains tells whether some of the day lies in the interval.
func (iv Interval) Contains(d Date) bool {
	if iv.IsZero() || d.before(iv.Start.Date) {
		return false
	}
	return d.before(iv.End.Date) || iv.End.Timed && d == iv.End.Date && iv.End.Hour+iv.End.Minute > 0
}

// String is "2018-07-16/2018-07-17", as ISO 8601 writes intervals; empty if
// there is none.
func (iv Interval) String() string {
	if iv.IsZero() {
		return ""
	}
	return iv.Start.String() + "/" + iv.End.String()
}
