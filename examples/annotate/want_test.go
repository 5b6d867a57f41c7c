package main

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord-go/onrecord/quote"
)

// knownFailures lists what is not yet right. It may only shrink.
const knownFailures = "known_failures.txt"

// A wanted is a quotation as labelled by hand: a line of a .want file.
type wanted struct {
	begins  string // the first words
	speaker string // "-" if the text does not name who speaks
	cue     string // a word of attribution, "-" for none
	when    string // the day that the words of attribution give, "-" for none
}

// A failure is a quotation that is not right, and what is wrong with it.
type failure struct{ what, article, begins string }

// What can be wrong with a quotation, the worst first.
var wrongs = []string{"missing", "speaker", "edge", "when"}

// TestWanted compares what is found with what was labelled by hand before the
// program was run. The labels are not changed to fit the program.
func TestWanted(t *testing.T) {
	var failures []failure
	for i, a := range articles {
		r := annotated(t, i)
		failures = append(failures, compare(t, a.name, r, labels(t, a.name, r.Text))...)
	}
	checkFailures(t, failures)
}

// labels reads the quotations labelled by hand and checks that each beginning
// stands just once in the text.
func labels(t *testing.T, name, text string) []wanted {
	t.Helper()
	var out []wanted
	for _, line := range lines(t, name+".want") {
		f := strings.Split(line, "\t")
		if len(f) != 4 {
			t.Fatalf("%s.want: %q has not four fields", name, line)
		}
		if n := strings.Count(text, f[0]); n != 1 {
			t.Fatalf("%s.want: %q stands %d times in the text", name, f[0], n)
		}
		out = append(out, wanted{f[0], f[1], f[2], f[3]})
	}
	return out
}

// compare tells how the quotations of one article compare with its labels, and
// returns what is wrong.
func compare(t *testing.T, name string, r result, labels []wanted) (failures []failure) {
	t.Helper()
	count := map[string]int{}
	labelled := make([]bool, len(r.quotes))
	for _, w := range labels {
		i := slices.IndexFunc(r.quotes, func(q quote.Quote) bool { return w.fits(&q, r.Text) })
		found := "nothing"
		if i >= 0 {
			labelled[i], found = true, quoteLine(&r.quotes[i])
		}
		what := "missing"
		if i >= 0 {
			what = w.wrong(&r.quotes[i], r.Text)
		}
		if count[what]++; what != "" {
			failures = append(failures, failure{what, name, w.begins})
			t.Logf("%s: %s: want %s; found %s", name, what, fields(w.speaker, w.cue, w.when, w.begins), found)
		}
	}
	t.Logf("%s: of %d quotations %d are right, %d missing, %d with a wrong speaker, %d with a wrong beginning, %d with a wrong day",
		name, len(labels), count[""], count["missing"], count["speaker"], count["edge"], count["when"])
	for i := range labelled {
		if !labelled[i] {
			t.Logf("%s: not labelled: %s", name, quoteLine(&r.quotes[i]))
		}
	}
	return failures
}

// fits tells whether a quotation is the one labelled: it holds the first words
// and has the cue.
func (w wanted) fits(q *quote.Quote, text string) bool {
	start := strings.Index(text, w.begins)
	holds := slices.ContainsFunc(q.Parts, func(p quote.Span) bool {
		return p.Start <= start && start+len(w.begins) <= p.End
	})
	return holds && (w.cue == "-" || strings.Contains(strings.ToLower(q.Cue.Text), strings.ToLower(w.cue)))
}

// wrong says what is wrong with a quotation that fits, "" for nothing. One that
// is labelled from its mark on may begin with the words before it: the plan as
// "a leaflet".
func (w wanted) wrong(q *quote.Quote, text string) string {
	start := strings.Index(text, w.begins)
	mark, _ := utf8.DecodeLastRuneInString(text[:start])
	switch {
	case orDash(q.Speaker.Name.String()) != w.speaker:
		return "speaker"
	case q.Start != start && !(q.Kind == quote.Mixed && strings.ContainsRune(`"'‘“`, mark)):
		return "edge"
	case !strings.HasPrefix(orDash(whenOf(q))+"T", w.when+"T"): // a part of the day may follow
		return "when"
	}
	return ""
}

// orDash is a text, "-" for none.
func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// checkFailures compares the failures with the known ones: what is new or worse
// is an error, and what is better has to leave the list.
func checkFailures(t *testing.T, failures []failure) {
	t.Helper()
	listed := lines(t, knownFailures)
	known := map[failure]bool{}
	for _, line := range listed {
		f := strings.Split(line, "\t")
		if len(f) != 3 || !slices.Contains(wrongs, f[0]) {
			t.Fatalf("%s: %q", knownFailures, line)
		}
		known[failure{f[0], f[1], f[2]}] = true
	}
	var left []string
	for _, f := range failures {
		if !allowed(known, f) {
			t.Errorf("was right before: %s: %s: %s", f.article, f.what, f.begins)
			continue
		}
		left = append(left, f.what+"\t"+f.article+"\t"+f.begins)
	}
	if *update {
		writeKnown(t, left)
		return
	}
	if diff := cmp.Diff(left, listed); diff != "" {
		t.Errorf("%s: go test -update writes what is left (-want +got):\n%s", knownFailures, diff)
	}
}

// allowed tells whether a failure is known, or a worse one of its quotation.
func allowed(known map[failure]bool, f failure) bool {
	for _, what := range wrongs {
		if known[failure{what, f.article, f.begins}] {
			return true
		}
		if what == f.what {
			break
		}
	}
	return false
}

// writeKnown writes the list of known failures below its comment.
func writeKnown(t *testing.T, left []string) {
	t.Helper()
	var b strings.Builder
	for line := range strings.Lines(testdata(t, knownFailures)) {
		if strings.HasPrefix(line, "#") {
			b.WriteString(line)
		}
	}
	for _, line := range left {
		b.WriteString(line + "\n")
	}
	writeTestdata(t, knownFailures, b.String())
}
