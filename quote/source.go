package quote

import "github.com/onrecord-go/onrecord/internal/text"

// withName adds to a source that describes somebody the name in front of it, if
// commas stand on both sides: Zorn Gas, "the lobby group", said; Ann Lee, "81",
// said.
func (f *finder) withName(s tokens) tokens {
	if s.empty() || f.class(s.first) != determiner && f.d.Tokens[s.first].Kind != text.Number || !f.word(s.first-1, comma) || !f.word(s.last, comma) {
		return s
	}
	first := s.first - 1
	for first > f.sentence(s.first).First && f.named(first-1) {
		first--
	}
	if first == s.first-1 || first > 0 && f.class(first-1) == preposition {
		return s
	}
	return tokens{first, s.last}
}

// withoutDay leaves out the words at the end of a source that say when, and no
// more of whom: Mayor Ann Lee today, Mr Voss later, the court on Friday.
func (f *finder) withoutDay(s tokens) tokens {
	for s.last-1 > s.first && timeWords.Has(f.d.Tokens[s.last-1].Hash) {
		s.last--
		if s.last-1 > s.first && f.word(s.last-1, on) {
			s.last--
		}
	}
	return s
}

// ofRelative is who is spoken of before a source that only begins a relative clause
// about them: Ann Lee, "whose country" has left the pact, denied.
func (f *finder) ofRelative(s, cue tokens) tokens {
	if s.empty() || !f.word(s.first, whose) || !f.word(s.first-1, comma) {
		return s
	}
	for i := s.last; i < cue.first; i++ {
		if f.word(i, comma) {
			first, last := f.article.Tokens(f.article.Trim(f.article.Antecedent(f.article.Word(s.first)), false))
			if first < last {
				return tokens{first, last}
			}
		}
	}
	return s
}

var whose = text.Hash("whose")

// timeWords say when, behind a source.
var timeWords = text.NewSet("today", "yesterday", "tonight", "tomorrow", "also", "later", "then", "earlier",
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
