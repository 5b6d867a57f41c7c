package event

import (
	"strings"
	"testing"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// classes are the classes that event_words.tsv may have, as begins knows them.
const classes = " month weekday weekdays unit cardinal scale few ordinal season part noon deictic tonight dir edge vague recent set every decade fiscal halfday head relation holiday "

func TestWords(t *testing.T) {
	w := &lexicon.EventWords
	for i := 0; i < w.Len(); i++ {
		class, value := w.Cell(i, lexicon.EventWordsClass), w.Cell(i, lexicon.EventWordsValue)
		if !strings.Contains(classes, " "+class+" ") || value == "" {
			t.Errorf("%s: class %q, value %q", w.Key(i), class, value)
		}
		if class == "unit" && unitOf(value) == noUnit {
			t.Errorf("%s: no unit %q", w.Key(i), value)
		}
		if class == "holiday" {
			if m := (&resolver{}).feast(value, 2018); m.err != nil || m.period.start.Year != 2018 {
				t.Errorf("%s: rule %q gives %v", w.Key(i), value, m.period.start)
			}
		}
	}
}

// TestCalendarTable checks order and form of the built-in calendar, and that
// each of its series has a name and each name a series.
func TestCalendarTable(t *testing.T) {
	c, s := &lexicon.EventCalendar, &lexicon.EventSeries
	named := map[string]bool{"summit": true}
	for i := 0; i < s.Len(); i++ {
		named[s.Cell(i, lexicon.EventSeriesSeries)] = true
	}
	dated := map[string]bool{"us-presidential": true, "us-midterms": true, "us-inauguration": true, "election-by-locale": true, "presidential-by-locale": true}
	last := ""
	for i := 0; i < c.Len(); i++ {
		series := c.Cell(i, lexicon.EventCalendarSeries)
		start, end := rowDates(i)
		if key := series + " " + start.String(); key != c.Key(i) || key <= last {
			t.Errorf("%s: out of order or of another key than %s", c.Key(i), key)
		} else {
			last = key
		}
		if !start.Valid() || !end.Valid() || end.before(start) || end.number()-start.number() > 60 {
			t.Errorf("%s: from %v to %v", c.Key(i), start, end)
		}
		if c.Cell(i, lexicon.EventCalendarSource) == "" || !named[series] && series != "french-first-round" {
			t.Errorf("%s: no source or no name", c.Key(i))
		}
		dated[series] = true
	}
	for i := 0; i < s.Len(); i++ {
		if series := s.Cell(i, lexicon.EventSeriesSeries); !dated[series] {
			t.Errorf("%s: nothing dates %s", s.Key(i), series)
		}
	}
}

// TestCalendarWeekdays checks days of the calendar whose weekday is law or
// custom.
func TestCalendarWeekdays(t *testing.T) {
	for series, weekday := range map[string]int{
		"super-tuesday": 2, "new-hampshire-primary": 2, "election-de": 7, "election-au": 6, "election-nz": 6, "election-fr": 7,
		"election-br": 7, "election-es": 7, "election-jp": 7, "election-tr": 7, "election-mx": 7, "french-first-round": 7,
	} {
		from, to := seriesRows(series)
		for k := from; k < to; k++ {
			if start, _ := rowDates(k); start.weekday() != weekday {
				t.Errorf("%s: %v is weekday %d, want %d", series, start, start.weekday(), weekday)
			}
		}
		if from == to {
			t.Errorf("%s has no rows", series)
		}
	}
	for _, k := range []string{"election-gb", "scottish-election"} {
		from, to := seriesRows(k)
		for i := from; i < to; i++ {
			if start, _ := rowDates(i); start.weekday() != 4 {
				t.Errorf("%s: %v is no Thursday", k, start)
			}
		}
	}
}
