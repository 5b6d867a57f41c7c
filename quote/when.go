package quote

import (
	"sort"
	"strings"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/speaker"
)

// whenReach is how far from a cue, in bytes, the words lie that may date it.
const whenReach = 500

// present is the value of "now", which tells nothing of when somebody spoke.
const present = "PRESENT_REF"

// when finds the time expression in the words of attribution of a quotation
// that stands nearest to the cue.
func (r *resolver) when(quotes []Quote, i int) {
	q := &quotes[i]
	if q.Cue.Text == "" {
		return
	}
	start, end := max(q.attribution.Start, q.Cue.Start-whenReach), min(q.attribution.End, q.Cue.End+whenReach)
	from := sort.Search(len(r.Events), func(k int) bool { return r.Events[k].Start >= start })
	best := -1
	for k := from; k < len(r.Events) && r.Events[k].End <= end; k++ {
		r.steps++
		e := &r.Events[k]
		if e.Kind != event.KindDate && e.Kind != event.KindTime || e.Value == present || q.holds(e.Start, e.End) || q.bounds(e.Start) || q.qualifies(e.Start, e.End) || r.ahead(e) || r.inName(e) || besides(quotes, i, e) {
			continue
		}
		if best < 0 || q.distance(e) < q.distance(&r.Events[best]) {
			best = k
		}
	}
	if best >= 0 {
		q.When = r.Events[best]
	}
}

// besides tells whether an expression is a part of another quotation that the cue
// of quotation i is not in, or of what the sentence tells besides.
func besides(quotes []Quote, i int, e *event.Dated) bool {
	q := &quotes[i]
	for _, s := range q.asides {
		if s.Start <= e.Start && e.End <= s.End {
			return true
		}
	}
	const (
		near = 3   // quotations
		sure = 0.5 // of the other one
	)
	for k := max(0, i-near); k < min(len(quotes), i+near+1); k++ {
		if o := &quotes[k]; k != i && o.Confidence > sure && o.says(e.Start, e.End) && !o.says(q.Cue.Start, q.Cue.End) {
			return true
		}
	}
	return false
}

// inName tells whether an expression is a part of a body's name: the Herald on Sunday.
func (r *resolver) inName(e *event.Dated) bool {
	_, link := r.People.At(e.Start, e.End)
	return link != nil && link.Kind == speaker.KindOrganization && link.Start <= e.Start && e.End <= link.End
}

// ahead tells whether an expression lies behind the day of publication.
func (r *resolver) ahead(e *event.Dated) bool {
	return !r.Published.IsZero() && !e.Interval.IsZero() && e.Interval.Start.Date.Time(r.Published.Location()).After(r.Published)
}

// holds tells whether bytes start to end lie in the content or the source. What
// dates a document that is the source, or in it, dates what it says.
func (q *Quote) holds(start, end int) bool {
	if start >= q.Source.Start && end <= q.Source.End {
		return !dates(q.Source.Text[:start-q.Source.Start])
	}
	return start < q.Source.End && q.Source.Start < end || q.says(start, end)
}

// bounds tells whether an expression only says from or up to when something was so: has
// climbed the hill "since" 1979.
func (q *Quote) bounds(start int) bool {
	before := strings.TrimRight(q.attribution.Text[:max(0, start-q.attribution.Start)], " ")
	switch before[strings.LastIndexByte(before, ' ')+1:] {
	case "since", "until", "till", "by":
		return true
	}
	return false
}

// qualifies tells whether an expression is of something else that is spoken of: asked
// about "Thursday's" march; the dam is safe, despite a deadline of "2022".
func (q *Quote) qualifies(start, end int) bool {
	s := q.attribution
	if start < s.Start || end > s.End {
		return false
	}
	if behind := s.Text[end-s.Start:]; strings.HasPrefix(behind, "'s ") || strings.HasPrefix(behind, "’s ") {
		return !held(s.Text[:start-s.Start])
	}
	if last := q.Parts[len(q.Parts)-1].End; last <= start && last >= s.Start && q.Cue.End <= last {
		between := s.Text[last-s.Start : start-s.Start]
		return strings.Contains(between, "according to ") || strings.Contains(between, "despite ") || strings.Contains(between, "although ") || strings.Contains(between, "though ")
	}
	return false
}

// held tells whether words end in what leads to an occasion on which something is said:
// "at" Monday's meeting.
func held(words string) bool {
	fields := strings.Fields(words)
	if len(fields) == 0 {
		return false
	}
	switch strings.ToLower(fields[len(fields)-1]) {
	case "at", "during", "in":
		return true
	}
	return false
}

// dates tells whether words end in a participle that tells when a document was made,
// and a few more: an e-mail "dated", a note "circulated to members on".
func dates(words string) bool {
	const reach = 8 // words
	fields := strings.Fields(words)
	for n := len(fields) - 1; n >= max(0, len(fields)-reach); n-- {
		switch strings.ToLower(fields[n]) {
		case "dated", "published", "released", "issued", "sent", "circulated", "posted", "written", "filed", "conducted":
			return true
		case "who", "whom", "and":
			return false
		}
	}
	return false
}

// says tells whether bytes start to end lie in the content.
func (q *Quote) says(start, end int) bool {
	for _, p := range q.Parts {
		if start < p.End && p.Start < end {
			return true
		}
	}
	return false
}

// distance is the number of bytes between an expression and the cue. What belongs
// to a verb before the cue is far from it.
func (q *Quote) distance(e *event.Dated) int {
	d := max(e.Start-q.Cue.End, q.Cue.Start-e.End, 0)
	if q.joined.Start <= e.Start && e.End <= q.joined.End {
		d += whenReach
	}
	return d
}
