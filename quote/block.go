package quote

import "github.com/onrecord-go/onrecord/internal/text"

// findBlocks takes the paragraphs that a verb of speech and a colon lead to at the end
// of the one before, and that have no marks of their own, as posts and statements
// are set: She wrote:
func (f *finder) findBlocks() {
	for k := 0; k+1 < len(f.d.Paragraphs); k++ {
		colon, p := f.d.Paragraphs[k].Last-1, &f.d.Paragraphs[k+1]
		verb := f.blockVerb(colon)
		if verb < 0 || !f.isBlock(p) {
			continue
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
		f.drop(a.head)
		f.add(a)
	}
}

// blockVerb is the verb of speech that a block follows, before the colon at token i and
// at most the words for where it was said: wrote on Bluesky. It is -1 if there is none.
func (f *finder) blockVerb(i int) int {
	const reach = 6
	if i < 2 || !f.word(i, colon) {
		return -1
	}
	for k := i - 1; k > 0 && k >= i-reach && f.d.Tokens[k].Kind == text.Word; k-- {
		if f.verbAt(k) {
			if f.quotesAt(k) && (k == i-1 || f.class(k+1) == preposition) {
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

// drop gives up what the attribution with a head was taken to have said.
func (f *finder) drop(head int) {
	for k := range f.found {
		if f.found[k].head == head {
			f.found[k].parts = nil
		}
	}
}
