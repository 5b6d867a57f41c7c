package model

import "testing"

// fill is a table of the given size whose bytes are the product of a small
// generator, so that rows match now and then.
func fill(bits uint, row int) string {
	b := make([]byte, 2*row<<bits)
	x := uint32(1)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = byte(x >> 24)
	}
	return string(b)
}

// plain adds up the rows of features one weight at a time.
func plain(data string, bits uint, row int, features []Feature) []int {
	sums := make([]int, row-1)
	for _, f := range features {
		i := f.Bucket(bits) * 2 * row
		if data[i+row-1] != f.Check(bits) {
			if i += row; data[i+row-1] != f.Check(bits) {
				continue
			}
		}
		for c := range sums {
			sums[c] += int(data[i+c]) - 128
		}
	}
	return sums
}

// first is the index of the largest, the first one of those that tie.
func first(sums []int) int {
	best := 0
	for i, x := range sums {
		if x > sums[best] {
			best = i
		}
	}
	return best
}

func TestScoresArePlainSums(t *testing.T) {
	const bits = 4
	actions, rels, tags := fill(bits, ActionRow), fill(bits, RelRow), fill(bits, TagRow)
	w := NewWeights(tags, actions, rels)
	if w.actions.bits != bits || w.rels.bits != bits || w.tags.bits != bits {
		t.Fatalf("%d, %d and %d bits, want %d", w.actions.bits, w.rels.bits, w.tags.bits, bits)
	}
	var f [MaxFeatures]Feature
	for trial := range uint32(300) {
		for i := range f {
			f[i] = feature(uint32(i), trial, trial*trial)
		}
		want := plain(actions, bits, ActionRow, f[:])
		for a, got := range w.actions.actionScores(f[:]) {
			if int(got) != want[a] {
				t.Fatalf("trial %d: action %d scores %d, want %d", trial, a, got, want[a])
			}
		}
		if got, want := w.rels.bestRel(f[:]), first(plain(rels, bits, RelRow, f[:])[:LearnedRels]); int(got) != want {
			t.Fatalf("trial %d: relation %d is best, want %d", trial, got, want)
		}
		if got, want := w.tags.bestTag(f[:]), first(plain(tags, bits, TagRow, f[:])[:LearnedTags]); int(got) != want {
			t.Fatalf("trial %d: tag %d is best, want %d", trial, got, want)
		}
	}
}

func TestEmptyWeights(t *testing.T) {
	p := NewParser(NewWeights("", "", ""))
	var tree Tree
	for _, s := range hostile {
		_, words := wordsOf(s)
		p.Parse(words, &tree)
		check(t, words, &tree)
	}
}
