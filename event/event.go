package event

import "time"

// A Parser finds time expressions and named events and resolves them. Its zero
// value is ready; its fields are the options. It is not changed by use and may
// serve many goroutines at once.
type Parser struct {
	// Locale is a BCP 47 tag such as "en-GB": it is used where the Context
	// names none. It decides the order of 03/04/2018, the hemisphere of "the
	// fall", the start of the fiscal year and the home of "Thanksgiving".
	// Without one 03/04/2018 is ambiguous and stays unresolved.
	Locale string

	// FiscalYear is the month in which "fiscal 2019" and "the financial year"
	// begin. By default the locale decides: October of the year before for US,
	// April for GB, IN and JP, July for AU and NZ, otherwise January.
	FiscalYear time.Month

	// Ahead makes bare weekdays, months and days lie ahead of the reference
	// time: "on Tuesday" in a diary. By default the most recent one is meant,
	// the day of publication included, as in reported speech.
	Ahead bool
}

// A Context is what is known when mentions are resolved.
type Context struct {
	// Published is when the text appeared, in the zone of its publication:
	// its civil date is "today". The zero time means unknown; then only
	// expressions that need no "today" are resolved.
	Published time.Time
	// Locale is a BCP 47 tag; see [Parser.Locale].
	Locale string
	// Calendar holds the caller's own events. They go before the built-in ones.
	Calendar Calendar
}

// Parse reads one phrase that is a time expression or named event from end to
// end, but for white space around it. Errors are of type [*Error].
func Parse(phrase string) (Mention, error) { return Parser{}.Parse(phrase) }

// Find finds the time expressions and named events of a text, in order. It
// never fails. Time expressions do not overlap each other, nor do events, but
// an event may hold a date: "ahead of Tuesday's primary" and "Tuesday".
func Find(text string) []Mention { return Parser{}.Find(text) }

// Resolve says which days the mentions of one text denote. The mentions are
// taken in the order of the text, because "the following day" leans on what
// comes before it. The result has one entry a mention, in the same order.
func Resolve(mentions []Mention, ctx Context) []Dated { return Parser{}.Resolve(mentions, ctx) }
