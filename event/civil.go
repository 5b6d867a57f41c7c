package event

import (
	"fmt"
	"time"
)

// The years that dates may have.
const (
	minYear = 1
	maxYear = 9999
)

// A Date is a day of the Gregorian calendar, which is carried back before
// 1582. The zero Date is no day.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// Valid tells whether there is such a day in the years 1 to 9999.
func (d Date) Valid() bool {
	return minYear <= d.Year && d.Year <= maxYear && time.January <= d.Month && d.Month <= time.December &&
		1 <= d.Day && d.Day <= daysIn(d.Year, d.Month)
}

// String is the date as ISO 8601 writes it: 2018-07-16.
func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day) }

// MarshalText gives the date as ISO 8601 writes it.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a date as ISO 8601 writes it.
func (d *Date) UnmarshalText(b []byte) error {
	t, err := time.Parse(time.DateOnly, string(b))
	if err != nil || t.Year() < minYear {
		return &Error{Phrase: string(b), Err: ErrNoSuchDay}
	}
	*d = DateOf(t)
	return nil
}

// DateOf is the civil date of t in its own zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// Interval is the day as an interval.
func (d Date) Interval() Interval {
	return Interval{Start: Moment{Date: d}, End: Moment{Date: d.addDays(1)}}
}

// Time is the first instant of the day in a zone. Where clocks were put
// forward at midnight that is the first instant there was.
func (d Date) Time(loc *time.Location) time.Time { return Moment{Date: d}.Time(loc) }

// weekday is the day's weekday by ISO 8601: Monday is 1, Sunday 7.
func (d Date) weekday() int { return (d.number()+2)%7 + 1 }

// number counts days from 1 March of the year 0, so that leap days come last
// in their year. The rule is Hinnant's days_from_civil.
func (d Date) number() int {
	y, m := d.Year, int(d.Month)
	if m <= 2 {
		y--
		m += 12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + d.Day - 1
}

// dateOfNumber is the inverse of number.
func dateOfNumber(n int) Date {
	const (
		fourCenturies = 146097
		century       = 36524
		fourYears     = 1461
	)
	era, n := n/fourCenturies, n%fourCenturies
	c := min(n/century, 3)
	n -= c * century
	q, n := n/fourYears, n%fourYears
	y := min(n/365, 3)
	n -= y * 365
	m := (5*n + 2) / 153
	day := n - (153*m+2)/5 + 1
	year := era*400 + c*100 + q*4 + y
	if m >= 10 {
		return Date{year + 1, time.Month(m - 9), day}
	}
	return Date{year, time.Month(m + 3), day}
}

// addDays moves a date. What leaves the years 1 to 9999 gives a date that is
// not Valid, never one that wrapped; the day after 9999-12-31 may still be
// written as the end of an interval.
func (d Date) addDays(n int) Date {
	const most = 366 * (maxYear + 1)
	if d == (Date{}) || n < -most || n > most {
		return Date{}
	}
	at := d.number() + n
	if at < firstDay || at > lastDay+1 {
		return Date{}
	}
	return dateOfNumber(at)
}

// The numbers of 0001-01-01 and 9999-12-31.
const (
	firstDay = 306
	lastDay  = 3652364
)

// addMonths moves a date by months. A day that the month does not have becomes
// its last one: 31 March less one month is 28 February, or 29 in a leap year.
func (d Date) addMonths(n int) Date {
	const most = 12 * (maxYear + 1)
	if d == (Date{}) || n < -most || n > most {
		return Date{}
	}
	at := d.Year*12 + int(d.Month) - 1 + n
	if at < minYear*12 || at > (maxYear+1)*12 {
		return Date{}
	}
	year, month := at/12, time.Month(at%12+1)
	return Date{year, month, min(d.Day, daysIn(year, month))}
}

// daysIn is the number of days of a month.
func daysIn(year int, month time.Month) int {
	switch month {
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case time.April, time.June, time.September, time.November:
		return 30
	}
	return 31
}

// before tells whether d lies before e.
func (d Date) before(e Date) bool { return d.number() < e.number() }

// week is the ISO week and the year that it belongs to.
func (d Date) week() (year, week int) {
	thursday := d.addDays(4 - d.weekday())
	if thursday == (Date{}) {
		return d.Year, 1
	}
	first := Date{thursday.Year, time.January, 1}
	return thursday.Year, (thursday.number()-first.number())/7 + 1
}
