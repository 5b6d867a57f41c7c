package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// openWords leaves out of the content the words before it that belong to the words
// of attribution.
func (f *finder) openWords(a *attribution) {
	f.openApposition(a)
	p := &a.parts[0]
	i := p.first
	switch {
	case f.word(i, however) && f.word(i+1, comma):
		i += 2
	case a.verb < 0 || a.cue.last != i:
	case addressees.Has(f.d.Tokens[i].Hash) && f.addresses(a): // told us the fee would rise
		i++
	case f.word(i, as) && strings.Contains(lexicon.CueVerbs.Cell(a.verb, lexicon.CueVerbsFrames), "a"): // described as a folly
		i++
	}
	if i > p.first && i < p.last {
		*p = f.marked(tokens{i, p.last})
	}
}

// openApposition gives an indefinite noun phrase between commas behind the name that
// speaks to it, not to the content: according to Ann Lee, "an engineer from Lindau",
// the dam is safe.
func (f *finder) openApposition(a *attribution) {
	const longest = 16
	p := &a.parts[0]
	if f.d.Tokens[a.head].Hash != according || !f.word(a.source.last, comma) || p.first != a.source.last+1 ||
		!articles.Has(f.d.Tokens[p.first].Hash) || !f.d.Tokens[a.source.last-1].Has(text.Capital) {
		return
	}
	for i := p.first; i+1 < min(p.last, p.first+longest) && f.d.Tokens[i].Kind != text.Mark && !f.verbAt(i); i++ {
		if f.word(i, comma) {
			a.source.last, p.first = i, i+1
			return
		}
	}
}

var (
	addressees = text.NewSet("me", "us", "him", "them")
	articles   = text.NewSet("a", "an")
	however    = text.Hash("however")
	as         = text.Hash("as")
)
