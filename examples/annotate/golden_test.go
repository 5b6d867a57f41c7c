package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/quote"
	"github.com/onrecord-go/onrecord/speaker"
)

// TestGolden compares all that is found in the articles with what was found
// before, in a form that can be reviewed.
func TestGolden(t *testing.T) {
	for i, a := range articles {
		t.Run(a.name, func(t *testing.T) {
			got := readable(annotated(t, i))
			if *update {
				writeTestdata(t, a.name+".golden", got)
			}
			if diff := cmp.Diff(testdata(t, a.name+".golden"), got); diff != "" {
				t.Errorf("go test -update writes the new one (-want +got):\n%s", diff)
			}
		})
	}
}

// readable is a result as text: quotations, speakers, expressions.
func readable(r result) string {
	var b strings.Builder
	b.WriteString("kind | who | via | cue | when | what\n")
	for i := range r.quotes {
		fmt.Fprintln(&b, quoteLine(&r.quotes[i]))
	}
	b.WriteString("\nspeaker | kind | mentions\n")
	for i := range r.people.Persons {
		fmt.Fprintln(&b, personLine(&r.people.Persons[i]))
	}
	b.WriteString("\nexpression | kind | value | interval\n")
	for i := range r.events {
		fmt.Fprintln(&b, eventLine(&r.events[i]))
	}
	return b.String()
}

func quoteLine(q *quote.Quote) string {
	return fields(q.Kind.String(), q.Speaker.Name.String(), q.Via.String(), q.Cue.Text, whenOf(q), beginning(q.Text, 8))
}

func personLine(p *speaker.Person) string {
	var mentions []string
	for _, m := range p.Mentions {
		mentions = append(mentions, m.Text)
	}
	return fields(p.Name.String(), p.Kind.String(), strings.Join(mentions, " · "))
}

func eventLine(e *event.Dated) string {
	when := e.Reason
	if !e.Interval.IsZero() {
		when = e.Interval.String()
	}
	return fields(e.Text, e.Kind.String(), e.Value, when)
}

// fields joins the cells of a line.
func fields(cells ...string) string {
	for i, c := range cells {
		cells[i] = orDash(strings.Join(strings.Fields(c), " "))
	}
	return strings.Join(cells, " | ")
}

// beginning is the first n words of a text.
func beginning(s string, n int) string {
	words := strings.Fields(s)
	if len(words) <= n {
		return strings.Join(words, " ")
	}
	return strings.Join(words[:n], " ") + " …"
}
