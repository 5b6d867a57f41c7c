package attribution

import (
	"slices"

	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A Span is a range of words of an article, half-open; empty if there is
// nothing.
type Span struct{ First, Last int32 }

// Empty tells whether there is nothing in the span.
func (s Span) Empty() bool { return s.First >= s.Last }

// Len is the number of words.
func (s Span) Len() int32 { return max(0, s.Last-s.First) }

// Meets tells whether two spans have a word in common.
func (s Span) Meets(o Span) bool { return max(s.First, o.First) < min(s.Last, o.Last) }

// has tells whether word i is in the span.
func (s Span) has(i int32) bool { return s.First <= i && i < s.Last }

// An Article is a text with its sentences parsed, as words numbered from the
// start of the text.
type Article struct {
	Doc   *text.Doc
	Words []model.Word
	tag   []model.Tag
	rel   []model.Rel
	head  []int32 // -1 for roots
	tree  []Span  // the words of the subtree
	child []int32 // leftmost dependent, -1
	next  []int32 // next dependent of the same head, -1
	sent  []Span  // words of each sentence
	of    []int32 // sentence of each word
	verbs []verb  // what the lexicon says of each word
	words []int32 // word of each token
	one   model.Tree

	// Running counts, one longer than Words: finite verbs, opening marks,
	// subjects, verbs of attribution, "and said" and ", although" before each
	// word.
	finite, opens, subjects, known, joined, conceded []int32
	counted                                          bool

	Steps int // work done by Find, for the tests of linear time
}

// Parse parses the sentences of a text. Words that are in verbs are taken for
// forms of those verbs of attribution.
func Parse(d *text.Doc, p *model.Parser, verbs Verbs) *Article {
	a := new(Article)
	a.Read(d, p, verbs)
	return a
}

// Read makes the article that of another text, as Parse does, in the memory of
// the one before.
func (a *Article) Read(d *text.Doc, p *model.Parser, verbs Verbs) {
	a.Reset(d)
	for _, s := range d.Sentences {
		first := int32(len(a.Words))
		a.Words = model.Words(d, s.First, s.Last, a.Words)
		a.split(first, int32(len(a.Words)))
	}
	a.makeRoom()
	for k, s := range a.sent {
		p.Parse(a.Words[s.First:s.Last], &a.one)
		a.take(&a.one, s.First, int32(k))
	}
	for i := range a.Words {
		w := &a.Words[i]
		for t := w.First; t < w.Last; t++ {
			a.words[t] = int32(i)
		}
		if a.verbs[i] = verbs[w.Form]; a.verbs[i] == 0 {
			a.verbs[i] = lookUp(d, w)
		}
	}
}

// Reset empties an article for a text, none to let go of the one before.
func (a *Article) Reset(d *text.Doc) {
	a.Doc, a.Words, a.sent, a.counted, a.Steps = d, a.Words[:0], a.sent[:0], false, 0
}

// makeRoom makes room for what is known of each word.
func (a *Article) makeRoom() {
	n := len(a.Words)
	a.words = sized(a.words, len(a.Doc.Tokens))
	a.tag, a.rel, a.tree, a.verbs = sized(a.tag, n), sized(a.rel, n), sized(a.tree, n), sized(a.verbs, n)
	a.head, a.child, a.next, a.of = sized(a.head, n), sized(a.child, n), sized(a.next, n), sized(a.of, n)
}

// sized is s with length n and whatever it held, in its own memory if that is
// large enough.
func sized[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

// longestSentence is where a sentence is cut in two, in words: what is longer is
// a list or no prose, and the work for a cue goes with the length.
const longestSentence = 300

// split notes the words first to last-1 as a sentence, or several.
func (a *Article) split(first, last int32) {
	for last-first > longestSentence {
		a.sent = append(a.sent, Span{first, first + longestSentence})
		first += longestSentence
	}
	a.sent = append(a.sent, Span{first, last})
}

// take copies the tree of a sentence whose first word is base.
func (a *Article) take(t *model.Tree, base, sentence int32) {
	shift := func(x int32) int32 {
		if x < 0 {
			return -1
		}
		return x + base
	}
	for i := 0; i < t.Len(); i++ {
		k := base + int32(i)
		a.tag[k], a.rel[k] = t.Tag[i], t.Rel[i]
		a.head[k], a.child[k], a.next[k] = shift(t.Head[i]), shift(t.Child[i]), shift(t.Next[i])
		a.tree[k] = Span{t.First[i] + base, t.Last[i] + base + 1}
		a.of[k] = sentence
	}
}

// dependent is the first dependent of word i with a relation, -1 if none.
func (a *Article) dependent(i int32, r model.Rel) int32 {
	for c := a.child[i]; c >= 0; c = a.next[c] {
		if a.rel[c] == r {
			return c
		}
	}
	return -1
}

// region is the quotation region that word i lies in, -1 outside.
func (a *Article) region(i int32) int32 { return a.Words[i].Region }

// outer is the region of word i that no other one holds, -1 outside.
func (a *Article) outer(i int32) int32 {
	r := a.region(i)
	for r >= 0 && a.Doc.Regions[r].Parent >= 0 {
		r = int32(a.Doc.Regions[r].Parent)
	}
	return r
}

// Word is the word of a token, the number of words behind the last one.
func (a *Article) Word(token int) int32 { return a.word(token) }

// IsVerb tells whether word i is used as a verb.
func (a *Article) IsVerb(i int32) bool { return a.tag[i].Verb() }

// IsGerund tells whether word i is a present participle or a gerund.
func (a *Article) IsGerund(i int32) bool { return a.tag[i] == model.VBG }

// IsPast tells whether word i is a verb in the past, or in the present of the third
// person.
func (a *Article) IsPast(i int32) bool { return a.tag[i] == model.VBD || a.tag[i] == model.VBZ }

// IsParticiple tells whether word i is a past participle.
func (a *Article) IsParticiple(i int32) bool { return a.tag[i] == model.VBN }

func (a *Article) word(token int) int32 {
	if token >= len(a.words) {
		return int32(len(a.Words))
	}
	return a.words[token]
}

// inside is the span of the words inside region r, without its marks.
func (a *Article) inside(r int) Span {
	reg := &a.Doc.Regions[r]
	return Span{a.word(reg.Open + 1), a.word(reg.Close)}
}

// punct tells whether word i is punctuation or a mark, or lies outside the text.
func (a *Article) punct(i int32) bool {
	return i < 0 || int(i) >= len(a.tag) || a.rel[i] == model.PunctRel || a.tag[i].Mark()
}

// Trim leaves out punctuation on both sides, and a leading "that" or "to".
func (a *Article) Trim(s Span, clause bool) Span {
	for !s.Empty() && a.punct(s.First) {
		a.Steps++
		s.First++
	}
	for !s.Empty() && a.punct(s.Last-1) {
		a.Steps++
		s.Last--
	}
	if clause && s.Len() > 1 && a.complementizer(s.First) {
		return a.Trim(Span{s.First + 1, s.Last}, false)
	}
	return s
}

// complementizer tells whether word i is the "that" of a clause, not a pronoun,
// or the "to" of an infinitive. With a capital it begins what is said: “To be
// clear”.
func (a *Article) complementizer(i int32) bool {
	if a.Words[i].Shape&model.Capital != 0 {
		return false
	}
	switch a.Words[i].Form {
	case that:
		return a.tag[i] == model.IN || a.rel[i] == model.MarkRel
	case to:
		return a.tag[i] == model.TO
	}
	return false
}

// Tokens is the range of tokens of a span.
func (a *Article) Tokens(s Span) (first, last int) {
	if s.Empty() {
		return 0, 0
	}
	return int(a.Words[s.First].First), int(a.Words[s.Last-1].Last)
}

var (
	that      = text.Hash("that")
	to        = text.Hash("to")
	by        = text.Hash("by")
	according = text.Hash("according")
)
