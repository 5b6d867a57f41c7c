package attribution

import "github.com/onrecord-go/onrecord/internal/model"

// why says by which rule a candidate was made.
type why uint8

// The rules for sources.
const (
	noSource     why = iota
	subject          // of the cue
	subjectUp        // of the verb that the cue hangs on
	modified         // the noun that the cue modifies
	relative         // the noun before a relative pronoun
	oblique          // behind "by", "to", "from", "in"
	owner            // "his claim"
	object           // a subject behind its verb is often parsed as object
	phraseBefore     // the noun phrase before the verb group
	phraseBehind     // the noun phrase behind it
	wholeBefore      // all that stands before a colon in its sentence
	acrossCommas     // the noun phrase before an inserted clause or apposition
	phraseUp         // the noun phrase before the verb that the cue hangs on, where no subject was found
)

// A Choice is a span that may be source or content.
type choice struct {
	parts [maxParts]Span
	n     int8 // number of parts
	why   why
	end   why
	rel   model.Rel // of the word whose subtree it is, Root if it is none
	score float32
}

// maxParts is how many pieces content may have.
const maxParts = 4

// longestSource bounds a source, in words.
const longestSource = 45

// sources lists what may be the source of a cue. The first is none at all.
func (a *Article) sources(c Cue, dst []choice) []choice {
	dst = append(dst, choice{why: noSource})
	i := c.Word
	add := func(s Span, w why, head int32) {
		dst = a.addSource(dst, s, w, head, c)
	}
	for k := a.child[i]; k >= 0; k = a.next[k] {
		switch a.rel[k] {
		case model.Nsubj, model.NsubjPass:
			add(a.withoutAdjunct(k), subject, k)
		case model.Nmod:
			s := a.tree[k]
			if cs := a.dependent(k, model.Case); cs >= 0 && cs < k {
				s.First = max(s.First, cs+1)
			}
			add(s, oblique, k)
		case model.Poss:
			add(a.tree[k], owner, k)
		case model.Dobj, model.Dep, model.Ccomp, model.Xcomp, model.Tmod:
			if k == c.Group.Last || a.tree[k].First == c.Group.Last {
				add(a.tree[k], object, k)
			}
		}
	}
	if h := a.head[i]; h > i && a.Words[i].Form == according {
		add(Span{c.Group.Last, a.tree[h].Last}, oblique, h)
	}
	if end := a.commaBehindSource(c); end > 0 {
		add(Span{c.Group.Last, end}, oblique, -1)
		if end = a.commaBehindApposition(end); end > 0 {
			add(Span{c.Group.Last, end}, oblique, -1)
		}
	}
	for h, n := a.head[i], 0; h >= 0 && n < 3; h, n = a.head[h], n+1 {
		if s := a.dependent(h, model.Nsubj); s >= 0 && s < i && !a.tree[s].has(i) {
			add(a.withoutAdjunct(s), subjectUp, s)
		} else if s < 0 && n == 0 && a.tag[h].Verb() && h < i {
			if p := a.phraseBefore(a.group(h).First, a.sent[a.of[i]].First); !p.Empty() {
				add(p, phraseUp, p.Last-1)
			}
		}
		if r := a.rel[i]; n == 0 && (r == model.Acl || r == model.Relcl) {
			add(Span{a.tree[h].First, min(a.tree[i].First, c.Group.First)}, modified, h)
		}
	}
	if p := a.phraseBefore(c.Group.First, a.sent[a.of[i]].First); !p.Empty() {
		add(p, phraseBefore, p.Last-1)
	}
	if p, head := a.acrossCommas(c.Group.First, a.sent[a.of[i]].First); !p.Empty() {
		add(p, acrossCommas, head)
	}
	if p := a.phraseBehind(c.Group.Last, a.sent[a.of[i]].Last); !p.Empty() {
		add(p, phraseBehind, p.Last-1)
	}
	if a.tag[i] == model.Colon {
		add(Span{a.sent[a.of[i]].First, i}, wholeBefore, -1)
	}
	return dst
}

// commaBehindSource is the comma that ends the source of "according to" at the
// start of a sentence, 0 if there is none.
func (a *Article) commaBehindSource(c Cue) int32 {
	s := a.sent[a.of[c.Word]]
	if a.Words[c.Word].Form != according || c.Word > s.First+1 {
		return 0
	}
	for i := c.Group.Last + 1; i < min(s.Last, c.Group.Last+longestSource); i++ {
		if a.tag[i] == model.Comma {
			return i
		}
	}
	return 0
}

