package lexicon

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/text"
)

// A Table maps phrases to rows of cells. Its slots are hash tables laid out by
// the generator: open addressing, linear probing, sizes a power of two.
type Table struct {
	Name    string
	Columns []string
	rows    []string // row by row, a cell a column
	phrases []uint32 // slot → row + 1, by the hash of the whole phrase
	firsts  []First  // by the hash of a phrase's first word
}

// Len is the number of rows.
func (t *Table) Len() int { return len(t.rows) / len(t.Columns) }

// Key is the phrase of a row, as the .tsv spells it.
func (t *Table) Key(row int) string { return t.Cell(row, 0) }

// Cell is what stands in a column of a row.
func (t *Table) Cell(row, column int) string { return t.rows[row*len(t.Columns)+column] }

// Lookup finds the row whose key is the single token i.
func (t *Table) Lookup(d *text.Doc, i int) (row int, ok bool) {
	if i >= len(d.Tokens) || !t.Begins(d, i) {
		return 0, false
	}
	return t.row(extend(phraseBasis, d.Tokens[i].Hash), d, i, 1)
}

// Longest finds the longest phrase that begins at token i and ends at or before
// token end, and the number of its tokens; n is 0 if there is none. Case does
// not matter. Words joined by hyphens match only where the key has the hyphens.
func (t *Table) Longest(d *text.Doc, i, end int) (row, n int) {
	end = min(end, len(d.Tokens))
	if i >= end {
		return 0, 0
	}
	longest := t.longest(d.Tokens[i].Hash)
	switch longest {
	case 0:
		return 0, 0
	case 1: // as for most words
		if row, ok := t.row(extend(phraseBasis, d.Tokens[i].Hash), d, i, 1); ok {
			return row, 1
		}
		return 0, 0
	}
	var prefix [maxPhrase]uint32
	h := phraseBasis
	length := min(longest, end-i)
	for k := 0; k < length; k++ {
		h = extend(h, d.Tokens[i+k].Hash)
		prefix[k] = h
	}
	for n = length; n > 0; n-- {
		if row, ok := t.row(prefix[n-1], d, i, n); ok {
			return row, n
		}
	}
	return 0, 0
}

// Begins tells whether a phrase may begin with token i. Most words of a text
// begin none: this is the cheap question to ask of all of them.
func (t *Table) Begins(d *text.Doc, i int) bool { return t.longest(d.Tokens[i].Hash) > 0 }

// Find finds the row of a key.
func (t *Table) Find(key string) (row int, ok bool) {
	r := text.Borrow(key)
	row, n := t.Longest(&r.Doc, 0, len(r.Tokens))
	whole := n > 0 && n == len(r.Tokens)
	r.Return()
	return row, whole
}

// maxPhrase is the most tokens that a key may have.
const maxPhrase = 12

// longest is the number of tokens of the longest phrase that begins with a word.
func (t *Table) longest(hash uint32) int {
	mask := uint32(len(t.firsts) - 1)
	for s := spread(hash) & mask; ; s = (s + 1) & mask {
		switch f := &t.firsts[s]; {
		case f.Longest == 0:
			return 0
		case f.Hash == hash:
			return int(f.Longest)
		}
	}
}

// row finds the row of the n tokens at i, whose phrase hash is h. The key is
// compared with the text, so that a chance collision finds nothing.
func (t *Table) row(h uint32, d *text.Doc, i, n int) (int, bool) {
	mask := uint32(len(t.phrases) - 1)
	for s := spread(h) & mask; t.phrases[s] != 0; s = (s + 1) & mask {
		if row := int(t.phrases[s]) - 1; same(t.Key(row), d, i, n) {
			return row, true
		}
	}
	return 0, false
}

// same tells whether the n tokens at i spell the key, letter by letter of ASCII
// and without regard to case, white space, full stops at the end of words and
// characters beyond ASCII (which the hash has compared already).
func same(key string, d *text.Doc, i, n int) bool {
	if n == 1 && key == d.Word(i) {
		return true
	}
	for k := i; k < i+n; k++ {
		word := d.Word(k)
		for j := 0; j < len(word); j++ {
			b := lower(word[j])
			if !plain(b) {
				continue
			}
			for len(key) > 0 && !plain(lower(key[0])) {
				key = key[1:]
			}
			if len(key) == 0 || lower(key[0]) != b {
				return false
			}
			key = key[1:]
		}
	}
	return strings.IndexFunc(key, func(r rune) bool { return r < 0x80 && plain(lower(byte(r))) }) < 0
}

// plain tells whether a byte counts when a key is compared with a text.
func plain(b byte) bool {
	return 'a' <= b && b <= 'z' || '0' <= b && b <= '9'
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}

const phraseBasis uint32 = 2166136261

// extend adds a word to the hash of a phrase.
func extend(h, word uint32) uint32 { return (h ^ spread(word)) * 16777619 }

// spread mixes the high bits of a hash into the low ones, which slots use.
func spread(h uint32) uint32 {
	h ^= h >> 15
	h *= 0x2c1b3c6d
	return h ^ h>>12
}

// Word finds the row whose key is one word, given folded: lower case, in ASCII.
func (t *Table) Word(word []byte) (row int, ok bool) {
	h := text.HashBytes(word)
	if t.longest(h) == 0 {
		return 0, false
	}
	mask := uint32(len(t.phrases) - 1)
	for s := spread(extend(phraseBasis, h)) & mask; t.phrases[s] != 0; s = (s + 1) & mask {
		if row := int(t.phrases[s]) - 1; t.Key(row) == string(word) {
			return row, true
		}
	}
	return 0, false
}
