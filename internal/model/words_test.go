package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord-go/onrecord/internal/text"
)

// wordsOf are the words of all of a text.
func wordsOf(s string) (*text.Doc, []Word) {
	d := text.Scan(s)
	return d, Words(d, 0, len(d.Tokens), nil)
}

func TestWords(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"hyphens join words", "A third-party bid by Kim Jong-un.", "A|third-party|bid|by|Kim|Jong-un|."},
		{"and numbers", "a 30-year-old law", "a|30-year-old|law"},
		{"dashes do not", "It - he said - works.", "It|-|he|said|-|works|."},
		{"a hyphen at the end stays apart", "pre- and post-war", "pre|-|and|post-war"},
		{"clitics are words", "It isn't the aide's.", "It|is|n't|the|aide|'s|."},
		{"marks are words", `"Yes," she said.`, `"|Yes|,|"|she|said|.`},
	} {
		d, words := wordsOf(test.in)
		var got []string
		for i, w := range words {
			if i > 0 && w.First != words[i-1].Last {
				t.Errorf("%s: word %d does not begin where the one before ends", test.name, i)
			}
			got = append(got, d.Slice(int(w.First), int(w.Last)))
		}
		if diff := cmp.Diff(test.want, strings.Join(got, "|")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestWordsOfARange(t *testing.T) {
	d := text.Scan("A third-party bid")
	for _, r := range [][2]int{{-5, 2}, {1, 3}, {3, 99}, {4, 2}, {99, 100}} {
		for _, w := range Words(d, r[0], r[1], nil) {
			if int(w.First) < r[0] || int(w.Last) > r[1] || w.First >= w.Last {
				t.Errorf("tokens %d to %d: word of tokens %d to %d", r[0], r[1], w.First, w.Last)
			}
		}
	}
}

func TestShapeAndFixedTag(t *testing.T) {
	for _, test := range []struct {
		in    string
		shape Shape
		fixed Tag
	}{
		{"summit", Initial, none},
		{"Summit", Initial | Capital, none},
		{"NATO", Initial | Capital | Upper, none},
		{"Sen.", Initial | Capital | Dotted, none},
		{"1990s", Initial | Digit, none},
		{"Jong-un", Initial | Capital | Hyphen, none},
		{"élan", Initial | Foreign, none},
		{",", Initial, Comma},
		{"?", Initial, Stop},
		{"(", Initial, Left},
		{"]", Initial, Right},
		{"£", Initial | Foreign, Money},
		{"—", Initial | Foreign, Colon},
		{"&", Initial, none},
	} {
		_, words := wordsOf(test.in)
		if len(words) != 1 {
			t.Errorf("%q is %d words, want 1", test.in, len(words))
			continue
		}
		if w := words[0]; w.Shape != test.shape || w.Fixed != test.fixed {
			t.Errorf("%q: shape %b, fixed tag %v, want %b, %v", test.in, w.Shape, w.Fixed, test.shape, test.fixed)
		}
	}
}

func TestMarksOpenAndClose(t *testing.T) {
	_, words := wordsOf(`She said: "It is over."`)
	if got := words[3].Fixed; got != Open {
		t.Errorf("the first mark is %v, want %v", got, Open)
	}
	if got := words[len(words)-1].Fixed; got != Close {
		t.Errorf("the last mark is %v, want %v", got, Close)
	}
}

func TestNumbersOfOneFormAreOneWord(t *testing.T) {
	_, words := wordsOf("1996 2018 300")
	if words[0].Form != words[1].Form || words[0].Form == words[2].Form {
		t.Error("the form of a number is its digits made alike")
	}
}

func TestWordAt(t *testing.T) {
	d := text.Scan("Say so. A third-party bid")
	first := len(d.Tokens) - 5
	words := Words(d, first, len(d.Tokens), nil)
	for token := -1; token <= len(d.Tokens); token++ {
		want := -1
		for i, w := range words {
			if int(w.First) <= token && token < int(w.Last) {
				want = i
			}
		}
		if got := WordAt(words, token); got != want {
			t.Errorf("token %d is in word %d, want %d", token, got, want)
		}
	}
}
