package event

// event dates a named event: by the caller's calendar, by the text ("the
// summit on Monday"), by the built-in calendar.
func (r *resolver) event(n *node) meaning {
	if iv, err := r.calendar.find(n.name.text); err != nil {
		return failed(err)
	} else if !iv.IsZero() {
		return ofInterval(iv)
	}
	if n.of != nil {
		if got := r.eval(n.of); got.err == nil && got.period.known() && got.period.unit <= day {
			return got
		}
	}
	if p, ok := r.topicDate(n); ok {
		return meaning{period: p}
	}
	return r.builtin(n)
}

// ofInterval is the meaning of the days of a calendar's entry.
func ofInterval(iv Interval) meaning {
	m := meaning{period: period{unit: day, start: iv.Start.Date}, interval: iv}
	if iv.End.Date != iv.Start.Date.addDays(1) && !iv.End.Timed {
		m.value = iv.Start.Date.String() + "/" + iv.End.Date.addDays(-1).String()
	}
	return m
}
