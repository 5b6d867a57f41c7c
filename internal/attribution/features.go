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
	agent      uint32 // 1 if the cue is a participle without auxiliary, 2 passive, 4 "by" somebody
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
	f.quoted, f.agent = a.marksAround(c), a.agent(c.Word)
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

// agent tells of a cue whether it may be passive, and whether a "by" hangs on it
// that tells who spoke.
func (a *Article) agent(i int32) uint32 {
	q := uint32(0)
	if a.tag[i] == model.VBN {
		q = 1
		if a.dependent(i, model.NsubjPass) >= 0 {
			q = 2
		}
	}
	if a.byPhrase(i) >= 0 {
		q |= 4
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
