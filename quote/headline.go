package quote

import "github.com/onrecord-go/onrecord/internal/text"

// longestHeadline bounds a headline, in tokens.
const longestHeadline = 30

// isHeadline tells whether a paragraph may be a headline: short, in one sentence, and
// without a stop at its end.
func (f *finder) isHeadline(p *text.Paragraph) bool {
	n := p.Last - p.Lead
	return p.Kind == text.Body && n > leastBare && n <= longestHeadline && p.Lead == p.First &&
		f.sentence(p.First).Last == p.Last && !f.stopped(p.Last-1)
}

// fillsHeadline tells whether what marks hold is all of a headline or crosshead.
func (f *finder) fillsHeadline(t tokens) bool {
	p := &f.d.Paragraphs[f.d.Paragraph(t.first)]
	return p.First == t.first-1 && p.Last == t.last+1 && f.isHeadline(p)
}

// stopped tells whether token i is a stop or the like, or a mark behind one.
func (f *finder) stopped(i int) bool {
	for i > 0 && f.d.Tokens[i].Kind == text.Mark {
		i--
	}
	return f.d.Tokens[i].Kind == text.Punct
}
