package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// findNounVerbs takes the clauses behind a verb of attribution that the tagger took for
// a noun, as it does with those that are both: The draft "states that" members must pay.
// Who speaks begins the sentence.
func (f *finder) findNounVerbs() {
	for k := range f.d.Sentences {
		s := f.d.Sentences[k]
		for i := s.First + 1; i+2 < min(s.Last, s.First+longestPhrase); i++ {
			if !f.word(i+1, that) || f.verbAt(i) || f.owner[i] > 0 || f.d.Tokens[i].Region >= 0 {
				continue
			}
			source, verb := tokens{s.First, i}, f.article.Verb(f.article.Word(i))
			end := f.withoutStop(s.Last)
			if verb < 0 || !f.mayState(i, verb) || !f.speaks(source) || !f.subject(source.first, source.last) || !f.holdsVerb(i+2, end) {
				continue
			}
			f.add(attribution{parts: []tokens{{i + 2, end}}, cue: tokens{i, i + 1}, head: i, verb: verb, source: source, probability: adjacent})
			break
		}
	}
}

// mayState tells whether the word at token i is in the present, as singular subjects
// have it, of a verb of speech that a clause follows.
func (f *finder) mayState(i, verb int) bool {
	switch lexicon.CueVerbs.Cell(verb, lexicon.CueVerbsClass) {
	case "speech", "writing":
	default:
		if !f.d.Is(i, "estimates") && !f.d.Is(i, "forecasts") && !f.d.Is(i, "projects") {
			return false // "fears that" are most often somebody's
		}
	}
	return strings.HasSuffix(f.d.Word(i), "s") && !f.capital(i) && f.class(i-1) == content && !(f.d.Is(i, "states") && f.capital(i-1)) &&
		strings.Contains(lexicon.CueVerbs.Cell(verb, lexicon.CueVerbsFrames), "t")
}
