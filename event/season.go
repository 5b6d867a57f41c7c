package event

// seasonCore reads what begins with a season: "summer 2016", "the fall", "the
// winter of nineteen ninety-four", "spring last year".
func (f *finder) seasonCore(i int, w word) (*node, int) {
	n := &node{op: opFields, unit: season, code: w.value}
	at := w.next
	if f.is(at, "of") {
		at++
	}
	if year, next := f.yearAfter(at); year > 0 {
		n.year = year
		if y, count, ok := f.plain(next + 1); ok && count == 2 && y == (year+1)%100 && (f.dash(next) || f.is(next, "/")) && f.glued(next+1) {
			next += 2 // "the winter of 2017-18"
		}
		return n, next
	}
	if c, next := f.contained(n, w.next); c.of != nil {
		return c, next
	}
	if f.is(w.next, "before") && f.is(w.next+1, "last") && f.is(i-1, "the") {
		return &node{op: opName, unit: season, code: w.value, dir: backward, n: 2}, w.next + 2
	}
	if w.many || !f.seasonFrame(i) || !f.seasonStands(w.next) {
		return nil, 0
	}
	return n, w.next
}

// seasonFrame tells whether what stands before a season makes it a time:
// "fall" and "spring" are verbs, "summer" goes before "camp".
func (f *finder) seasonFrame(i int) bool {
	if f.is(i-1, "the") {
		return f.function(i-2) == "preposition" || f.class(i-2) == "edge"
	}
	return f.is(i-1, "in", "by", "since", "until", "till", "during", "before", "after", "through", "throughout", "of", "late", "early", "mid") ||
		f.hyphen(i-1) && f.is(i-2, "mid")
}

// seasonStands tells whether a season ends its phrase: not "the fall of the
// wall", "the fall in prices", "summer camp".
func (f *finder) seasonStands(next int) bool {
	return f.endsPhrase(next) && !f.is(next, "of", "in", "from", "out") || f.is(next, "and")
}
