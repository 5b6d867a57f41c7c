package speaker

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"github.com/onrecord-go/onrecord/internal/text"
)

// steps is the work of Find, counted.
func steps(s string) int {
	f := finder{d: text.Scan(s)}
	f.run()
	return f.steps
}

// resolveSteps is the work of Resolve, counted.
func resolveSteps(s string) int {
	r := newResolver(Find(s), Context{})
	r.run()
	return r.steps
}

// crowd is a text in which people, named in full at first, are mentioned by
// surname and honorific in turn.
func crowd(people, mentions int) string {
	var b strings.Builder
	for i := range people {
		fmt.Fprintf(&b, "Mayor Jane %s came. ", invented(i))
	}
	for i := range mentions {
		fmt.Fprintf(&b, "Ms %s said she knew. ", invented(i*7919%people))
	}
	return b.String()
}

// invented is a surname of no language.
func invented(i int) string {
	const on, in = "BDFGKLMNPRSTVZ", "aeiou"
	name := []byte{on[i%14], in[i/14%5], 'r', on[i/70%14] | 0x20, in[i/980%5], 'x'}
	return string(name)
}

// prose is news of 64 KB with the mentions of ordinary news, in invented words.
func prose() string {
	const paragraph = `Russian President Vladimir Putin met Justice Minister Anna Lindqvist on Monday, a day after the White House said that talks on grain had stalled. "We have agreed on most of it," Ms Lindqvist told reporters in Helsinki, adding that she expected a draft within two weeks. Mr Putin's spokesman, Dmitry Peskov, said the Kremlin would study the text before the leaders speak again.

Sen. Martha Quist (D-Ohio), who sits on the committee that oversees the fund, called the plan a gift to speculators. The Ohio senator has long argued that prices rise when stocks are sold in the autumn. Her office did not reply to questions, and a senior official who asked not to be named said only that the numbers were old. Farmers near the border said they had seen neither money nor grain since the spring.

`
	return strings.Repeat(paragraph, 64<<10/len(paragraph)+1)
}

func BenchmarkFind(b *testing.B) {
	s := prose()
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Find(s)
	}
}

// BenchmarkWords is uniseg's words on the text of BenchmarkFind, for comparison.
func BenchmarkWords(b *testing.B) {
	s := prose()
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		rest, state := s, -1
		for rest != "" {
			_, rest, state = uniseg.FirstWordInString(rest, state)
		}
	}
}

func BenchmarkResolve(b *testing.B) {
	for _, n := range []int{10000, 100000} {
		ms := Find(crowd(1000, n/2))
		b.Run(fmt.Sprintf("%d mentions", len(ms)), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Resolve(ms, Context{Published: july})
			}
		})
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Parse("Lt. Gen. H.R. McMaster, President Trump's national security adviser,")
	}
}

// TestFindAllocations keeps Find from allocating for what it does not find.
func TestFindAllocations(t *testing.T) {
	plain := strings.Repeat("prices rise when stocks are sold in the autumn and farmers near the border wait. ", 200)
	if n := testing.AllocsPerRun(5, func() { Find(plain) }); n > 40 {
		t.Errorf("%.0f allocations in a text without mentions", n)
	}
}
