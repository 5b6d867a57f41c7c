package attribution

// An Example is a cue with the features of all its choices, for learning.
type Example struct {
	Gate     []Feature // of the cue, for the gate
	None     []Feature // of attributing nothing
	Sources  [][]Feature
	Contents [][]Feature
	Pairs    [][]Feature // by content, then by source
	Good     []int       // the pairs that are right; none if nothing is attributed
}

// A Gold is an attribution that an annotator found.
type Gold struct {
	Cue    Span
	Source Span
	Parts  []Span
}

// Examples makes the examples of an article with its gold attributions, and
// counts the gold ones whose cue, whose content and whose source and content
// together are among the choices.
func (a *Article) Examples(gold []Gold, yield func(*Example)) (cues, contents, pairs int) {
	a.count()
	byCue := map[int32]*Gold{}
	all := a.cues(nil)
	for g := range gold {
		if w := a.cueOf(all, &gold[g]); w >= 0 && byCue[w] == nil {
			byCue[w] = &gold[g]
			cues++
		}
	}
	for _, c := range all {
		e, content, pair := a.example(c, byCue[c.Word])
		if content {
			contents++
		}
		if pair {
			pairs++
		}
		if byCue[c.Word] == nil || pair {
			yield(e)
		}
	}
	return cues, contents, pairs
}

// cueOf is the cue word of a gold attribution, -1 if it is none of all: a word
// of the span that hangs on none of the others, but before that a verb of
// attribution, or another verb: began by *saying*.
func (a *Article) cueOf(all []Cue, g *Gold) int32 {
	best, rank := int32(-1), -1
	for _, c := range all {
		if !g.Cue.has(c.Word) {
			continue
		}
		r := 0
		if a.tag[c.Word].Verb() {
			r += 2
			if a.verbs[c.Word] > 0 {
				r += 2
			}
		}
		if h := a.head[c.Word]; h < 0 || !g.Cue.has(h) {
			r++
		}
		if r > rank {
			best, rank = c.Word, r
		}
	}
	return best
}

// example makes the example of one cue.
func (a *Article) example(c Cue, gold *Gold) (e *Example, content, pair bool) {
	f := a.gather(c)
	e = &Example{Gate: f.cue(nil, ofGate), None: f.cue(nil, ofCue)}
	sources := a.sources(c, nil)
	contents := a.contents(c, sources, nil)
	for k := range sources {
		e.Sources = append(e.Sources, f.source(nil, &sources[k]))
	}
	for k := range contents {
		e.Contents = append(e.Contents, f.content(nil, &contents[k]))
		for s := range sources {
			e.Pairs = append(e.Pairs, f.pair(nil, &sources[s], &contents[k]))
		}
	}
	if gold == nil {
		return e, false, false
	}
	goodContents := a.bestContents(contents, gold)
	goodSources := a.bestSources(sources, gold)
	for _, k := range goodContents {
		for _, s := range goodSources {
			e.Good = append(e.Good, k*len(sources)+s)
		}
	}
	return e, len(goodContents) > 0, len(e.Good) > 0
}

// bestContents are the choices that share most with the gold content, at least
// half of what either has.
func (a *Article) bestContents(contents []choice, gold *Gold) []int {
	var best []int
	top := 0.5
	for k := range contents {
		switch s := a.overlap(contents[k].parts[:contents[k].n], gold.Parts); {
		case s > top:
			best, top = []int{k}, s
		case s == top:
			best = append(best, k)
		}
	}
	return best
}

// bestSources are the choices that share most with the gold source.
func (a *Article) bestSources(sources []choice, gold *Gold) []int {
	if gold.Source.Empty() {
		return []int{0}
	}
	var best []int
	top := 0.0
	for k := range sources {
		if sources[k].n == 0 {
			continue
		}
		switch s := a.overlap(sources[k].parts[:1], []Span{gold.Source}); {
		case s > top:
			best, top = []int{k}, s
		case s == top && s > 0:
			best = append(best, k)
		}
	}
	return best
}

// overlap is the share of common words, punctuation apart, in all of both.
func (a *Article) overlap(x, y []Span) float64 {
	common, all := 0, 0
	for _, p := range x {
		all += a.size(p)
		for _, q := range y {
			common += a.size(Span{max(p.First, q.First), min(p.Last, q.Last)})
		}
	}
	for _, q := range y {
		all += a.size(q)
	}
	if all == common {
		return 0
	}
	return float64(common) / float64(all-common)
}

// size counts the words of a span that are no punctuation.
func (a *Article) size(s Span) int {
	n := 0
	for i := s.First; i < s.Last; i++ {
		if !a.punct(i) {
			n++
		}
	}
	return n
}
