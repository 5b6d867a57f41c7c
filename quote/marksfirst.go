package quote

import "github.com/onrecord-go/onrecord/internal/text"

// marksFirst mends an attribution behind a quotation that ends in a comma, a
// question or a shout: the words between its mark and the verb are who speaks, all
// of them, or if the verb comes first what follows that.
func (f *finder) marksFirst(a *attribution) {
	if len(a.parts) != 1 || a.verb < 0 || !quotes(a.verb) {
		return
	}
	r := f.closedBefore(a.cue.first)
	if r < 0 {
		return
	}
	reg := &f.d.Regions[r]
	whole, p := tokens{reg.Open + 1, reg.Close}, a.parts[0]
	said := p.first == whole.first || p.first == reg.Open
	switch {
	case f.circumstantial(a): // "Yes," the mayor was quoted as saying by the radio
		a.parts[0] = whole
	case reg.Close+1 == a.cue.first: // "Yes," noted the mayor
		if p.first == a.cue.last && f.d.Tokens[p.first].Region < 0 && !f.holdsVerb(p.first, p.last) {
			a.parts[0], a.source = whole, p
		}
	case said && a.source.last <= a.cue.first && a.source.first > reg.Close && f.subject(reg.Close+1, a.cue.first):
		a.parts[0], a.source.first = whole, reg.Close+1
	}
}

// closedBefore is the outer region that closes before token i in its sentence, with
// the comma that words of attribution follow; -1 if there is none.
func (f *finder) closedBefore(i int) int {
	r := f.regionFrom(i) - 1
	for r >= 0 && f.d.Regions[r].Parent >= 0 {
		r = f.d.Regions[r].Parent
	}
	if r < 0 {
		return -1
	}
	reg := &f.d.Regions[r]
	if reg.Unclosed || reg.Continued || reg.Close >= i || f.d.Tokens[reg.Close].Sentence != f.d.Tokens[i].Sentence ||
		!f.word(reg.Close-1, comma) && !f.d.Is(reg.Close-1, "?") && !f.d.Is(reg.Close-1, "!") {
		return -1
	}
	return r
}

// subject tells whether the tokens from i to before end may be one noun phrase: words
// and commas without a verb, beginning with a name or an article.
func (f *finder) subject(i, end int) bool {
	const longest = 16
	if end-i > longest || f.class(i) == preposition || f.class(i) == conjunction || f.class(i) == subordinator || f.class(i) == adverb {
		return false
	}
	for k := i; k < end; k++ {
		t := &f.d.Tokens[k]
		if t.Kind != text.Word && t.Kind != text.Clitic && t.Kind != text.Number && !f.word(k, comma) && !f.word(k, hyphen) || f.verbAt(k) {
			return false
		}
	}
	return true
}
