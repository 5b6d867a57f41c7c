package event

// speechReach is how many mentions around a quoted one are looked at for the
// day of the speech.
const speechReach = 3

// speechDay is the day on which the words around mention i were said: the day
// that the same sentence gives outside the quotation, as Tuesday in `"We leave
// today," he said on Tuesday.` It is the zero Date if the sentence gives none.
func (r *resolver) speechDay(mentions []Mention, i int) Date {
	for away := 1; away <= speechReach; away++ {
		for _, j := range [2]int{i + away, i - away} {
			if j < 0 || j >= len(mentions) {
				continue
			}
			m := &mentions[j]
			if m.expr == nil || m.cues.quoted || m.cues.sentence != mentions[i].cues.sentence {
				continue
			}
			if m.expr.span() != day || m.expr.op == opHoliday {
				continue
			}
			r.cues = m.cues
			if got := r.eval(m.expr); got.err == nil && got.period.known() {
				return got.period.start
			}
		}
	}
	return Date{}
}
