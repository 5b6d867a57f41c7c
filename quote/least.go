package quote

import "github.com/onrecord-go/onrecord/internal/text"

// Probabilities from which on an attribution counts: the common one; lower ones
// where grammar speaks for it, and for a quotation in marks that would have no
// source otherwise; a higher one of a verb that is none of attribution, inside what
// somebody says.
const (
	likely   = 0.45
	known    = 0.4 // a verb of attribution that the lexicon has, and no marks
	possible = 0.2
	clause   = 0.12 // a clause with "that" behind the cue
	spoken   = 0.75
)

// least is the probability from which on an attribution counts.
func (f *finder) least(a *attribution) float32 {
	verb := a.verb >= 0
	plain := f.kind(a) == Indirect
	switch {
	case !verb && f.owner[a.head] > 0:
		return spoken
	case (verb || plain) && a.parts[0].first > a.cue.last && f.word(a.parts[0].first-1, that):
		return clause
	case verb && f.closes(a):
		return possible
	case verb && plain:
		return known
	}
	return likely
}

// closes tells whether who speaks and the cue end the sentence behind the content:
// Six dams have burst, the court has found.
func (f *finder) closes(a *attribution) bool {
	first, last := min(a.source.first, a.cue.first), max(a.source.last, a.cue.last)
	return !a.source.empty() && f.word(first-1, comma) && a.parts[len(a.parts)-1].last == first-1 && f.word(last, period)
}

// counts tells whether an attribution of some probability counts.
func (f *finder) counts(a *attribution, probability float32) bool {
	return probability >= f.least(a) && !f.nickname(a) || probability >= possible && f.fillsRegion(a)
}

// wholeQuotation is the least number of tokens in marks that is taken for a
// quotation even where its attribution is not likely.
const wholeQuotation = 6

// fillsRegion tells whether the content is a quotation region that nothing
// else claims, and no short one unless it ends in punctuation, as titles and
// nicknames do not.
func (f *finder) fillsRegion(a *attribution) bool {
	p := a.parts[0]
	r := f.d.Tokens[p.first].Region
	return r >= 0 && !f.taken[r] && f.d.Regions[r].Depth == 0 &&
		p == tokens{f.d.Regions[r].Open + 1, f.d.Regions[r].Close} &&
		(p.last-p.first >= wholeQuotation || f.d.Tokens[p.last-1].Kind == text.Punct)
}
