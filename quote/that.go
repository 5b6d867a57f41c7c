package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

var that = text.Hash("that")

// thatReach is how many tokens behind the cue a "that" may open the content.
const thatReach = 12

// openThat begins the content behind the "that" that opens it, and leaves out
// what stands before: told reporters on Monday that.
func (f *finder) openThat(a *attribution) {
	if len(a.parts) == 1 {
		a.parts[0] = f.fromThat(a)
		f.fromSubject(a)
	}
	p := &a.parts[0]
	if a.verb < 0 || a.cue.last > p.first || !strings.Contains(lexicon.CueVerbs.Cell(a.verb, lexicon.CueVerbsFrames), "t") {
		return
	}
	addressed, from := f.addresses(a), *p
	if from.first == a.cue.last+1 && f.class(a.cue.last) == preposition { // said in "a letter that"
		from.first--
	}
	i := f.opening(from, addressed)
	if i == 0 && addressed {
		f.pastAddressee(p)
		i = f.behindAddressee(*p)
	}
	if i > 0 {
		*p = f.marked(tokens{i, p.last})
	}
}

// subjects are pronouns that are nothing but subjects, so that a clause begins
// with them.
var subjects = text.NewSet("he", "she", "they", "we", "i", "there")

// behindAddressee is the token at which content p begins if a noun phrase stands
// before its subject, without a "that" between: warned the world he would. It is
// 0 if there is none.
func (f *finder) behindAddressee(p tokens) int {
	const reach = 6
	for i := p.first; i+1 < min(p.last, p.first+reach); i++ {
		if f.d.Tokens[i].Kind != text.Word || f.verbAt(i) && !f.capital(i) && !timeWords.Has(f.d.Tokens[i].Hash) {
			return 0
		}
		if i > p.first && f.class(p.first) == determiner && f.dayOfClause(i, p.last) { // told the hearing on Monday insurers could
			return i + 1
		}
		if i > p.first && f.class(i) == determiner && f.capital(i-1) && !f.capital(i) { // told BBC Radio the roof
			return i
		}
		if !subjects.Has(f.d.Tokens[i].Hash) {
			continue
		}
		if i > p.first && f.verbAt(i+1) {
			return i
		}
		return 0
	}
	return 0
}

// pastAddressee gives content that is only who was told the day and the clause behind
// it: told "the hearing" on Monday insurers could.
func (f *finder) pastAddressee(p *tokens) {
	i, end := p.last, f.sentence(p.first).Last
	if f.class(p.first) != determiner || f.holdsVerb(p.first, p.last) {
		return
	}
	if f.word(i, on) {
		i++
	}
	if i < end && f.d.Tokens[p.first].Region < 0 && f.dayOfClause(i, end) {
		p.last = f.withoutStop(end)
	}
}

// withoutStop is the token before end that punctuation begins at.
func (f *finder) withoutStop(end int) int {
	for end > 0 && f.d.Tokens[end-1].Kind == text.Punct {
		end--
	}
	return end
}

// dayOfClause tells whether token i ends the words for the day on which something was
// said, and a clause with a subject of its own follows as far as last.
func (f *finder) dayOfClause(i, last int) bool {
	const reach = 6
	if !timeWords.Has(f.d.Tokens[i].Hash) || f.capital(i) && !f.word(i-1, on) || f.verbAt(i+1) {
		return false
	}
	switch f.class(i + 1) {
	case preposition, conjunction, subordinator, auxiliary, adverb:
		return false
	}
	for k := i + 2; k < min(last, i+reach); k++ {
		if f.class(k) == auxiliary {
			return true
		}
	}
	return false
}

// fromThat is content that is a quotation region, with what stands before it in
// the clause that a "that" opens: said that she would sign "at once".
func (f *finder) fromThat(a *attribution) tokens {
	p := a.parts[0]
	r := f.d.Tokens[p.first].Region
	if r < 0 || a.verb < 0 || a.cue.last >= p.first {
		return p
	}
	reg := &f.d.Regions[r]
	if p.first != reg.Open+1 || reg.Depth > 0 || f.d.Tokens[reg.Open].Sentence != f.d.Tokens[a.head].Sentence {
		return p
	}
	i := f.opening(tokens{max(a.cue.last, min(a.source.last, reg.Open)), reg.Open}, true)
	if i == 0 || !f.leadsUp(i, reg.Open) {
		return p
	}
	return tokens{i, min(p.last+1, len(f.d.Tokens))}
}

// fromSubject begins content that the parser cut inside the subject of its clause behind
// the "that" of it: said on Monday that "families in" Lindau were leaving.
func (f *finder) fromSubject(a *attribution) {
	const longest = 6
	p := &a.parts[0]
	if a.verb < 0 || a.cue.last >= p.first || f.d.Tokens[p.first].Region >= 0 {
		return
	}
	for i := p.first - 1; i >= max(a.cue.last, p.first-longest); i-- {
		switch {
		case f.word(i, that):
			if i+1 < p.first && f.onlyDay(a.cue.last, i) {
				p.first = i + 1
			}
			return
		case f.d.Tokens[i].Kind != text.Word, f.verbAt(i) && !(f.word(i-1, that) && f.class(i) != auxiliary): // that "families" leave
			return
		}
	}
}

// onlyDay tells whether tokens i to before end only say on what day.
func (f *finder) onlyDay(i, end int) bool {
	for ; i < end; i++ {
		if !f.word(i, on) && !timeWords.Has(f.d.Tokens[i].Hash) {
			return false
		}
	}
	return true
}

// leadsUp tells whether tokens i to before end are words, and nothing that would
// end a clause.
func (f *finder) leadsUp(i, end int) bool {
	for ; i < end; i++ {
		if k := f.d.Tokens[i].Kind; k == text.Mark || k == text.Punct && !f.word(i, comma) {
			return false
		}
	}
	return true
}

// opening is the token behind the "that" that opens content p, 0 if there is
// none. Before it may stand when and where, "in a report released on Tuesday that",
// and whom the words are for if the verb has a place for them; a finite verb there
// would be that of the content.
func (f *finder) opening(p tokens, addressed bool) int {
	if !f.word(p.first, that) && !addressed && f.class(p.first) != preposition && f.class(p.first) != adverb {
		return 0
	}
	for i := p.first; i+1 < min(p.last, p.first+thatReach); i++ {
		switch t := &f.d.Tokens[i]; {
		case t.Kind == text.Mark, t.Kind == text.Punct && !f.word(i, comma):
			return 0
		case f.word(i, that):
			if f.class(i+1) == auxiliary || f.verbAt(i+1) && f.class(i+2) != auxiliary && !timeWords.Has(f.d.Tokens[i-1].Hash) && !(addressed && f.isPerson(i-1)) { // a pronoun: that is why
				return 0
			}
			return i + 1
		case f.verbAt(i) && !timeWords.Has(t.Hash) && !f.participle(i) && !((addressed || f.class(i-1) == preposition) && f.article.IsGerund(f.article.Word(i))): // told cheering activists that; conceded under questioning that
			return 0
		}
	}
	return 0
}

// verbAt tells whether token i is there and a verb.
func (f *finder) verbAt(i int) bool {
	if i < 0 || i >= len(f.d.Tokens) {
		return false
	}
	return f.class(i) == auxiliary || f.article.IsVerb(f.article.Word(i))
}

// participle tells whether token i is a past participle: a report "released".
func (f *finder) participle(i int) bool {
	return f.class(i) != auxiliary && f.article.IsParticiple(f.article.Word(i))
}
