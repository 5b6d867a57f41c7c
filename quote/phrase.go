package quote

import "github.com/onrecord-go/onrecord/internal/text"

// Limits of what is taken for one noun phrase or apposition, in tokens.
const (
	longestPhrase     = 14
	longestApposition = 40
)

// nounBefore is the noun phrase that ends before token end and begins at or
// behind first: the subject of a verb group that stands at end.
func (f *finder) nounBefore(end, first int) tokens {
	last := f.skipAdverbs(end, first)
	if last <= first {
		return tokens{}
	}
	if f.word(last-1, comma) {
		return f.nounBeforeApposition(last-1, first)
	}
	return f.plainNounBefore(last, first)
}

// skipAdverbs moves back from end over adverbs: "Mr Coats also said".
func (f *finder) skipAdverbs(end, first int) int {
	for end > first && f.class(end-1) == adverb {
		end--
	}
	return end
}

// nounBeforeApposition is the noun phrase with the apposition or relative
// clause whose closing comma is token i: "Ann Lee, who chairs the board,".
func (f *finder) nounBeforeApposition(i, first int) tokens {
	for j := i - 1; j >= first && i-j < longestApposition; j-- {
		if f.d.Tokens[j].Kind == text.Mark {
			break
		}
		if f.word(j, comma) {
			if n := f.plainNounBefore(j, first); !n.empty() && f.d.Tokens[n.last-1].Kind == text.Word {
				return tokens{n.first, i}
			}
			break
		}
	}
	return tokens{}
}

// plainNounBefore is the noun phrase without apposition that ends at last.
func (f *finder) plainNounBefore(last, first int) tokens {
	i := last - 1
	if i < first {
		return tokens{}
	}
	if f.class(i) == pronoun {
		return tokens{i, last}
	}
	if !f.nounLike(i) && !f.d.Is(i, ")") {
		return tokens{}
	}
	low := max(first, last-longestPhrase)
	for i > low && f.joinsLeft(i-1, i) {
		i--
	}
	if i > low && f.opensPhrase(i-1) {
		i--
	}
	for i < last && (f.class(i) == conjunction || f.class(i) == preposition) {
		i++
	}
	return tokens{i, last}
}

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

// joinsLeft tells whether token i goes on, to the left, the noun phrase that
// has token next.
func (f *finder) joinsLeft(i, next int) bool {
	t := &f.d.Tokens[i]
	switch {
	case f.nounLike(i):
		return t.Region < 0 && (t.Kind != text.Word || t.Has(text.Capital) || !f.verbLike(i))
	case t.Hash == of:
		return f.nounLike(i-1) || f.class(next) == determiner
	case f.class(i) == determiner:
		return f.word(i-1, of)
	case t.Hash == and:
		return f.capital(i-1) && f.capital(next)
	case f.d.Is(i, "-") || f.d.Is(i, "&") || f.d.Is(i, "@") || f.d.Is(i, "(") || f.d.Is(i, ")") || f.d.Is(i, "."):
		return f.d.Glued(next) || f.d.Is(i, ")")
	}
	return false
}

func (f *finder) capital(i int) bool {
	return i >= 0 && i < len(f.d.Tokens) && f.d.Tokens[i].Has(text.Capital)
}

// verbLike tells whether a lower-case word is a form of a verb of attribution
// other than its base, which may be a noun.
func (f *finder) verbLike(i int) bool {
	_, form, ok := cueVerb(f.d, i)
	return ok && form != base
}

// opensPhrase tells whether token i is a determiner or possessive, with which
// a noun phrase begins.
func (f *finder) opensPhrase(i int) bool {
	k := f.class(i)
	return k == determiner || k == possessive
}

// nounAfter is the noun phrase that begins at token i and ends before last,
// with its apposition: "Scott Reed, a strategist," in: said Scott Reed, a …
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
	return tokens{start, f.appositionEnd(i, last)}
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

// appositionEnd is where the apposition behind a noun phrase that ends at i
// ends: at a comma, a mark or the end of the sentence; i if there is none.
func (f *finder) appositionEnd(i, last int) int {
	if !f.word(i, comma) || i+1 >= last || f.d.Tokens[i+1].Kind == text.Mark {
		return i
	}
	if k := f.class(i + 1); k != determiner && !f.word(i+1, who) && (k != content || f.d.Tokens[i+1].Has(text.Capital)) {
		return i
	}
	if f.verbLike(i + 1) {
		return i
	}
	for j := i + 1; j < last && j-i < longestApposition; j++ {
		t := &f.d.Tokens[j]
		if t.Kind == text.Mark || t.Hash == comma || t.Hash == period {
			return j
		}
	}
	return i
}
