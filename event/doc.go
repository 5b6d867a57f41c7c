// Package event reads when: the time expressions and named events of a news
// text, and the days that they denote.
//
// # The subject
//
// A time expression is symbolic. "On Tuesday" names a weekday and leaves it to
// the reader to know which one; "later this year" needs the day of
// publication, "the following day" the story so far, "in the fall" a
// hemisphere, "three days after the Finland summit" a calendar. So there are
// two steps: to find what the words say, which needs the text alone, and to
// resolve what they mean, which needs what is known around it.
//
// The value of an expression is written as TIMEX3, the standard of the field
// (ISO 24617-1, TimeML), has it: 2018-07-17 for a day, 2018-W29 for a week,
// 2018-FA for a season, 2018-Q3, 199X for a decade, P3D for a length,
// XXXX-WXX-4 for every Thursday, PAST_REF for "recently". An expression that
// has a place on the calendar also gets an [Interval], half-open in civil
// days: "later this year" in an article of 20 July 2018 has the value 2018 and
// the interval 2018-07-20/2019-01-01.
//
// # The three verbs
//
// [Parse] reads one phrase and says what is wrong with it, [Find] all of a
// text, and [Resolve] dates the mentions with a [Context]: the day of
// publication, the locale and a [Calendar] of the caller's own events.
//
//	published := time.Date(2018, 7, 20, 0, 0, 0, 0, time.UTC)
//	for _, d := range event.Resolve(event.Find(text), event.Context{Published: published}) {
//		fmt.Println(d.Text, d.Value, d.Interval, d.Reason)
//	}
//
// A [Parser] holds options; its zero value is what the functions use.
//
// # Right or open
//
// What cannot be known is left open, with a [Dated.Reason], and never guessed:
// a day that does not exist ("30 February"), a count that leads out of the
// years 1 to 9999, an event that no calendar dates, 03/04/2018 where the
// locale is not known, "two days later" where no earlier date is.
//
// Where newspapers have a habit, the habit is the rule. A bare weekday is the
// most recent one, the day of publication included, unless a verb such as
// "will" or "is due to" governs it. "Two years ago" is a year, "two weeks ago"
// a day. Seasons are those of the weather services, turned round south of the
// equator. A range takes in its end. Months are added with their ends clamped:
// a month before 31 March is 28 February.
//
// # Events
//
// "The Helsinki summit" and "the 2016 presidential election" are mentions of
// kind EVENT. What hangs on an event, as "three days after the summit", "on
// the eve of the vote", "since the attack", has an [Anchor]: its span, the
// relation and the distance. It is dated by the caller's calendar, else by
// what the text said before ("the vote on Monday"), else by the built-in
// political calendar: elections, inaugurations, conventions and debates,
// summits of the G7, the G20, NATO and APEC, climate conferences and summits
// of note from the year 2000 on, holidays by rule.
//
// # What it does not do
//
// It reads English. It gives parts of a day, such as "Tuesday night", as the
// day, and clock times as the text has them: the zone that a text names is not
// converted. What a text gives in figures stands in the value, "Z" for UTC and
// GMT, "+02:00" for "UTC+2"; names such as ET, which may mean two things in a
// year, do not. Intervals are in the clocks of the text. Offsets are bytes into
// the caller's string, and Text shares its memory.
package event
