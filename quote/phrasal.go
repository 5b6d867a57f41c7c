package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// phrasal gives the preposition or particle between a cue and its content, or that the
// content begins with, to the cue, which is one verb with it: called for "calm", pointed
// out "that". Annotators do so nineteen times in twenty, but for those of place and time.
func (f *finder) phrasal(a *attribution) {
	p := &a.parts[0]
	i := a.cue.last
	if p.first != i && p.first != i+1 && !(p.first == i+2 && f.word(i+1, that)) || f.d.Tokens[i].Region >= 0 || !particles.Has(f.d.Tokens[i].Hash) {
		return
	}
	if f.qualifies(i) {
		p.first = min(p.first, i)
		return
	}
	if p.first > i {
		a.cue.last++
		return
	}
	if p.last-p.first < 2 || f.d.Tokens[i+1].Kind == text.Punct || f.saysClause(a) && f.holdsVerb(i+1, p.last) {
		return // said "for years nobody listened"
	}
	a.cue.last++
	*p = f.marked(tokens{p.first + 1, p.last})
}

// saysClause tells whether a clause may follow the verb of a cue.
func (f *finder) saysClause(a *attribution) bool {
	return a.verb >= 0 && strings.Contains(lexicon.CueVerbs.Cell(a.verb, lexicon.CueVerbsFrames), "s")
}

// qualifies tells whether a number follows the word at token i, so that it says how
// exact that is: expected "at least" two, said "over" 100 had died.
func (f *finder) qualifies(i int) bool {
	if i+1 >= len(f.d.Tokens) {
		return false
	}
	n := &f.d.Tokens[i+1]
	return n.Kind == text.Number || numbers.Has(n.Hash) || f.d.Is(i+1, "least") || f.d.Is(i+1, "most") || f.d.Is(i, "up") && f.word(i+1, to) || f.currency(i+1)
}

// numbers are the words for numbers that a rough count is given in.
var numbers = text.NewSet("half", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "dozens", "hundreds", "thousands", "millions")

// currency tells whether token i is the sign of a currency.
func (f *finder) currency(i int) bool {
	switch f.d.Word(i) {
	case "$", "£", "€", "¥", "₹":
		return true
	}
	return false
}

var particles = text.NewSet("for", "on", "of", "about", "against", "with", "over", "at", "into", "out", "up")
