package event

import "github.com/onrecord-go/onrecord/internal/text"

// cues say where a mention stands in its text.
type cues struct {
	tense     int  // forward behind "will" and the like
	quoted    bool // inside a quotation
	sentence  int32
	paragraph int32
	known     bool // the cues were read from a text
}

// cuesOf reads the cues of the tokens from first to next.
func (f *finder) cuesOf(first, next int) cues {
	t := &f.d.Tokens[first]
	c := cues{quoted: t.Region >= 0, sentence: t.Sentence, paragraph: int32(f.d.Paragraph(first)), known: true}
	switch {
	case f.opensFuture(first) || f.futureBehind(next) || f.class(first) == "weekday" && f.is(first-1, "by", "until", "till") && !f.pastBefore(first):
		c.tense = forward
	case f.is(first-1, "since"), f.is(first, "since"), f.is(first-1, "in", "on") && f.pastBefore(first):
		c.tense = backward
	}
	return c
}

// cueReach is how far, in tokens, a verb may stand from the date it governs.
const cueReach = 14

// opensFuture tells whether a verb before token i, in its clause, makes what
// follows lie ahead: "will", "is due to", "is expected to", "plans to". Words
// that only may do so ("would", "planned") are left alone: they are wrong more
// often than right.
func (f *finder) opensFuture(i int) bool {
	for k := i - 1; k >= 0 && k >= i-cueReach && f.sameSentence(k, i); k-- {
		if f.is(k, "will", "'ll", "’ll", "wo", "shall") {
			return true
		}
		if f.is(k, "to") && f.is(k-1, "due", "expected", "scheduled", "set", "going", "slated", "plans", "intends", "aims", "hopes", "likely", "poised") {
			return !f.is(k-2, "was", "were", "had", "been")
		}
		if f.is(k, "due", "scheduled", "payable", "slated") && !f.is(k-1, "was", "were") {
			return true
		}
		if f.isClauseEdge(k) {
			return false
		}
	}
	return false
}

// futureBehind tells whether the clause that a date opens goes on in the
// future: "On Tuesday, the committee will vote".
func (f *finder) futureBehind(i int) bool {
	for k := i; k < i+cueReach && f.sameSentence(i-1, k); k++ {
		if f.is(k, "will", "'ll", "’ll", "wo") {
			return true
		}
		if f.function(k) == "auxiliary" || k > i && f.isClauseEdge(k) || f.is(k, "said", "told", "after", "before", "that", "when") {
			return false
		}
		if f.d.Tokens[k].Kind == text.Mark {
			return false
		}
	}
	return false
}

// isClauseEdge tells whether a clause ends or begins at token k.
func (f *finder) isClauseEdge(k int) bool {
	return f.d.Tokens[k].Kind == text.Mark || f.is(k, ";", ":", "—", "–", "said", "says", "told", "was", "were", "had", "did", "after", "but", "because", "when")
}

// pastBefore tells whether a past auxiliary governs what follows.
func (f *finder) pastBefore(i int) bool {
	for k := i - 1; k >= 0 && k >= i-cueReach && f.sameSentence(k, i); k-- {
		if f.is(k, "was", "were", "had", "did") {
			return true
		}
	}
	return false
}
