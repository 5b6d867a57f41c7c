package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

var that = text.Hash("that")

// thatReach is how many tokens behind the cue a "that" may open the content.
const thatReach = 12

// openThat begins the content behind the "that" that opens it, and leaves out
// what stands before: told reporters on Monday that.
func (f *finder) openThat(a *attribution) {
	p := &a.parts[0]
	if a.verb < 0 || a.cue.last > p.first || !strings.Contains(lexicon.CueVerbs.Cell(a.verb, lexicon.CueVerbsFrames), "t") {
		return
	}
	if i := f.opening(*p, f.addresses(a)); i > 0 {
		*p = f.marked(tokens{i, p.last})
	}
}

// opening is the token behind the "that" that opens content p, 0 if there is
// none. Before it may stand when and where, and whom the words are for if the
// verb has a place for them; a verb there would be that of the content.
func (f *finder) opening(p tokens, addressed bool) int {
	if !f.word(p.first, that) && !addressed && f.class(p.first) != preposition && f.class(p.first) != adverb {
		return 0
	}
	for i := p.first; i+1 < min(p.last, p.first+thatReach); i++ {
		switch t := &f.d.Tokens[i]; {
		case t.Kind == text.Mark, t.Kind == text.Punct && !f.word(i, comma), f.verbAt(i):
			return 0
		case f.word(i, that):
			if f.verbAt(i + 1) { // a pronoun: that is why
				return 0
			}
			return i + 1
		}
	}
	return 0
}

// verbAt tells whether token i is a verb.
func (f *finder) verbAt(i int) bool {
	return f.class(i) == auxiliary || f.article.IsVerb(f.article.Word(i))
}
