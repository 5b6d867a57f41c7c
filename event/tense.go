package event

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// cues say where a mention stands in its text.
type cues struct {
	tense     int  // forward behind "will" and the like
	quoted    bool // inside a quotation
	sentence  int32
	paragraph int32
}

// cuesOf reads the cues of the tokens from first to next.
func (f *finder) cuesOf(first, next int) cues {
	t := &f.d.Tokens[first]
	c := cues{quoted: t.Region >= 0, sentence: f.sentences + t.Sentence, paragraph: f.paragraphs + int32(f.d.Paragraph(first))}
	switch {
	case f.opensFuture(first) || f.futureBehind(next) || f.class(first) == "weekday" && f.is(first-1, "by", "until", "till") && !f.pastBefore(first):
		c.tense = forward
	case f.is(first-1, "since"), f.is(first, "since"), f.calendrical(first) && f.cue(next) == "past", f.is(first-1, "in", "on") && (f.pastBefore(first) || f.calendrical(first) && (f.happened(first-1) || f.pastBehind(first-1, next))):
		c.tense = backward
	}
	return c
}

// calendrical tells whether an expression begins with a month, a season or a figure at
// token i: of named events the next one is meant more often.
func (f *finder) calendrical(i int) bool {
	switch f.class(i) {
	case "month", "season", "edge":
		return true
	}
	return f.kind(i) == text.Number
}

// happened tells whether the last verb before token i, in its clause, is in the past:
// "resigned" in January, "made the same claims" in March. What was announced for a time,
// or would be then, had not happened yet.
func (f *finder) happened(i int) bool {
	for k := i - 1; k >= 0 && k >= i-cueReach && f.sameSentence(k, i) && f.d.Tokens[k].Kind == text.Word || k == i-1 && f.kind(k) == text.Clitic; k-- {
		switch {
		case strings.HasSuffix(f.d.Word(k), "ing") && f.function(k-1) == "preposition":
			return false
		case f.is(k, "to", "would", "could", "should", "may", "might", "be", "that", "who", "which", "if", "whether", "for"):
			return false
		case f.cue(k) == "edge" && !f.is(k, "said", "told", "says"):
			return false
		case f.pastTense(k):
			if k == i-1 { // announced in March
				return !f.is(k, "planned", "reserved", "booked", "needed", "set")
			}
			return !f.announces(k) && (k == i-2 || !f.is(k, "said", "told"))
		}
	}
	return false
}

// announces tells verbs of what is still to come.
func (f *finder) announces(k int) bool { return f.cue(k) == "announce" }

// pastBehind tells whether the clause that a date opens, whose preposition is token at,
// has a verb in the past for its first behind the comma at token i: On Jan. 15, the
// court "ruled"; After a test in January, the council "met". What begins with "a"
// rather says what the date is.
func (f *finder) pastBehind(at, i int) bool {
	if !f.is(i, ",") || f.is(i+1, "a", "an") || !f.fronted(at) {
		return false
	}
	for k := i + 1; k < i+cueReach && f.sameSentence(i-1, k); k++ {
		switch f.cue(k) {
		case "past":
			return true
		case "future", "plan", "prospect":
			return false
		}
		if f.pastTense(k) && !f.announces(k) && !f.is(k-1, "a", "an", "the", "of") && !strings.HasSuffix(f.d.Word(k-1), "ly") {
			return true
		}
		if f.d.Tokens[k].Kind != text.Word || f.sift(k)&lexicon.IsAuxiliary != 0 && f.function(k) == "auxiliary" {
			return false
		}
	}
	return false
}

// fronted tells whether a preposition begins the sentence, at token i or a few words
// before it.
func (f *finder) fronted(i int) bool {
	const longest = 9
	first := f.d.Sentences[f.d.Tokens[i].Sentence].First
	if f.kind(first) == text.Mark {
		first++
	}
	return first == i || i-first <= longest && (f.function(first) == "preposition" || f.is(first, "when", "after", "before", "since"))
}

// pastTense tells whether token k is a verb in the past.
func (f *finder) pastTense(k int) bool {
	if f.is(k, "said", "told") {
		return true
	}
	w := f.d.Word(k)
	spoken := f.function(k-1) == "pronoun" && !f.capital(k) && len(w) > 4 && w[len(w)-2:] == "ed" && w[len(w)-3] != 'e' // she resigned
	c := f.cue(k)
	return (spoken || f.isPastVerb(k)) && (c == "" || c == "announce")
}

// cueReach is how far, in tokens, a verb may stand from the date it governs.
const cueReach = 14

// cue is the class of the word at token k in event_cues.tsv, "" if it has none.
func (f *finder) cue(k int) string {
	if f.sift(k)&lexicon.IsEventCue == 0 {
		return ""
	}
	row, ok := lexicon.EventCues.Lookup(f.d, k)
	if !ok {
		return ""
	}
	return lexicon.EventCues.Cell(row, lexicon.EventCuesClass)
}

// opensFuture tells whether a verb before token i, in its clause, makes what
// follows lie ahead: "will", "is due to", "is expected to", "plans to".
func (f *finder) opensFuture(i int) bool {
	for k := i - 1; k >= 0 && k >= i-cueReach && f.sameSentence(k, i); k-- {
		switch f.cue(k) {
		case "future":
			return true
		case "plan":
			return !f.wasBefore(k)
		case "prospect":
			if f.is(k+1, "to") || f.is(k, "set") && f.is(k+1, "for") {
				return !f.wasBefore(k)
			}
		case "past":
			return false
		case "edge":
			if !f.is(k, "before", "that") {
				return false
			}
		}
		if f.d.Tokens[k].Kind == text.Mark {
			return false
		}
	}
	return false
}

// wasBefore tells whether "was", "had been" and the like stand before token k.
func (f *finder) wasBefore(k int) bool {
	c := f.cue(k - 1)
	return c == "past" || c == "been"
}

// futureBehind tells whether the clause that a date opens goes on in the
// future: "On Tuesday, the committee will vote".
func (f *finder) futureBehind(i int) bool {
	for k := i; k < i+cueReach && f.sameSentence(i-1, k); k++ {
		switch f.cue(k) {
		case "future":
			return true
		case "past", "edge", "been":
			return false
		}
		if f.d.Tokens[k].Kind == text.Mark || f.sift(k)&lexicon.IsAuxiliary != 0 && f.function(k) == "auxiliary" {
			return false
		}
	}
	return false
}

// pastBefore tells whether a past auxiliary governs what follows.
func (f *finder) pastBefore(i int) bool {
	for k := i - 1; k >= 0 && k >= i-cueReach && f.sameSentence(k, i); k-- {
		if f.cue(k) == "past" {
			return true
		}
	}
	return false
}
