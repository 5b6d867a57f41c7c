package event

import (
	"math/bits"
	"sync"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A sieve says of a word, by its hash, which tables may know it: to ask it
// first spares most words of a text the look-ups. It loses none that they know,
// and lets hardly any through that they do not: of "the" and "of", with which
// some phrases begin, only those before the second word of such a phrase.
type sieve struct {
	first [sieveSize]uint8 // by the first word of a key
	pairs [sieveSize]uint8 // by the first two
}

const sieveSize = 1 << 13

// What a table may know of a word.
const (
	startsWord   uint8 = 1 << iota // it begins a key of event_words.tsv
	startsSeries                   // it begins a key of event_series.tsv
	isCue                          // it begins a key of event_cues.tsv
	isAuxiliary                    // it is an auxiliary of function_words.tsv
	isPointer                      // it is "that" or the like, and means a time only before one
	paired                         // it begins a key of several words; which, is told by pairs
)

// words is made when the first text is read, and not changed then.
var words = sync.OnceValue(func() *sieve {
	var m sieveMaker
	m.add(&lexicon.EventWords, startsWord, "")
	m.add(&lexicon.EventSeries, startsSeries, "")
	m.add(&lexicon.EventCues, isCue, "")
	m.add(&lexicon.FunctionWords, isAuxiliary, "auxiliary")
	for _, pointer := range []string{"that", "this", "these", "those", "same"} {
		m.enter(pointer, isPointer)
	}
	return &m.sieve
})

// A sieveMaker makes a sieve.
type sieveMaker struct {
	sieve
	key text.Reader
}

// add enters the keys of a table, of one class if that is not "".
func (m *sieveMaker) add(t *lexicon.Table, fact uint8, class string) {
	for row := range t.Len() {
		if class == "" || t.Cell(row, 1) == class {
			m.enter(t.Key(row), fact)
		}
	}
}

// enter enters one key.
func (m *sieveMaker) enter(key string, fact uint8) {
	m.key.Reset(key)
	m.key.Next()
	t := m.key.Tokens
	first := bucket(t[0].Hash)
	if len(t) == 1 {
		m.first[first] |= fact
		return
	}
	m.first[first] |= paired
	m.pairs[pairBucket(t[0].Hash, t[1].Hash)] |= fact
}

func bucket(hash uint32) uint32 { return (hash ^ hash>>17) % sieveSize }

func pairBucket(first, second uint32) uint32 { return bucket(first ^ bits.RotateLeft32(second, 7)) }

// sift is what the sieve says of token i, 0 outside the text.
func (f *finder) sift(i int) uint8 {
	t := f.d.Tokens
	if uint(i) >= uint(len(t)) {
		return 0
	}
	facts := f.words.first[bucket(t[i].Hash)]
	if facts&paired != 0 && i+1 < len(t) {
		facts |= f.words.pairs[pairBucket(t[i].Hash, t[i+1].Hash)]
	}
	return facts
}

// mayBegin tells whether an expression may begin at a token: a figure, a word
// with a figure at its end ("Q3", "april22"), or the first word of a key.
func (f *finder) mayBegin(t *text.Token) bool {
	if t.Kind != text.Word {
		return t.Kind == text.Number
	}
	return f.words.first[bucket(t.Hash)]&(startsWord|startsSeries|paired) != 0 || f.d.Text[t.End-1]-'0' < 10
}
