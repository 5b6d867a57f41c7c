package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// inRelative sets right what is said in a relative clause between commas: the driver, who
// "police" said "was drunk", ran. Its subject speaks, and not whom the clause is about;
// what the main clause says before and behind it is not said.
func (f *finder) inRelative(a *attribution) {
	f.withoutNoun(a)
	rel, reduced := f.relativeOf(a.cue.first), f.reduced(a)
	switch {
	case reduced > 0:
		a.source = tokens{reduced, a.source.last}
	case rel < 0:
		return
	case a.source.first < rel && rel+1 < a.source.last:
		a.source, a.antecedent = tokens{rel + 1, a.source.last}, tokens{}
	case a.source == tokens{rel, rel + 1} && f.class(rel+1) != auxiliary && rel+1 < a.cue.first && f.speakerBetween(rel+1, a.cue.first):
		a.source, a.antecedent = tokens{rel + 1, a.cue.first}, tokens{}
	}
	for len(a.parts) > 1 && a.parts[0].last < a.cue.first && a.parts[1].first >= a.cue.last && f.d.Tokens[a.parts[0].first].Region < 0 {
		a.parts = a.parts[1:]
	}
	p := &a.parts[len(a.parts)-1]
	for i := p.first + 1; i+1 < p.last && p.first >= a.cue.last; i++ {
		if f.word(i, comma) && f.d.Tokens[i].Region < 0 && f.finite(i+1) {
			p.last = i
			return
		}
	}
}

// withoutNoun leaves out of content the noun that the relative clause is about which its
// words of attribution stand in: a rule which critics say "rewards" haste.
func (f *finder) withoutNoun(a *attribution) {
	if len(a.parts) < 2 || a.source.last > a.cue.first || a.parts[1].first < a.cue.last {
		return
	}
	if p := a.parts[0]; p.last == a.source.first && relatives.Has(f.d.Tokens[p.last-1].Hash) && f.d.Tokens[p.first].Region < 0 && f.finite(a.parts[1].first) {
		a.parts = a.parts[1:]
	}
}

// reduced is the first token of who speaks in a relative clause without a pronoun, which
// a source begins before: the man "the FBI" said was behind it. It is 0 if there is none.
func (f *finder) reduced(a *attribution) int {
	p := a.parts[len(a.parts)-1]
	if p.first != a.cue.last || a.source.last > a.cue.first || f.d.Tokens[p.first].Region >= 0 || !f.finite(p.first) {
		return 0
	}
	for i := a.source.first + 2; i < a.source.last; i++ {
		if f.class(i) == determiner && f.class(i-1) == content && f.d.Tokens[i-1].Kind == text.Word {
			return i
		}
	}
	return 0
}

// relativeOf is the pronoun behind a comma that begins the relative clause whose verb is
// the cue at token i, -1 if it is in none.
func (f *finder) relativeOf(i int) int {
	const reach = 16
	commas := 0
	for k := i - 1; k > max(f.sentence(i).First, i-reach) && f.d.Tokens[k].Kind != text.Mark; k-- {
		if f.verbAt(k) && !f.bodyNoun(k) {
			return -1
		}
		if f.word(k-1, comma) && (relatives.Has(f.d.Tokens[k].Hash) || f.word(k, whose) || f.word(k, whom)) {
			if commas%2 == 1 && f.word(i-1, comma) { // whose library shut, said
				return -1
			}
			return k
		}
		if f.word(k, comma) {
			commas++
		}
	}
	return -1
}

// speakerBetween tells whether tokens i to before end, between a relative pronoun and its
// verb, are who speaks: a phrase of several words, a name, or a plural, as in who
// "prosecutors" said.
func (f *finder) speakerBetween(i, end int) bool {
	if end == i+1 && !f.capital(i) && f.class(i) != pronoun {
		return f.isPerson(i)
	}
	return f.subject(i, end)
}

// bodyNoun tells whether token i is a common noun for those who speak, which may have
// been read as a verb: "police".
func (f *finder) bodyNoun(i int) bool {
	_, ok := lexicon.BodyNouns.Lookup(f.d, i)
	return ok
}

// finite tells whether token i is a verb that needs a subject.
func (f *finder) finite(i int) bool {
	word := f.article.Word(i)
	return f.class(i) == auxiliary || f.verbAt(i) && !f.article.IsGerund(word) && !f.article.IsParticiple(word)
}

var whom = text.Hash("whom")
