package quote

import (
	"slices"
	"sort"
)

// apart keeps what an attribution is made of apart: a source that runs over the
// end of content gives way to it, a cue to a source inside it, and content to
// what is left of both. A cue that is a noun may stand inside its source.
func (f *finder) apart(a *attribution) {
	f.behindContent(a)
	switch c, s := &a.cue, &a.source; {
	case !c.meets(*s) || s.first <= c.first && c.last <= s.last: // a report by Politico
	case s.last <= a.head: // did Ms. Lee say
		c.first = s.last
	default:
		c.last = max(s.first, a.head+1)
		s.first = max(s.first, c.last)
	}
	a.parts = f.without(f.without(a.parts, a.cue), a.source)
	sort.Slice(a.parts, func(i, j int) bool { return a.parts[i].first < a.parts[j].first })
	for k := 1; k < len(a.parts); k++ {
		a.parts[k].first = max(a.parts[k].first, a.parts[k-1].last)
	}
	a.parts = slices.DeleteFunc(a.parts, tokens.empty)
}

// behindContent lets a source begin behind the content that it begins inside.
func (f *finder) behindContent(a *attribution) {
	for _, p := range a.parts {
		if p.first <= a.source.first && a.source.first < p.last && p.last < a.source.last {
			i := p.last
			for i < a.source.last && f.onlyPunct(i, i+1) {
				i++
			}
			a.source.first = i
		}
	}
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
