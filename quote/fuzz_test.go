package quote

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/speaker"
)

// addSeeds adds the inputs of the tables.
func addSeeds(f *testing.F) {
	for _, text := range pathological {
		f.Add(text(3))
	}
	for _, row := range findRows {
		f.Add(row.in)
	}
	for _, row := range hostileRows {
		f.Add(row.in)
	}
}

// longestSeed bounds what a fuzz target reads, so that it reads much.
const longestSeed = 5_000

// TestCutTexts reads every beginning and end of the texts of the tables: no rule may look
// past the end.
func TestCutTexts(t *testing.T) {
	for _, row := range append(slices.Clone(findRows), hostileRows...) {
		if len(row.in) > longestSeed {
			continue
		}
		for i := range row.in {
			if row.in[i] == ' ' || row.in[i] == '\n' {
				checkQuotes(t, row.in[:i], Find(row.in[:i]))
				checkQuotes(t, row.in[i+1:], Find(row.in[i+1:]))
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > longestSeed {
			return
		}
		quotes := Find(s)
		checkQuotes(t, s, quotes)
		if again := Find(s); !reflect.DeepEqual(quotes, again) {
			t.Errorf("two runs differ:\n%+v\n%+v", quotes, again)
		}
		nested := Parser{Nested: true, Marks: SingleMarks | DoubleMarks, Verbs: []Verb{{"a", "b"}, {"", ""}}}.Find(s)
		checkQuotes(t, s, nested)
		checkOffsets(t, s)
	})
}

func FuzzParse(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > longestSeed {
			return
		}
		q, err := Parse(s)
		var e *ParseError
		switch {
		case err == nil:
		case !errors.As(err, &e) || e.Offset < 0 || e.Offset > len(s):
			t.Fatalf("error %v", err)
		case errors.Is(err, ErrNoQuote):
			if len(Find(s)) > 0 {
				t.Fatalf("no quotation in %q, but Find has some", s)
			}
			return
		}
		checkQuotes(t, s, []Quote{q})
	})
}

func FuzzResolve(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > longestSeed {
			return
		}
		c := Context{People: speaker.Resolve(speaker.Find(s), speaker.Context{}), Events: event.Resolve(event.Find(s), event.Context{})}
		found := Find(s)
		quotes := Resolve(found, c)
		checkQuotes(t, s, quotes)
		if again := Resolve(found, c); !reflect.DeepEqual(quotes, again) {
			t.Errorf("two runs differ:\n%+v\n%+v", quotes, again)
		}
		for i := range quotes {
			q := &quotes[i]
			if q.Start != found[i].Start || q.Text != found[i].Text || q.Parent != found[i].Parent {
				t.Fatalf("quotation %d moved", i)
			}
			if q.Via != ViaCarried && q.Speaker.ID != "" && q.Source.Text == "" {
				t.Fatalf("%q has a speaker and no source", q.Text)
			}
			if w := q.When; w.Text != s[w.Start:w.End] {
				t.Fatalf("when %+v", w)
			}
		}
		Resolve(found, Context{})
	})
}

// checkQuotes checks what is true of the quotations of every text.
func checkQuotes(t *testing.T, s string, quotes []Quote) {
	t.Helper()
	edges := graphemeEdges(s)
	for i := range quotes {
		q := &quotes[i]
		if i > 0 && q.Start < quotes[i-1].Start {
			t.Fatalf("quotation %d begins before the one before it", i)
		}
		if !(q.Confidence >= 0 && q.Confidence <= 1) {
			t.Fatalf("confidence %v", q.Confidence)
		}
		for _, span := range append([]Span{q.Cue.Span, q.Source, q.Where, q.Addressee}, q.Parts...) {
			checkSpan(t, s, edges, span)
		}
		checkParts(t, q)
		checkParent(t, quotes, i)
	}
}

// checkSpan checks that a span is of the text and on edges of its characters.
func checkSpan(t *testing.T, s string, edges map[int]bool, span Span) {
	t.Helper()
	if span == (Span{}) {
		return
	}
	if span.Start < 0 || span.End <= span.Start || span.End > len(s) || span.Text != s[span.Start:span.End] {
		t.Fatalf("span %+v", span)
	}
	if edges != nil && (!edges[span.Start] || !edges[span.End]) {
		t.Fatalf("span %+v is not on grapheme edges", span)
	}
}

// checkParts checks that the parts of a quotation are in order, apart, and free
// of its own words of attribution.
func checkParts(t *testing.T, q *Quote) {
	t.Helper()
	if len(q.Parts) == 0 || q.Start != q.Parts[0].Start || q.End != q.Parts[len(q.Parts)-1].End {
		t.Fatalf("quotation %+v", q)
	}
	var texts []string
	for k, p := range q.Parts {
		texts = append(texts, p.Text)
		if k > 0 && p.Start < q.Parts[k-1].End {
			t.Fatalf("parts of %q overlap", q.Text)
		}
		if meets(p, q.Cue.Span) || meets(p, q.Source) {
			t.Fatalf("cue %+v or source %+v lies in the content %+v", q.Cue, q.Source, p)
		}
	}
	if q.Text != strings.Join(texts, " ") {
		t.Fatalf("text %q of parts %q", q.Text, texts)
	}
	if meets(q.Cue.Span, q.Source) && (q.Cue.Start < q.Source.Start || q.Cue.End > q.Source.End) {
		t.Fatalf("cue %+v and source %+v overlap", q.Cue, q.Source)
	}
}

// meets tells whether two spans have a byte in common.
func meets(a, b Span) bool { return max(a.Start, b.Start) < min(a.End, b.End) }

// checkParent checks that the parent of quotation i stands before it and holds it.
func checkParent(t *testing.T, quotes []Quote, i int) {
	t.Helper()
	q := &quotes[i]
	if q.Parent < 0 {
		return
	}
	if q.Parent >= i {
		t.Fatalf("parent %d of quotation %d", q.Parent, i)
	}
	if p := &quotes[q.Parent]; p.Start > q.Start || p.End < q.End {
		t.Fatalf("%q is not in its parent %q", q.Text, p.Text)
	}
}

// graphemeEdges are the offsets at which grapheme clusters begin and end, nil
// for a text that is not UTF-8.
func graphemeEdges(s string) map[int]bool {
	if !utf8.ValidString(s) {
		return nil
	}
	edges := map[int]bool{0: true}
	for g := uniseg.NewGraphemes(s); g.Next(); {
		_, to := g.Positions()
		edges[to] = true
	}
	return edges
}

// checkOffsets compares Offsets with plain counts.
func checkOffsets(t *testing.T, s string) {
	t.Helper()
	o := NewOffsets(s)
	runes, units := 0, 0
	for i, r := range s {
		if o.Rune(i) != runes || o.UTF16(i) != units {
			t.Fatalf("byte %d is rune %d and unit %d, want %d and %d", i, o.Rune(i), o.UTF16(i), runes, units)
		}
		runes, units = runes+1, units+1
		if r > 0xFFFF {
			units++
		}
	}
	if o.Rune(len(s)) != runes || o.UTF16(len(s)) != units {
		t.Fatalf("end of text is rune %d and unit %d, want %d and %d", o.Rune(len(s)), o.UTF16(len(s)), runes, units)
	}
}
