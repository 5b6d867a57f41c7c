package event

import "github.com/onrecord-go/onrecord/internal/text"

// event dates a named event or the anchor of an expression. The caller's
// calendar goes first, then what the text itself says ("Tuesday's primary",
// "the summit on Monday … the summit"), then the built-in calendar.
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
	got := r.builtin(n)
	if n.of != nil && (got.err == ErrUnknownEvent || got.err == ErrAmbiguous) {
		if in := r.eval(n.of); in.err == nil && in.period.known() {
			got.value = in.period.value() // the year of an unknown event
		}
	}
	return got
}

// topicDate is the day that the text gave an event before: "the summit on
// Monday", or "the Helsinki summit" where that was dated.
func (r *resolver) topicDate(n *node) (period, bool) {
	if len(r.topics) == 0 || n.of != nil {
		return period{}, false
	}
	d := text.Scan(n.name.text)
	if len(d.Tokens) == 0 || len(d.Tokens) > longestTopic {
		return period{}, false
	}
	p, ok := r.topics[d.Tokens[len(d.Tokens)-1].Hash]
	return p, ok
}

// longestTopic is how many words the name of an event may have that the text
// has dated before: "the vote" is the vote of before, "the confidence vote of
// 2011" is another one.
const longestTopic = 2

// ofInterval is the meaning of the days of a calendar's entry.
func ofInterval(iv Interval) meaning {
	m := meaning{period: period{unit: day, start: iv.Start.Date}, interval: iv}
	if iv.End.Date != iv.Start.Date.addDays(1) && !iv.End.Timed {
		m.value = iv.Start.Date.String() + "/" + iv.End.Date.addDays(-1).String()
	}
	return m
}
