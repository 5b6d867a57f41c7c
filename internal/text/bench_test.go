package text

import (
	"strings"
	"testing"

	"github.com/rivo/uniseg"
)

// article is a piece of news in ASCII, of 1 MB.
var article = strings.Repeat(`The finance minister said on Tuesday that the budget would be published in March, three weeks later than planned.

"We took the time that was needed," Ms. Adeyemi told reporters outside the Treasury. "Nobody's pension will be touched," she added.

Sen. Carl Voss (R-Ohio), who sits on the committee, called the delay "a gift to speculators" and asked for a hearing before the recess.

`, 1_000_000/430)

func BenchmarkScan(b *testing.B) {
	b.SetBytes(int64(len(article)))
	b.ReportAllocs()
	for b.Loop() {
		Scan(article)
	}
}

func BenchmarkUnisegWords(b *testing.B) {
	b.SetBytes(int64(len(article)))
	b.ReportAllocs()
	for b.Loop() {
		state, rest := -1, article
		for rest != "" {
			_, rest, state = uniseg.FirstWordInString(rest, state)
		}
	}
}
