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
	{"what happened in a month is over", "2018-12-20", "", "He said in January that he won. She resigned in February. They approved it in March. The film opened on Jan. 12. On Jan. 15, the court ruled.",
		"2018-01 [2018-01-01 2018-02-01); 2018-02 [2018-02-01 2018-03-01); 2018-03 [2018-03-01 2018-04-01); 2018-01-12 [2018-01-12 2018-01-13); 2018-01-15 [2018-01-15 2018-01-16)"},
	{"what is planned for a month is not", "2018-12-20", "", "A vote is planned in January. He said the vote in February would be close.",
		"2019-01 [2019-01-01 2019-02-01); 2019-02 [2019-02-01 2019-03-01)"},
	{"first and last units of a period", "2016-11-07", "", "the last three months of 2015, the first 10 days of March 2016, the last two weeks of the campaign",
		"P3M [2015-10-01 2016-01-01); 2015 [2015-01-01 2016-01-01); P10D [2016-03-01 2016-03-11); 2016-03 [2016-03-01 2016-04-01); P2W"},
	{"a length and the day that ends it", "2016-11-07", "", "the three months ended Sept. 30, the 12 months to June",
		"P3M [2016-07-01 2016-10-01); 2016-09-30 [2016-09-30 2016-10-01); P12M [2015-07-01 2016-07-01); 2016-06 [2016-06-01 2016-07-01)"},
	{"a month that was", "2018-12-20", "", "February was cold.", "2018-02 [2018-02-01 2018-03-01)"},
	{"edges of a range", "", "", "from early 2015 to late 2016", "2015/2016 [2015-01-01 2017-01-01)"},
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
	{"two events of one year", "", "", "the 2009 G20 summit", "2009 ambiguous"},
	{"two events of one year, with the place", "", "", "the Pittsburgh G20 summit of 2009", "2009-09-24/2009-09-25 [2009-09-24 2009-09-26); 2009 [2009-01-01 2010-01-01)"},
	{"a summit by its place", "", "", "the Singapore summit", "2018-06-12 [2018-06-12 2018-06-13)"},
	{"an event that happened once", "", "", "since the Brexit vote", "2016-06-23 [2016-06-23 2016-06-24)"},
	{"Super Tuesday of a year", "", "", "on Super Tuesday in 2016", "2016-03-01 [2016-03-01 2016-03-02); 2016 [2016-01-01 2017-01-01)"},
	{"today in a quotation is the day of the speech", "", "", `"We leave today," he said on Tuesday.`, "2018-07-17 [2018-07-17 2018-07-18); 2018-07-17 [2018-07-17 2018-07-18)"},
	{"tomorrow in a quotation", "", "", `On Monday she said: "We vote tomorrow."`, "2018-07-16 [2018-07-16 2018-07-17); 2018-07-17 [2018-07-17 2018-07-18)"},
	{"a quotation without a day", "", "", `"We leave today," he said.`, "2018-07-20 [2018-07-20 2018-07-21)"},
	{"more amounts", "", "", "two decades, three centuries, a fortnight, two weekends, three months and a half, a decade and a half, a century and a half, a day and a half, an hour and a half, ten seconds", "P20Y; P300Y; P2W; P2WE; P3M2W; P10Y5Y; P100Y50Y; P1DT12H; PT1H30M; PT10S"},
	{"amounts of unknown length", "", "", "several decades, a few centuries, some hours, many minutes, for months", "PXDE; PXC; PTXH; PTXM; PXM"},
	{"numbers in words", "", "", "twenty-one days, two hundred and sixty days, a hundred years, 2 million years, a dozen days, 1½ years, one hundred days, three thousand years", "P21D; P260D; P100Y; P2000000Y; P12D; P1Y6M; P100D; P3000Y"},
	{"halves in figures", "", "", "1/2 year, 3.5 years, 2 1/2 months", "P6M; P3Y6M; P2M2W"},
	{"more sets", "", "", "every weekend, every night, each July, every summer, every morning, every Friday evening, every other day, each year, every single day, every 18 months, every quarter, weekly, Mondays, Sunday mornings, nightly", "XXXX-WXX-WE; XXXX-XX-XXTNI; XXXX-07; XXXX-SU; XXXX-XX-XXTMO; XXXX-WXX-5TEV; P2D; P1Y; P1D; P18M; P1Q; P1W; XXXX-WXX-1; XXXX-WXX-7TMO; XXXX-XX-XXTNI"},
	{"years in words", "", "", "in nineteen zero one, in two thousand and eighteen, in nineteen ninety-one", "1901 [1901-01-01 1902-01-01); 2018 [2018-01-01 2019-01-01); 1991 [1991-01-01 1992-01-01)"},
	{"days in words", "", "", "May twenty-first, twenty second of June 2017, the thirty-first of May, second of August", "2018-05-21 [2018-05-21 2018-05-22); 2017-06-22 [2017-06-22 2017-06-23); 2018-05-31 [2018-05-31 2018-06-01); 2018-08-02 [2018-08-02 2018-08-03)"},
	{"a year before its month or quarter", "", "", "in 2016, Nov, in 2015 June and 2016 Q3, the 1988 second quarter, the year 2000, year two hundred and sixty", "2016-11 [2016-11-01 2016-12-01); 2015-06 [2015-06-01 2015-07-01); 2016-Q3 [2016-07-01 2016-10-01); 1988-Q2 [1988-04-01 1988-07-01); 2000 [2000-01-01 2001-01-01); 0260 [0260-01-01 0261-01-01)"},
	{"periods of a year", "", "", "in the 1988 period, last year's period", "1988 [1988-01-01 1989-01-01); 2017 [2017-01-01 2018-01-01)"},
	{"periods beside a quarter", "", "", "In the third quarter of 2017 it earned more than in the 1988 period or last year's quarter.", "2017-Q3 [2017-07-01 2017-10-01); 1988-Q3 [1988-07-01 1988-10-01); 2017-Q3 [2017-07-01 2017-10-01)"},
	{"the past year is a date, with the days up to the reference", "", "", "over the past year and the past decade", "2017 [2017-07-20 2018-07-20); 200X [2008-07-20 2018-07-20)"},
	{"two digits of a year behind an apostrophe", "", "", "in June '89, in June '12", "1989-06 [1989-06-01 1989-07-01); 2012-06 [2012-06-01 2012-07-01)"},
	{"a month and year in figures", "", "", "in 11/2016, 2016-11, 2018.07.16", "2016-11 [2016-11-01 2016-12-01); 2016-11 [2016-11-01 2016-12-01); 2018-07-16 [2018-07-16 2018-07-17)"},
	{"a day and month in figures", "", "en-US", "on 4/22, back 4/22, from 10/25 to 01/25, Friday 7/6", "2018-04-22 [2018-04-22 2018-04-23); 2018-04-22 [2018-04-22 2018-04-23); 2018-10-25/2019-01-25 [2018-10-25 2019-01-26); 2018-07-06 [2018-07-06 2018-07-07)"},
	{"days without a month", "", "", "on the 21st, for the 27, on 15", "2018-06-21 [2018-06-21 2018-06-22); 2018-06-27 [2018-06-27 2018-06-28); 2018-07-15 [2018-07-15 2018-07-16)"},
	{"glued months", "", "", "back april22, and Oct2, 2016 and june31", "2018-04-22 [2018-04-22 2018-04-23); 2016-10-02 [2016-10-02 2016-10-03); no such day"},
	{"a day of a relative month", "", "", "the 20th of next month, 31st of next month, 31st of June", "2018-08-20 [2018-08-20 2018-08-21); 2018-08-31 [2018-08-31 2018-09-01); no such day"},
	{"the 31st of a month without one", "2018-06-20", "", "31st of this month", "no such day"},
	{"days with their weekday in brackets", "", "", "this Friday (July 20), Tues., July 17", "2018-07-20 [2018-07-20 2018-07-21); 2018-07-17 [2018-07-17 2018-07-18)"},
	{"short weekdays", "", "", "Sat., July 14, and Sun July 15, and Tue 17 July", "2018-07-14 [2018-07-14 2018-07-15); 2018-07-15 [2018-07-15 2018-07-16); 2018-07-17 [2018-07-17 2018-07-18)"},
	{"nth weekday of this month", "", "", "the second Sunday, the last Friday of May, the first Monday in September", "2018-07-08 [2018-07-08 2018-07-09); 2018-05-25 [2018-05-25 2018-05-26); 2018-09-03 [2018-09-03 2018-09-04)"},
	{"a length at the start of something", "", "", "the first nine months, the first few weeks", "P9M; PXW"},
	{"the last half and quarter", "", "", "the last half of 1989, the final quarter of 2009", "1989-H2 [1989-07-01 1990-01-01); 2009-Q4 [2009-10-01 2010-01-01)"},
	{"a half without a year", "", "", "in the first half", "2018-H1 [2018-01-01 2018-07-01)"},
	{"the quarter of the text", "", "", "The third quarter of 2016 was good. The quarter before was not. In the quarter it earned more; the latest period, the latest quarter", "2016-Q3 [2016-07-01 2016-10-01); 2016-Q3 [2016-07-01 2016-10-01); 2016-Q3 [2016-07-01 2016-10-01); 2016-Q3 [2016-07-01 2016-10-01); 2018-Q2 [2018-04-01 2018-07-01)"},
	{"fiscal quarters and years", "", "en-US", "its fiscal first quarter, fiscal year 2019, the fiscal year, the third fiscal quarter", "2018-Q1 [2018-01-01 2018-04-01); 2019 [2018-10-01 2019-10-01); 2018 [2017-10-01 2018-10-01); 2018-Q3 [2018-07-01 2018-10-01)"},
	{"years that end", "", "", "for the year ended March 31, in the quarter ended June 30", "P1Y; 2018-03-31 [2018-03-31 2018-04-01); 2018-Q2 [2018-04-01 2018-07-01); 2018-06-30 [2018-06-30 2018-07-01)"},
	{"definite units", "", "", "for the year, the full year, later in the day, the week's end, at the end of the decade", "2018 [2018-01-01 2019-01-01); 2018 [2018-01-01 2019-01-01); 2018-07-20 [2018-07-20 2018-07-21) AFTER; 2018-W29 [2018-07-16 2018-07-23); 201X [2016-09-01 2020-01-01) END"},
	{"year's ends", "", "", "by year-end, at year end, year's end", "2018-12-31 [2018-12-31 2019-01-01); 2018 [2018-09-01 2019-01-01) END; 2018 [2018-09-01 2019-01-01) END"},
	{"year-ago figures", "", "", "In the second quarter it earned more than in the year-ago quarter, the year-earlier period and the year-ago third quarter; the year-earlier nine months", "2018-Q2 [2018-04-01 2018-07-01); 2017-Q2 [2017-04-01 2017-07-01); 2017-Q2 [2017-04-01 2017-07-01); 2017-Q2 [2017-04-01 2017-07-01); P9M"},
	{"the week of a day of the month", "", "", "the week of the 18th, the week commencing July 9, the week beginning on July 2, the month of May", "2018-W29 [2018-07-16 2018-07-23); 2018-W28 [2018-07-09 2018-07-16); 2018-W27 [2018-07-02 2018-07-09); 2018-05 [2018-05-01 2018-06-01)"},
	{"units before and after", "", "", "the day before yesterday, the year before, the week before last, the year previous", "2018-07-18 [2018-07-18 2018-07-19); 2018-W27 [2018-07-02 2018-07-09); 2017 [2017-01-01 2018-01-01)"},
	{"plurals of direction", "", "", "the coming weeks, the coming months, past years, the past years, the last weeks, the following days", "PXW; FUTURE_REF; PAST_REF; PXY; PXW; PXD"},
	{"recent times", "", "", "a recent vote, recent weeks and months, the current mood, the future, the foreseeable future", "PAST_REF; PXW; PRESENT_REF; FUTURE_REF; FUTURE_REF"},
	{"last night and tonight", "", "", "last night, tonight, overnight, the next morning, this weekend, this half", "2018-07-19TNI [2018-07-19 2018-07-20); 2018-07-20TNI [2018-07-20 2018-07-21); 2018-07-19TNI [2018-07-19 2018-07-20); 2018-07-21TMO [2018-07-21 2018-07-22); 2018-W29-WE [2018-07-21 2018-07-23)"},
	{"windows of hours and of the text", "", "", "the past 24 hours, the past hour, the next hour, these three weeks, the latest nine months", "PT24H; PT1H; PT1H; P3W; P9M [2017-10-20 2018-07-20)"},
	{"a week Friday", "", "", "this week Friday, last week's quarrel, last year's third quarter", "2018-07-20 [2018-07-20 2018-07-21); 2018-W28 [2018-07-09 2018-07-16); 2017-Q3 [2017-07-01 2017-10-01)"},
	{"years of seasons and centuries", "", "", "spring of 1999, the winter of 2016, summer last year, next winter, the first decade of the 21st century, the third century", "1999-SP [1999-03-01 1999-06-01); 2016-WI [2016-12-01 2017-03-01); 2017-SU [2017-06-01 2017-09-01); 2018-WI [2018-12-01 2019-03-01); 200X [2000-01-01 2010-01-01); 02XX [0200-01-01 0300-01-01)"},
	{"the first century", "", "", "the first century, the second century, this century, this millennium", "00XX [0001-01-01 0101-01-01); 01XX [0100-01-01 0200-01-01); 20XX [2001-01-01 2101-01-01); 2XXX [2001-01-01 3001-01-01)"},
	{"shifts of a half", "", "", "two and a half years ago, a month and a half ago, a decade and a half ago, a minute and a half ago", "2016 [2016-01-01 2017-01-01); 2018-06 [2018-06-01 2018-07-01); 2003 [2003-01-01 2004-01-01); PT1M30S [2018-07-20 2018-07-21)"},
	{"shifts of no number", "", "", "weeks ago, a few weeks from now, months later", "PAST_REF; FUTURE_REF; no reference date"},
	{"shifts by weekends and seasons", "", "", "two fortnights ago, two quarters ago, two centuries ago, a millennium ago", "2018-06-22 [2018-06-22 2018-06-23); 2018-Q1 [2018-01-01 2018-04-01); 1818 [1818-01-01 1819-01-01); 1018 [1018-01-01 1019-01-01)"},
	{"earlier and later words", "", "", "It passed on July 4. Two days afterward he left; three days previously he had come; a week before, he had not; two days hence", "2018-07-04 [2018-07-04 2018-07-05); 2018-07-06 [2018-07-06 2018-07-07); 2018-07-03 [2018-07-03 2018-07-04); 2018-06-26 [2018-06-26 2018-06-27); 2018-07-22 [2018-07-22 2018-07-23)"},
	{"times with their zone", "", "", "8 p.m. Eastern Standard Time, 9 a.m. Pacific time, 1500 UTC, 23:59:59, 25:00, 12:75, 13 p.m., 0 a.m., 10.75am", "2018-07-20T20:00 [2018-07-20T20:00 2018-07-20T20:01); 2018-07-20T09:00 [2018-07-20T09:00 2018-07-20T09:01); 2018-07-20T15:00Z [2018-07-20T15:00 2018-07-20T15:01); 2018-07-20T23:59 [2018-07-20T23:59 2018-07-21T00:00)"},
	{"times with two days", "", "", "10:30pm Tuesday, late Tuesday night, mid-afternoon yesterday, earlier Sunday, Tuesday at noon", "2018-07-17T22:30 [2018-07-17T22:30 2018-07-17T22:31); 2018-07-17TNI [2018-07-17 2018-07-18) END; 2018-07-19TAF [2018-07-19 2018-07-20) MID; 2018-07-15 [2018-07-15 2018-07-16) BEFORE; 2018-07-17T12:00 [2018-07-17T12:00 2018-07-17T12:01)"},
	{"events of a year", "", "", "the 2019 inauguration, Super Tuesday 2016, the 1996 Summer Olympics", "2019 unknown event; 2016-03-01 [2016-03-01 2016-03-02); 1996 unknown event"},
	{"events that are long gone", "", "", "the Lough Erne summit, the 2013 Lough Erne summit, the 1831 presidential election", "unknown event; 2013-06-17/2013-06-18 [2013-06-17 2013-06-19); 1831 unknown event"},
	{"midterms told as past", "2018-12-20", "", "since the midterms", "2018-11-06 [2018-11-06 2018-11-07)"},
	{"the nearest inauguration", "2017-01-10", "", "before the presidential inauguration", "2017-01-20 [2017-01-20 2017-01-21)"},
	{"windows out of range", "", "", "the past 9000 years, the next 9000 years, the past 9999999999 years", "out of range; out of range; out of range"},
	{"years out of range", "9999-12-20", "", "next year, next month, a year from now, the end of next year, next decade, from Dec. 20 to next year", "out of range; out of range; out of range; out of range; out of range; out of range"},
	{"the quarter and the weekend of the text", "", "", "The fourth quarter of 2016 was good. In the quarter, compared with a year ago, it fell.", "2016-Q4 [2016-10-01 2017-01-01); 2016-Q4 [2016-10-01 2017-01-01); 2015-Q4 [2015-10-01 2016-01-01)"},
	{"a quarter where nothing is known", "none", "", "in the quarter, in the third quarter, at Easter, this March, on the 4th, a year ago, the past year, the G20 summit, the Osaka summit, the US election", "no reference date; no reference date; no reference date; no reference date; no reference date; no reference date; P1Y; no reference date; no reference date; no reference date"},
	{"plans and prospects", "", "", "She is scheduled to speak on Monday. He is expected to speak on Monday. It is set to open in May. He was set to speak on Monday. He expected it on Monday.", "2018-07-23 [2018-07-23 2018-07-24); 2018-07-23 [2018-07-23 2018-07-24); 2019-05 [2019-05-01 2019-06-01); 2018-07-16 [2018-07-16 2018-07-17); 2018-07-16 [2018-07-16 2018-07-17)"},
	{"a cue in another clause", "", "", "He will go, he said on Monday. He will go but left on Monday. \"I will,\" she wrote on Monday.", "2018-07-16 [2018-07-16 2018-07-17); 2018-07-16 [2018-07-16 2018-07-17); 2018-07-16 [2018-07-16 2018-07-17)"},
	{"or so and more", "", "", "a week or so ago, the next two years or so, the next year or so, two weeks or months, three more weeks, two additional years, a day or two", "2018-07-13 [2018-07-13 2018-07-14); P2Y [2018-07-21 2020-07-21) APPROX; 2019 [2019-01-01 2020-01-01) APPROX; P2W; P3W; P2Y; P1D"},
	{"Mondays later and ago", "", "", "two Mondays later, two Mondays before the vote", "2018-07-30 [2018-07-30 2018-07-31); XXXX-WXX-1; unknown event"},
	{"ends and beginnings of months", "", "", "end of March, beginning of 2000, rest of the week, the start of the decade, early in March, early in the campaign, the middle of October 2016, early May, 2015", "2018-03 [2018-03-21 2018-04-01) END; 2000 [2000-01-01 2000-05-01) START; 2018-W29 [2018-07-20 2018-07-23); 201X [2010-01-01 2013-05-01) START; 2018-03 [2018-03-01 2018-03-12) START; 2016-10 [2016-10-11 2016-10-22) MID; 2015-05 [2015-05-01 2015-05-12) START"},
	{"the decades of apostrophes", "", "", "the 1970's, in the 90s, the 1990's best, the 10s", "197X [1970-01-01 1980-01-01); 199X [1990-01-01 2000-01-01); 1990 [1990-01-01 1991-01-01); 201X [2010-01-01 2020-01-01)"},
	{"days in other dress", "", "", "28-Nov-2016, 16. nov. 2016, July 11-16, 2018, 5 December 1391", "2016-11-28 [2016-11-28 2016-11-29); 2016-11-16 [2016-11-16 2016-11-17); 2018-07-11/2018-07-16 [2018-07-11 2018-07-17); 1391-12-05 [1391-12-05 1391-12-06)"},
	{"days that are none in figures", "", "en-US", "2018-00-10, 99.99.2018, 31/31/2018, on 31/31, on 2/30/2018", "no such day; no such day; no such day; no such day"},
	{"fiscal years of regions", "", "en-NZ", "fiscal 2018", "2018 [2017-07-01 2018-07-01)"},
	{"the seventeenth of a weekday", "2018-02-10", "", "Sunday the 31st was cold, Friday the 30th, Monday the 29th", "2017-12-31 [2017-12-31 2018-01-01); 2018-03-30 [2018-03-30 2018-03-31); 2018-01-29 [2018-01-29 2018-01-30)"},
	{"a Hamburg debate and two elections", "", "en-GB", "the 2017 German federal election, the French presidential election of 2012, the Scottish referendum, the 2014 European elections", "2017-09-24 [2017-09-24 2017-09-25); 2012-05-06 [2012-05-06 2012-05-07); 2012 [2012-01-01 2013-01-01); 2014-09-18 [2014-09-18 2014-09-19); 2014-05-22/2014-05-25 [2014-05-22 2014-05-26)"},
	{"hours of recurring days", "", "", "every Friday evening, every Tuesday night, Sunday mornings", "XXXX-WXX-5TEV; XXXX-WXX-2TNI; XXXX-WXX-7TMO"},
	{"edges of times", "", "", "early Tuesday morning, late on Tuesday, early in 2015, end of May", "2018-07-17TMO [2018-07-17 2018-07-18) START; 2018-07-17 [2018-07-17 2018-07-18) END; 2015 [2015-01-01 2015-05-01) START; 2018-05 [2018-05-21 2018-06-01) END"},
	{"ordinals in words", "", "", "the twenty-first century, the twenty second of June, every 12 months, each October", "20XX [2000-01-01 2100-01-01); 2018-06-22 [2018-06-22 2018-06-23); P12M; XXXX-10"},
	{"named events with more words", "", "", "the Inter-Korean summit, the 2016 presidential election vote, the 2020 COP26 climate summit", "2018-04-27 [2018-04-27 2018-04-28); 2016-11-08 [2016-11-08 2016-11-09); 2020 unknown event"},
	{"the quarter of its own", "", "", "its quarter was good, six millennia, some millennia", "2018-Q2 [2018-04-01 2018-07-01); P6000Y; PXL"},
	{"from an event on and from a day", "", "", "three days from the vote, two years since the coup", "P3D; P2Y; unknown event"},
	{"the following Tuesday", "", "", "It passed on March 5, 2015. The following Tuesday he signed.", "2015-03-05 [2015-03-05 2015-03-06); 2015-03-10 [2015-03-10 2015-03-11)"},
	{"the 31st of a month in its week", "", "", "the last week of April 2018, the fifth week of February 2018, the third half", "2018-W17 [2018-04-23 2018-04-30); no such day"},
	{"halves of centuries", "", "", "in the first half of the 20th century, the second half of the 1980s", "19XX [1900-01-01 1950-01-01); 198X [1985-01-01 1990-01-01)"},
	{"the election of a year", "", "en-US", "the 2016 election, the 2014 election, the general election", "2016-11-08 [2016-11-08 2016-11-09); 2014-11-04 [2014-11-04 2014-11-05); 2016-11-08 [2016-11-08 2016-11-09)"},
	{"the election of a year nowhere", "", "", "the 2016 election", "2016 unknown event"},
	{"an event of which only the month is known", "", "", "The convention in March was long. Two days after the convention he left.", "2018-03 [2018-03-01 2018-04-01); unknown event"},
	{"presidential elections by locale", "", "en-GB", "the 2016 presidential election, the US presidential election of 2016", "2016 ambiguous; 2016-11-08 [2016-11-08 2016-11-09); 2016 [2016-01-01 2017-01-01)"},
	{"presidential elections of France", "", "fr-FR", "the 2012 presidential election", "2012-05-06 [2012-05-06 2012-05-07)"},
	{"presidential elections nowhere", "", "", "the presidential election", "unknown event"},
	{"the next and the last election", "", "en-GB", "before the next general election, since the last general election", "2019-12-12 [2019-12-12 2019-12-13); 2017-06-08 [2017-06-08 2017-06-09)"},
	{"seasons with something of their own", "", "en-GB", "this autumn's budget, last summer’s riots", "2018-FA [2018-09-01 2018-12-01); 2017-SU [2017-06-01 2017-09-01)"},
	{"quarters by their last month", "2019-05-20", "en-AU", "in the March quarter, in the June quarter of 2018", "2019-Q1 [2019-01-01 2019-04-01); 2018-Q2 [2018-04-01 2018-07-01)"},
	{"fiscal years of two calendar years", "", "en-AU", "in the 2017-18 financial year", "2018 [2017-07-01 2018-07-01)"},
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
