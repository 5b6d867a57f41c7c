package attribution

// source appends the features of a source.
func (f *facts) source(dst []Feature, s *choice) []Feature {
	const b = ofSource
	if s.n == 0 {
		return append(dst,
			feature(b+40, 0, 0, 0),
			feature(b+41, f.lemma, 0, 0),
			feature(b+42, f.mask, f.tag, 0),
			feature(b+43, f.rel, f.tag, 0),
			feature(b+44, f.subjectTag(), f.rel, 0),
			feature(b+45, f.formAt(f.c.Group.First-1), f.rel, 0),
			feature(b+46, f.quoted, f.tag, 0),
			feature(b+47, f.form, f.mask, 0),
		)
	}
	p, a := s.parts[0], f.a
	w := uint32(s.why)
	firstForm, firstTag := a.Words[p.First].Form, uint32(a.tag[p.First])
	lastForm, lastTag := a.Words[p.Last-1].Form, uint32(a.tag[p.Last-1])
	before, behind := f.formAt(p.First-1), f.tagAt(p.Last)
	var gap int32
	side := uint32(0)
	if p.Last <= f.c.Word {
		gap = f.c.Group.First - p.Last
	} else {
		gap, side = p.First-f.c.Group.Last, 1
	}
	verbs := min(3, a.finite[p.Last]-a.finite[p.First])
	inside := uint32(0)
	if a.region(p.First) != a.region(f.c.Word) {
		inside = 1
	}
	dst = append(dst,
		feature(b+0, w, 0, 0),
		feature(b+1, w, f.lemma, 0),
		feature(b+2, w, f.tag, f.rel),
		feature(b+3, w, f.mask, 0),
		feature(b+4, w, uint32(s.rel), 0),
		feature(b+5, firstForm, 0, 0),
		feature(b+6, firstTag, lastTag, w),
		feature(b+7, lastForm, 0, 0),
		feature(b+8, bucket(p.Len()), w, 0),
		feature(b+9, bucket(gap), side, w),
		feature(b+10, before, w, 0),
		feature(b+11, before, f.lemma, side),
		feature(b+12, behind, w, side),
		feature(b+13, uint32(verbs), w, 0),
		feature(b+14, inside, w, f.quoted),
		feature(b+15, firstForm, f.lemma, 0),
		feature(b+16, lastForm, f.lemma, 0),
		feature(b+17, bucket(gap), side, f.tag),
		feature(b+18, f.tagAt(p.First-1), firstTag, w),
		feature(b+19, side, f.form, f.quoted),
		feature(b+20, bucket(p.Len()), behind, before),
		feature(b+22, w, f.agent, before),
		feature(b+23, w, f.agent, uint32(s.rel)),
		feature(b+21, lastTag, behind, side),
	)
	return dst
}
