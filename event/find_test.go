package event_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord-go/onrecord/event"
)

// findTests says what is found in a text: mentions in order, separated by
// "; ", each with its kind.
var findTests = []struct{ name, text, want string }{
	{"a day, month first", "She resigned on July 16, 2018, in protest.", "July 16, 2018 DATE"},
	{"a day, day first", "She resigned on 16 July 2018.", "16 July 2018 DATE"},
	{"a day with an ordinal", "He died on the 4th of March.", "the 4th of March DATE"},
	{"an abbreviated month keeps its stop inside", "on Sept. 30 at the latest", "Sept. 30 DATE"},
	{"a stop that ends the sentence stays out", "It was over by Dec. Then they left.", "Dec DATE"},
	{"a spelled day", "May the eleventh be remembered", "May the eleventh DATE"},
	{"a weekday with its date", "on Sunday, March 8, they met", "Sunday, March 8 DATE"},
	{"a weekday with a day of the month", "Thursday the 21st was wet", "Thursday the 21st DATE"},
	{"numbers with slashes", "signed 7/20/2018 and 20/7/2018", "7/20/2018 DATE; 20/7/2018 DATE"},
	{"numbers as ISO writes them", "filed 2018-07-20", "2018-07-20 DATE"},
	{"numbers with stops", "filed 20.7.2018", "20.7.2018 DATE"},
	{"a month between slashes", "filed 2018/Jul/20", "2018/Jul/20 DATE"},
	{"a month and year", "in March 1996 and February of 2001", "March 1996 DATE; February of 2001 DATE"},
	{"a month of a relative year", "in January this year, June last year", "January this year DATE; June last year DATE"},
	{"a year", "in 2016 and (1999)", "2016 DATE; 1999 DATE"},
	{"a year in words", "in nineteen ninety-one and two thousand and eighteen", "nineteen ninety-one DATE; two thousand and eighteen DATE"},
	{"decades", "the 1990s, the '80s, mid-1970s, the late nineties", "the 1990s DATE; the '80s DATE; mid-1970s DATE; the late nineties DATE"},
	{"a century", "in the 20th century", "the 20th century DATE"},
	{"quarters and halves", "in the third quarter of 2016, Q2 2015, the second half of last year, 2016H2", "the third quarter of 2016 DATE; Q2 2015 DATE; the second half of last year DATE; 2016H2 DATE"},
	{"an adjectival quarter has no article", "the third-quarter figures", "third-quarter DATE"},
	{"a year of its own", "this year's first quarter", "this year's first quarter DATE"},
	{"fiscal years", "in fiscal 2019 and the fiscal first quarter", "fiscal 2019 DATE; the fiscal first quarter DATE"},
	{"seasons", "in the fall, last spring and summer 2016", "the fall DATE; last spring DATE; summer 2016 DATE"},
	{"seasons that are none", "They fall in spring water. The fall of the wall, the fall in prices, summer camp.", ""},
	{"parts of day", "on Tuesday night, this morning, yesterday afternoon", "Tuesday night TIME; this morning TIME; yesterday afternoon TIME"},
	{"the part before the day", "on the morning of July 4", "the morning of July 4 TIME"},
	{"clock times", "at 10 a.m. ET, 04:30 GMT, 9pm, 10.30am, noon and 1500 GMT", "10 a.m. ET TIME; 04:30 GMT TIME; 9pm TIME; 10.30am TIME; noon TIME; 1500 GMT TIME"},
	{"a time with its zone in full", "at 8 p.m. Eastern time", "8 p.m. Eastern time TIME"},
	{"a time with its day", "5 p.m. EST Nov. 9 or noon on Thursday or Friday at 10:30", "5 p.m. EST Nov. 9 TIME; noon on Thursday TIME; Friday at 10:30 TIME"},
	{"o'clock", "at five o'clock", "five o'clock TIME"},
	{"deictic days", "today, tomorrow, yesterday, the day after tomorrow", "today DATE; tomorrow DATE; yesterday DATE; the day after tomorrow DATE"},
	{"relative units", "last week, next year, this month, the following day, that year", "last week DATE; next year DATE; this month DATE; the following day DATE; that year DATE"},
	{"relative names", "last March, next Tuesday, this coming Sunday, last January 20", "last March DATE; next Tuesday DATE; this coming Sunday DATE; last January 20 DATE"},
	{"ago, earlier, later", "two weeks ago, a year earlier, three days later, 1 month 21 days ago", "two weeks ago DATE; a year earlier DATE; three days later DATE; 1 month 21 days ago DATE"},
	{"from a day", "two days from tomorrow, three weeks from now", "two days from tomorrow DATE; three weeks from now DATE"},
	{"weekdays counted", "two Sundays from now", "two Sundays from now DATE"},
	{"nth of a period", "the first Friday of July, the last week of March, week 31", "the first Friday of July DATE; the last week of March DATE; week 31 DATE"},
	{"the week of a day", "the week of July 16", "the week of July 16 DATE"},
	{"edges", "late last year, by the end of next week, mid-November, early in 2015, the rest of the month", "late last year DATE; the end of next week DATE; mid-November DATE; early in 2015 DATE; the rest of the month DATE"},
	{"later this year", "later this year, earlier in the week", "later this year DATE; earlier in the week DATE"},
	{"ranges of days", "July 11 to 16, 11-16 July 2018, between 3 and 12 September", "July 11 to 16 DATE; 11-16 July 2018 DATE; between 3 and 12 September DATE"},
	{"ranges of months and years", "March to May 1965, between 2014 and 2016, 2014-2018, the 2016-17 season", "March to May 1965 DATE; between 2014 and 2016 DATE; 2014-2018 DATE; 2016-17 DATE"},
	{"ranges of weekdays", "from Monday to Friday", "from Monday to Friday DATE"},
	{"durations", "three days, a few weeks, 2 1/2 years, two and a half hours, half an hour, a couple of years", "three days DURATION; a few weeks DURATION; 2 1/2 years DURATION; two and a half hours DURATION; half an hour DURATION; a couple of years DURATION"},
	{"durations with hyphens have no article", "a two-week trip, the 10-year deal", "two-week DURATION; 10-year DURATION"},
	{"approximate ones", "nearly two years, at least the past 18 months, about an hour, around Nov. 1", "nearly two years DURATION; at least the past 18 months DURATION; about an hour DURATION; around Nov. 1 DATE"},
	{"over as a preposition", "over the past year, over several years", "the past year DATE; several years DURATION"},
	{"windows", "the past three years, the next 12 to 18 months, in recent weeks", "the past three years DURATION; the next 12 to 18 months DURATION; recent weeks DURATION"},
	{"ages are no durations", "He is 25 years old, a 25-year-old; 30 years of age.", ""},
	{"sets", "every Thursday, each month, every other week, every four years, Tuesday nights, Mondays, annually", "every Thursday SET; each month SET; every other week SET; every four years SET; Tuesday nights SET; Mondays SET; annually SET"},
	{"rates", "It earns $5 million a year, meets twice a week.", "a year SET; twice a week SET"},
	{"vague references", "recently, now, in the near future, in the past, soon", "recently DATE; now DATE; the near future DATE; the past DATE; soon DATE"},
	{"now as a word of discourse", "Now, with that being said, we go on.", ""},
	{"holidays", "before Christmas, on Bastille Day, Easter 2016, last Thanksgiving", "Christmas DATE; Bastille Day DATE; Easter 2016 DATE; last Thanksgiving DATE"},
	{"names with a holiday in them", "on Easter Island", ""},
	{"named events", "at the Aspen Security Forum, the Helsinki summit and the 2016 presidential election", "the Aspen Security Forum EVENT; the Helsinki summit EVENT; the 2016 presidential election EVENT"},
	{"events of the calendar", "On Super Tuesday, before the Brexit vote and the G20 summit", "Super Tuesday EVENT; before the Brexit vote EVENT; the G20 summit EVENT"},
	{"the year of an event", "last year's G7 summit", "last year DATE; G7 summit EVENT"},
	{"nominal events without a name stay out", "the second summit and a meeting", ""},
	{"an anchor that is an event", "three days after the Finland summit between the leaders", "three days after the Finland summit DATE"},
	{"an anchor that is a clause", "said that three days after Mr Trump met with the Russian leader he does not know", "three days after Mr Trump met with the Russian leader DATE"},
	{"a relation to an event with a date in it", "ahead of Tuesday's primary", "ahead of Tuesday's primary EVENT; Tuesday DATE"},
	{"relations", "since the summit, in the wake of the attack, following the vote", "since the summit EVENT; in the wake of the attack EVENT; following the vote EVENT"},
	{"eves", "on the eve of the vote", "on the eve of the vote DATE"},
	{"no relation to what is no event", "after the man, before his car", ""},
	{"curly apostrophes", "last year’s third quarter", "last year’s third quarter DATE"},
	{"a space that does not break", "3\u00a0days ago", "3\u00a0days ago DATE"},
	{"a soft hyphen", "on Tues\u00adday", "Tues\u00adday DATE"},
	{"capitals", "ELECTION ON TUESDAY, SAYS MINISTER", "TUESDAY DATE"},
}