// commaBehindApposition is the comma that ends an apposition behind another comma,
// 0 if none follows: "Ann Lee, the mayor of Lindau," and no verb.
func (a *Article) commaBehindApposition(comma int32) int32 {
	const longest = 16
	s := a.sent[a.of[comma]]
	for i := comma + 1; i < min(s.Last, comma+longest) && !a.tag[i].Finite(); i++ {
		if a.tag[i] == model.Comma {
			return i
		}
	}
	return 0
}

// withoutAdjunct is the subtree of a subject without the adverbial and comma
// that the parser may have hung on it: Yesterday, the president.
func (a *Article) withoutAdjunct(k int32) Span {
	s := a.tree[k]
	for c := a.child[k]; c >= 0 && c < k; c = a.next[c] {
		end := a.tree[c].Last
		if a.tree[c].First != s.First || end >= k || a.tag[end] != model.Comma {
			continue
		}
		switch a.rel[c] {
		case model.Tmod, model.Advmod, model.Nmod, model.Advcl, model.Cc, model.Dep:
			s.First = end + 1
		}
	}
	return s
}

// addSource adds a source unless it is there already, empty, or too long.
func (a *Article) addSource(dst []choice, s Span, w why, head int32, c Cue) []choice {
	s = a.Trim(s, false)
	if s.Empty() || s.Len() > longestSource || s.has(c.Word) || len(dst) >= maxSources || a.quotedApart(s.First, c.Word) {
		return dst
	}
	for k := range dst {
		if dst[k].n > 0 && dst[k].parts[0] == s {
			return dst
		}
	}
	rel := model.Root
	if head >= 0 {
		rel = a.rel[head]
	}
	return append(dst, choice{parts: [maxParts]Span{s}, n: 1, why: w, rel: rel})
}

const maxSources = 10

// nominal tells whether word i may stand inside a noun phrase.
func (a *Article) nominal(i int32) bool {
	t := a.tag[i]
	return t.Noun() || t == model.DT || t == model.JJ || t == model.JJR || t == model.JJS || t == model.CD ||
		t == model.PRPS || t == model.POS || t == model.PRP || t == model.WP
}

// phraseBefore is the noun phrase that ends before word end.
func (a *Article) phraseBefore(end, first int32) Span {
	i := end
	for i > first && (a.tag[i-1] == model.RB || a.tag[i-1] == model.Comma && end-i < 2) {
		i--
	}
	last := i
	if i > first && a.tag[i-1] == model.Right { // "Ann Lee (R-Ohio)"
		for k := i - 1; k > first && i-k < 9; k-- {
			if a.tag[k] == model.Left {
				i = k
				break
			}
		}
	}
	for i > first && a.nominal(i-1) {
		i--
		if a.tag[i] == model.PRP || a.tag[i] == model.WP {
			break
		}
	}
	return Span{i, last}
}

// phraseBehind is the noun phrase that begins with word first.
func (a *Article) phraseBehind(first, last int32) Span {
	i := first
	for i < last && a.nominal(i) {
		i++
		if a.tag[i-1] == model.PRP {
			break
		}
	}
	return Span{first, i}
}

// How far back an inserted clause is looked for: so many words and commas.
const (
	insertReach  = 40
	insertCommas = 4
)

// acrossCommas is the noun phrase before what commas insert between it and word
// end, that included: Ms. Lee, whose family has farmed here for years, said. A
// relative clause is taken first, for it holds commas and names that the parser
// may have taken for the subject's; otherwise the last thing inserted. head is
// the last word of the phrase itself.
func (a *Article) acrossCommas(end, first int32) (s Span, head int32) {
	for end-1 > first && a.tag[end-1] == model.Close { // "a memoir called ''Home,''"
		end--
	}
	if end-1 <= first || a.tag[end-1] != model.Comma {
		return Span{}, -1
	}
	commas := 0
	for i := end - 3; i > first && end-i < insertReach && commas < insertCommas; i-- {
		if a.tag[i] != model.Comma {
			continue
		}
		commas++
		t := a.tag[i+1]
		relative := t == model.WP || t == model.WPS || t == model.WDT || t == model.WRB
		if commas > 1 && !relative {
			continue
		}
		if p := a.phraseBefore(i, first); !p.Empty() {
			s, head = Span{p.First, end - 1}, p.Last-1
			if relative {
				break
			}
		}
	}
	return s, head
}

// quotedApart tells whether word i stands inside a quotation that word k is not
// in: what somebody says does not hold who says it.
func (a *Article) quotedApart(i, k int32) bool {
	r := a.region(i)
	if r < 0 {
		return false
	}
	for q := a.region(k); q >= 0; q = int32(a.Doc.Regions[q].Parent) {
		if q == r {
			return false
		}
	}
	return true
}
