package quote

import (
	"github.com/onrecord-go/onrecord/internal/text"
)

// Of a quotation inside another: the confidence, the least tokens between its
// marks, and how many tokens may stand between verb and mark: "told the board, ‘".
const (
	nestedConfidence = 0.85
	leastNested      = 2
	nestedReach      = 5
)

// findNested takes quotations that somebody quotes who is quoted himself: "He
// told me, ‘Go,’ and I went," she said. The model has seen too few of them.
func (f *finder) findNested() {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if reg.Depth != 1 || reg.Unclosed || reg.Continued || reg.Close-reg.Open <= leastNested || f.whollyTaken(r) || f.headed(r) {
			continue
		}
		verb := f.nestedCue(r)
		if verb < 0 {
			continue
		}
		x := f.chooser.Attribute(f.article, f.article.Word(verb))
		a := f.attribution(&x)
		a.parts, a.probability = []tokens{{reg.Open + 1, reg.Close}}, nestedConfidence
		f.found = append(f.found, a) // its words stay those of the outer one
	}
}

// whollyTaken tells whether an attribution has region r alone as its content.
func (f *finder) whollyTaken(r int) bool {
	reg := &f.d.Regions[r]
	k := f.owner[reg.Open+1]
	return k > 0 && len(f.found[k-1].parts) > 0 && f.found[k-1].parts[0].first == reg.Open+1 && f.found[k-1].parts[0].last <= reg.Close
}

// nestedCue is the verb that quotes region r, inside the region around it: before
// the mark, or behind it with who speaks.
func (f *finder) nestedCue(r int) int {
	reg := &f.d.Regions[r]
	outer := &f.d.Regions[reg.Parent]
	i := reg.Open - 1
	if f.word(i, comma) || f.word(i, colon) {
		i--
	}
	for k := i; k > outer.Open && i-k < nestedReach && f.d.Tokens[k].Kind == text.Word && f.class(k) != conjunction; k-- {
		if f.quotesAt(k) {
			return k
		}
	}
	if f.d.Tokens[reg.Close-1].Kind == text.Punct {
		for k := reg.Close + 1; k < min(outer.Close, reg.Close+nestedReach) && f.d.Tokens[k].Kind == text.Word && f.class(k) != conjunction; k++ {
			if f.quotesAt(k) {
				return k
			}
		}
	}
	return -1
}

// quotesAt tells whether token i is a verb that a quotation may follow.
func (f *finder) quotesAt(i int) bool {
	word := f.article.Word(i)
	verb := f.article.Verb(word)
	return verb >= 0 && quotes(verb) && f.article.IsVerb(word)
}
