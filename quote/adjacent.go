package quote

import (
	"strings"

	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// adjacent is the confidence in a quotation that a verb of speech and a colon
// or comma lead to.
const adjacent = 0.85

// findAdjacent takes the quotation regions that are left and that follow a
// verb of speech and a colon or comma directly, however short they are:
// saying: "OK".
func (f *finder) findAdjacent(chooser *attrib.Finder) {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if f.taken[r] || reg.Depth > 0 || reg.Continues >= 0 {
			continue
		}
		i := reg.Open - 1
		if i < 1 || !f.word(i, colon) && !f.word(i, comma) || f.d.Tokens[i-1].Region >= 0 {
			continue
		}
		word := f.article.Word(i - 1)
		if verb := f.article.Verb(word); verb >= 0 && quotes(verb) && f.article.IsVerb(word) {
			x := chooser.Attribute(f.article, word)
			a := f.attribution(&x)
			a.parts = f.regionParts(r)
			a.probability = adjacent
			f.add(a)
		}
	}
}

// quotes tells whether a quotation may follow the verb in a row of the lexicon.
func quotes(verb int) bool {
	return strings.Contains(lexicon.CueVerbs.Cell(verb, lexicon.CueVerbsFrames), "q")
}
