package attribution

import (
	"testing"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// lexiconKey is the lemma of a row of the verbs of attribution.
func lexiconKey(row int) string { return lexicon.CueVerbs.Key(row) }

// wordsAt is the span of the words first to last-1.
func wordsAt(first, last int32) Span { return Span{first, last} }

// TestExamples makes examples for learning: those of right cues have a right
// pair, the others have none.
func TestExamples(t *testing.T) {
	a := parsed("Ms. Lee said that the dam was safe. It closed on Friday.") // words: Ms. Lee said that the dam was safe .
	gold := []Gold{{Cue: wordsAt(2, 3), Source: wordsAt(0, 2), Parts: []Span{wordsAt(4, 8)}}}
	good, all := 0, 0
	cues, contents, pairs := a.Examples(gold, func(e *Example) {
		all++
		if len(e.Good) > 0 {
			good++
			for _, g := range e.Good {
				if g >= len(e.Sources)*len(e.Contents) {
					t.Errorf("pair %d of %d sources and %d contents", g, len(e.Sources), len(e.Contents))
				}
			}
		}
		if len(e.Pairs) != len(e.Sources)*len(e.Contents) || len(e.Gate) == 0 || len(e.None) == 0 {
			t.Errorf("%d pairs of %d and %d", len(e.Pairs), len(e.Sources), len(e.Contents))
		}
	})
	if cues != 1 || contents != 1 || pairs != 1 || good != 1 || all < 2 {
		t.Errorf("%d cues, %d contents, %d pairs; %d good of %d", cues, contents, pairs, good, all)
	}
}

// TestExamplesOutOfReach counts what no choice can give: a cue that is none, a
// content far from every choice.
func TestExamplesOutOfReach(t *testing.T) {
	a := parsed("Ms. Lee said that the dam was safe. It closed on Friday.")
	none := func(*Example) {}
	if cues, _, _ := a.Examples([]Gold{{Cue: wordsAt(5, 6), Parts: []Span{wordsAt(0, 2)}}}, none); cues != 0 {
		t.Errorf("%d cues", cues)
	}
	if cues, contents, _ := a.Examples([]Gold{{Cue: wordsAt(2, 3), Parts: []Span{wordsAt(9, 13)}}}, none); cues != 1 || contents != 0 {
		t.Errorf("%d cues, %d contents", cues, contents)
	}
	if _, contents, pairs := a.Examples([]Gold{{Cue: wordsAt(2, 3), Parts: []Span{wordsAt(4, 8)}}}, none); contents != 1 || pairs != 1 {
		t.Errorf("without source: %d contents, %d pairs", contents, pairs)
	}
	if _, _, pairs := a.Examples([]Gold{{Cue: wordsAt(2, 3), Source: wordsAt(10, 13), Parts: []Span{wordsAt(4, 8)}}}, none); pairs != 0 {
		t.Errorf("source out of reach: %d pairs", pairs)
	}
}
