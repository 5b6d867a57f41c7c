package quote

import "github.com/onrecord-go/onrecord/internal/text"

// whole gives content that is the last paragraph of a quotation over several
// the paragraphs before it.
func (f *finder) whole(parts []tokens) []tokens {
	if len(parts) == 0 {
		return parts
	}
	r := int(f.d.Tokens[parts[0].first].Region)
	if r < 0 || parts[0] != (tokens{f.d.Regions[r].Open + 1, f.d.Regions[r].Close}) {
		return parts
	}
	for f.d.Regions[r].Continues >= 0 {
		r = f.d.Regions[r].Continues
	}
	before := f.regionParts(r)
	for k := range before {
		if before[k] == parts[0] {
			return append(before[:k], parts...)
		}
	}
	return parts
}

// bracketed gives a range of tokens the bracket that closes right behind it
// what was opened inside it: Sen. Carl Voss (R-Tex.).
func (f *finder) bracketed(t tokens) tokens {
	if t.empty() || t.last >= len(f.d.Tokens) || !f.d.Is(t.last, ")") {
		return t
	}
	open := 0
	for i := t.last - 1; i >= t.first && t.last-i < longestPhrase && open == 0; i-- {
		switch {
		case f.d.Tokens[i].Kind != text.Punct:
		case f.d.Is(i, "("):
			open++
		case f.d.Is(i, ")"):
			return t
		}
	}
	t.last += open
	return t
}

// marked leaves out what stands around the one pair of marks that has all the
// words of a part: bullets, dashes, pictures.
func (f *finder) marked(p tokens) tokens {
	i := p.first
	for i+1 < p.last && i-p.first < widestEdge && !f.currency(i) && (f.d.Tokens[i].Kind == text.Punct || f.d.Tokens[i].Kind == text.Other) {
		i++
	}
	r := f.regionFrom(i)
	if r == len(f.d.Regions) {
		return p
	}
	reg := &f.d.Regions[r]
	if reg.Open != i || reg.Unclosed || reg.Continued || reg.Close >= p.last || !f.onlyPunct(reg.Close, p.last) {
		return p
	}
	return tokens{i + 1, reg.Close}
}
