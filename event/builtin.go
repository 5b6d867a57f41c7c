package event

import (
	"strings"
	"time"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// builtin dates an event by the built-in calendar: by one of its names ("the
// G20 summit", "Brexit vote"), or as a summit by its place ("the Helsinki
// summit").
func (r *resolver) builtin(n *node) meaning {
	d := text.Scan(n.name.text)
	switch {
	case hasWord(d, "next", "upcoming", "coming", "forthcoming"):
		r.cues.tense = forward
	case hasWord(d, "last", "previous"):
		r.cues.tense = backward
	}
	year, err := r.eventYear(n)
	if err != nil {
		return failed(err)
	}
	series := seriesIn(d)
	if series == "" && year > 0 && len(d.Tokens) <= 3 && hasWord(d, "election", "elections") {
		series = "election-by-locale" // "the 2016 election"
	}
	if series == "" {
		return r.byPlace(d, year)
	}
	switch series {
	case "us-presidential", "us-midterms", "us-inauguration":
		return r.american(series, year)
	case "election-by-locale", "presidential-by-locale":
		return r.electionHere(series, year)
	}
	return r.fromSeries(series, year, d.Text)
}

// electionHere dates "the general election" and "the presidential election",
// which are those of the country that the locale names. Without one a
// presidential election of a year is that of the United States, which news of
// all countries calls so; without a year too it is open.
func (r *resolver) electionHere(series string, year int) meaning {
	presidential := series == "presidential-by-locale"
	switch {
	case r.region == "US" && year%4 == 2 && !presidential:
		return r.american("us-midterms", year)
	case r.region == "US", r.region == "" && presidential && year > 0:
		return r.american("us-presidential", year)
	case r.region == "":
		return failed(ErrUnknownEvent)
	case presidential && !r.electsPresident():
		return failed(ErrAmbiguous)
	}
	return r.fromSeries("election-"+strings.ToLower(r.region), year, "")
}

// electsPresident tells whether the elections of the calendar for the region
// are those of its president.
func (r *resolver) electsPresident() bool {
	switch r.region {
	case "FR", "BR", "MX", "AR", "TR", "KR", "ID", "RU":
		return true
	}
	return false
}

// eventYear is the year that the event's name gives, 0 if it gives none.
func (r *resolver) eventYear(n *node) (int, error) {
	if n.of == nil {
		return 0, nil
	}
	got := r.eval(n.of)
	if got.err != nil || !got.period.known() {
		return 0, got.err
	}
	return got.period.start.Year, nil
}

// seriesIn is the series of the longest of its names in a phrase, "" if there
// is none.
func seriesIn(d *text.Doc) string {
	best, series := 0, ""
	for i := range d.Tokens {
		if row, n := lexicon.EventSeries.Longest(d, i, len(d.Tokens)); n > best {
			best, series = n, lexicon.EventSeries.Cell(row, lexicon.EventSeriesSeries)
		}
	}
	return series
}

// The built-in calendar counts an event without a year as the nearest one, if
// it is not further away than this.
const (
	nearSeries = 3 * 366 // days
	nearPlace  = 400
)

// american dates the events of the United States that have a rule: elections
// on the Tuesday after the first Monday of November, inaugurations on 20
// January (3 U.S.C. 1, 2 U.S.C. 7, twentieth amendment).
func (r *resolver) american(series string, year int) meaning {
	rest := 0
	switch series {
	case "us-midterms":
		rest = 2
	case "us-inauguration":
		rest = 1
	}
	date := func(y int) Date {
		if series == "us-inauguration" {
			return Date{y, time.January, 20}
		}
		return firstAfter(Date{y, time.November, 1}.addDays(-1), 1).addDays(1)
	}
	if year > 0 {
		if year%4 != rest || year < 1845 {
			return failed(ErrUnknownEvent)
		}
		return meaning{period: period{unit: day, start: date(year)}}
	}
	if !r.today.Valid() {
		return failed(ErrNoReference)
	}
	best, least := Date{}, 0
	for y := r.today.Year - 4; y <= r.today.Year+4; y++ {
		if y < 1845 || y%4 != rest {
			continue
		}
		d := date(y)
		if away, ok := r.distance(d, d); ok && (least == 0 || away < least) {
			best, least = d, away
		}
	}
	if best == (Date{}) {
		return failed(ErrUnknownEvent)
	}
	return meaning{period: period{unit: day, start: best}}
}

// distance is how far, in days and one more, a stretch lies from the reference
// day; ok is false on the wrong side of it by the tense.
func (r *resolver) distance(start, end Date) (days int, ok bool) {
	switch {
	case r.today.before(start):
		return start.number() - r.today.number() + 1, r.cues.tense != backward
	case end.before(r.today):
		return r.today.number() - end.number() + 1, !r.ahead()
	}
	return 1, true
}

// fromSeries dates an event of event_calendar.tsv: of its year, else the
// nearest one. Two in one year are ambiguous unless the name has the place.
func (r *resolver) fromSeries(series string, year int, name string) meaning {
	best, least, count := -1, 0, 0
	from, to := seriesRows(series)
	if from < to && from+1 == to && year == 0 {
		return row(from) // it happened once
	}
	for k := from; k < to; k++ {
		start, end := rowDates(k)
		switch {
		case year > 0 && start.Year != year:
			continue
		case year > 0:
			if placed(k, name) {
				return row(k)
			}
			best, count = k, count+1
			continue
		case !r.today.Valid():
			return failed(ErrNoReference)
		}
		if away, ok := r.distance(start, end); ok && away <= nearSeries && (best < 0 || away < least) {
			best, least, count = k, away, 1
		}
	}
	switch {
	case best < 0:
		return failed(ErrUnknownEvent)
	case count > 1:
		return failed(ErrAmbiguous)
	}
	return row(best)
}

// byPlace dates "the Helsinki summit": the summit at that place that lies
// nearest to the reference day.
func (r *resolver) byPlace(d *text.Doc, year int) meaning {
	if !hasWord(d, "summit", "conference", "talks", "meeting") {
		return failed(ErrUnknownEvent)
	}
	best, least := -1, 0
	for k := 0; k < lexicon.EventCalendar.Len(); k++ {
		if !placed(k, d.Text) {
			continue
		}
		start, end := rowDates(k)
		if year > 0 {
			if start.Year == year {
				return row(k)
			}
			continue
		}
		if !r.today.Valid() {
			return failed(ErrNoReference)
		}
		if away, ok := r.distance(start, end); ok && away <= nearPlace && (best < 0 || away < least) {
			best, least = k, away
		}
	}
	if best < 0 {
		return failed(ErrUnknownEvent)
	}
	return row(best)
}

// hasWord tells whether one of the words is in a phrase.
func hasWord(d *text.Doc, words ...string) bool {
	for i := range d.Tokens {
		for _, w := range words {
			if strings.EqualFold(d.Word(i), w) {
				return true
			}
		}
	}
	return false
}

// seriesRows is the rows of a series, which stand together in order.
func seriesRows(series string) (from, to int) {
	t := &lexicon.EventCalendar
	lo, hi := 0, t.Len()
	for lo < hi {
		if mid := (lo + hi) / 2; t.Cell(mid, lexicon.EventCalendarSeries) < series {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	to = lo
	for to < t.Len() && t.Cell(to, lexicon.EventCalendarSeries) == series {
		to++
	}
	return lo, to
}

// placed tells whether a phrase names one of the places of a row.
func placed(k int, phrase string) bool {
	places := lexicon.EventCalendar.Cell(k, lexicon.EventCalendarPlaces)
	for places != "" {
		var p string
		p, places, _ = strings.Cut(places, ";")
		if i := strings.Index(phrase, p); p != "" && i >= 0 && bounded(phrase, i-1) && bounded(phrase, i+len(p)) {
			return true
		}
	}
	return false
}

// bounded tells whether no letter stands at byte i of a phrase.
func bounded(s string, i int) bool {
	return i < 0 || i >= len(s) || !(s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' || s[i] >= 0x80)
}

// rowDates is the first and last day of a row.
func rowDates(k int) (start, end Date) {
	return isoDate(lexicon.EventCalendar.Cell(k, lexicon.EventCalendarStart)), isoDate(lexicon.EventCalendar.Cell(k, lexicon.EventCalendarEnd))
}

// isoDate reads a date of the table, whose form a test has checked.
func isoDate(s string) Date {
	y, _, _ := digits(s[:4])
	m, _, _ := digits(s[5:7])
	d, _, _ := digits(s[8:])
	return Date{y, time.Month(m), d}
}

// row is the meaning of a row.
func row(k int) meaning {
	start, end := rowDates(k)
	return ofInterval(Interval{Moment{Date: start}, Moment{Date: end.addDays(1)}})
}
