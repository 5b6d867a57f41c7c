package event

import (
	"strings"
	"testing"

	"github.com/onrecord-go/onrecord/internal/text"
)

// TestLinear counts the steps of the grammar over texts that make it look far
// ahead, and over twice as much of each: twice the text, at most twice the
// steps and a few more.
func TestLinear(t *testing.T) {
	steps := func(s string) int {
		f := finder{d: text.Scan(s)}
		f.run()
		return f.steps
	}
	for _, s := range []string{
		"the end of ", "the morning of the last day of ", "last year's ", "three days after ", "since the ", "from July 11 to ",
		"twenty ", "Big ", "May ", "2 years ", "first ", "2018-", "10:", "two days after he left ", "He will speak on Tuesday. ",
		"a couple of ", "between 3 and ", "week ", "the third quarter of ", "\"'", "and the 2016 presidential ",
	} {
		const n = 2000
		once, twice := steps(strings.Repeat(s, n)), steps(strings.Repeat(s, 2*n))
		if twice > 2*once+100 {
			t.Errorf("%q: %d steps, and %d for twice the text", s, once, twice)
		}
		if limit := 60 * len(text.Scan(s).Tokens) * n; once > limit {
			t.Errorf("%q: %d steps for %d tokens", s, once, len(text.Scan(s).Tokens)*n)
		}
	}
}

// TestNoAllocation checks that a text without times costs nothing beyond
// reading it.
func TestNoAllocation(t *testing.T) {
	d := text.Scan(strings.Repeat("The committee heard that nobody had asked the officials for their figures. ", 50))
	if n := testing.AllocsPerRun(10, func() {
		f := finder{d: d}
		f.run()
	}); n > 1 {
		t.Errorf("%v allocations", n)
	}
}
