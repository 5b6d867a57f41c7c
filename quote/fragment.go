package quote

import "github.com/onrecord-go/onrecord/internal/text"

// fragment adds to the content the subject of what is said, if it stands at the head
// of the sentence and commas set off the words of attribution behind it: "Her
// customers", she said, "now come at six".
func (f *finder) fragment(a *attribution) {
	const longest = 8
	if len(a.parts) != 1 || a.source.empty() || a.source.last != a.cue.first || !f.word(a.source.first-1, comma) || !f.word(a.cue.last, comma) {
		return
	}
	first, last := f.sentence(a.head).First, a.source.first-1
	p := a.parts[0]
	if start, mark := a.cue.last+1, f.markBefore(p.first); start < mark && mark <= start+longest && f.leadsUp(start, mark) {
		p = f.widen(tokens{start, p.last}) // had been “asleep”
	}
	if p.first < a.cue.last || p.first > a.cue.last+2 || last <= first || last-first > longest || f.d.Tokens[first].Region >= 0 || f.holdsVerb(first, last) {
		return
	}
	if c := f.class(first); c == preposition || c == adverb || c == conjunction || !f.predicates(p) {
		return
	}
	a.parts = []tokens{{first, last}, p}
}

// markBefore is the token of the mark that may stand before token i, or i.
func (f *finder) markBefore(i int) int {
	if i > 0 && f.d.Tokens[i-1].Kind == text.Mark {
		return i - 1
	}
	return i
}

// predicates tells whether content begins with a verb, or with an adverb and one.
func (f *finder) predicates(p tokens) bool {
	for i := p.first; i < min(p.last, p.first+3); i++ {
		if f.verbAt(i) {
			return true
		}
		if c := f.class(i); c != adverb && c != content && f.d.Tokens[i].Region < 0 {
			return false
		}
	}
	return false
}
