package event

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A word is an entry of event_words.tsv that stands at some token.
type word struct {
	class string
	value string
	many  bool // a plural
	next  int  // the token after it
}

// number is the value as a number.
func (w word) number() int {
	n, neg := 0, strings.HasPrefix(w.value, "-")
	for i := 0; i < len(w.value); i++ {
		if c := w.value[i]; c >= '0' && c <= '9' {
			n = n*10 + int(c-'0')
		}
	}
	if neg {
		return -n
	}
	return n
}

// longestWord is the most tokens that a key of event_words.tsv has.
const longestWord = 6

// word looks up the words at token i; its class is "" if there are none.
func (f *finder) word(i int) word {
	row, n := f.entry(i)
	if n == 0 {
		return word{}
	}
	t := &lexicon.EventWords
	return word{
		class: t.Cell(row, lexicon.EventWordsClass),
		value: t.Cell(row, lexicon.EventWordsValue),
		many:  t.Cell(row, lexicon.EventWordsNumber) == "many",
		next:  i + n,
	}
}

// class is the class of the words at token i.
func (f *finder) class(i int) string {
	row, n := f.entry(i)
	if n == 0 {
		return ""
	}
	return lexicon.EventWords.Cell(row, lexicon.EventWordsClass)
}

// A lookup is what was found at a token before. The constructs that may begin
// at a token ask for the same few words in turn.
type lookup struct {
	behind int // the token after it, so that the zero lookup is of none
	row, n int
}

// lookups is how many of them the finder keeps.
const lookups = 4

// entry is the row of event_words.tsv whose key begins at token i, and the
// number of its tokens, 0 if there is none.
func (f *finder) entry(i int) (row, n int) {
	if i < 0 {
		return 0, 0
	}
	l := &f.lookups[i%lookups]
	if l.behind != i+1 {
		*l = lookup{behind: i + 1}
		if f.sift(i)&lexicon.IsEventWord != 0 {
			l.row, l.n = lexicon.EventWords.Longest(f.d, i, i+longestWord)
		}
	}
	return l.row, l.n
}

// sift is what the tables may know of token i, 0 outside the text.
func (f *finder) sift(i int) lexicon.Facts { return lexicon.EventSieve.At(f.d, i) }

// is tells whether token i is spelt as one of the words, in any case.
func (f *finder) is(i int, words ...string) bool {
	if i < 0 || i >= len(f.d.Tokens) {
		return false
	}
	w := f.d.Word(i)
	for _, s := range words {
		if len(s) == len(w) && (s[0]^w[0])&^0x20 == 0 && strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

// hyphen tells whether token i is a hyphen.
func (f *finder) hyphen(i int) bool {
	return f.kind(i) == text.Punct && f.d.Tokens[i].Hash == hyphenHash
}

// dash tells whether token i is a hyphen or a dash, as between two years.
func (f *finder) dash(i int) bool {
	return f.kind(i) == text.Punct && (f.d.Tokens[i].Hash == hyphenHash || f.d.Tokens[i].Hash == dashHash)
}

// The scanner folds hyphens into one and dashes into another.
var (
	hyphenHash = text.Hash("-")
	dashHash   = text.Hash("—")
)

// frame tells whether the word at token i has a frame of event_frames.tsv.
func (f *finder) frame(i int, frame string) bool {
	if f.kind(i) == 0 {
		return false
	}
	row, ok := lexicon.EventFrames.Lookup(f.d, i)
	if !ok {
		return false
	}
	for rest := lexicon.EventFrames.Cell(row, lexicon.EventFramesFrame); rest != ""; {
		var one string
		if one, rest, _ = strings.Cut(rest, " "); one == frame {
			return true
		}
	}
	return false
}

// glued tells whether no white space stands before token i.
func (f *finder) glued(i int) bool { return f.d.Glued(i) }

// kind is the kind of token i, 0 outside the text.
func (f *finder) kind(i int) text.Kind {
	if i < 0 || i >= len(f.d.Tokens) {
		return 0
	}
	return f.d.Tokens[i].Kind
}

// capital tells whether token i is a word with a capital first letter.
func (f *finder) capital(i int) bool {
	return f.kind(i) == text.Word && f.d.Tokens[i].Has(text.Capital)
}

// sameSentence tells whether tokens i and j stand in one sentence.
func (f *finder) sameSentence(i, j int) bool {
	return j < len(f.d.Tokens) && i >= 0 && f.d.Tokens[i].Sentence == f.d.Tokens[j].Sentence
}

// function is the class of the function word at token i: preposition,
// auxiliary, pronoun …; "" for any other word.
func (f *finder) function(i int) string {
	if i < 0 || i >= len(f.d.Tokens) {
		return ""
	}
	row, ok := lexicon.FunctionWords.Lookup(f.d, i)
	if !ok {
		return ""
	}
	return lexicon.FunctionWords.Cell(row, lexicon.FunctionWordsClass)
}
