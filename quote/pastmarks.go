package quote

import "github.com/onrecord-go/onrecord/internal/text"

// cutPastMarks ends content that begins with a quotation right behind its verb where
// that quotation ends, if what follows goes on from the verb and not from what is
// said: said "we will win" and left, said "no" to her, before leaving.
func (f *finder) cutPastMarks(a *attribution) {
	if len(a.parts) != 1 || a.verb < 0 || !quotes(a.verb) {
		return
	}
	p := &a.parts[0]
	r := f.regionFrom(p.first)
	if r == len(f.d.Regions) || f.d.Regions[r].Open > p.first || !f.leadsTo(a, p.first) {
		return
	}
	reg := &f.d.Regions[r]
	if reg.Close+2 < p.last && (f.goesOnFromVerb(reg.Close+1) || whiles.Has(f.d.Tokens[reg.Close+1].Hash) && f.holdsVerb(reg.Open, reg.Close)) {
		*p = tokens{p.first + 1, reg.Close}
	}
}

// leadsTo tells whether nothing but a comma or colon, and whom the words are for,
// stands between the cue of an attribution and the mark at token k.
func (f *finder) leadsTo(a *attribution, k int) bool {
	const longest = 6
	i := a.cue.last
	if f.word(k-1, comma) || f.word(k-1, colon) {
		k--
	}
	if i < k && k-i <= longest && f.addresses(a) {
		for i < k && f.d.Tokens[i].Kind == text.Word && !f.verbAt(i) {
			i++
		}
	}
	return i == k
}

// goesOnFromVerb tells whether the words at token i go on from the verb before a
// quotation.
func (f *finder) goesOnFromVerb(i int) bool {
	switch {
	case f.word(i, and):
		return f.verbAt(i+1) || f.class(i+1) == adverb && f.verbAt(i+2)
	case f.word(i, to):
		return addressees.Has(f.d.Tokens[i+1].Hash) || f.word(i+1, her)
	}
	return false
}

var (
	// whiles begin a clause of when the speaker spoke, if what was said is a clause.
	whiles = text.NewSet("before", "after", "when", "while")
	her    = text.Hash("her")
)
