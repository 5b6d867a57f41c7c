package quote

import "github.com/onrecord-go/onrecord/internal/text"

// findBlocks takes the paragraphs that a verb of speech and a colon lead to at the end
// of the one before, and that have no marks of their own, as posts and statements
// are set: She wrote:
func (f *finder) findBlocks() {
	for k := 0; k+1 < len(f.d.Paragraphs); k++ {
		colon, p := f.d.Paragraphs[k].Last-1, &f.d.Paragraphs[k+1]
		if !f.leadsToBlock(colon) || !f.isBlock(p) {
			continue
		}
		word := f.article.Word(colon - 1)
		x := f.chooser.Attribute(f.article, word)
		a := f.attribution(&x)
		if a.source.empty() {
			continue
		}
		a.parts, a.probability = []tokens{{p.First, p.Last}}, adjacent
		f.drop(a.head)
		f.add(a)
	}
}

// leadsToBlock tells whether token i is a colon right behind a verb of speech.
func (f *finder) leadsToBlock(i int) bool {
	return i > 1 && f.word(i, colon) && f.quotesAt(i-1) && f.article.IsVerb(f.article.Word(i-1))
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
