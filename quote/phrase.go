package quote

import "github.com/onrecord-go/onrecord/internal/text"

// Limits of what is taken for one noun phrase or apposition, in tokens.
const (
	longestPhrase     = 14
	longestApposition = 40
)

// nounLike tells whether token i may stand inside a noun phrase.
func (f *finder) nounLike(i int) bool {
	t := &f.d.Tokens[i]
	switch t.Kind {
	case text.Word, text.Number:
		return f.class(i) == content
	case text.Clitic:
		return t.Hash == has || t.End-t.Start == 1
	}
	return false
}

// capital tells whether token i begins with a capital.
func (f *finder) capital(i int) bool {
	return i >= 0 && i < len(f.d.Tokens) && f.d.Tokens[i].Has(text.Capital)
}

// opensPhrase tells whether token i is a determiner or possessive, with which
// a noun phrase begins.
func (f *finder) opensPhrase(i int) bool {
	k := f.class(i)
	return k == determiner || k == possessive
}

// nounAfter is the noun phrase that begins at token i and ends before last,
// without apposition.
func (f *finder) nounAfter(i, last int) tokens {
	start := i
	if i >= last {
		return tokens{}
	}
	if f.class(i) == pronoun {
		return tokens{i, i + 1}
	}
	if f.opensPhrase(i) {
		i++
	}
	for i < last && i-start < longestPhrase && f.joinsRight(i, start) {
		i++
	}
	if i == start || i == start+1 && f.opensPhrase(start) {
		return tokens{}
	}
	return tokens{start, i}
}

// joinsRight tells whether token i goes on, to the right, a noun phrase that
// began at start.
func (f *finder) joinsRight(i, start int) bool {
	t := &f.d.Tokens[i]
	switch {
	case f.nounLike(i):
		return t.Region < 0
	case t.Hash == of, t.Hash == and:
		return f.capital(i+1) || t.Hash == of
	case f.opensPhrase(i):
		return f.word(i-1, of)
	}
	return i > start && (f.d.Is(i, "-") || f.d.Is(i, "&") || f.d.Is(i, "(") || f.d.Is(i, ")") || f.d.Is(i-1, "(")) || f.d.Is(i, "@")
}
