package quote

import "github.com/onrecord-go/onrecord/internal/text"

// confidences of quotations without words of attribution: one that fills its
// paragraph, or stands as a sentence behind another.
const bareConfidence = 0.8

// leastBare is the least number of tokens between marks that is a quotation
// without words of attribution: a shorter one is a title or nickname.
const leastBare = 3

// findBare takes the quotation regions that nothing attributes and that fill a
// sentence or a paragraph; Resolve carries the speaker on to them.
func (f *finder) findBare() {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if reg.Depth > 0 || f.taken[r] || reg.Continues >= 0 || !f.fillsSentence(r) || f.headed(r) {
			continue
		}
		parts := f.regionParts(r)
		if f.goesOn(r, parts) {
			continue
		}
		if last := parts[len(parts)-1]; f.d.Regions[f.d.Tokens[last.first].Region].Unclosed {
			continue // a stray mark more likely than a quotation
		}
		if n := parts[0].last - parts[0].first; n >= leastBare {
			lead, acts := f.lead(r)
			f.add(attribution{parts: parts, lead: lead, leads: acts, verb: -1, probability: bareConfidence})
		}
	}
}

// lead is the subject of the sentence that leads to region r in its paragraph:
// "Mr Voss" laughed. “They will get over it.” acts is false if something is done to
// it. Not where the quotation begins with he or she, who is the one that the
// sentence is about.
func (f *finder) lead(r int) (lead tokens, acts bool) {
	i := f.d.Regions[r].Open - 1
	if i < 0 || thirdPerson.Has(f.d.Tokens[i+2].Hash) || f.d.Paragraph(i) != f.d.Paragraph(i+1) || f.d.Tokens[i].Region >= 0 || f.d.Tokens[i].Kind == text.Mark {
		return tokens{}, false
	}
	subject, acts := f.article.Subject(f.article.Word(i))
	return f.tokens(subject), acts
}

var thirdPerson = text.NewSet("he", "she", "his", "her")

// headed tells whether region r is a heading or title: short, and every word
// but the small ones begins with a capital.
func (f *finder) headed(r int) bool {
	const longestTitle = 10
	reg := &f.d.Regions[r]
	words, capitals := 0, 0
	for i := reg.Open + 1; i < reg.Close; i++ {
		if f.d.Tokens[i].Kind == text.Word && f.class(i) != preposition && f.class(i) != determiner {
			words++
			if f.capital(i) {
				capitals++
			}
		}
	}
	return words > 1 && words <= longestTitle && words == capitals
}

// goesOn gives region r to the attribution whose cue stands between it and the
// region before it in the paragraph: "We won," she said. "It was close." A title in
// the words of attribution does not count: she said on "Good Morning Lindau".
func (f *finder) goesOn(r int, parts []tokens) bool {
	const most = 3 // titles
	before := r - 1
	for n := 0; before >= 0 && n < most && (f.d.Regions[before].Depth > 0 || f.owner[f.d.Regions[before].Open+1] == 0); n++ {
		before--
	}
	if before < 0 || f.d.Paragraph(f.d.Regions[before].Open) != f.d.Paragraph(f.d.Regions[r].Open) {
		return false
	}
	k := f.owner[f.d.Regions[before].Open+1]
	if k == 0 {
		return false
	}
	a := &f.found[k-1]
	if between := f.d.Regions[r-1].Open; between > a.cue.last && f.d.Tokens[between].Sentence != f.d.Tokens[a.head].Sentence {
		return false
	}
	if a.cue.empty() || len(a.parts) == 0 || a.cue.first < f.d.Regions[before].Close || a.cue.last > f.d.Regions[r].Open {
		return false
	}
	a.parts = append(a.parts, parts...)
	f.claim(parts, k)
	return true
}

// regionParts are the pieces of content of region r, one a paragraph.
func (f *finder) regionParts(r int) []tokens {
	parts := []tokens{{f.d.Regions[r].Open + 1, f.d.Regions[r].Close}}
	for f.d.Regions[r].Continued {
		next := f.regionFrom(f.d.Regions[r].Close)
		if next >= len(f.d.Regions) || f.d.Regions[next].Continues != r {
			break
		}
		r = next
		parts = append(parts, tokens{f.d.Regions[r].Open + 1, f.d.Regions[r].Close})
	}
	return parts
}

// fillsSentence tells whether region r begins and ends with a sentence or
// paragraph.
func (f *finder) fillsSentence(r int) bool {
	reg := &f.d.Regions[r]
	para := f.d.Paragraphs[f.d.Paragraph(reg.Open)]
	if reg.Open > para.Lead && f.d.Tokens[reg.Open-1].Sentence == f.d.Tokens[reg.Open].Sentence {
		return false
	}
	i := reg.Close + 1
	if reg.Unclosed || reg.Continued {
		return true
	}
	return i >= len(f.d.Tokens) || f.d.Tokens[i].Sentence != f.d.Tokens[reg.Close].Sentence || i+1 >= len(f.d.Tokens) ||
		f.word(i, period) && f.d.Tokens[i+1].Sentence != f.d.Tokens[reg.Close].Sentence
}
