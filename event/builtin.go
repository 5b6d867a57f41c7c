package event

// topicDate is the day that the text gave an event: "the summit on Monday".
func (r *resolver) topicDate(n *node) (period, bool) { return period{}, false }

// builtin dates an event by the built-in calendar.
func (r *resolver) builtin(n *node) meaning { return failed(ErrUnknownEvent) }
