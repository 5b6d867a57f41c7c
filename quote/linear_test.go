package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/speaker"
)

// repeated gives texts that are one piece over and over.
func repeated(piece string) func(n int) string {
	return func(n int) string { return strings.Repeat(piece, n) }
}

// pathological are inputs that make a careless search quadratic, as a function
// of their size.
var pathological = map[string]func(n int) string{
	"straight marks": repeated(`"`),
	"opening marks":  repeated("“"),
	"opened words":   repeated("“a said "),
	"nested":         func(n int) string { return strings.Repeat("“‘", n) + "x" + strings.Repeat("’”", n) },
	"nested words": func(n int) string {
		return strings.Repeat("“a said ‘b said ", n) + "x" + strings.Repeat("’ c said” d", n)
	},
	"interleaved":             repeated(`"a'`),
	"interleaved apart":       repeated(`"a 'b said `),
	"cues":                    repeated("said "),
	"cues and commas":         repeated("said, "),
	"cues and pronouns":       repeated("he said that "),
	"cues before conjunction": repeated("said and "),
	"one line":                repeated("The minister said that the dam was safe "),
	"one line of sentences":   repeated("The minister said that the dam was safe. "),
	"endless sentence":        repeated("she said on Friday that it was safe and "),
	"endless list":            repeated("“it was safe,” she said on Friday; "),
	"commas":                  func(n int) string { return "he said " + strings.Repeat("a, ", n) },
	"colons":                  repeated(": "),
	"labels in one paragraph": repeated("Lee: "),
	"turns":                   repeated("MS. LEE: The dam is safe.\n\n"),
	"turn without end":        func(n int) string { return "A: x\n\nB: x\n\nC: x\n\n" + strings.Repeat("It is safe.\n\n", n) },
	"dashes":                  repeated(`"A b" - Lee `),
	"signed paragraphs":       repeated("\"A b\" - Lee\n\n"),
	"according":               repeated("according to "),
	"venues":                  repeated("said in an interview with Lee "),
	"chain of a venue":        func(n int) string { return "she said so in an interview" + strings.Repeat(" with Lee", n) },
	"handles":                 repeated("@a "),
	"brackets":                func(n int) string { return strings.Repeat("(", n) + "said" + strings.Repeat(")", n) },
	"paragraphs":              repeated("“A b c,” he said.\n\n"),
	"reopened paragraphs":     repeated("“A b c.\n\n"),
	"reopened and closed":     func(n int) string { return strings.Repeat("“A b c.\n\n", n) + "“D,” he said." },
	"reopened with cues":      repeated("“A said b c.\n\n"),
	"reopened nested":         repeated("“He said ‘b c.\n\n"),
	"sentences in one":        func(n int) string { return "“" + strings.Repeat("‘b c,’ he said. ", n) + "”" },
	"quotations in one":       func(n int) string { return "“" + strings.Repeat("he said ‘b c’ ", n) + "”" },
	"quotations side by side": func(n int) string { return strings.Repeat("“a b c” ", n) + "he said" },
	"bare quotations":         repeated("“A b c.” "),
	"hearings":                repeated("the court heard that "),
	"hearings and commas":     repeated("it leaked, the court was told, "),
	"clauses that end": func(n int) string {
		return strings.Repeat("dam ", n) + strings.Repeat(", Lee has said, it leaks", n) + "."
	},
	"it and its":         repeated("NATO met. It said its data show that it leaks. The company said so. "),
	"it behind a list":   func(n int) string { return strings.Repeat("of Ann Lee ", n) + ". " + strings.Repeat("It said, ", n) },
	"announced and more": repeated("it leaks, Lee announced on Friday, as it rains, "),
	"nouns that state":   repeated("The board states that it leaks and "),
	"made clear":         repeated("Lee made it clear that "),
	"bodies and nouns":   repeated("Voss Holdings met the Lindau Trust. The company said so. The union said no. The board agreed. "),
	"told by somebody":   repeated("Lee was told by Voss that "),
	"owners":             repeated("the Post's Ann Lee's NATO, who said, "),
	"one word":           repeated("a"),
	"combining marks":    func(n int) string { return "a" + strings.Repeat("\u0301", n) },
	"bad bytes":          repeated("\xff"),
}

