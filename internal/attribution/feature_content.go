package attribution

// content appends the features of a content.
func (f *facts) content(dst []Feature, k *choice) []Feature {
	const b = ofContent
	a := f.a
	p, last := k.parts[0], k.parts[k.n-1]
	w, e := uint32(k.why), uint32(k.end)
	we := w<<8 | e
	firstForm, firstTag := a.Words[p.First].Form, uint32(a.tag[p.First])
	before, beforeTag := f.formAt(p.First-1), f.tagAt(p.First-1)
	behind, behindTag := f.formAt(last.Last), f.tagAt(last.Last)
	behind2 := f.tagAt(last.Last + 1)
	lastTag := uint32(a.tag[last.Last-1])
	total := int32(0)
	verbs, marks, subjects, others := int32(0), int32(0), int32(0), int32(0)
	joined, conceded := int32(0), int32(0)
	for _, s := range k.parts[:k.n] {
		total += s.Len()
		verbs += a.finite[s.Last] - a.finite[s.First]
		marks += a.opens[s.Last] - a.opens[s.First]
		subjects += a.subjects[s.Last] - a.subjects[s.First]
		others += a.known[s.Last] - a.known[s.First]
		joined += a.joined[s.Last] - a.joined[s.First]
		conceded += a.conceded[s.Last] - a.conceded[s.First]
	}
	var gap int32
	side := uint32(0)
	if p.Last <= f.c.Word {
		gap = f.c.Group.First - p.Last
	} else {
		gap, side = p.First-f.c.Group.Last, 1
	}
	if k.n > 1 {
		side |= 2
	}
	between := f.between(p, last)
	second, secondTag := uint32(0), uint32(0)
	if k.n > 1 {
		q := k.parts[1]
		second = f.formAt(q.First-1) ^ bucket(q.First-f.c.Group.Last)<<4 ^ f.crosses(f.c.Word, q.First)
		secondTag = f.tagAt(q.First-1)<<16 | f.tagAt(q.First-2)<<8 | f.tagAt(q.First)
	}
	balance := f.balance(p, last)
	fit := f.fit(p, last)
	left := bucket(f.sent.Last - last.Last)
	if !f.sent.has(last.Last - 1) {
		left = 30
	}
	return append(dst,
		feature(b+0, we, 0, 0),
		feature(b+1, we, f.lemma, 0),
		feature(b+2, we, uint32(k.rel), f.tag),
		feature(b+3, we, f.mask, 0),
		feature(b+4, w, f.form, f.tag),
		feature(b+5, firstForm, side, 0),
		feature(b+6, firstTag, beforeTag, w),
		feature(b+7, before, f.lemma, side),
		feature(b+8, before, w, 0),
		feature(b+9, behind, e, 0),
		feature(b+10, behindTag, behind2, e),
		feature(b+11, lastTag, behindTag, e),
		feature(b+12, bucket(total), w, 0),
		feature(b+13, bucket(total), f.lemma, 0),
		feature(b+14, bucket(gap), side, w),
		feature(b+15, balance, w, 0),
		feature(b+16, balance, e, f.quoted),
		feature(b+17, uint32(min(verbs, 4)), w, f.tag),
		feature(b+18, uint32(min(subjects, 4)), uint32(min(verbs, 4)), we),
		feature(b+19, uint32(min(marks, 3)), w, f.quoted),
		feature(b+20, uint32(min(others, 3)), we, 0),
		feature(b+21, left, e, behindTag),
		feature(b+22, left, w, f.lemma),
		feature(b+23, fit, w, 0),
		feature(b+24, fit, f.lemma, 0),
		feature(b+25, fit, e, behindTag),
		feature(b+26, fit, uint32(k.rel), f.tag),
		feature(b+27, firstForm, f.lemma, side),
		feature(b+28, firstTag, uint32(min(verbs, 2)), f.lemma),
		feature(b+29, behind, behind2, w),
		feature(b+30, f.quoted, we, f.tag),
		feature(b+31, uint32(k.n), w, e),
		feature(b+32, bucket(total), e, uint32(min(verbs, 2))),
		feature(b+33, uint32(k.rel), f.lemma, we),
		feature(b+34, f.quoted, balance, f.lemma),
		feature(b+35, before, firstForm, 0),
		feature(b+37, between, we, 0),
		feature(b+38, between, f.lemma, w),
		feature(b+39, second, we, 0),
		feature(b+40, secondTag, we, 0),
		feature(b+41, f.crosses(p.First, last.Last), we, bucket(total)),
		feature(b+42, f.crosses(f.c.Word, p.First), we, behind),
		feature(b+43, behind, f.formAt(last.Last+1), e),
		feature(b+44, uint32(min(joined, 2)), we, 0),
		feature(b+45, uint32(min(joined, 2)), f.lemma, uint32(min(others, 2))),
		feature(b+46, uint32(min(conceded, 2)), we, 0),
		feature(b+47, uint32(min(conceded, 2)), f.lemma, 0),
		feature(b+48, f.paragraphs(p.First), we, 0),
		feature(b+49, f.paragraphs(p.First), w, f.formAt(p.First-2)),
		feature(b+50, f.paragraphs(p.First), w, f.quoted),
		feature(b+51, f.timed(p.First), w, beforeTag),
		feature(b+52, f.timed(p.First), firstTag, side),
		feature(b+53, f.timed(last.Last-1), e, side),
		feature(b+36, lastTag, uint32(min(subjects, 3)), uint32(min(verbs, 3))),
	)
}

