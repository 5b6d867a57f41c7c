package quote

import (
	"slices"
	"sort"
)

// apart keeps what an attribution is made of apart: the cue without the source,
// the content in order and without either.
func (f *finder) apart(a *attribution) {
	if a.cue.meets(a.source) {
		if a.source.last <= a.head { // did Ms. Lee say
			a.cue.first = a.source.last
		} else {
			a.cue.last = max(a.source.first, a.head+1)
			a.source.first = max(a.source.first, a.cue.last)
		}
	}
	a.parts = f.without(f.without(a.parts, a.cue), a.source)
	sort.Slice(a.parts, func(i, j int) bool { return a.parts[i].first < a.parts[j].first })
	for k := 1; k < len(a.parts); k++ {
		a.parts[k].first = max(a.parts[k].first, a.parts[k-1].last)
	}
	a.parts = slices.DeleteFunc(a.parts, tokens.empty)
}

// meets tells whether two ranges have a token in common.
func (t tokens) meets(o tokens) bool { return max(t.first, o.first) < min(t.last, o.last) }

// without cuts a range of tokens out of content; pieces that are only
// punctuation go too.
func (f *finder) without(parts []tokens, t tokens) []tokens {
	if t.empty() || !slices.ContainsFunc(parts, t.meets) {
		return parts
	}
	var out []tokens
	for _, p := range parts {
		if !p.meets(t) {
			out = append(out, p)
			continue
		}
		for _, piece := range []tokens{{p.first, min(p.last, t.first)}, {max(p.first, t.last), p.last}} {
			if !piece.empty() && !f.allPunct(piece) {
				out = append(out, piece)
			}
		}
	}
	return out
}

// allPunct tells whether a range of tokens is nothing but a little punctuation.
func (f *finder) allPunct(t tokens) bool { return f.onlyPunct(t.first, t.last) }
