package lexicon

import (
	"math/bits"

	"github.com/onrecord-go/onrecord/internal/text"
)

// A Sieve says of a word, by its hash, which tables may know it: to ask it
// first spares most words of a text the look-ups. It loses none that they know,
// and lets hardly any through that they do not: of "the" and "of", with which
// some phrases begin, only those before the second word of such a phrase.
//
// It is laid out by the generator, which sifts what package event looks for.
type Sieve struct {
	first [sieveSize]Facts // by the first word of a key
	pairs [sieveSize]Facts // by the first two words of a longer one
}

// Facts are what tables may know of a word.
type Facts uint8

// The facts of EventSieve.
const (
	IsEventWord   Facts = 1 << iota // a key of event_words.tsv begins with it
	IsEventSeries                   // a key of event_series.tsv
	IsEventCue                      // a key of event_cues.tsv
	IsAuxiliary                     // an auxiliary of function_words.tsv
	IsPointer                       // "that" and the like, which mean a time only before one
	FollowsCount                    // it may stand between a count and what makes that a time
	InPhrase                        // a key of several words begins with it; which, the next word tells
)

const sieveSize = 1 << 13

// At is what may be known of token i, 0 outside the text.
func (s *Sieve) At(d *text.Doc, i int) Facts {
	t := d.Tokens
	if uint(i) >= uint(len(t)) {
		return 0
	}
	facts := s.Word(t[i].Hash)
	if facts&InPhrase != 0 && i+1 < len(t) {
		facts |= s.pairs[pairSlot(t[i].Hash, t[i+1].Hash)]
	}
	return facts
}

// Word is what may be known of a word without regard to the next one.
func (s *Sieve) Word(hash uint32) Facts { return s.first[sieveSlot(hash)] }

func sieveSlot(hash uint32) uint32 { return (hash ^ hash>>17) % sieveSize }

func pairSlot(first, second uint32) uint32 { return sieveSlot(first ^ bits.RotateLeft32(second, 7)) }

// Add enters a key. It is used by the generator.
func (s *Sieve) Add(key string, facts Facts) {
	t := text.Scan(key).Tokens
	if len(t) == 1 {
		s.first[sieveSlot(t[0].Hash)] |= facts
		return
	}
	s.first[sieveSlot(t[0].Hash)] |= InPhrase
	s.pairs[pairSlot(t[0].Hash, t[1].Hash)] |= facts
}

// Rows gives the facts in the order of their slots, as the generator writes them
// down.
func (s *Sieve) Rows() (first, pairs []Facts) { return s.first[:], s.pairs[:] }
