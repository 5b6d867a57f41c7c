package event

import (
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
	case f.is(first-1, "since"), f.is(first, "since"), f.is(first-1, "in", "on") && (f.pastBefore(first) || f.happened(first-1) || f.pastBehind(next)):
		c.tense = backward
	}
	return c
}

// happened tells whether a verb in the past ends right before token i, but for a
// pronoun or an adverb: "resigned" in January, "approved it" in March. What was
// planned did not happen yet, nor what would.
func (f *finder) happened(i int) bool {
	k := i - 1
	if f.is(k, "it", "him", "her", "them", "there", "here", "again", "out", "up", "off", "down", "over") {
		k--
	}
	return f.sameSentence(k, i) && f.pastTense(k) && !f.wouldBefore(k)
}

// pastBehind tells whether the clause that a date and a comma open has a verb in the
// past for its first: On Jan. 15, the court "ruled".
func (f *finder) pastBehind(i int) bool {
	if !f.is(i, ",") {
		return false
	}
	for k := i + 1; k < i+cueReach && f.sameSentence(i-1, k); k++ {
		switch f.cue(k) {
		case "past":
			return true
		case "future", "plan", "prospect":
			return false
		}
		if f.pastTense(k) && !f.is(k-1, "a", "an", "the", "of") {
			return true
		}
		if f.d.Tokens[k].Kind != text.Word || f.sift(k)&lexicon.IsAuxiliary != 0 && f.function(k) == "auxiliary" {
			return false
		}
	}
	return false
}

// pastTense tells whether token k is a verb in the past that is none of a plan.
func (f *finder) pastTense(k int) bool {
	if f.is(k, "said", "told") {
		return true
	}
	w := f.d.Word(k)
	spoken := f.function(k-1) == "pronoun" && !f.capital(k) && len(w) > 4 && w[len(w)-2:] == "ed" && w[len(w)-3] != 'e' // she resigned
	return (spoken || f.isPastVerb(k)) && f.cue(k) == "" && !f.is(k, "planned", "proposed", "promised", "delayed", "postponed", "needed", "wanted", "hoped", "called")
}

// wouldBefore tells whether "would" and the like stand shortly before a verb.
func (f *finder) wouldBefore(k int) bool {
	for i := k - 1; i >= k-3; i-- {
		if f.is(i, "would", "could", "should", "may", "might", "to", "be") {
			return true
		}
	}
	return false
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
