package attribution

// cue appends the features by which a cue attributes nothing.
func (f *facts) cue(dst []Feature, base uint32) []Feature {
	i, g := f.c.Word, f.c.Group
	headForm, headTag := uint32(0), uint32(255)
	if h := f.a.head[i]; h >= 0 {
		headForm, headTag = f.a.lemma(h), uint32(f.a.tag[h])
	}
	next, prev := f.formAt(g.Last), f.formAt(g.First-1)
	nextTag, prevTag := f.tagAt(g.Last), f.tagAt(g.First-1)
	subject := f.subjectTag()
	complement := uint32(0)
	if !f.clauseTree.Empty() {
		complement = f.formAt(f.clauseTree.First)
	} else if !f.infTree.Empty() {
		complement = f.formAt(f.infTree.First) + 1
	}
	return append(dst,
		feature(base+0, 0, 0, 0),
		feature(base+1, f.lemma, 0, 0),
		feature(base+2, f.form, f.tag, 0),
		feature(base+3, f.lemma, f.rel, 0),
		feature(base+4, f.tag, f.rel, 0),
		feature(base+5, headForm, f.rel, 0),
		feature(base+6, headTag, f.rel, f.tag),
		feature(base+7, f.mask, 0, 0),
		feature(base+8, f.mask, f.lemma, 0),
		feature(base+9, complement, f.lemma, 0),
		feature(base+10, complement, 0, 0),
		feature(base+11, next, 0, 0),
		feature(base+12, next, f.lemma, 0),
		feature(base+13, nextTag, f.tag, f.rel),
		feature(base+14, prev, 0, 0),
		feature(base+15, prev, f.lemma, 0),
		feature(base+16, prevTag, f.tag, f.rel),
		feature(base+17, f.quoted, 0, 0),
		feature(base+18, f.quoted, f.lemma, 0),
		feature(base+19, f.quoted, f.tag, f.rel),
		feature(base+20, subject, f.lemma, 0),
		feature(base+21, f.subjectForm(), 0, 0),
		feature(base+22, subject, f.mask, 0),
		feature(base+23, f.formAt(g.First), bucket(i-g.First), 0),
		feature(base+24, nextTag, f.lemma, 0),
		feature(base+25, f.formAt(g.Last+1), f.tagAt(g.Last), 0),
		feature(base+26, f.formAt(g.First-2), f.tagAt(g.First-1), 0),
		feature(base+27, bucket(f.sent.Last-g.Last), f.tag, 0),
		feature(base+28, f.a.Words[i].Tail, f.tag, 0),
		feature(base+29, f.mask, f.quoted, f.tag),
		feature(base+30, subject, f.subjectForm(), f.lemma),
		feature(base+31, prevTag, nextTag, f.lemma),
	)
}
