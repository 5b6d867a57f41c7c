package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// quotedAs gives what somebody is quoted as saying to them: the Times quoted "Mr Voss"
// as saying that it was late.
func (f *finder) quotedAs(a *attribution) {
	const reach = 14
	p := &a.parts[0]
	if a.verb < 0 || p.first != a.cue.last || f.article.Passive(f.article.Word(a.head)) {
		return
	}
	switch lexicon.CueVerbs.Key(a.verb) {
	case "quote", "cite", "report":
	default:
		return
	}
	for i := p.first + 1; i+2 < min(p.last, p.first+reach) && f.d.Tokens[i].Kind != text.Mark; i++ {
		said := f.article.Word(i + 1)
		if !f.word(i, as) || !f.article.IsGerund(said) || f.article.Verb(said) < 0 {
			continue
		}
		a.source = tokens{p.first, i}
		p.first = i + 2
		for p.first+1 < p.last && (f.word(p.first, that) || f.word(p.first, colon) || f.word(p.first, comma)) {
			p.first++
		}
		*p = f.marked(*p)
		return
	}
}
