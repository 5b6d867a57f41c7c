package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// findIdioms takes the clauses behind verbs that attribute only together with other
// words: made it clear that, gave warning that.
func (f *finder) findIdioms() {
	for i := range f.d.Tokens {
		if f.d.Tokens[i].Region >= 0 || f.owner[i] > 0 {
			continue
		}
		behind := 0
		switch h := f.d.Tokens[i].Hash; {
		case makes.Has(h):
			behind = f.behindClear(i + 1)
		case gives.Has(h):
			behind = f.behindWarning(i + 1)
		}
		if behind > 0 {
			f.addIdiom(i, behind)
		}
	}
}

var (
	makes = text.NewSet("made", "makes", "make", "making")
	gives = text.NewSet("gave", "gives", "given")
)

// behindClear is the token behind "it very clear" at token i, 0 if that is not there.
func (f *finder) behindClear(i int) int {
	if f.word(i, it) {
		i++
	}
	for f.class(i) == adverb || f.d.Is(i, "very") {
		i++
	}
	if f.d.Is(i, "clear") {
		return i + 1
	}
	return 0
}

// behindWarning is the token behind "a warning" at token i, 0 if that is not there.
func (f *finder) behindWarning(i int) int {
	if f.class(i) == determiner {
		i++
	}
	if f.d.Is(i, "warning") || f.d.Is(i, "notice") {
		return i + 1
	}
	return 0
}

// addIdiom takes the clause behind the words from token i to before another, if there is
// one and somebody who acts before.
func (f *finder) addIdiom(i, behind int) {
	s := f.sentence(i)
	end, first := f.withoutStop(s.Last), behind
	if behind >= end {
		return
	}
	if k := f.opening(tokens{behind, end}, true); k > 0 {
		first = k
	} else if !f.clauseAt(behind, end) {
		return
	}
	subject := f.tokens(f.article.SubjectOf(f.article.Word(i)))
	if subject.empty() {
		if main, acts := f.article.Subject(f.article.Word(i)); acts {
			subject = f.tokens(main)
		}
	}
	if subject.last > i || !f.mayAct(subject) || first >= end || !f.holdsVerb(first, end) {
		return
	}
	cue := tokens{i, behind}
	for cue.first > s.First && f.class(cue.first-1) == auxiliary {
		cue.first--
	}
	row, _ := lexicon.CueVerbs.Find("state")
	f.add(attribution{parts: []tokens{{first, end}}, cue: cue, head: i, verb: row, source: f.trimSource(subject, cue), probability: adjacent})
}
