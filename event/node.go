package event

// An op says what a node of an expression does.
type op uint8

const (
	noOp      op = iota
	opFields     // calendar fields, some of them missing: "16 July", "Tuesday", "Q3"
	opUnit       // a unit counted from a reference: "today", "last week", "the same month"
	opName       // a named unit counted from a reference: "last March", "next Tuesday", "this fall"
	opNth        // one unit or weekday inside another: "the third week of March"
	opEdge       // the early, middle or late part: "the end of next week"
	opShift      // an amount away from a base: "two weeks ago", "a year earlier"
	opSpan       // from one expression to another: "July 11 to 16"
	opAmount     // a length: "three days"
	opWindow     // a length up to or from a reference: "the past three years"
	opPart       // the first or last units of a period: "the last three weeks of May"
	opSet        // a recurrence: "every Thursday"
	opRef        // a vague reference: "recently"
	opTime       // a clock time or part of a day: "10 a.m. ET", "Thursday night"
	opHoliday    // a feast or public holiday: "Easter 2016"
	opEvent      // a named event or the anchor of an expression
	opBad        // what can never be a date: "30 February"
)

// A node is one step of a symbolic expression. Which fields mean something
// depends on op; the file that makes such nodes says it.
type node struct {
	op   op
	unit unit
	base base
	dir  int // past, future, or neither; see direction
	n    int // count, ordinal or offset

	year, month, day, weekday int
	fiscal                    bool
	either                    bool   // month and day may stand the other way round: 03/04
	code                      string // of a season, part of day, edge, set or reference
	mod                       string // TIMEX3 modifier

	amount amount
	clock  clock
	name   *name // of opEvent

	of  *node // what contains it, or what it is counted from
	to  *node // the end of a span
	err error // of opBad
}

// Marks on nodes whose article or noun changes what they mean.
const (
	definite    = 1        // n of a reference or year that has its article: "the past"
	ofText      = "the"    // code of a unit that the text is about: "the quarter", "the weekend"
	besideOther = "period" // code of a period set beside another one: "the 1988 period"
)

// A base is what an expression is counted from.
type base uint8

const (
	fromNow  base = iota // the reference time: publication, or the day of the speech
	fromText             // the last date of the text: "the following day"
	fromOwn              // the node's own of
)

// The directions of opName and of tenses.
const (
	backward = -1 // "last March"
	neither  = 0
	forward  = 1 // "next March"
)

// kept is a copy that outlives the function that made the node: what only may be
// a month costs no memory until it is one.
func (n node) kept() *node { return &n }

// kind is the kind of mention that the node makes.
func (n *node) kind() Kind {
	switch n.op {
	case opTime:
		return KindTime
	case opAmount, opPart:
		return KindDuration
	case opWindow:
		if n.unit >= week {
			return KindDate
		}
		return KindDuration
	case opSet:
		return KindSet
	case opEvent:
		return KindEvent
	case opUnit:
		if n.unit.timed() {
			return KindTime
		}
	case opEdge, opNth, opSpan:
		if n.of != nil && n.of.kind() == KindTime {
			return KindTime
		}
	case opShift:
		if n.amount.timed() {
			return KindTime
		}
	}
	return KindDate
}

// span is the length of what the node denotes, noUnit if that is not known.
func (n *node) span() unit {
	switch n.op {
	case opHoliday:
		return day
	case opFields, opName:
		switch {
		case n.day > 0 || n.weekday > 0:
			return day
		case n.month > 0:
			return month
		}
		return n.unit
	case opUnit, opNth:
		return n.unit
	case opEdge:
		return n.of.span()
	case opTime:
		return hour
	}
	return noUnit
}
