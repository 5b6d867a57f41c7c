package quote

import "github.com/onrecord-go/onrecord/internal/text"

// longestAnnouncement bounds what leads to a quotation with a colon, in tokens.
const longestAnnouncement = 16

// findAnnounced takes the quotation regions that nothing attributes and that a
// colon leads to, behind a name, in their own paragraph or at the end of the one
// before: And from Chairwoman Lee: “…”; or behind a sentence whose subject speaks
// in whole sentences: Ms. Lee was blunt: “…”.
func (f *finder) findAnnounced() {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if reg.Depth > 0 || f.taken[r] || reg.Continues >= 0 || !f.word(reg.Open-1, colon) {
			continue
		}
		source, sure := f.announcer(reg.Open-1), adjacent
		if source.empty() && f.wholeSentence(r) {
			source, sure = f.subjectBefore(reg.Open-1), bareConfidence
		}
		if !source.empty() {
			cue := tokens{reg.Open - 1, reg.Open}
			f.add(attribution{parts: f.regionParts(r), cue: cue, head: cue.first, verb: -1, source: source, probability: sure})
		}
	}
}

// subjectBefore is the subject of the sentence that ends with a colon at token i,
// if it may be somebody.
func (f *finder) subjectBefore(i int) tokens {
	subject, _ := f.article.Subject(f.article.Word(i))
	s := f.tokens(subject)
	if s.last > i || f.word(s.first, it) {
		return tokens{}
	}
	return s
}

// wholeSentence tells whether region r is one sentence or several: it begins with a
// capital, ends in a stop and is no title.
func (f *finder) wholeSentence(r int) bool {
	reg := &f.d.Regions[r]
	return reg.Close-reg.Open > leastBare && f.capital(reg.Open+1) && !f.headed(r) && f.d.Tokens[reg.Close-1].Kind == text.Punct &&
		!f.word(reg.Close-1, comma)
}

// announcer is the name that ends before the colon at token i, if it is all
// that stands in its sentence or follows "from".
func (f *finder) announcer(i int) tokens {
	first := f.sentence(i).First
	if i-first > longestAnnouncement {
		return tokens{}
	}
	start := i
	for start > first && (f.capital(start-1) || f.d.Is(start-1, "-")) && f.d.Tokens[start-1].Kind != text.Mark && f.class(start-1) == content {
		start--
	}
	if start == i || start > first && !f.word(start-1, from) && f.d.Paragraph(start-1) == f.d.Paragraph(start) {
		return tokens{}
	}
	return tokens{start, i}
}

var (
	from = text.Hash("from")
	it   = text.Hash("it")
)
