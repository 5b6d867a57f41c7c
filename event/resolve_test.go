package event_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord-go/onrecord/event"
)

// resolveTests say what the mentions of a text denote: value, interval, mod
// and reason of each, "; " between them. Texts without a date of their own are
// published on Friday 20 July 2018.
var resolveTests = []struct{ name, published, locale, text, want string }{
	{"today", "", "", "today", "2018-07-20 [2018-07-20 2018-07-21)"},
	{"yesterday", "", "", "Yesterday he left", "2018-07-19 [2018-07-19 2018-07-20)"},
	{"a bare weekday is the most recent", "", "", "He left on Tuesday.", "2018-07-17 [2018-07-17 2018-07-18)"},
	{"the day of publication is included", "", "", "He left on Friday.", "2018-07-20 [2018-07-20 2018-07-21)"},
	{"a weekday behind will", "", "", "He will leave on Tuesday.", "2018-07-24 [2018-07-24 2018-07-25)"},
	{"a weekday before will", "", "", "On Tuesday, the committee will vote.", "2018-07-24 [2018-07-24 2018-07-25)"},
	{"is due to", "", "", "She is due to speak on Monday.", "2018-07-23 [2018-07-23 2018-07-24)"},
	{"was due to lies back", "", "", "She was due to speak on Monday.", "2018-07-16 [2018-07-16 2018-07-17)"},
	{"would is no cue", "", "", "He said he would leave on Tuesday.", "2018-07-17 [2018-07-17 2018-07-18)"},
	{"until a weekday", "", "", "The markets stay shut until Monday.", "2018-07-23 [2018-07-23 2018-07-24)"},
	{"last weekday", "", "", "last Friday", "2018-07-13 [2018-07-13 2018-07-14)"},
	{"next weekday", "", "", "next Tuesday", "2018-07-24 [2018-07-24 2018-07-25)"},
	{"this weekday", "", "", "this Monday", "2018-07-16 [2018-07-16 2018-07-17)"},
	{"weekday of a week", "", "", "Friday next week, Sunday last week", "2018-07-27 [2018-07-27 2018-07-28); 2018-07-15 [2018-07-15 2018-07-16)"},
	{"weekday with its day", "", "", "Thursday the 12th was wet", "2018-07-12 [2018-07-12 2018-07-13)"},
	{"two weekdays on", "", "", "two Sundays from now", "2018-07-29 [2018-07-29 2018-07-30)"},
	{"two weekdays back", "", "", "two Mondays ago", "2018-07-09 [2018-07-09 2018-07-10)"},
	{"a day without a year is the nearest", "", "", "It began on July 4 and ends Sept. 30.", "2018-07-04 [2018-07-04 2018-07-05); 2018-09-30 [2018-09-30 2018-10-01)"},
	{"one far ahead lies back", "", "", "It began on Dec. 24.", "2017-12-24 [2017-12-24 2017-12-25)"},
	{"one far ahead behind will", "", "", "It will begin on May 24.", "2019-05-24 [2019-05-24 2019-05-25)"},
	{"a bare month is the most recent", "", "", "He left in March.", "2018-03 [2018-03-01 2018-04-01)"},
	{"a month near ahead", "", "", "an election in November", "2018-11 [2018-11-01 2018-12-01)"},
	{"a month near ahead, told in the past", "", "", "He was elected in November.", "2017-11 [2017-11-01 2017-12-01)"},
	{"a month over the turn of the year", "2018-11-20", "", "a vote in January", "2019-01 [2019-01-01 2019-02-01)"},
	{"last and next month of a name", "", "", "last March, next March, this September", "2018-03 [2018-03-01 2018-04-01); 2019-03 [2019-03-01 2019-04-01); 2018-09 [2018-09-01 2018-10-01)"},
	{"units", "", "", "last week, this month, next year", "2018-W28 [2018-07-09 2018-07-16); 2018-07 [2018-07-01 2018-08-01); 2019 [2019-01-01 2020-01-01)"},
	{"units after next", "", "", "the week after next, the year before last", "2018-W31 [2018-07-30 2018-08-06); 2016 [2016-01-01 2017-01-01)"},
	{"decades and centuries", "", "", "this decade, the 1960s, the '80s, the 19th century", "201X [2010-01-01 2020-01-01); 196X [1960-01-01 1970-01-01); 198X [1980-01-01 1990-01-01); 18XX [1800-01-01 1900-01-01)"},
	{"quarters", "", "", "the first quarter of 2017, the fourth quarter, last year's third quarter, Q3 2016", "2017-Q1 [2017-01-01 2017-04-01); 2017-Q4 [2017-10-01 2018-01-01); 2017-Q3 [2017-07-01 2017-10-01); 2016-Q3 [2016-07-01 2016-10-01)"},
	{"the quarter is the last one over", "", "", "In the quarter it earned little.", "2018-Q2 [2018-04-01 2018-07-01)"},
	{"a year earlier than a quarter", "", "", "It rose in the second quarter from a year earlier.", "2018-Q2 [2018-04-01 2018-07-01); 2017-Q2 [2017-04-01 2017-07-01)"},
	{"halves", "", "", "the second half of 2016, H1 2015", "2016-H2 [2016-07-01 2017-01-01); 2015-H1 [2015-01-01 2015-07-01)"},
	{"later this year runs from the day of publication", "", "", "to visit later this year", "2018 [2018-07-20 2019-01-01) AFTER"},
	{"earlier this year ends with it", "", "", "earlier this year", "2018 [2018-01-01 2018-07-20) BEFORE"},
	{"the rest of the week", "", "", "the rest of the week", "2018-W29 [2018-07-20 2018-07-23)"},
	{"early, mid and late", "", "", "early 2017, mid-November 2016, late last year", "2017 [2017-01-01 2017-05-01) START; 2016-11 [2016-11-11 2016-11-21) MID; 2017 [2017-09-01 2018-01-01) END"},
	{"the end of a week", "", "", "by the end of next week", "2018-W30 [2018-07-27 2018-07-30) END"},
	{"early on a day is the day", "", "", "early Tuesday", "2018-07-17 [2018-07-17 2018-07-18) START"},
	{"the weekend just over", "2018-07-16", "", "over the weekend", "2018-W28-WE [2018-07-14 2018-07-16)"},
	{"the weekend at hand", "", "", "over the weekend", "2018-W29-WE [2018-07-21 2018-07-23)"},
	{"the fall up north", "", "en-US", "in the fall", "2018-FA [2018-09-01 2018-12-01)"},
	{"autumn down under", "", "en-AU", "last autumn", "2018-FA [2018-03-01 2018-06-01)"},
	{"summer down under", "", "en-AU", "summer 2017", "2017-SU [2017-12-01 2018-03-01)"},
	{"this winter in January", "2018-01-20", "en-GB", "this winter", "2017-WI [2017-12-01 2018-03-01)"},
	{"last and next season", "", "", "last summer, next spring", "2017-SU [2017-06-01 2017-09-01); 2019-SP [2019-03-01 2019-06-01)"},
	{"two weeks ago is a day", "", "", "two weeks ago", "2018-07-06 [2018-07-06 2018-07-07)"},
	{"five months ago is a month", "", "", "five months ago", "2018-02 [2018-02-01 2018-03-01)"},
	{"two years ago is a year", "", "", "two years ago", "2016 [2016-01-01 2017-01-01)"},
	{"several units lead to a day", "", "", "1 month and 21 days ago", "2018-05-30 [2018-05-30 2018-05-31)"},
	{"a few years ago is only past", "", "", "a few years ago", "PAST_REF"},
	{"from now and from a day", "", "", "two weeks from now, two days from tomorrow", "2018-08-03 [2018-08-03 2018-08-04); 2018-07-23 [2018-07-23 2018-07-24)"},
	{"in three weeks, behind will", "", "", "He will leave in three weeks.", "2018-08-10 [2018-08-10 2018-08-11)"},
	{"a week later leans on the text", "", "", "He left on July 4 and came back a week later.", "2018-07-04 [2018-07-04 2018-07-05); 2018-07-11 [2018-07-11 2018-07-12)"},
	{"the following day leans on the text", "", "", "It passed on March 5, 2015. The following day he signed.", "2015-03-05 [2015-03-05 2015-03-06); 2015-03-06 [2015-03-06 2015-03-07)"},
	{"that evening", "", "", "It passed on March 5, 2015. That evening he signed.", "2015-03-05 [2015-03-05 2015-03-06); 2015-03-05TEV [2015-03-05 2015-03-06)"},
	{"days later without a date are open", "", "", "Two days later he left.", "no reference date"},
	{"windows", "", "", "the past three years, the next two weeks", "P3Y [2015-07-20 2018-07-20); P2W [2018-07-21 2018-08-04)"},
	{"windows of unknown length", "", "", "in recent months", "PXM"},
	{"durations", "", "", "three days, a decade, 2 1/2 years, a minute and a half, 48 hours", "P3D; P10Y; P2Y6M; PT1M30S; PT48H"},
	{"sets", "", "", "every Thursday, every four years, Tuesday nights, daily", "XXXX-WXX-4; P4Y; XXXX-WXX-2TNI; P1D"},
	{"parts of a day are the day", "", "", "Tuesday night, last night, this morning", "2018-07-17TNI [2018-07-17 2018-07-18); 2018-07-19TNI [2018-07-19 2018-07-20); 2018-07-20TMO [2018-07-20 2018-07-21)"},
	{"clock times are minutes", "", "", "on Tuesday at 10 a.m. ET, 04:30 GMT", "2018-07-17T10:00 [2018-07-17T10:00 2018-07-17T10:01); 2018-07-17T04:30Z [2018-07-17T04:30 2018-07-17T04:31)"},
	{"midnight ends its day", "", "", "midnight Friday", "2018-07-20T24:00 [2018-07-21T00:00 2018-07-21T00:01)"},
	{"the last minute of a day", "", "", "11:59 p.m. Friday", "2018-07-20T23:59 [2018-07-20T23:59 2018-07-21T00:00)"},
	{"noon and twelve", "", "", "12 a.m. Tuesday, 12 p.m. Tuesday", "2018-07-17T00:00 [2018-07-17T00:00 2018-07-17T00:01); 2018-07-17T12:00 [2018-07-17T12:00 2018-07-17T12:01)"},
	{"a range takes in its end", "", "", "July 11 to 16", "2018-07-11/2018-07-16 [2018-07-11 2018-07-17)"},
	{"a range of months", "", "", "March to May 1965", "1965-03/1965-05 [1965-03-01 1965-06-01)"},
	{"a range over the turn of the year", "", "", "from Nov. 20, 2017 to Feb. 3", "2017-11-20/2018-02-03 [2017-11-20 2018-02-04)"},
	{"a range of weekdays", "", "", "from Monday to Friday", "2018-07-16/2018-07-20 [2018-07-16 2018-07-21)"},
	{"a range up to now", "", "", "between 2014 and now", "2014/2018-07-20 [2014-01-01 2018-07-21)"},
	{"a range that runs back", "", "", "from 2018 to 2016", "out of range"},
	{"a year of two seasons", "", "", "the 2016-17 season", "2016/2017 [2016-01-01 2018-01-01)"},
	{"nth units", "", "", "the first Friday of July, the last Monday of May 2018, the third week of March, the last day of February 2016", "2018-07-06 [2018-07-06 2018-07-07); 2018-05-28 [2018-05-28 2018-05-29); 2018-W11 [2018-03-12 2018-03-19); 2016-02-29 [2016-02-29 2016-03-01)"},
	{"a fifth Friday that is none", "", "", "the fifth Friday of July 2018", "no such day"},
	{"week 53", "2021-01-02", "", "this week, week 53 of 2020", "2020-W53 [2020-12-28 2021-01-04); 2020-W53 [2020-12-28 2021-01-04)"},
	{"the week of a day", "", "", "the week of July 5", "2018-W27 [2018-07-02 2018-07-09)"},
	{"fiscal years", "", "en-US", "fiscal 2019, this fiscal year", "2019 [2018-10-01 2019-10-01); 2018 [2017-10-01 2018-10-01)"},
	{"fiscal years in Britain", "", "en-GB", "this financial year", "2019 [2018-04-01 2019-04-01)"},
	{"numbers in the United States", "", "en-US", "on 03/04/2018", "2018-03-04 [2018-03-04 2018-03-05)"},
	{"numbers in Britain", "", "en-GB", "on 03/04/2018", "2018-04-03 [2018-04-03 2018-04-04)"},
	{"numbers nowhere", "", "", "on 03/04/2018", "ambiguous"},
	{"numbers that can be read one way", "", "", "on 13/04/2018", "2018-04-13 [2018-04-13 2018-04-14)"},
	{"two digits of a year", "", "en-US", "on 9-18-15", "2015-09-18 [2015-09-18 2015-09-19)"},
	{"a leap day without a year", "2019-03-22", "", "on February 29", "2016-02-29 [2016-02-29 2016-03-01)"},
	{"month ends are clamped", "", "", "one month before March 31", "2018-02-28 [2018-02-28 2018-03-01)"},
	{"a year after a leap day", "", "", "one year after Feb. 29, 2016", "2017-02-28 [2017-02-28 2017-03-01)"},
	{"holidays by rule", "", "en-US", "Easter 2016, Thanksgiving 2016, Memorial Day, Good Friday 2018, last Christmas, next Christmas", "2016-03-27 [2016-03-27 2016-03-28); 2016-11-24 [2016-11-24 2016-11-25); 2018-05-28 [2018-05-28 2018-05-29); 2018-03-30 [2018-03-30 2018-03-31); 2017-12-25 [2017-12-25 2017-12-26); 2018-12-25 [2018-12-25 2018-12-26)"},
	{"holidays by country", "", "en-CA", "Thanksgiving last year", "2017-10-09 [2017-10-09 2017-10-10)"},
	{"vague references", "", "", "recently, now, soon", "PAST_REF; PRESENT_REF; FUTURE_REF"},
	{"the day before the text's", "", "", "It passed on March 5, 2015. The previous Friday he left.", "2015-03-05 [2015-03-05 2015-03-06); 2015-02-27 [2015-02-27 2015-02-28)"},
	{"an unknown event", "", "", "three days after the picnic vote", "unknown event"},
	{"an event of the text", "", "", "The hearing on Monday was long. Two days after the hearing he left.", "2018-07-16 [2018-07-16 2018-07-17); 2018-07-18 [2018-07-18 2018-07-19)"},
	{"elections by rule", "", "", "the 2016 presidential election, the 2014 midterm elections, the 2017 presidential inauguration", "2016-11-08 [2016-11-08 2016-11-09); 2014-11-04 [2014-11-04 2014-11-05); 2017-01-20 [2017-01-20 2017-01-21)"},
	{"an election in a year that has none", "", "en-US", "the 2015 presidential election", "2015 unknown event"},
	{"the nearest midterms", "", "", "ahead of the midterm elections", "2018-11-06 [2018-11-06 2018-11-07)"},
	{"a general election by locale", "", "en-GB", "the 2017 general election", "2017-06-08 [2017-06-08 2017-06-09)"},
	{"a general election nowhere", "", "", "the 2017 general election", "2017 unknown event"},
	{"a general election at home", "", "en-US", "the 2016 general election", "2016-11-08 [2016-11-08 2016-11-09)"},
	{"an event of several days", "", "", "the G7 summit", "2018-06-08/2018-06-09 [2018-06-08 2018-06-10)"},
	{"an event of last year", "", "", "last year's G20 summit", "2017 [2017-01-01 2018-01-01); 2017-07-07/2017-07-08 [2017-07-07 2017-07-09)"},
	{"two events of one year", "", "", "the 2009 G20 summit", "ambiguous"},
	{"two events of one year, with the place", "", "", "the Pittsburgh G20 summit of 2009", "2009-09-24/2009-09-25 [2009-09-24 2009-09-26); 2009 [2009-01-01 2010-01-01)"},
	{"a summit by its place", "", "", "the Singapore summit", "2018-06-12 [2018-06-12 2018-06-13)"},
	{"an event that happened once", "", "", "since the Brexit vote", "2016-06-23 [2016-06-23 2016-06-24)"},
	{"Super Tuesday of a year", "", "", "on Super Tuesday in 2016", "2016-03-01 [2016-03-01 2016-03-02); 2016 [2016-01-01 2017-01-01)"},
	{"today in a quotation is the day of the speech", "", "", `"We leave today," he said on Tuesday.`, "2018-07-17 [2018-07-17 2018-07-18); 2018-07-17 [2018-07-17 2018-07-18)"},
	{"tomorrow in a quotation", "", "", `On Monday she said: "We vote tomorrow."`, "2018-07-16 [2018-07-16 2018-07-17); 2018-07-17 [2018-07-17 2018-07-18)"},
	{"a quotation without a day", "", "", `"We leave today," he said.`, "2018-07-20 [2018-07-20 2018-07-21)"},
	{"no publication date", "none", "", "today, July 2018, July 4, in the fall, three days", "no reference date; 2018-07 [2018-07-01 2018-08-01); no reference date; no reference date; P3D"},
}

func TestResolve(t *testing.T) {
	for _, c := range resolveTests {
		t.Run(c.name, func(t *testing.T) {
			ctx := event.Context{Published: published, Locale: c.locale}
			if c.published == "none" {
				ctx.Published = time.Time{}
			} else if c.published != "" {
				ctx.Published, _ = time.Parse(time.DateOnly, c.published)
			}
			dated := event.Resolve(event.Find(c.text), ctx)
			var got []string
			for _, d := range dated {
				checkDated(t, c.text, d)
				got = append(got, describe(d))
			}
			if diff := cmp.Diff(c.want, strings.Join(got, "; ")); diff != "" {
				t.Errorf("%q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// describe writes what a mention was resolved to.
func describe(d event.Dated) string {
	parts := []string{}
	if d.Value != "" {
		parts = append(parts, d.Value)
	}
	if !d.Interval.IsZero() {
		parts = append(parts, fmt.Sprintf("[%v %v)", d.Interval.Start, d.Interval.End))
	}
	if d.Mod != "" {
		parts = append(parts, d.Mod)
	}
	if d.Reason != "" {
		parts = append(parts, d.Reason)
	}
	return strings.Join(parts, " ")
}