// work counts the steps of Find and Resolve.
func work(s string) int {
	f := Parser{Nested: true}.scan(s, new(toolbox))
	r := resolver{last: -1, Context: Context{
		People: speaker.Resolve(speaker.Find(s), speaker.Context{}),
		Events: event.Resolve(event.Find(s), event.Context{}),
	}}
	r.resolve(f.quotes())
	return f.steps + r.steps + f.article.Steps
}

// TestLinear counts steps: eight times the input may cost at most about
// eight times the work.
func TestLinear(t *testing.T) {
	const size, factor = 6_000, 8
	for name, text := range pathological {
		t.Run(name, func(t *testing.T) {
			n := size * 8 / len(text(8))
			small, large := work(text(n)), work(text(n*factor))
			if large > small*factor*3/2+5_000 {
				t.Errorf("%d steps for %d bytes, %d for %d", small, len(text(n)), large, len(text(n*factor)))
			}
		})
	}
}

// TestMemoryIsLinear counts allocations instead of steps.
func TestMemoryIsLinear(t *testing.T) {
	const size, factor = 6_000, 8
	for _, name := range []string{"paragraphs", "cues", "labels in one paragraph", "reopened paragraphs", "handles", "nested"} {
		t.Run(name, func(t *testing.T) {
			text := pathological[name]
			n := size * 8 / len(text(8))
			small := testing.AllocsPerRun(1, func() { Find(text(n)) })
			large := testing.AllocsPerRun(1, func() { Find(text(n * factor)) })
			if large > small*factor*5/4+100 {
				t.Errorf("%.0f allocations for n = %d, %.0f for %d", small, n, large, n*factor)
			}
		})
	}
}

// TestLongTexts reads what no article is, to the end.
func TestLongTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	for name, s := range map[string]string{
		"a million cues":            strings.Repeat("said ", 1_000_000/16), // the rate is that of TestLinear
		"ten megabytes in one word": strings.Repeat("a", 10_000_000),
		"one line":                  strings.Repeat("The dam is safe ", 100_000),
		"handles":                   strings.Repeat("@a ", 100_000),
		"nested marks":              strings.Repeat("“‘", 50_000) + "x" + strings.Repeat("’”", 50_000),
	} {
		t.Run(name, func(t *testing.T) {
			if q := Find(s); len(q) > len(s)/4 {
				t.Errorf("%d quotations in %d bytes", len(q), len(s))
			}
		})
	}
}

// TestManyParagraphs repeats one paragraph: each gives the same quotation.
func TestManyParagraphs(t *testing.T) {
	const n = 10_000
	got := Find(strings.Repeat("“The dam is safe,” Ms. Lee said.\n\n", n))
	if len(got) != n {
		t.Fatalf("%d quotations, want %d", len(got), n)
	}
	for i := range got {
		if got[i].Source.Text != "Ms. Lee" || got[i].Paragraph != i {
			t.Fatalf("quotation %d: %+v", i, got[i])
		}
	}
}

// TestManySpeakers has every quotation keep the speaker that is named in it.
func TestManySpeakers(t *testing.T) {
	const people, each = 1_000, 30
	var b strings.Builder
	for i := 0; i < people*each; i++ {
		k := i % people
		fmt.Fprintf(&b, "“We agree,” said Ann X%c%c%c.\n\n", 'a'+k%26, 'a'+k/26%26, 'a'+k/676)
	}
	s := b.String()
	got := Resolve(Find(s), Context{People: speaker.Resolve(speaker.Find(s), speaker.Context{})})
	if len(got) != people*each {
		t.Fatalf("%d quotations, want %d", len(got), people*each)
	}
	for i := range got {
		if got[i].Speaker.ID == "" || got[i].Speaker.ID != got[i%people].Speaker.ID {
			t.Fatalf("quotation %d by %q %q, want %q", i, got[i].Source.Text, got[i].Speaker.ID, got[i%people].Speaker.ID)
		}
	}
}
