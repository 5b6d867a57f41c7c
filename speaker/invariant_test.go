package speaker

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
)

// checkMentions fails where a mention breaks a promise: offsets in range and
// true to the text, on edges of graphemes, sorted.
func checkMentions(t *testing.T, text string, ms []Mention) {
	t.Helper()
	edges := graphemes(text)
	last := -1
	for i := range ms {
		m := &ms[i]
		if m.Start < last || i > 0 && m.Start == last && m.End > ms[i-1].End {
			t.Errorf("%d-%d is out of order", m.Start, m.End)
		}
		last = m.Start
		checkSpan(t, text, m, edges)
		for k := range m.Members {
			checkSpan(t, text, &m.Members[k], edges)
		}
		if m.Kind == 0 {
			t.Errorf("%q has no kind", m.Text)
		}
	}
}

func checkSpan(t *testing.T, text string, m *Mention, edges map[int]bool) {
	t.Helper()
	if m.Start < 0 || m.End > len(text) || m.Start >= m.End {
		t.Fatalf("%d-%d is out of range", m.Start, m.End)
	}
	if text[m.Start:m.End] != m.Text {
		t.Errorf("%d-%d is %q, not %q", m.Start, m.End, text[m.Start:m.End], m.Text)
	}
	if edges != nil && (!edges[m.Start] || !edges[m.End]) {
		t.Errorf("%q at %d-%d cuts a grapheme", m.Text, m.Start, m.End)
	}
}

// graphemes are the edges of the grapheme clusters of valid UTF-8, nil of others.
func graphemes(text string) map[int]bool {
	if !utf8.ValidString(text) {
		return nil
	}
	edges := map[int]bool{0: true}
	state, at, rest := -1, 0, text
	for rest != "" {
		var c string
		c, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
		at += len(c)
		edges[at] = true
	}
	return edges
}

// checkPeople fails where people break a promise: each mention is in one place,
// IDs count in order of first mention, what is open has a reason.
func checkPeople(t *testing.T, ms []Mention, people People) {
	t.Helper()
	n, last := len(people.Unresolved), -1
	for i, p := range people.Persons {
		n += len(p.Mentions)
		if p.ID != fmt.Sprint("p", i+1) || len(p.Mentions) == 0 || p.Name.String() == "" {
			t.Errorf("person %d is %+v", i, p)
			continue
		}
		if p.Mentions[0].Start < last {
			t.Errorf("%s is out of order", p.ID)
		}
		last = p.Mentions[0].Start
		for _, m := range p.Mentions {
			if m.Via == 0 || m.Reason != 0 {
				t.Errorf("%q of %s via %v, reason %v", m.Text, p.ID, m.Via, m.Reason)
			}
		}
	}
	for _, m := range people.Unresolved {
		if m.Reason == 0 {
			t.Errorf("%v %q is open without a reason", m.Kind, m.Text)
		}
	}
	if n != len(ms) {
		t.Errorf("%d mentions of %d are left", n, len(ms))
	}
}

func seeds(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Add("Director of National Intelligence Dan Coats said that Sens. John McCain (R-Ariz.) and Lindsey Graham met @AmbJohnBolton's aide.")
	f.Add("Chancellor Angela Merkel's chief of staff, Helge Braun, told the Foreign Secretary, Lord Cameron of Chipping Norton, that she knew his sister.")
}

func FuzzParse(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		m, err := Parse(s)
		if err == ErrNoSpeaker {
			return
		}
		checkSpan(t, s, &m, graphemes(s))
		again, _ := Parse(s)
		if d := cmp.Diff(m, again); d != "" {
			t.Error(d)
		}
		_ = m.Name.Formal("") + m.Name.Sort() + m.Name.Key()
	})
}

func FuzzFind(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		ms := Find(s)
		checkMentions(t, s, ms)
		if d := cmp.Diff(ms, Find(s)); d != "" {
			t.Error(d)
		}
	})
}

func FuzzResolve(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		ms := Find(s)
		people := Resolve(ms, Context{Published: july})
		checkPeople(t, ms, people)
		again := Resolve(ms, Context{Published: july})
		if d := cmp.Diff(people.Persons, again.Persons); d != "" {
			t.Error(d)
		}
		for i := 0; i < len(s); i += max(1, len(s)/8) {
			people.At(i, len(s))
		}
	})
}

// pathological are long inputs, a unit repeated.
var pathological = []string{
	"President ", "Jane ", "Jane-", "the ", "the president's ", "of ", "Secretary of State ", "Mr ", "@a ", "A. ", "(", "(Jane) ", "\"Jane\" ",
	"Jane, a lawyer, ", "Jane and ", "he ", "his ", "de la ", "bin ", "Jane\n", "Senators Jane Zorn, ", "'s ", "-", "a\u0301", "former ", "University of ",
	"Republican ", "Jane's aide ", "said ", "Mr Zorn said he left. ", "Zorn of ", "Zorn & ", "Zorn for the ", "Zorn-a ",
	"MP for Hackney North and ", "Ann Zorn Of ", "The finance minister said it rained. ",
}

// TestFindIsLinear repeats each unit in a sentence that small letters in front make
// no headline, and without these.
func TestFindIsLinear(t *testing.T) {
	const inProse = "nobody knows whether it is late "
	for _, unit := range append(pathological, inProse) {
		t.Run(unit, func(t *testing.T) {
			n := 20000 / len(unit)
			if one, two := steps(inProse+strings.Repeat(unit, n)), steps(inProse+strings.Repeat(unit, 4*n)); two > 5*one+10000 {
				t.Errorf("in prose: %d steps, four times as long %d", one, two)
			}
			one, two := steps(strings.Repeat(unit, n)), steps(strings.Repeat(unit, 4*n))
			if two > 5*one+10000 {
				t.Errorf("%d steps, four times as long %d", one, two)
			}
			if perByte := float64(two) / float64(4*n*len(unit)); perByte > 60 {
				t.Errorf("%.0f steps a byte", perByte)
			}
		})
	}
}

func TestResolveIsLinear(t *testing.T) {
	for _, unit := range pathological {
		n := 4000 / len(unit)
		one, two := resolveSteps(strings.Repeat(unit, n)), resolveSteps(strings.Repeat(unit, 4*n))
		if two > 6*one+10000 {
			t.Errorf("%q: %d steps, four times as long %d", unit, one, two)
		}
	}
	one, two := resolveSteps(crowd(500, 5000)), resolveSteps(crowd(1000, 20000))
	if two > 6*one {
		t.Errorf("a crowd: %d steps, four times as many mentions %d", one, two)
	}
}
