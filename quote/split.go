package quote

import "github.com/onrecord-go/onrecord/internal/text"

// joinSplit makes one quotation of two regions that source and cue stand
// between, when the second goes on the sentence of the first: "If it rains,"
// she said, "we stay."
func (f *finder) joinSplit() {
	for r := 0; r+1 < len(f.d.Regions); r++ {
		next := f.nextBeside(r)
		if next < 0 || !f.splits(r, next) {
			continue
		}
		a, b := f.owner[f.d.Regions[r].Open+1], f.owner[f.d.Regions[next].Open+1]
		first, second := f.regionParts(r), f.regionParts(next)
		switch {
		case a == b || a == 0 && b == 0:
		case b == 0 && f.cueBetween(a, r, next):
			f.found[a-1].parts = append(f.found[a-1].parts, second...)
			f.claim(second, a)
		case a == 0 && f.cueBetween(b, r, next):
			f.found[b-1].parts = append(first, f.found[b-1].parts...)
			f.claim(first, b)
		case a > 0 && b > 0 && f.found[a-1].cue == f.found[b-1].cue && len(f.found[b-1].parts) == 1:
			f.found[a-1].parts = append(f.found[a-1].parts, second...)
			f.found[b-1].parts = nil
			f.claim(second, a)
		}
	}
}

// nextBeside is the next region at the same depth as r, outside all others, -1
// if r lies in another or there is none.
func (f *finder) nextBeside(r int) int {
	if f.d.Regions[r].Depth > 0 {
		return -1
	}
	next := f.regionFrom(f.d.Regions[r].Close)
	if next == len(f.d.Regions) || f.d.Regions[next].Depth > 0 {
		return -1
	}
	return next
}

// splits tells whether region next goes on the sentence of region r: a comma
// ends r, another stands before next, and next begins in lower case.
func (f *finder) splits(r, next int) bool {
	a, b := &f.d.Regions[r], &f.d.Regions[next]
	if a.Unclosed || a.Continued || !f.word(a.Close-1, comma) || !f.word(b.Open-1, comma) {
		return false
	}
	t := &f.d.Tokens[b.Open+1]
	return t.Kind == text.Word && t.Flags&text.Capital == 0 && f.d.Tokens[a.Close].Sentence == f.d.Tokens[b.Open].Sentence
}

// cueBetween tells whether the cue of attribution k, counted from one, stands
// between two regions.
func (f *finder) cueBetween(k int32, r, next int) bool {
	cue := f.found[k-1].cue
	return !cue.empty() && cue.first > f.d.Regions[r].Close && cue.last <= f.d.Regions[next].Open
}
