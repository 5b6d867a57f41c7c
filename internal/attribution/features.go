package attribution

import "github.com/onrecord-go/onrecord/internal/model"

// A Feature is the hash of a feature's template and values.
type Feature = uint32

// feature hashes a template and up to three values.
func feature(template, a, b, c uint32) Feature {
	h := template*0x9E3779B1 ^ a
	h = (h ^ h>>15) * 0x85EBCA77
	h = (h ^ h>>13 ^ b) * 0xC2B2AE3D
	h = (h ^ h>>16 ^ c) * 0x27D4EB2F
	return h ^ h>>15
}

// templates number the kinds of features, so that no two share values.
const (
	ofCue     = 1 << 8
	ofSource  = 2 << 8
	ofContent = 3 << 8
	ofPair    = 4 << 8
	ofGate    = 5 << 8
)

// facts are what the features of one cue have in common.
type facts struct {
	a          *Article
	c          Cue
	lemma      uint32
	form       uint32
	tag, rel   uint32
	mask       uint32 // relations of the dependents
	quoted     uint32 // how quotation marks stand around the cue
	sent       Span
	clauseTree Span // subtree of the clausal complement
	infTree    Span
}

// gather collects the facts of a cue.
func (a *Article) gather(c Cue) facts {
	i := c.Word
	f := facts{a: a, c: c, lemma: a.lemma(i), form: a.Words[i].Form, tag: uint32(a.tag[i]), rel: uint32(a.rel[i]), sent: a.sent[a.of[i]]}
	for k := a.child[i]; k >= 0; k = a.next[k] {
		switch r := a.rel[k]; r {
		case model.Nsubj, model.NsubjPass, model.Dobj, model.Ccomp, model.Xcomp, model.Nmod, model.Parataxis, model.Advcl, model.MarkRel, model.Poss, model.Conj:
			f.mask |= 1 << r
			if r == model.Ccomp {
				f.clauseTree = a.tree[k]
			}
			if r == model.Xcomp {
				f.infTree = a.tree[k]
			}
		}
	}
	f.quoted = a.marksAround(c)
	return f
}

// marksAround tells how a cue stands to quotation regions: 1 inside one, 2 one
// closes shortly before, 4 one opens shortly behind, 8 one is in the sentence.
func (a *Article) marksAround(c Cue) uint32 {
	q := uint32(0)
	if a.region(c.Word) >= 0 {
		q = 1
	}
	s := a.sent[a.of[c.Word]]
	for i := max(s.First-1, c.Group.First-8, 0); i < c.Group.First; i++ {
		if a.tag[i] == model.Close {
			q |= 2
		}
	}
	for i := c.Group.Last; i < min(s.Last, c.Group.Last+4); i++ {
		if a.tag[i] == model.Open {
			q |= 4
		}
	}
	if a.opens[s.Last] > a.opens[s.First] {
		q |= 8
	}
	return q
}

// formAt and tagAt are the form and tag of a word, 0 and a value of its own
// outside the text.
func (f *facts) formAt(i int32) uint32 {
	if i < 0 || int(i) >= len(f.a.Words) {
		return 0
	}
	return f.a.Words[i].Form
}

func (f *facts) tagAt(i int32) uint32 {
	if i < 0 || int(i) >= len(f.a.Words) {
		return 255
	}
	return uint32(f.a.tag[i])
}

// headOf is the tag and form of the subject's last word.
func (f *facts) subjectTag() uint32 {
	for k := f.a.child[f.c.Word]; k >= 0; k = f.a.next[k] {
		if r := f.a.rel[k]; r == model.Nsubj || r == model.NsubjPass {
			return uint32(f.a.tag[k])
		}
	}
	return 254
}

func (f *facts) subjectForm() uint32 {
	for k := f.a.child[f.c.Word]; k >= 0; k = f.a.next[k] {
		if r := f.a.rel[k]; r == model.Nsubj || r == model.NsubjPass {
			return f.a.Words[k].Form
		}
	}
	return 0
}

// bucket makes a length or distance coarse.
func bucket(n int32) uint32 {
	switch {
	case n < 0:
		return 20
	case n < 4:
		return uint32(n)
	case n < 6:
		return 4
	case n < 9:
		return 5
	case n < 14:
		return 6
	case n < 22:
		return 7
	case n < 40:
		return 8
	}
	return 9
}

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
		feature(b+21, lastTag, behind, side),
	)
	return dst
}

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
