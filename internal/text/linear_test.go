package text

import (
	"strings"
	"testing"
)

// pathological are inputs that make a careless scanner quadratic, as a function
// of their size.
var pathological = map[string]func(n int) string{
	"straight marks":       func(n int) string { return strings.Repeat(`"`, n) },
	"stop and marks":       func(n int) string { return "a." + strings.Repeat(`"`, n) },
	"stop and spaces":      func(n int) string { return "a." + strings.Repeat(" ", n) },
	"opening marks":        func(n int) string { return strings.Repeat("“", n) },
	"opened words":         func(n int) string { return strings.Repeat("“a ", n) },
	"nested":               func(n int) string { return strings.Repeat("“‘", n) + "x" + strings.Repeat("’”", n) },
	"interleaved":          func(n int) string { return strings.Repeat(`"a'`, n) },
	"interleaved apart":    func(n int) string { return strings.Repeat(`"a 'b `, n) },
	"apostrophes":          func(n int) string { return strings.Repeat(`'`, n) },
	"elided decades":       func(n int) string { return strings.Repeat(`'90 `, n) },
	"possessives":          func(n int) string { return "'a " + strings.Repeat("voters' ", n) },
	"backticks":            func(n int) string { return strings.Repeat("`a", n) },
	"combining marks":      func(n int) string { return "a" + strings.Repeat("\u0301", n) },
	"joined emoji":         func(n int) string { return strings.Repeat("👨‍", n) },
	"one word":             func(n int) string { return strings.Repeat("a", n) },
	"one line":             func(n int) string { return strings.Repeat("said ", n) },
	"one ideographic word": func(n int) string { return strings.Repeat("ア", n) },
	"paragraphs":           func(n int) string { return strings.Repeat("“A b c,” he said.\n\n", n) },
	"reopened paragraphs":  func(n int) string { return strings.Repeat("“A b c.\n\n", n) },
	"stops":                func(n int) string { return strings.Repeat(".", n) },
	"stops apart":          func(n int) string { return strings.Repeat(". ", n) },
	"questions in marks":   func(n int) string { return strings.Repeat(`"Why?" A B C D `, n) },
	"initials":             func(n int) string { return strings.Repeat("A.", n) },
	"digits":               func(n int) string { return strings.Repeat("1", n) },
	"digit groups":         func(n int) string { return strings.Repeat("1,000", n) },
	"ignorables":           func(n int) string { return "a" + strings.Repeat("\u00ad", n) },
	"bad bytes":            func(n int) string { return strings.Repeat("\xff", n) },
	"brackets":             func(n int) string { return "a." + strings.Repeat(")", n) + "b" },
	"lines":                func(n int) string { return strings.Repeat("a\n", n) },
}

// TestLinear counts steps: sixteen times the input may cost at most about
// sixteen times the work.
func TestLinear(t *testing.T) {
	const n, factor = 2_000, 16
	for name, make := range pathological {
		t.Run(name, func(t *testing.T) {
			small, large := Scan(make(n)).steps, Scan(make(n*factor)).steps
			if large > small*factor*5/4+100 {
				t.Errorf("%d steps for %d, %d for %d", small, n, large, n*factor)
			}
			if size := len(make(n * factor)); large > 12*size+100 {
				t.Errorf("%d steps for %d bytes", large, size)
			}
		})
	}
}

func TestMillionMarks(t *testing.T) {
	for _, s := range []string{`"`, "“", `"a'`, "'"} {
		d := Scan(strings.Repeat(s, 1_000_000))
		if len(d.Regions) > 1_000_000 {
			t.Errorf("%q: %d regions", s, len(d.Regions))
		}
	}
}
