package main

import (
	"fmt"
	"io"
	"math"
	"math/rand"
	"sort"

	"github.com/onrecord-go/onrecord/internal/attribution"
)

// options are what steers learning.
type options struct {
	rounds, part int
	bits         uint
	rate, decay  float64
}

var defaults = options{rounds: 8, part: 1, bits: 21, rate: 0.02, decay: 1e-6}

// An example is one cue with the features of its choices, flat.
type example struct {
	gate, none []uint32
	sources    rows
	contents   rows
	pairs      rows // by content, then by source
	good       []int
}

// rows are lists of features, one behind another.
type rows struct {
	feats []uint32
	ends  []int32
}

func (r *rows) add(f []uint32) {
	r.feats = append(r.feats, f...)
	r.ends = append(r.ends, int32(len(r.feats)))
}

func (r *rows) row(i int) []uint32 {
	from := int32(0)
	if i > 0 {
		from = r.ends[i-1]
	}
	return r.feats[from:r.ends[i]]
}

// flatten copies an example into few pieces of memory.
func flatten(e *attribution.Example) example {
	x := example{gate: e.Gate, none: e.None, good: e.Good}
	for _, f := range e.Sources {
		x.sources.add(f)
	}
	for _, f := range e.Contents {
		x.contents.add(f)
	}
	for _, f := range e.Pairs {
		x.pairs.add(f)
	}
	return x
}

// A learner holds weights and the sums of squared gradients of AdaGrad.
type learner struct {
	w, sq []float32
	shift uint
	o     options
}

func (l *learner) score(f []uint32) float32 {
	var s float32
	for _, x := range f {
		s += l.w[x>>l.shift]
	}
	return s
}

// step moves the weights of features against a gradient.
func (l *learner) step(f []uint32, g float32) {
	if g > -1e-4 && g < 1e-4 {
		return
	}
	for _, x := range f {
		i := x >> l.shift
		d := g + float32(l.o.decay)*l.w[i]
		l.sq[i] += d * d
		l.w[i] -= float32(l.o.rate) * d / float32(math.Sqrt(float64(l.sq[i]))+1e-6)
	}
}

// learn minimises the log loss of the right choices.
func learn(examples []example, o options, out io.Writer) *learner {
	l := &learner{w: make([]float32, 1<<o.bits), sq: make([]float32, 1<<o.bits), shift: 32 - o.bits, o: o}
	order := rand.New(rand.NewSource(1)).Perm(len(examples))
	for round := 0; round < o.rounds; round++ {
		loss := 0.0
		for _, k := range order {
			loss += l.learn(&examples[k])
		}
		rand.New(rand.NewSource(int64(round+2))).Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		fmt.Fprintf(out, "round %d: loss %.4f a cue\n", round+1, loss/float64(len(examples)))
	}
	return l
}

// bestPaired is how many contents are paired with sources, besides right ones.
const bestPaired = 14

// learn takes one example and gives its loss.
func (l *learner) learn(e *example) float64 {
	y := float32(0)
	if len(e.good) > 0 {
		y = 1
	}
	p := 1 / (1 + math.Exp(-float64(l.score(e.gate))))
	l.step(e.gate, float32(p)-y)
	if p < 0.005 && y == 0 {
		return 0
	}
	ns := len(e.sources.ends)
	src := make([]float32, ns)
	for s := range src {
		src[s] = l.score(e.sources.row(s))
	}
	con := make([]float32, len(e.contents.ends))
	for k := range con {
		con[k] = l.score(e.contents.row(k))
	}
	used := choose(con, e.good, ns)
	none := l.score(e.none)
	scores := make([]float32, 0, len(used)*ns)
	peak := none
	for _, k := range used {
		for s := 0; s < ns; s++ {
			x := con[k] + src[s] + l.score(e.pairs.row(k*ns+s))
			scores = append(scores, x)
			peak = max(peak, x)
		}
	}
	return l.update(e, used, scores, none, peak)
}

// choose is the contents of highest score and the right ones, in order.
func choose(con []float32, good []int, ns int) []int {
	order := make([]int, len(con))
	for k := range order {
		order[k] = k
	}
	sort.SliceStable(order, func(i, j int) bool { return con[order[i]] > con[order[j]] })
	used := map[int]bool{}
	for _, k := range order[:min(bestPaired, len(order))] {
		used[k] = true
	}
	for _, g := range good {
		used[g/ns] = true
	}
	out := order[:0]
	for k := range con {
		if used[k] {
			out = append(out, k)
		}
	}
	return out
}

// update moves the weights and gives the loss.
func (l *learner) update(e *example, used []int, scores []float32, none, peak float32) float64 {
	ns := len(e.sources.ends)
	good := map[int]bool{}
	for _, g := range e.good {
		good[g] = true
	}
	total, right := math.Exp(float64(none-peak)), 0.0
	pNone := total
	prob := make([]float64, len(scores))
	for i, x := range scores {
		prob[i] = math.Exp(float64(x - peak))
		total += prob[i]
		if good[used[i/ns]*ns+i%ns] {
			right += prob[i]
		}
	}
	goodNone := 0.0
	if len(e.good) == 0 {
		goodNone, right = 1, pNone
	}
	l.step(e.none, float32(pNone/total-goodNone))
	gs := make([]float64, ns)
	gk := make([]float64, len(used))
	for i := range scores {
		g := prob[i] / total
		if good[used[i/ns]*ns+i%ns] {
			g -= prob[i] / right
		}
		gs[i%ns] += g
		gk[i/ns] += g
		l.step(e.pairs.row(used[i/ns]*ns+i%ns), float32(g))
	}
	for s, g := range gs {
		l.step(e.sources.row(s), float32(g))
	}
	for i, g := range gk {
		l.step(e.contents.row(used[i]), float32(g))
	}
	return -math.Log(right / total)
}

// quantise writes the weights as the package reads them: a byte each, in
// steps of one part in Scale.
func (l *learner) quantise() []byte {
	out := make([]byte, len(l.w))
	for i, w := range l.w {
		q := math.Round(float64(w) * attribution.Scale)
		out[i] = byte(int8(max(-127, min(127, q))))
	}
	return out
}