func TestFind(t *testing.T) {
	for _, c := range findTests {
		t.Run(c.name, func(t *testing.T) {
			found := event.Find(c.text)
			checkMentions(t, c.text, found)
			var got []string
			for _, m := range found {
				got = append(got, m.Text+" "+m.Kind.String())
			}
			if diff := cmp.Diff(c.want, strings.Join(got, "; ")); diff != "" {
				t.Errorf("Find(%q) (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// falseFriends look like times and are none.
var falseFriends = []string{
	"Theresa May said no.", "Theresa May", "Mrs May may go.", "April Ryan asked him.", "he may march on",
	"troops march through", "March for Our Lives", "The March on Washington was long.", "The Sun said so.",
	"They sat down.", "a second term", "the second summit", "a second meeting", "the first lady", "the first prize",
	"Now with that being said if it fails", "2020 vision", "page 1 of 1", "won 5-4", "a 52-48 vote",
	"call 555-2016", "HR 1990", "No. 2016", "$2000", "2016 people came", "He won 2016 votes.", "a ratio of 1990:3",
	"Do you have a car?", "information fripple", "Theresa may become PM", "4832 North Avenue", "Article 50",
	"about three-quarters of them", "a quarter of the seats", "last-minute talks", "overnight stays cost more",
	"Week 0 and Week 00 are none", "version 10.2", "Section 2018", "in her twenties", "in the 70s Fahrenheit",
	"this may be true", "something that may be true", "Ephesians 5:11", "Gov. Nathan Deal", "Democratic Congress", "Senate votes", "in some quarters", "He said that week after week he tried.", "easter egg", "the quarter-century", "25 years of age", "in the last's name",
	"Tom April called.", "6,107.31 August should not count", "Bob Sat down.", "each half", "every other man", "the third minute", "Chapter 3 of 5",
	"the 5th of them", "Room 2016", "the Half Moon", "half of them", "He is likely to win.", "quarter by quarter",
	"spring water", "to fall in love", "some decent people", "August institutions", "USA TODAY",
}

func TestFalseFriends(t *testing.T) {
	for _, s := range falseFriends {
		for _, m := range event.Find(s) {
			t.Errorf("%q: found %v %q", s, m.Kind, m.Text)
		}
	}
}
