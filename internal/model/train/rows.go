package main

import "github.com/onrecord-go/onrecord/internal/model"

// allRows gives every feature that ever changes a row of its own: an open hash
// table from features to numbers.
type allRows struct {
	keys    []model.Feature
	numbers []int32
	order   []model.Feature // order[n-1] is the feature of row n
}

func newAllRows() *allRows {
	const n = 1 << 16
	return &allRows{keys: make([]model.Feature, n), numbers: make([]int32, n)}
}

// slot is where a feature is or would be.
func (a *allRows) slot(f model.Feature) int {
	mask := len(a.keys) - 1
	i := int(f) & mask
	for a.numbers[i] != 0 && a.keys[i] != f {
		i = (i + 1) & mask
	}
	return i
}

func (a *allRows) row(f model.Feature) int { return int(a.numbers[a.slot(f)]) }

func (a *allRows) add(f model.Feature) int {
	if 2*len(a.order) >= len(a.keys) {
		n := 2 * len(a.keys)
		a.keys, a.numbers = make([]model.Feature, n), make([]int32, n)
		for k, g := range a.order {
			i := a.slot(g)
			a.keys[i], a.numbers[i] = g, int32(k+1)
		}
	}
	i := a.slot(f)
	if a.numbers[i] == 0 {
		a.order = append(a.order, f)
		a.keys[i], a.numbers[i] = f, int32(len(a.order))
	}
	return int(a.numbers[i])
}

// tableRows are the rows of a table as package model reads it: two a bucket.
type tableRows struct {
	bits   uint
	check  []byte
	used   []bool
	weight []float64 // how much the feature in a row matters
}

func newTableRows(bits uint) *tableRows {
	n := 2 << bits
	return &tableRows{bits: bits, check: make([]byte, n), used: make([]bool, n), weight: make([]float64, n)}
}

func (t *tableRows) row(f model.Feature) int {
	i, check := 2*f.Bucket(t.bits), f.Check(t.bits)
	if t.used[i] && t.check[i] == check {
		return i + 1
	}
	if t.used[i+1] && t.check[i+1] == check {
		return i + 2
	}
	return 0
}

func (t *tableRows) add(model.Feature) int { return 0 }

// keep puts a feature into its bucket if it matters more than one that is there.
func (t *tableRows) keep(f model.Feature, weight float64) {
	i, check := 2*f.Bucket(t.bits), f.Check(t.bits)
	for k := i; k < i+2; k++ {
		if t.used[k] && t.check[k] == check {
			t.weight[k] = max(t.weight[k], weight)
			return
		}
	}
	if t.weight[i+1] < t.weight[i] {
		i++
	}
	if weight > t.weight[i] {
		t.used[i], t.check[i], t.weight[i] = true, check, weight
	}
}

// prune keeps the features that matter most to a learner in a table.
func prune(l *learner, bits uint) *tableRows {
	t := newTableRows(bits)
	average := make([]float64, l.classes)
	for n, f := range l.rows.(*allRows).order {
		l.average(n+1, average)
		center(average)
		weight := 0.0
		for _, x := range average {
			weight = max(weight, x)
		}
		t.keep(f, weight)
	}
	return t
}
