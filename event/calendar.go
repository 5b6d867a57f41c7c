package event

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/text"
)

// A Calendar is a list of dated events of the caller's own.
type Calendar []Entry

// An Entry is one event of a calendar.
type Entry struct {
	Name    string   `json:"name"` // "the Finland summit"; case and a leading "the" do not matter
	Aliases []string `json:"aliases,omitzero"`
	Places  []string `json:"places,omitzero"` // "Helsinki", "Finland": "the Helsinki summit" finds it too
	When    Interval `json:"when"`
}

// calendarIndex finds the entries of a calendar by their names.
type calendarIndex struct {
	byKey map[string][]Interval
}

// indexCalendar makes the index: each name and alias, and each place before
// the last word of the name, as "Helsinki summit".
func indexCalendar(c Calendar) calendarIndex {
	if len(c) == 0 {
		return calendarIndex{}
	}
	x := calendarIndex{map[string][]Interval{}}
	for _, e := range c {
		x.add(e.Name, e.When)
		for _, a := range e.Aliases {
			x.add(a, e.When)
		}
		words := strings.Fields(e.Name)
		for _, p := range e.Places {
			if len(words) > 0 {
				x.add(p+" "+words[len(words)-1], e.When)
			}
		}
	}
	return x
}

func (x calendarIndex) add(name string, when Interval) {
	k := key(name)
	for _, iv := range x.byKey[k] {
		if iv == when {
			return
		}
	}
	if k != "" {
		x.byKey[k] = append(x.byKey[k], when)
	}
}

// find finds the days of an event; two entries of one name are ambiguous.
func (x calendarIndex) find(name string) (Interval, error) {
	if len(x.byKey) == 0 {
		return Interval{}, nil
	}
	switch found := x.byKey[key(name)]; len(found) {
	case 0:
		return Interval{}, nil
	case 1:
		return found[0], nil
	}
	return Interval{}, ErrAmbiguous
}

// key is a name as the index holds it: lower case, no articles, one space
// between words.
func key(name string) string {
	d := text.Scan(name)
	var b strings.Builder
	for i := range d.Tokens {
		w := d.Word(i)
		if i == 0 && (strings.EqualFold(w, "the") || strings.EqualFold(w, "a") || strings.EqualFold(w, "an")) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strings.ToLower(strings.TrimSuffix(w, ".")))
	}
	return b.String()
}
