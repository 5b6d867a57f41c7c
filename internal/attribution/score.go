package attribution

import "math"

// A Found is an attribution: a cue with its source and content.
type Found struct {
	Cue
	Source      Span // empty if none is named
	Parts       []Span
	Probability float32 // of a source and content that are much like these
	Some        float32 // that the cue attributes anything
}

// A Finder finds attributions. It keeps its memory from one text to the next,
// so it is not safe for concurrent use.
type Finder struct {
	Weights  Table
	cues     []Cue
	sources  []choice
	contents []choice
	feats    []Feature
	scores   []float32
	steps    int
}

// Limits that keep the work for a cue small: one that the gate gives less than
// one chance in five is not looked at further, and only the best contents are
// paired with sources.
const (
	gate       = -1.5
	bestPaired = 14
)

// Find lists the attributions of an article, in order of their cues, that are
// at least as probable as floor.
func (f *Finder) Find(a *Article, floor float32) []Found {
	a.count()
	f.cues, f.steps = a.cues(f.cues[:0]), 0
	var out []Found
	for _, c := range f.cues {
		if got, ok := f.attribute(a, c); ok && got.Some >= floor {
			out = append(out, got)
		}
	}
	a.Steps += f.steps
	return out
}

// Attribute is the best attribution of a word as cue, however unlikely.
func (f *Finder) Attribute(a *Article, word int32) Found {
	a.count()
	c := Cue{word, a.group(word)}
	best, _ := f.choose(a, c, a.gather(c))
	best.Cue = c
	return best
}

// attribute finds the best source and content of a cue; ok is false if no
// attribution is likelier than any.
func (f *Finder) attribute(a *Article, c Cue) (Found, bool) {
	if a.quoting(c.Word) {
		return Found{}, false
	}
	facts := a.gather(c)
	q := a.quotedAs(c.Word)
	f.feats = facts.cue(f.feats[:0], ofGate)
	first := f.sum()
	if first < gate && q < 0 {
		return Found{}, false
	}
	got, ok := f.choose(a, c, facts)
	got.Some = agreed(first, got.Some)
	if q >= 0 {
		a.asQuoted(&got, q)
	}
	return got, ok
}

// agreed is the probability between that of the gate, which sees the cue alone
// and gives the logarithm of odds, and that of the choice among all pairs. The
// two err on different cues: their mean is right more often than either.
func agreed(gate, some float32) float32 {
	p := min(max(float64(some), 1e-6), 1-1e-6)
	mean := (float64(gate) + math.Log(p/(1-p))) / 2
	return float32(1 / (1 + math.Exp(-mean)))
}

// choose finds the best source and content of a cue.
func (f *Finder) choose(a *Article, c Cue, facts facts) (Found, bool) {
	f.feats = facts.cue(f.feats[:0], ofCue)
	none := f.sum()
	f.choices(a, c, &facts)
	best := struct {
		score           float32
		source, content int
	}{score: float32(math.Inf(-1))}
	f.scores = f.scores[:0]
	for k := range f.contents {
		for s := range f.sources {
			f.feats = facts.pair(f.feats[:0], &f.sources[s], &f.contents[k])
			score := f.sum() + f.sources[s].score + f.contents[k].score
			f.scores = append(f.scores, score)
			if score > best.score {
				best.score, best.source, best.content = score, s, k
			}
		}
	}
	if len(f.scores) == 0 {
		return Found{}, false
	}
	some, all := shares(f.scores, none)
	src, con := &f.sources[best.source], &f.contents[best.content]
	got := Found{Cue: c, Parts: a.complete(append([]Span(nil), con.parts[:con.n]...)), Some: some, Probability: f.alike(a, best.source, best.content, all)}
	if src.n > 0 {
		got.Source = src.parts[0]
	}
	return got, true
}

// alike is the probability of all pairs that a reader takes for the same as the
// best one: half of their content in common, and a word of the source.
func (f *Finder) alike(a *Article, source, content int, all float32) float32 {
	best, from := &f.contents[content], &f.sources[source]
	sum := 0.0
	for k := range f.contents {
		c := &f.contents[k]
		if k != content && overlap(c.parts[:c.n], best.parts[:best.n]) < 0.5 {
			continue
		}
		for s := range f.sources {
			o := &f.sources[s]
			if o.n == from.n && (o.n == 0 || o.parts[0].Meets(from.parts[0])) {
				sum += math.Exp(float64(f.scores[k*len(f.sources)+s] - all))
			}
		}
	}
	return float32(sum)
}

// overlap is the share of common words in all of both.
func overlap(x, y []Span) float64 {
	common, all := int32(0), int32(0)
	for _, p := range x {
		all += p.Len()
		for _, q := range y {
			common += max(0, min(p.Last, q.Last)-max(p.First, q.First))
		}
	}
	for _, q := range y {
		all += q.Len()
	}
	return float64(common) / float64(all-common)
}

// choices lists and scores the sources and the best contents of a cue.
func (f *Finder) choices(a *Article, c Cue, facts *facts) {
	f.sources = a.sources(c, f.sources[:0])
	for k := range f.sources {
		f.feats = facts.source(f.feats[:0], &f.sources[k])
		f.sources[k].score = f.sum()
	}
	f.contents = a.contents(c, f.sources, f.contents[:0])
	for k := range f.contents {
		f.feats = facts.content(f.feats[:0], &f.contents[k])
		f.contents[k].score = f.sum()
	}
	f.contents = top(f.contents, bestPaired)
}

// top moves the n choices of highest score to the front and returns them.
func top(c []choice, n int) []choice {
	for k := 0; k < n && k < len(c); k++ {
		best := k
		for j := k + 1; j < len(c); j++ {
			if c[j].score > c[best].score {
				best = j
			}
		}
		c[k], c[best] = c[best], c[k]
	}
	return c[:min(n, len(c))]
}

// sum is the score of the features at hand.
func (f *Finder) sum() float32 {
	f.steps += len(f.feats)
	return f.Weights.sum(f.feats)
}

// shares is the probability that anything is attributed, and the logarithm of
// the sum of all exponentials.
func shares(scores []float32, none float32) (some, all float32) {
	peak := none
	for _, s := range scores {
		peak = max(peak, s)
	}
	sum := 0.0
	for _, s := range scores {
		sum += math.Exp(float64(s - peak))
	}
	total := sum + math.Exp(float64(none-peak))
	return float32(sum / total), peak + float32(math.Log(total))
}
