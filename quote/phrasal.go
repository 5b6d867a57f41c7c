package quote

import "github.com/onrecord-go/onrecord/internal/text"

// phrasal gives the preposition or particle that content begins with right behind its
// cue to the cue, which is one verb with it: called for "calm", pointed out "that".
// Annotators do so nineteen times in twenty, but for those of place and time.
func (f *finder) phrasal(a *attribution) {
	p := &a.parts[0]
	if p.first != a.cue.last || p.last-p.first < 2 || f.d.Tokens[p.first+1].Kind == text.Punct || f.d.Is(p.first+1, "least") || f.d.Is(p.first+1, "most") || f.d.Tokens[p.first].Region >= 0 || !particles.Has(f.d.Tokens[p.first].Hash) {
		return
	}
	a.cue.last++
	*p = f.marked(tokens{p.first + 1, p.last})
}

var particles = text.NewSet("for", "on", "of", "about", "against", "with", "over", "at", "into", "out", "up")
