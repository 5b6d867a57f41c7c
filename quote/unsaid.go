package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// unsaid tells whether what the model takes for content is nothing that anybody says.
func (f *finder) unsaid(a *attribution) bool {
	return f.onlyWhen(a.parts[0]) || f.compares(a) || f.onlyTold(a) || f.unnaming(a.parts[0])
}

// onlyWhen tells whether content is nothing but the day, and what a comma parts from it:
// will announce "today"; announced "yesterday, after a vote".
func (f *finder) onlyWhen(p tokens) bool {
	return (p.last == p.first+1 || f.word(p.first+1, comma)) && f.d.Tokens[p.first].Region < 0 && timeWords.Has(f.d.Tokens[p.first].Hash)
}

// compares tells whether the source is only whose hopes something is compared with: the
// price rose, "more than analysts" expected.
func (f *finder) compares(a *attribution) bool {
	for i := a.source.first; i < a.source.last; i++ {
		if f.word(i, than) && a.parts[0].last <= a.source.first {
			return true
		}
	}
	return false
}

// onlyTold tells whether content is nothing but whom somebody wrote or spoke to: wrote to
// "the bishop".
func (f *finder) onlyTold(a *attribution) bool {
	p := a.parts[0]
	if a.verb < 0 || !f.word(p.first-1, to) || p.first-2 != a.head && p.first-1 != a.head || f.d.Tokens[p.first].Region >= 0 {
		return false
	}
	switch lexicon.CueVerbs.Key(a.verb) {
	case "write", "speak", "talk", "complain", "email", "text", "apologise", "apologize":
	default:
		return false
	}
	c := f.class(p.first)
	return c == determiner || c == possessive || c == pronoun || f.capital(p.first)
}

// unnaming tells whether content is no more than that somebody would not be named: asked
// "not to be identified".
func (f *finder) unnaming(p tokens) bool {
	i := p.first
	for i < p.last && (f.d.Is(i, "not") || f.word(i, to)) {
		i++
	}
	return i+2 == p.last && f.d.Is(i, "be") && namings.Has(f.d.Tokens[i+1].Hash)
}

var namings = text.NewSet("named", "identified", "quoted")
