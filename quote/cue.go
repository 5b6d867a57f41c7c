package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// tokens is a range of tokens, half-open; empty if there is nothing.
type tokens struct{ first, last int }

func (t tokens) empty() bool { return t.first >= t.last }

// A cue is a verb group, "according to" or a colon that may attribute.
type cue struct {
	tokens
	head   int // the verb
	row    int // in the lexicon, -1 for what is no verb
	form   form
	frames string
	class  Class
	used   bool
}

// allows tells whether one of the frames of the verb is f.
func (c *cue) allows(f byte) bool { return strings.IndexByte(c.frames, f) >= 0 }

// findCues lists the words outside quotation marks that may attribute, in order.
func (f *finder) findCues() {
	for i := range f.d.Tokens {
		if f.d.Tokens[i].Region >= 0 {
			continue
		}
		if f.isAccordingTo(i) {
			f.cues = append(f.cues, cue{tokens: tokens{i, i + 2}, head: i, row: -1, class: Speech, frames: "s"})
			continue
		}
		if row, form, ok := cueVerb(f.d, i); ok && f.isVerb(i, form) {
			f.cues = append(f.cues, f.verbCue(i, row, form))
		}
	}
}

var (
	according = text.Hash("according")
	was       = []string{"is", "are", "was", "were", "be", "been", "being", "'s", "'re"}
)

func (f *finder) isAccordingTo(i int) bool { return f.word(i, according) && f.word(i+1, to) }

// isVerb tells whether a form of a verb at token i is used as one and not as a
// noun: "the report", "his claims", "a statement of state officials".
func (f *finder) isVerb(i int, form form) bool {
	before := f.class(i - 1)
	if before == determiner || before == possessive || f.d.Tokens[i].Flags&(text.Capital|text.Upper) == text.Capital && !f.startsSentence(i) {
		return false
	}
	switch form {
	case past:
		return true
	case gerund:
		return before != preposition || f.follows(i)
	case third:
		return before == pronoun || before == adverb || f.follows(i) && before != preposition
	default:
		return before == pronoun || before == auxiliary || before == negation || before == adverb ||
			f.word(i-1, to) || f.pluralNoun(i-1) || f.inverted(i)
	}
}

// startsSentence tells whether token i is the first word of its sentence.
func (f *finder) startsSentence(i int) bool { return i == f.sentence(i).First }

// sentence is the sentence of token i.
func (f *finder) sentence(i int) text.Sentence { return f.d.Sentences[f.d.Tokens[i].Sentence] }

// follows tells whether a clause, a quotation or a name follows token i, as it
// does after a verb of attribution rather than a noun.
func (f *finder) follows(i int) bool {
	j := i + 1
	if j >= len(f.d.Tokens) {
		return true
	}
	t := &f.d.Tokens[j]
	switch f.class(j) {
	case determiner, possessive, pronoun, question, adverb:
		return true
	case content:
		return t.Kind == text.Mark || t.Has(text.Capital) || t.Hash == comma || t.Hash == colon || t.Hash == that ||
			t.Hash == period || f.pluralNoun(j)
	}
	return false
}

// pluralNoun tells whether token i looks like a plural noun.
func (f *finder) pluralNoun(i int) bool {
	if i < 0 || i >= len(f.d.Tokens) || f.class(i) != content {
		return false
	}
	w := f.d.Word(i)
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

// inverted tells whether the verb at token i follows a quotation.
func (f *finder) inverted(i int) bool { return i > 0 && f.d.Tokens[i-1].Has(text.Closes) }

// verbCue is the verb group whose verb is token i: "has also said", "did not
// say", "went on to say".
func (f *finder) verbCue(i, row int, form form) cue {
	c := cue{tokens: tokens{i, i + 1}, head: i, row: row, form: form,
		frames: lexicon.CueVerbs.Cell(row, lexicon.CueVerbsFrames)}
	_ = c.class.UnmarshalText([]byte(lexicon.CueVerbs.Cell(row, lexicon.CueVerbsClass)))
	start := f.sentence(i).First
	for j := i - 1; j >= start && i-j <= longestGroup; j-- {
		switch k := f.class(j); {
		case k == auxiliary && !f.isPossessive(j), k == negation:
			c.first = j
		case k == adverb:
		case f.word(j, to) && f.word(j-1, text.Hash("on")) && f.wentOn(j-2):
			c.first = j - 2
			return c
		case f.word(j, to) && form == base:
			c.first = j
		default:
			return c
		}
	}
	return c
}

// longestGroup bounds a verb group, in tokens.
const longestGroup = 6

// isPossessive tells whether token i is an 's that belongs to a noun.
func (f *finder) isPossessive(i int) bool {
	return f.word(i, has) && f.class(i-1) != pronoun
}

func (f *finder) wentOn(i int) bool {
	return f.word(i, text.Hash("went")) || f.word(i, text.Hash("goes")) || f.word(i, text.Hash("going"))
}

// passive tells whether a cue is one: "was told", "is said".
func (f *finder) passive(c *cue) bool {
	if c.row < 0 || c.form != past {
		return false
	}
	for i := c.first; i < c.head; i++ {
		for _, w := range was {
			if strings.EqualFold(f.d.Word(i), w) {
				return true
			}
		}
	}
	return false
}
