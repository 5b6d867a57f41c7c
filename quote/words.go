package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// wordClass is the closed class of a function word.
type wordClass uint8

const (
	content wordClass = iota // nouns, verbs, adjectives, names
	determiner
	possessive
	pronoun
	preposition
	conjunction
	subordinator
	auxiliary
	negation
	adverb
	question
	classes
)

// wordClasses are the classes as the lexicon spells them.
var wordClasses = [classes]string{"", "determiner", "possessive", "pronoun", "preposition", "conjunction",
	"subordinator", "auxiliary", "negation", "adverb", "question"}

// classify gives every token its word class.
func classify(d *text.Doc) []wordClass {
	out := make([]wordClass, len(d.Tokens))
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if t.Kind != text.Word && t.Kind != text.Clitic {
			continue
		}
		if row, ok := lexicon.FunctionWords.Lookup(d, i); ok {
			out[i] = classNamed(lexicon.FunctionWords.Cell(row, lexicon.FunctionWordsClass))
			if out[i] == adverb && t.Has(text.Capital) && d.Sentences[t.Sentence].First != i {
				out[i] = content // a name: the Today programme
			}
		} else if strings.HasSuffix(d.Word(i), "ly") && t.Flags&text.Capital == 0 && t.End-t.Start > 4 {
			out[i] = adverb
		}
	}
	return out
}

// classNamed is the class of a name.
func classNamed(name string) wordClass {
	for c, n := range wordClasses {
		if n == name {
			return wordClass(c)
		}
	}
	return content
}

var (
	to        = text.Hash("to")
	of        = text.Hash("of")
	and       = text.Hash("and")
	has       = text.Hash("'s")
	period    = text.Hash(".")
	comma     = text.Hash(",")
	colon     = text.Hash(":")
	according = text.Hash("according")
)

// word tells whether token i is there and has a hash.
func (f *finder) word(i int, h uint32) bool {
	return i >= 0 && i < len(f.d.Tokens) && f.d.Tokens[i].Hash == h && f.d.Tokens[i].Kind != text.Mark
}

// class is the word class of token i; what lies outside the text has none.
func (f *finder) class(i int) wordClass {
	if i < 0 || i >= len(f.classes) {
		return content
	}
	return f.classes[i]
}
