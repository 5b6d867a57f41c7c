package model

import "github.com/onrecord-go/onrecord/internal/text"

// A Word is what the parser takes as one word: a token, or several that hyphens
// hold together ("third-party", "Jong-un"), as the treebanks have them.
type Word struct {
	First, Last int32  // its tokens, half-open
	Form        uint32 // hash of the folded word, digits made alike
	Tail        uint32 // its last four bytes in lower case, the last one lowest
	Head        uint32 // its first three bytes in lower case
	Shape       Shape
	Fixed       Tag   // the tag its spelling decides, none if it has to be learned
	Region      int32 // quotation region it lies in, -1 outside
}

// Shape is what a word looks like.
type Shape uint8

// The parts of a shape.
const (
	Capital Shape = 1 << iota // begins with a capital
	Upper                     // more than one letter, all capital
	Digit                     // has a digit
	Hyphen                    // has a hyphen
	Dotted                    // ends in a full stop of its own
	Foreign                   // has bytes that are not ASCII
	Initial                   // first word of the sentence or after an opening mark
	Clitic                    // 's, n't and their like
)

// Words appends the words of the tokens first to last-1 of d to dst.
func Words(d *text.Doc, first, last int, dst []Word) []Word {
	initial := true
	for i := max(first, 0); i < min(last, len(d.Tokens)); {
		end := wordEnd(d, i, last)
		w := newWord(d, i, end)
		if initial {
			w.Shape |= Initial
		}
		initial = w.Fixed == Open || w.Fixed == Close && initial
		dst = append(dst, w)
		i = end
	}
	return dst
}

// WordAt is the number of the word that a token is in, -1 if it is in none. It
// takes time logarithmic in the length of the sentence.
func WordAt(words []Word, token int) int {
	low, high := 0, len(words)
	for low < high {
		if m := (low + high) / 2; int(words[m].Last) <= token {
			low = m + 1
		} else {
			high = m
		}
	}
	if low == len(words) || int(words[low].First) > token {
		return -1
	}
	return low
}

// wordEnd is the token after the word that begins with token i: hyphens glued
// on both sides to words or numbers join them.
func wordEnd(d *text.Doc, i, last int) int {
	last = min(last, len(d.Tokens))
	if !lexical(d, i) {
		return i + 1
	}
	for i++; i+1 < last && d.Glued(i) && hyphen(d, i) && d.Glued(i+1) && lexical(d, i+1); i += 2 {
	}
	return i
}

// lexical tells whether token i is made of letters or digits.
func lexical(d *text.Doc, i int) bool {
	return d.Tokens[i].Kind == text.Word || d.Tokens[i].Kind == text.Number
}

// hyphen tells whether token i is a hyphen, plain or typographic.
func hyphen(d *text.Doc, i int) bool {
	w := d.Word(i)
	return w == "-" || w == "\u2010" || w == "\u2011"
}

// newWord makes the word of the tokens first to last-1.
func newWord(d *text.Doc, first, last int) Word {
	t := &d.Tokens[first]
	w := Word{First: int32(first), Last: int32(last), Form: t.Hash, Region: t.Region, Fixed: none}
	w.spell(d.Slice(first, last), last > first+1 || t.Kind == text.Number)
	if t.Has(text.Dot) {
		w.Shape |= Dotted
	}
	switch t.Kind {
	case text.Clitic:
		w.Shape |= Clitic
	case text.Punct, text.Mark, text.Other:
		w.Fixed = fixedTag(d.Word(first), t)
	}
	return w
}

// spell reads the shape and the edges of a word; with rehash it also gives it
// the hash of its lower-case bytes, every digit read as 0, so that numbers of
// one form are one word.
func (w *Word) spell(s string, rehash bool) {
	letters, uppers := 0, 0
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case 'a' <= c && c <= 'z':
			letters++
		case 'A' <= c && c <= 'Z':
			letters, uppers = letters+1, uppers+1
			if i == 0 {
				w.Shape |= Capital
			}
			c += 'a' - 'A'
		case '0' <= c && c <= '9':
			w.Shape |= Digit
			c = '0'
		case c == '-' && i > 0:
			w.Shape |= Hyphen
		case c >= 0x80:
			w.Shape |= Foreign
		}
		w.Tail = w.Tail<<8 | uint32(c)
		if i < 3 {
			w.Head = w.Head<<8 | uint32(c)
		}
		h = (h ^ uint32(c)) * 16777619
	}
	if letters > 1 && letters == uppers {
		w.Shape |= Upper
	}
	if rehash {
		w.Form = h
	}
}

// fixedTag is the tag of a token that is no word, none where it stands for one
// ("&", "%").
func fixedTag(s string, t *text.Token) Tag {
	switch s {
	case ",":
		return Comma
	case ".", "?", "!":
		return Stop
	case "(", "[", "{":
		return Left
	case ")", "]", "}":
		return Right
	case "$", "€", "£", "¥":
		return Money
	case ":", ";", "-", "--", "—", "–", "―", "…", "...", "/", "‒":
		return Colon
	}
	switch {
	case t.Kind == text.Mark && t.Has(text.Opens):
		return Open
	case t.Kind == text.Mark:
		return Close
	case len(s) > 1 && (s[0] == '.' || s[0] == '-'):
		return Colon
	}
	return none
}
