package quote

import "github.com/onrecord-go/onrecord/internal/text"

// fragment adds to the content what commas set off before the words of attribution at
// the head of the sentence: the subject of what is said, "Her customers", she said,
// "now come at six"; the condition of it, "If it rains", she said, "nobody comes".
func (f *finder) fragment(a *attribution) {
	said := tokens{min(a.source.first, a.cue.first), max(a.source.last, a.cue.last)}
	if a.source.empty() || said.last-said.first != a.source.last-a.source.first+a.cue.last-a.cue.first || !f.word(said.first-1, comma) {
		return
	}
	if len(a.parts) != 1 {
		f.withoutVenue(a.parts, said.last)
		return
	}
	lead, p := tokens{f.sentence(a.head).First, said.first - 1}, a.parts[0]
	if lead.empty() {
		return
	}
	if i, end := f.nextComma(said.last), f.withoutStop(f.sentence(a.head).Last); p == lead && f.class(lead.last-1) == auxiliary && i > 0 && i+1 < end {
		p = tokens{i + 1, end}
	}
	if p.first < said.last || f.d.Tokens[lead.first].Region >= 0 {
		return
	}
	switch {
	case conditions.Has(f.d.Tokens[lead.first].Hash):
		if i := f.behindComma(said.last); i > 0 && i < p.last && p.first <= i+1 {
			a.parts = []tokens{lead, {max(i, p.first), p.last}}
		}
	case f.class(lead.last-1) == auxiliary && lead.last-lead.first > 1: // Farmers "were", she told the paper, leaving
		if i := f.nextComma(said.last); i > 0 && p.first > i && p.first <= i+2 {
			a.parts = []tokens{lead, {i + 1, p.last}}
		}
	case f.word(said.last, comma):
		if p = f.widened(a); f.splitSubject(lead, said, p) {
			a.parts = []tokens{lead, p}
		}
	}
}

// withoutVenue leaves out of the last part of content the occasion between the words of
// attribution, which end before token i, and their comma: she said "in a tweet", nobody
// will come.
func (f *finder) withoutVenue(parts []tokens, i int) {
	if len(parts) == 0 {
		return
	}
	if p := &parts[len(parts)-1]; p.first == i && f.class(i) == preposition {
		if k := f.behindComma(i); k > 0 && k < p.last {
			p.first = k
		}
	}
}

// conditions begin what has to be so for what is said.
var conditions = text.NewSet("if", "unless")

// behindComma is the token behind the comma that ends words of attribution before token
// i, which may go on with an occasion: said in a tweet. It is 0 if there is none.
func (f *finder) behindComma(i int) int {
	const longest = 6
	for k := i; k < min(len(f.d.Tokens), i+longest); k++ {
		if f.word(k, comma) {
			return k + 1
		}
		if k == i && f.class(k) != preposition || f.d.Tokens[k].Kind != text.Word {
			return 0
		}
	}
	return 0
}

// nextComma is the comma soon behind token i with nothing but words between, 0 if there
// is none.
func (f *finder) nextComma(i int) int {
	const longest = 6
	for k := i; k < min(len(f.d.Tokens), i+longest); k++ {
		if f.word(k, comma) {
			return k
		}
		if f.d.Tokens[k].Kind != text.Word {
			return 0
		}
	}
	return 0
}

// widened is the content with the verb that stands before its marks: had been
// “asleep”.
func (f *finder) widened(a *attribution) tokens {
	const longest = 8
	p, start := a.parts[0], max(a.source.last, a.cue.last)+1
	if mark := f.markBefore(p.first); start < mark && mark <= start+longest && f.leadsUp(start, mark) {
		return f.widen(tokens{start, p.last})
	}
	return p
}

// splitSubject tells whether a lead is the subject of content p, from which the words
// of attribution part it.
func (f *finder) splitSubject(lead, said, p tokens) bool {
	const longest = 8
	if p.first < said.last || p.first > said.last+2 || lead.last-lead.first > longest || f.holdsVerb(lead.first, lead.last) {
		return false
	}
	c := f.class(lead.first)
	if (c == possessive || c == determiner) && !timeWords.Has(f.d.Tokens[lead.last-1].Hash) && !spells.Has(f.d.Tokens[lead.last-1].Hash) && f.class(p.first) == adverb {
		return true // a verb that the tagger has not seen: now come
	}
	return c != preposition && c != adverb && c != conjunction && f.predicates(p)
}

// markBefore is the token of the mark that may stand before token i, or i.
func (f *finder) markBefore(i int) int {
	if i > 0 && f.d.Tokens[i-1].Kind == text.Mark {
		return i - 1
	}
	return i
}

// predicates tells whether content begins with a verb, or with an adverb and one.
func (f *finder) predicates(p tokens) bool {
	for i := p.first; i < min(p.last, p.first+3); i++ {
		if f.verbAt(i) {
			return true
		}
		if c := f.class(i); c != adverb && c != content && f.d.Tokens[i].Region < 0 {
			return false
		}
	}
	return false
}
