package quote

import "github.com/onrecord-go/onrecord/internal/text"

// findBlocks takes the paragraphs that a verb of speech and a colon lead to at the end
// of the one before, and that have no marks of their own, as posts and statements
// are set: She wrote:
func (f *finder) findBlocks() {
	var byHead map[int]int // the attributions by their cue, made when needed
	for k := 0; k+1 < len(f.d.Paragraphs); k++ {
		p := &f.d.Paragraphs[k+1]
		verb := f.blockVerb(f.d.Paragraphs[k].Last - 1)
		if verb < 0 || !f.isBlock(p) {
			continue
		}
		if byHead == nil {
			byHead = f.byHead()
		}
		x := f.chooser.Attribute(f.article, f.article.Word(verb))
		a := f.attribution(&x)
		if a.source.empty() {
			a.source = f.subjectBefore(verb)
		}
		if a.source.empty() {
			continue
		}
		a.parts, a.probability = []tokens{{p.First, p.Last}}, adjacent
		if n, ok := byHead[a.head]; !ok || f.drop(n) {
			f.add(a)
		}
	}
}

// blockVerb is the verb of speech that a block follows, before the colon at token i and
// at most the words for where it was said: wrote on Bluesky. It is -1 if there is none,
// or only one that tells what follows: "Here is what" she said.
func (f *finder) blockVerb(i int) int {
	const reach = 6
	if i < 2 || !f.word(i, colon) {
		return -1
	}
	for k := i - 1; k > 0 && k >= i-reach && f.d.Tokens[k].Kind == text.Word; k-- {
		if f.verbAt(k) {
			if f.quotesAt(k) && (k == i-1 || f.class(k+1) == preposition) && !f.article.Passive(f.article.Word(k)) && !f.tellsWhat(k) {
				return k
			}
			return -1
		}
	}
	return -1
}

// isBlock tells whether a paragraph is prose without marks that is nobody's yet.
func (f *finder) isBlock(p *text.Paragraph) bool {
	const least = 4
	if p.Kind != text.Body || p.Last-p.First < least || !f.d.Tokens[p.First].Has(text.Capital) || f.d.Tokens[p.Last-1].Kind != text.Punct || f.word(p.Last-1, colon) {
		return false
	}
	r := f.regionFrom(p.First)
	if r < len(f.d.Regions) && f.d.Regions[r].Open < p.Last {
		return false
	}
	for i := p.First; i < p.Last; i++ {
		if f.owner[i] > 0 {
			return false
		}
	}
	return true
}

// tellsWhat tells whether a word that opens a question or a relative clause stands in
// the clause before the verb at token k.
func (f *finder) tellsWhat(k int) bool {
	const reach = 12
	for i := k - 1; i >= max(f.sentence(k).First, k-reach) && !f.word(i, comma) && (f.class(i) == auxiliary || !f.verbAt(i)); i-- {
		if f.class(i) == question || f.word(i, that) || f.word(i, as) {
			return true
		}
	}
	return false
}

// byHead are the attributions by the token of their cue.
func (f *finder) byHead() map[int]int {
	m := map[int]int{}
	for k := range f.found {
		m[f.found[k].head] = k
	}
	return m
}

// drop gives up what attribution k was taken to have said, if nothing of it stands in
// marks beside its cue.
func (f *finder) drop(k int) bool {
	a := &f.found[k]
	for _, p := range a.parts {
		if f.d.Tokens[p.first].Sentence == f.d.Tokens[a.head].Sentence && (f.d.Tokens[p.first].Region >= 0 || f.d.Tokens[p.first].Has(text.Opens)) {
			return false
		}
	}
	a.parts = nil
	return true
}
