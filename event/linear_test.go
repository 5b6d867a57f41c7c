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

// TestNoAllocation checks that a text without times costs no memory, however
// long it is and whatever numbers and nouns of events are in it.
func TestNoAllocation(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector drops what is lent")
	}
	for name, s := range map[string]string{
		"empty":      "",
		"prose":      "The committee heard that nobody had asked the officials for their figures.",
		"quotations": "“Nothing will come of it,” she said. 'Not a word,' he replied. \"None of this is new.\"",
		"numbers":    "It passed by 220 votes to 200; 1,400 people came, 3 of them late, and $2.5 million went to 12 firms.",
		"nouns":      "The summit was a failure, the vote a disaster, and after that nobody spoke of the election or a debate.",
		"names":      "Theresa May will march on, said April Ryan of The Sun, who may second that.",
		"paragraphs": strings.Repeat("Members of both parties complained of it.\n\n", 5_000),
	} {
		if found := Find(s); len(found) > 0 {
			t.Errorf("%s: found %q", name, found[0].Text)
		}
		if n := testing.AllocsPerRun(20, func() { Find(s) }); n > 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

// TestRelease checks that a finder that is lent again holds nothing of the
// caller's, nor more memory than an article needs.
func TestRelease(t *testing.T) {
	f := new(finder)
	f.find("He left on Tuesday.")
	f.release()
	if f.out != nil || f.d.Text != "" || len(f.d.Tokens) > 0 {
		t.Errorf("holds %q, %v", f.d.Text, f.out)
	}
}