// between counts the verbs of attribution and the regions between the cue and
// the nearer edge of content.
func (f *facts) between(p, last Span) uint32 {
	from, to := last.Last, f.c.Group.First
	if p.First >= f.c.Group.Last {
		from, to = f.c.Group.Last, p.First
	}
	if from >= to {
		return 0
	}
	return uint32(min(3, f.a.known[to]-f.a.known[from]))<<2 | uint32(min(3, f.a.opens[to]-f.a.opens[from]))
}

// paragraphs counts the paragraphs from the cue to word i, up to two: 0 in the
// same one, 1 and 2 behind it, 5 and 6 before it.
func (f *facts) paragraphs(i int32) uint32 {
	d := f.a.Doc
	here, there := d.Paragraph(int(f.a.Words[f.c.Word].First)), d.Paragraph(int(f.a.Words[i].First))
	if there < here {
		return uint32(4 + min(2, here-there))
	}
	return uint32(min(2, there-here))
}

// crosses counts the ends of sentences between two words, up to three.
func (f *facts) crosses(from, to int32) uint32 {
	n := int32(len(f.a.of)) - 1
	d := f.a.of[min(max(from, 0), n)] - f.a.of[min(max(to, 0), n)]
	return uint32(min(3, max(d, -d)))
}

// balance tells how the edges of content stand to quotation regions: in the
// same one, cutting one, a whole one.
func (f *facts) balance(p, last Span) uint32 {
	a := f.a
	r, s := a.region(p.First), a.region(last.Last-1)
	q := uint32(0)
	if r >= 0 {
		q = 1
		if a.punct(p.First - 1) {
			q = 2
		}
	}
	if s >= 0 {
		q |= 4
		if a.punct(last.Last) {
			q |= 8
		}
	}
	if r == s {
		q |= 16
	}
	if r == a.region(f.c.Word) {
		q |= 32
	}
	return q
}

// fit tells which edges content shares with the complements of the cue, and
// whether it is a whole subtree.
func (f *facts) fit(p, last Span) uint32 {
	q := uint32(0)
	if t := f.a.Trim(f.clauseTree, true); !t.Empty() {
		q |= 1
		if t.First == p.First {
			q |= 2
		}
		if t.Last == last.Last {
			q |= 4
		}
		if t.Last > last.Last {
			q |= 8
		}
	}
	if t := f.a.Trim(f.infTree, true); !t.Empty() {
		q |= 16
		if t.First == p.First {
			q |= 32
		}
		if t.Last == last.Last {
			q |= 64
		}
	}
	return q
}
