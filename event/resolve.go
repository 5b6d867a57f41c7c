package event

// Resolve is the method of the function of that name.
func (p Parser) Resolve(mentions []Mention, ctx Context) []Dated {
	r := newResolver(p, ctx)
	out := make([]Dated, len(mentions))
	for i := range mentions {
		today := r.today
		if mentions[i].cues.quoted {
			if d := r.speechDay(mentions, i); d.Valid() {
				r.today = d
			}
		}
		out[i] = r.resolve(&mentions[i])
		r.today = today
	}
	return out
}

// resolver is the state of one pass over the mentions of a text.
type resolver struct {
	p        Parser
	calendar calendarIndex
	region   string // of the locale: "US", "AU"; "" if not known
	today    Date   // the zero Date if not known

	last      period // the last narrative date of the text
	lastAt    int32  // its paragraph
	quarter   period // the last quarter that the text spoke of
	quarterAt int32  // the sentence where it did
	topics    map[uint32]period
	cues      cues // of the mention in hand
}

func newResolver(p Parser, ctx Context) *resolver {
	r := &resolver{p: p, calendar: indexCalendar(ctx.Calendar), region: regionOf(ctx.Locale)}
	if r.region == "" {
		r.region = regionOf(p.Locale)
	}
	if !ctx.Published.IsZero() {
		if d := DateOf(ctx.Published); d.Valid() {
			r.today = d
		}
	}
	return r
}

// A meaning is what a node denotes: a period of the calendar, a stretch
// between two, or only a TIMEX3 value.
type meaning struct {
	period   period
	value    string   // instead of the period's own
	interval Interval // instead of the period's own
	mod      string
	err      error
}

func failed(err error) meaning { return meaning{err: err} }

// resolve dates one mention and remembers what later ones may lean on.
func (r *resolver) resolve(m *Mention) Dated {
	d := Dated{Mention: *m}
	if m.expr == nil {
		d.Reason = reason(ErrSyntax)
		return d
	}
	r.cues = m.cues
	got := r.eval(m.expr)
	if got.err == nil {
		got.err = got.outOfRange()
	}
	if got.err != nil {
		d.Value, d.Reason = got.value, reason(got.err)
		return d
	}
	d.Mod = got.mod
	if d.Mod == "" {
		d.Mod = m.expr.mod
	}
	d.Value, d.Interval = got.value, got.interval
	if got.period.known() {
		if d.Value == "" {
			d.Value = got.period.value()
		}
		if d.Interval.IsZero() {
			d.Interval = got.period.interval()
		}
		r.remember(m, got.period)
	}
	return d
}

// outOfRange tells whether a meaning leaves the years 1 to 9999.
func (m meaning) outOfRange() error {
	if m.period.unit != noUnit && !m.period.start.Valid() {
		return ErrOutOfRange
	}
	if m.period.known() && m.period.end() == (Date{}) {
		return ErrOutOfRange
	}
	if !m.interval.IsZero() && (m.interval.Start.Date == Date{} || m.interval.End.Date == Date{}) {
		return ErrOutOfRange
	}
	return nil
}

// remember notes a date that later expressions may be counted from.
func (r *resolver) remember(m *Mention, p period) {
	if m.topic.head != 0 && p.unit == day {
		if r.topics == nil {
			r.topics = map[uint32]period{}
		}
		r.topics[m.topic.head] = p
	}
	if p.unit == quarter && !m.expr.compares() && m.expr.code != besideOther {
		r.quarter, r.quarterAt = p, m.cues.sentence
	}
	if m.Kind == KindEvent || m.cues.quoted || m.expr.op == opSpan || m.expr.compares() {
		return
	}
	r.last, r.lastAt = p, m.cues.paragraph
}

// compares tells whether an expression only sets a time beside another one, as
// figures of "a year earlier" stand beside those of the text: it does not
// carry the story there.
func (n *node) compares() bool {
	return n.op == opShift && n.n < 0 && n.amount.unit() == year && n.base != fromOwn
}

// eval gives the meaning of a node.
func (r *resolver) eval(n *node) meaning {
	switch n.op {
	case opFields:
		return r.fields(n)
	case opUnit:
		return r.unit(n)
	case opName:
		return r.named(n)
	case opNth:
		return r.nth(n)
	case opEdge:
		return r.edge(n)
	case opShift:
		return r.shift(n)
	case opSpan:
		return r.stretch(n)
	case opAmount:
		if err := n.amount.check(); err != nil {
			return failed(err)
		}
		return meaning{value: n.amount.String()}
	case opWindow:
		return r.window(n)
	case opPart:
		return r.part(n)
	case opSet:
		return meaning{value: n.code}
	case opRef:
		return meaning{value: n.code}
	case opTime:
		return r.time(n)
	case opHoliday:
		return r.holiday(n)
	case opEvent:
		return r.event(n)
	case opBad:
		return failed(n.err)
	}
	return failed(ErrSyntax)
}

// check tells whether an amount can be counted.
func (a amount) check() error {
	for _, l := range a.lengths {
		if l.n >= tooMany {
			return ErrOutOfRange
		}
	}
	return nil
}

// impossible is the error of an expression that no context can resolve.
func (n *node) impossible() error {
	for k := n; k != nil; k = k.of {
		if k.op == opBad {
			return k.err
		}
		if err := k.amount.check(); err != nil {
			return err
		}
		if k.to != nil && k.to.op == opBad {
			return k.to.err
		}
	}
	return nil
}
