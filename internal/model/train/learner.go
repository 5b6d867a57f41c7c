package main

import (
	"math"

	"github.com/onrecord-go/onrecord/internal/model"
)

// A learner is an averaged perceptron, in integers. Its average is kept the lazy
// way: a weight's total is brought up to date when it changes.
type learner struct {
	classes int
	rows    rows
	weight  []int32
	total   []int64
	stamp   []int32
	now     int32
	scores  []int32
	found   []int // rows of the features scored last
}

// rows finds the row of a feature: number 0 stands for none.
type rows interface {
	row(f model.Feature) int
	// add makes a row if there is room for one.
	add(f model.Feature) int
}

// newLearner is one without weights.
func newLearner(classes int, r rows) *learner {
	return &learner{classes: classes, rows: r, scores: make([]int32, classes)}
}

// score gives the score of each class, valid until the next call.
func (l *learner) score(features []model.Feature) []int32 {
	clear(l.scores)
	l.found = l.found[:0]
	for _, f := range features {
		row := l.rows.row(f) * l.classes
		l.found = append(l.found, row)
		if row == 0 || row+l.classes > len(l.weight) {
			continue
		}
		for c, w := range l.weight[row : row+l.classes] {
			l.scores[c] += w
		}
	}
	return l.scores
}

// best is the class with the highest score.
func (l *learner) best(features []model.Feature) int {
	s, b := l.score(features), 0
	for c := range s {
		if s[c] > s[b] {
			b = c
		}
	}
	return b
}

// learn moves the weights of the features scored last from the class that was
// guessed to the right one.
func (l *learner) learn(features []model.Feature, right, guess int) {
	l.now++
	if right != guess {
		l.shift(features, right, 1)
		l.shift(features, guess, -1)
	}
}

// shift adds d to the weights of a class of the features scored last.
func (l *learner) shift(features []model.Feature, class int, d int32) {
	for i, f := range features {
		if l.found[i] == 0 {
			l.found[i] = l.rows.add(f) * l.classes
		}
		row := l.found[i]
		if row == 0 {
			continue
		}
		for row+l.classes > len(l.weight) {
			n := max(1<<12, len(l.weight)/2)
			l.weight = append(l.weight, make([]int32, n)...)
			l.total = append(l.total, make([]int64, n)...)
			l.stamp = append(l.stamp, make([]int32, n)...)
		}
		l.add(row+class, d)
	}
}

// add changes one weight.
func (l *learner) add(i int, d int32) {
	l.total[i] += int64(l.weight[i]) * int64(l.now-l.stamp[i])
	l.stamp[i] = l.now
	l.weight[i] += d
}

// average gives the totals of a row, which are its averaged weights times the
// number of examples.
func (l *learner) average(row int, out []float64) {
	for c := range out {
		out[c] = 0
		if i := row*l.classes + c; i < len(l.weight) {
			l.add(i, 0)
			out[c] = float64(l.total[i])
		}
	}
}

// quantise gives the averaged weights of a learner whose rows are those of a
// table as the bytes of that table, 128 for nought. No weight is cut off: the
// few largest decide most.
func (l *learner) quantise(t *tableRows) []byte {
	width := l.classes + 1
	average := make([]float64, l.classes)
	largest := 1.0
	for row := range t.used {
		l.average(row+1, average)
		for _, a := range average {
			largest = max(largest, math.Abs(a))
		}
	}
	out := make([]byte, width*len(t.used))
	for row := range t.used {
		l.average(row+1, average)
		for c, a := range average {
			out[row*width+c] = byte(128 + math.Round(a*127/largest))
		}
		out[row*width+l.classes] = t.check[row]
	}
	return out
}

// center shifts weights, which changes no decision, so that their largest size
// is least.
func center(w []float64) {
	low, high := w[0], w[0]
	for _, x := range w {
		low, high = min(low, x), max(high, x)
	}
	for i := range w {
		w[i] -= (low + high) / 2
	}
}
