package attribution

// pair appends the features of a source and a content together.
func (f *facts) pair(dst []Feature, s, k *choice) []Feature {
	const b = ofPair
	w := uint32(s.why)<<8 | uint32(k.why)
	if s.n == 0 {
		return append(dst, feature(b+0, w, 0, 0), feature(b+1, w, f.lemma, 0), feature(b+2, w, uint32(k.end), f.rel))
	}
	order, touch := f.order(s, k)
	return append(dst,
		feature(b+3, w, order, 0),
		feature(b+4, order, touch, f.lemma),
		feature(b+5, order, touch, w),
		feature(b+6, order, f.quoted, touch),
		feature(b+7, order, f.rel, f.tag),
	)
}

// order is how source, cue and content follow one another, and which of them
// touch.
func (f *facts) order(s, k *choice) (order, touch uint32) {
	p, c, q := s.parts[0], f.c.Group, k.parts[0]
	if p.First < c.First {
		order |= 1
	}
	if q.First < c.First {
		order |= 2
	}
	if q.First < p.First {
		order |= 4
	}
	if k.n > 1 {
		order |= 8
	}
	for _, x := range k.parts[:k.n] {
		if x.Meets(p) {
			order |= 16
		}
	}
	if f.near(p.Last, c.First) || f.near(c.Last, p.First) {
		touch |= 1
	}
	if f.near(q.Last, min(c.First, p.First)) || f.near(max(c.Last, p.Last), q.First) {
		touch |= 2
	}
	return order, touch
}

// near tells whether only punctuation stands between two edges.
func (f *facts) near(from, to int32) bool {
	if to < from || to-from > 3 {
		return false
	}
	for i := from; i < to; i++ {
		if !f.a.punct(i) && f.a.Words[i].Form != that {
			return false
		}
	}
	return true
}
