package quote

import "github.com/onrecord-go/onrecord/internal/text"

// phrasal gives the preposition or particle between a cue and its content, or that the
// content begins with, to the cue, which is one verb with it: called for "calm", pointed
// out "that". Annotators do so nineteen times in twenty, but for those of place and time.
func (f *finder) phrasal(a *attribution) {
	p := &a.parts[0]
	i := a.cue.last
	if p.first != i && p.first != i+1 || f.d.Tokens[i].Region >= 0 || !particles.Has(f.d.Tokens[i].Hash) {
		return
	}
	if p.first > i {
		a.cue.last++
		return
	}
	if p.last-p.first < 2 || f.d.Tokens[i+1].Kind == text.Punct || f.qualifies(i) {
		return
	}
	a.cue.last++
	*p = f.marked(tokens{p.first + 1, p.last})
}

// qualifies tells whether a number follows the word at token i, so that it says how
// exact that is: expected "at least" two, said "over" 100 had died.
func (f *finder) qualifies(i int) bool {
	n := &f.d.Tokens[min(i+1, len(f.d.Tokens)-1)]
	return n.Kind == text.Number || f.d.Is(i+1, "least") || f.d.Is(i+1, "most") || f.d.Is(i, "up") && f.word(i+1, to) || f.currency(i+1)
}

// currency tells whether token i is the sign of a currency.
func (f *finder) currency(i int) bool {
	switch f.d.Word(i) {
	case "$", "£", "€", "¥", "₹":
		return true
	}
	return false
}

var particles = text.NewSet("for", "on", "of", "about", "against", "with", "over", "at", "into", "out", "up")
