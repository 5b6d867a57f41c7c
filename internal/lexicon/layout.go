package lexicon

import (
	"fmt"

	"github.com/onrecord-go/onrecord/internal/text"
)

// A Layout is a table as the generator writes it down.
type Layout struct {
	Phrases []uint32
	Firsts  []First
}

// A First says how many tokens the longest phrase that begins with a word has.
type First struct {
	Hash    uint32
	Longest uint8
}

// Lay lays out the slots for keys. It is used by the generator, and by tests
// that want a table of their own.
func Lay(keys []string) (Layout, error) {
	l := Layout{
		Phrases: make([]uint32, size(len(keys))),
		Firsts:  make([]First, size(len(keys))),
	}
	seen := map[string]bool{}
	for row, key := range keys {
		d := text.Scan(key)
		if n := len(d.Tokens); n == 0 || n > maxPhrase {
			return l, fmt.Errorf("lexicon: key %q has %d tokens", key, n)
		}
		h, id := phraseBasis, ""
		for i := range d.Tokens {
			h = extend(h, d.Tokens[i].Hash)
			id += fmt.Sprint(d.Tokens[i].Hash, " ")
		}
		if seen[id] {
			return l, fmt.Errorf("lexicon: key %q stands twice", key)
		}
		seen[id] = true
		l.addPhrase(h, row)
		l.addFirst(d.Tokens[0].Hash, len(d.Tokens))
	}
	return l, nil
}

// size is a power of two with at least as many empty slots as full ones.
func size(n int) int {
	s := 4
	for s < 2*n+2 {
		s *= 2
	}
	return s
}

func (l *Layout) addPhrase(h uint32, row int) {
	mask := uint32(len(l.Phrases) - 1)
	s := spread(h) & mask
	for l.Phrases[s] != 0 {
		s = (s + 1) & mask
	}
	l.Phrases[s] = uint32(row + 1)
}

func (l *Layout) addFirst(h uint32, tokens int) {
	mask := uint32(len(l.Firsts) - 1)
	s := spread(h) & mask
	for l.Firsts[s].Longest != 0 && l.Firsts[s].Hash != h {
		s = (s + 1) & mask
	}
	l.Firsts[s] = First{h, max(l.Firsts[s].Longest, uint8(tokens))}
}
