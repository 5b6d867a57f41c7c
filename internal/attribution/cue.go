package attribution

import (
	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A Cue is a word that may attribute, and the words that go with it.
type Cue struct {
	Word  int32
	Group Span // with auxiliaries and adverbs between: "has also said"
}

// cues lists the words of an article that may attribute, in order.
func (a *Article) cues(dst []Cue) []Cue {
	for i := range a.Words {
		if k := int32(i); a.mayAttribute(k) {
			dst = append(dst, Cue{k, a.group(k)})
		}
	}
	return dst
}

// mayAttribute tells whether a word is a verb that is no auxiliary, a noun of
// attribution, or a colon with something before it.
func (a *Article) mayAttribute(i int32) bool {
	t := a.tag[i]
	switch {
	case t.Verb():
		return t != model.MD && a.rel[i] != model.Aux && a.rel[i] != model.Cop
	case t == model.NN || t == model.NNS:
		return a.verbs[i] > 0 || cueNouns.Has(a.Words[i].Form)
	case t == model.JJ: // "is sure that", "was critical of"
		return a.dependent(i, model.Cop) >= 0 && (a.dependent(i, model.Ccomp) >= 0 || a.dependent(i, model.Xcomp) >= 0 || a.dependent(i, model.Nmod) >= 0)
	case t == model.Colon:
		return i > 0 && (i > a.sent[a.of[i]].First || a.Doc.Tokens[a.Words[i-1].First].Has(text.Closes))
	case a.verbs[i] > 0, a.Words[i].Form == according:
		return true
	}
	return false
}

// group is the verb group of a cue: its auxiliaries and what stands between
// them, and "on to" of "went on to say".
func (a *Article) group(i int32) Span {
	g := Span{i, i + 1}
	if a.Words[i].Form == according && int(i)+1 < len(a.Words) && a.Words[i+1].Form == to {
		g.Last++
		return g
	}
	first := a.sent[a.of[i]].First
	for k := i - 1; k >= first && i-k <= longestGroup; k-- {
		switch {
		case a.head[k] == i && (a.rel[k] == model.Aux || a.rel[k] == model.Cop):
			g.First = k
		case a.tag[k] == model.RB, a.tag[k] == model.TO:
		default:
			return g
		}
	}
	return g
}

// longestGroup bounds a verb group, in words.
const longestGroup = 6

// Said is the verb of attribution that a cue leads to in "went on to say", and
// the words up to it; the cue's own where there is none.
func (a *Article) Said(c Cue) (word int32, group Span) {
	const reach = 4
	if a.verbs[c.Word] > 0 {
		return c.Word, c.Group
	}
	for k := c.Word + 1; int(k) < len(a.Words) && k-c.Word <= reach; k++ {
		switch t := a.tag[k]; {
		case t == model.VB && a.verbs[k] > 0:
			return k, Span{c.Group.First, k + 1}
		case t == model.TO, t == model.RP, t == model.IN, t == model.RB:
		default:
			return c.Word, c.Group
		}
	}
	return c.Word, c.Group
}
