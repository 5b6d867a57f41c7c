package event

import (
	"fmt"
)

// A period is one unit of the calendar: a day, a week, a quarter, a decade,
// with a part or time of the day where it is a day.
type period struct {
	unit  unit
	start Date   // its first day
	code  string // of a season (SP) or part of a day (MO)
	clock clock
}

func (p period) known() bool { return p.unit != noUnit && p.start.Valid() }

// periodOf is the unit around a day.
func periodOf(u unit, d Date) period {
	p := period{unit: u, start: d}
	switch u {
	case week, fortnight:
		p.start = d.addDays(1 - d.weekday())
	case weekend:
		p.start = d.addDays(6 - d.weekday())
	case month:
		p.start.Day = 1
	case quarter:
		p.start = Date{d.Year, (d.Month-1)/3*3 + 1, 1}
	case year:
		p.start = Date{d.Year, 1, 1}
	case decade:
		p.start = Date{max(d.Year/10*10, 1), 1, 1}
	case century:
		p.start = Date{(d.Year-1)/100*100 + 1, 1, 1}
	case millennium:
		p.start = Date{(d.Year-1)/1000*1000 + 1, 1, 1}
	default:
		p.unit = day
	}
	return p
}

// shift moves a period by n units of its own.
func (p period) shift(n int) period {
	p.start = move(p.start, n, p.unit)
	return p
}

// move moves a date by n units; a date that is not valid is out of range.
func move(d Date, n int, u unit) Date {
	switch u {
	case day, night:
		return d.addDays(n)
	case hour:
		return d.addDays(n / 24)
	case minute:
		return d.addDays(n / (24 * 60))
	case second:
		return d.addDays(n / (24 * 60 * 60))
	case week, weekend:
		return d.addDays(capped(n, 7))
	case fortnight:
		return d.addDays(capped(n, 14))
	case month:
		return d.addMonths(n)
	case quarter, season:
		return d.addMonths(capped(n, 3))
	case half:
		return d.addMonths(capped(n, 6))
	case year:
		return d.addMonths(capped(n, 12))
	case decade:
		return d.addMonths(capped(n, 120))
	case century:
		return d.addMonths(capped(n, 1200))
	case millennium:
		return d.addMonths(capped(n, 12000))
	}
	return Date{}
}

// capped is n times k, held within what a count may be.
func capped(n, k int) int {
	if n > tooMany/k || n < -tooMany/k {
		return tooMany * sign(n)
	}
	return n * k
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

// end is the first day behind the period.
func (p period) end() Date {
	switch p.unit {
	case day, night, hour, minute, second:
		return p.start.addDays(1)
	case weekend:
		return p.start.addDays(2)
	case season:
		return p.start.addMonths(3)
	}
	return move(p.start, 1, p.unit)
}

// interval is the period as an interval. Parts of a day have no edges of their
// own in the papers: they are given as the day, clock times as one minute.
func (p period) interval() Interval {
	if !p.clock.known {
		return Interval{Moment{Date: p.start}, Moment{Date: p.end()}}
	}
	at := Moment{p.start, p.clock.hour, p.clock.minute, true}
	if at.Hour == 24 {
		at.Date, at.Hour = p.start.addDays(1), 0
	}
	to := at
	to.Minute++
	if to.Minute == 60 {
		to.Hour, to.Minute = to.Hour+1, 0
	}
	if to.Hour == 24 {
		to.Date, to.Hour = to.Date.addDays(1), 0
	}
	return Interval{at, to}
}

// value is the period as a TIMEX3 value.
func (p period) value() string {
	y := p.start.Year
	switch p.unit {
	case week, fortnight:
		wy, w := p.start.week()
		return fmt.Sprintf("%04d-W%02d", wy, w)
	case weekend:
		wy, w := p.start.week()
		return fmt.Sprintf("%04d-W%02d-WE", wy, w)
	case month:
		return fmt.Sprintf("%04d-%02d", y, int(p.start.Month))
	case quarter:
		return fmt.Sprintf("%04d-Q%d", y, (p.start.Month+2)/3)
	case half:
		return fmt.Sprintf("%04d-H%d", y, (p.start.Month+5)/6)
	case season:
		return fmt.Sprintf("%04d-%s", y, p.code)
	case year:
		if p.start.Month > 1 { // a fiscal year has the name of the year it ends in
			y++
		}
		return fmt.Sprintf("%04d", y)
	case decade:
		return fmt.Sprintf("%03dX", y/10)
	case century:
		return fmt.Sprintf("%02dXX", y/100)
	case millennium:
		return fmt.Sprintf("%dXXX", y/1000)
	}
	s := p.start.String()
	if p.code != "" {
		s += "T" + p.code
	}
	if p.clock.known {
		s += fmt.Sprintf("T%02d:%02d", p.clock.hour, p.clock.minute)
		s += p.clock.zone
	}
	return s
}

// seasonStart is the first day of a season. The seasons are those of the
// weather services, from the first of March, June, September and December
// north of the equator; south of it, half a year apart. Winter up north and
// summer down south have the name of the year in which they begin.
func seasonStart(code string, year int, south bool) Date {
	m := northMonth(code)
	if south {
		m = (m+5)%12 + 1
	}
	return Date{year, monthOf(m), 1}
}

// northMonth is the month in which a season begins up north.
func northMonth(code string) int {
	switch code {
	case "SP":
		return 3
	case "SU":
		return 6
	case "FA":
		return 9
	}
	return 12
}
