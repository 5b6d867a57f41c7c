package quote

// claimed is the attribution taken before that most of the content of a
// belongs to, -1 if there is none.
func (f *finder) claimed(a *attribution) int {
	common := map[int32]int{}
	for _, p := range a.parts {
		f.steps += p.last - p.first
		for i := p.first; i < p.last; i++ {
			common[f.owner[i]]++
		}
	}
	for k, n := range common {
		if k > 0 && 2*n > max(a.size(), f.found[k-1].size()) {
			return int(k - 1)
		}
	}
	return -1
}

// joins tells whether the cue of attribution a is a further verb of the source of b, and
// stands in the content of that, which is cut before it then: she said she understood
// but "warned".
func (f *finder) joins(a, b *attribution) bool {
	if a.cue.empty() || a.source.empty() || a.source != b.source || b.cue.last > a.cue.first || f.class(f.behindAdverbs(a.cue.first)) != conjunction {
		return false
	}
	for _, p := range b.parts {
		if p.first < a.cue.first && a.cue.first < p.last {
			return true
		}
	}
	return false
}

// prefer gives the content of attribution k the cue and source of a, if that
// cue lies between the content and the other cue: he smiled and said: "…".
func (f *finder) prefer(k int, a *attribution) {
	b := &f.found[k]
	if b.cue.empty() || a.verb < 0 || len(a.parts) != len(b.parts) || a.parts[0].first != b.parts[0].first {
		return
	}
	p := a.parts[0]
	if b.cue.last <= a.cue.first && a.cue.last <= p.first || p.last <= a.cue.first && a.cue.last <= b.cue.first {
		b.cue, b.head, b.verb = a.cue, a.head, a.verb
		if b.source.empty() {
			b.source = a.source
		}
	}
}

// size is the number of tokens of the content.
func (a *attribution) size() int {
	n := 0
	for _, p := range a.parts {
		n += p.last - p.first
	}
	return n
}
