package quote

import "github.com/onrecord-go/onrecord/internal/text"

// longestAnnouncement bounds what leads to a quotation with a colon, in tokens.
const longestAnnouncement = 16

// findAnnounced takes the quotation regions that nothing attributes and that a
// name and a colon lead to, in their own paragraph or at the end of the one
// before: And from Chairwoman Lee: “…”.
func (f *finder) findAnnounced() {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if reg.Depth > 0 || f.taken[r] || reg.Continues >= 0 || !f.word(reg.Open-1, colon) {
			continue
		}
		if source := f.announcer(reg.Open - 1); !source.empty() {
			cue := tokens{reg.Open - 1, reg.Open}
			f.add(attribution{parts: f.regionParts(r), cue: cue, head: cue.first, verb: -1, source: source, probability: adjacent})
		}
	}
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

var from = text.Hash("from")
