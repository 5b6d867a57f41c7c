package event_test

import (
	"testing"
	"time"

	"github.com/onrecord-go/onrecord/event"
)

func day(y int, m time.Month, d int) event.Interval {
	return event.Date{Year: y, Month: m, Day: d}.Interval()
}

func TestCalendar(t *testing.T) {
	calendar := event.Calendar{
		{Name: "the Rome Conference", Aliases: []string{"Operation Sunrise", "the Rome Conference"}, Places: []string{"Italy", "Lazio"}, When: day(2018, time.May, 4)},
		{Name: "the talks", When: day(2018, time.May, 5)},
		{Name: "talks", When: day(2018, time.May, 6)},
		{Name: "the talks", When: day(2018, time.May, 5)},
		{Name: "The Helsinki summit", When: day(1999, time.May, 7)},
		{Name: ""},
	}
	tests := []struct{ name, text, want string }{
		{"by name, in any case", "on the eve of the Rome conference", "2018-05-03 [2018-05-03 2018-05-04)"},
		{"by alias", "a day after Operation Sunrise", "2018-05-05 [2018-05-05 2018-05-06)"},
		{"by place", "the day after the Lazio Conference", "2018-05-05 [2018-05-05 2018-05-06)"},
		{"two of one name", "the day after the talks", "ambiguous"},
		{"before the built-in one", "the Helsinki summit", "1999-05-07 [1999-05-07 1999-05-08)"},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			dated := event.Resolve(event.Find(c.text), event.Context{Published: published, Calendar: calendar})
			if len(dated) != 1 || describe(dated[0]) != c.want {
				t.Errorf("%q: %v, want %s", c.text, dated, c.want)
			}
		})
	}
}

func TestOptions(t *testing.T) {
	tests := []struct {
		name   string
		parser event.Parser
		text   string
		want   string
	}{
		{"ahead: weekdays", event.Parser{Ahead: true}, "on Tuesday", "2018-07-24 [2018-07-24 2018-07-25)"},
		{"ahead: months", event.Parser{Ahead: true}, "in March", "2019-03 [2019-03-01 2019-04-01)"},
		{"ahead: days", event.Parser{Ahead: true}, "on July 4", "2019-07-04 [2019-07-04 2019-07-05)"},
		{"ahead: days of the month", event.Parser{Ahead: true}, "on the 4th", "2018-08-04 [2018-08-04 2018-08-05)"},
		{"ahead: leap days", event.Parser{Ahead: true}, "on February 29", "2020-02-29 [2020-02-29 2020-03-01)"},
		{"ahead: seasons", event.Parser{Ahead: true}, "in the spring", "2019-SP [2019-03-01 2019-06-01)"},
		{"ahead: quarters", event.Parser{Ahead: true}, "in the fourth quarter", "2018-Q4 [2018-10-01 2019-01-01)"},
		{"ahead: weekends", event.Parser{Ahead: true}, "over the weekend", "2018-W29-WE [2018-07-21 2018-07-23)"},
		{"ahead: holidays", event.Parser{Ahead: true}, "at Easter", "2019-04-21 [2019-04-21 2019-04-22)"},
		{"ahead: events", event.Parser{Ahead: true}, "at the G7 summit", "2019-08-24/2019-08-26 [2019-08-24 2019-08-27)"},
		{"behind: the 4th", event.Parser{}, "on the 4th", "2018-07-04 [2018-07-04 2018-07-05)"},
		{"locale", event.Parser{Locale: "en_GB"}, "on 03/04/2018", "2018-04-03 [2018-04-03 2018-04-04)"},
		{"fiscal year", event.Parser{FiscalYear: time.July}, "fiscal 2018", "2018 [2017-07-01 2018-07-01)"},
		{"fiscal year out of range", event.Parser{FiscalYear: 13}, "fiscal 2018", "2018 [2018-01-01 2019-01-01)"},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			dated := c.parser.Resolve(c.parser.Find(c.text), event.Context{Published: published})
			if len(dated) != 1 || describe(dated[0]) != c.want {
				t.Errorf("%q: %v, want %s", c.text, dated, c.want)
			}
		})
	}
}
