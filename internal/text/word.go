package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// wordState gathers what a word's token needs while its letters go by.
type wordState struct {
	hash    uint32
	letters int
	uppers  int
	capital bool
	dotted  bool // has an inner full stop, as "U.S" has
}

// add folds one letter into the word.
func (w *wordState) add(r rune) {
	upper := false
	switch {
	case 'A' <= r && r <= 'Z':
		upper = true
		r += 'a' - 'A'
	case r >= utf8.RuneSelf:
		upper = unicode.IsUpper(r) || unicode.IsTitle(r)
		r = unicode.ToLower(r)
	}
	if upper {
		w.uppers++
		if w.letters == 0 {
			w.capital = true
		}
	}
	w.letters++
	w.mix(r)
}

// mix folds a rune that is no letter, such as an inner apostrophe.
func (w *wordState) mix(r rune) {
	if r < utf8.RuneSelf {
		w.hash = (w.hash ^ uint32(r)) * hashPrime
		return
	}
	var buf [utf8.UTFMax]byte
	for _, b := range buf[:utf8.EncodeRune(buf[:], r)] {
		w.hash = (w.hash ^ uint32(b)) * hashPrime
	}
}

func (w *wordState) flags() Flags {
	var f Flags
	if w.capital {
		f |= Capital
	}
	if w.uppers == w.letters && w.letters > 0 {
		f |= Upper
	}
	return f
}

// word reads a word from its first letter: letters, inner apostrophes, the
// inner and last full stops of abbreviations. Clitics become tokens of their own.
func (sc *scanner) word() {
	if sc.plainWords() {
		return
	}
	start := sc.pos
	w := wordState{hash: hashBasis}
	sc.letters(&w)
	for sc.pos < len(sc.s) && sc.inner(start, &w) {
		sc.letters(&w)
	}
	sc.finishWord(start, &w)
}

// plainWords reads words of ASCII letters that single spaces divide, the last
// one with white space or a comma behind it: most of a text goes by here, and
// what the scanner keeps stays in registers meanwhile. It tells whether it read
// all up to the current position; a word about which more has to be asked
// begins there if not.
func (sc *scanner) plainWords() bool {
	s, i, before := sc.s, sc.pos, sc.flags
	for {
		start, h, uppers := i, hashBasis, 0
		for ; i < len(s) && classes[s[i]] == letter; i++ {
			h = (h ^ uint32(s[i]|0x20)) * hashPrime
			uppers += upperCase(s[i])
		}
		if i == len(s) || !endsPlain[s[i]] {
			sc.pos, sc.flags = start, before
			return i < len(s) && s[i] == '.' && sc.beforeStop(i, h, uppers)
		}
		n := len(sc.tokens)
		if n == cap(sc.tokens) {
			sc.pos = i
			sc.grow()
		}
		sc.tokens = sc.tokens[:n+1]
		t := &sc.tokens[n]
		t.Start, t.End, t.Hash, t.Region, t.Kind = start, i, h, -1, Word
		t.Flags = before | capitals(s[start], uppers, i-start)
		before = 0
		if s[i] != ' ' || i+1 == len(s) || s[i+1] >= utf8.RuneSelf {
			break
		}
		i, before = i+1, SpaceBefore // nothing can be upon this space
		if classes[s[i]] != letter {
			break
		}
	}
	sc.pos, sc.flags = i, before
	return true
}

// endsPlain are the bytes behind a word of ASCII letters that cannot go on it,
// nor be upon it.
var endsPlain = [256]bool{
	'\t': true, ' ': true, '\n': true, '\r': true, '\v': true, '\f': true,
	'!': true, '"': true, '#': true, '$': true, '%': true, '&': true, '(': true, ')': true, '*': true, '+': true, ',': true,
	'-': true, '/': true, ':': true, ';': true, '<': true, '=': true, '>': true, '?': true, '@': true,
	'[': true, '\\': true, ']': true, '^': true, '`': true, '{': true, '|': true, '}': true, '~': true,
}

// beforeStop reads the word from the current position to the full stop at end.
// A single letter may be the first of "U.S.": that is left to others.
func (sc *scanner) beforeStop(end int, hash uint32, uppers int) bool {
	start := sc.pos
	letters := end - start
	if letters < 2 {
		return false
	}
	sc.pos = end
	sc.finishWord(start, &wordState{hash: hash, letters: letters, uppers: uppers, capital: upperCase(sc.s[start]) == 1})
	return true
}

// capitals are the flags of a word of ASCII letters: its first one and how many
// of how many are capitals.
func capitals(first byte, uppers, letters int) Flags {
	if uppers == 0 {
		return 0
	}
	flags := Flags(upperCase(first)) * Capital
	if uppers == letters {
		flags |= Upper
	}
	return flags
}

// letters takes in a run of ASCII letters, up to a clitic "n't".
func (sc *scanner) letters(w *wordState) {
	rest := sc.s[sc.pos:]
	h, before := w.hash, w.hash
	n, uppers := 0, 0
	for n < len(rest) && classes[rest[n]] == letter {
		before, h = h, (h^uint32(rest[n]|0x20))*hashPrime
		uppers += upperCase(rest[n])
		n++
	}
	if n == 0 {
		return
	}
	w.capital = w.capital || w.letters == 0 && upperCase(rest[0]) == 1
	if w.letters+n > 1 && negationLen(rest[n-1:]) > 0 {
		n, h = n-1, before
		uppers -= upperCase(rest[n])
	}
	w.letters += n
	w.uppers += uppers
	w.hash = h
	sc.pos += n
}

// upperCase is 1 for a capital of ASCII, 0 for a small letter.
func upperCase(letter byte) int { return int(^letter >> 5 & 1) }

// inner takes in what stands at the current position when it is no ASCII letter
// and the word goes on with it.
func (sc *scanner) inner(start int, w *wordState) bool {
	b := sc.s[sc.pos]
	switch {
	case b == ' ':
		return false
	case b >= utf8.RuneSelf:
		return sc.wordRune(w)
	case classes[b] == digit:
	case b == '\'' && sc.innerApostrophe(1) && sc.cliticLen(1) == 0:
	case b == '_' && sc.pos+1 < len(sc.s) && isWordByte(sc.s[sc.pos+1]): // handles: "Sen_JoeManchin"
	case b == '.' && sc.innerDot(start, w):
		w.dotted = true
	default:
		return false
	}
	w.mix(rune(b))
	sc.pos++
	return true
}

func isWordByte(b byte) bool {
	return b >= utf8.RuneSelf || classes[b] == letter || classes[b] == digit
}

// wordRune takes in a rune beyond ASCII when it goes on the word.
func (sc *scanner) wordRune(w *wordState) bool {
	r, n := utf8.DecodeRuneInString(sc.s[sc.pos:])
	switch {
	case isCurlyApostrophe(r):
		if !sc.innerApostrophe(n) || sc.cliticLen(n) > 0 {
			return false
		}
		w.mix('\'')
	case isExtender(r):
		if !Ignorable(r) {
			w.mix(r)
		}
	case isIdeographic(r):
		return false
	case unicode.IsLetter(r):
		w.add(r)
	case Ignorable(r):
		if !sc.letterAfterIgnorables(sc.pos + n) {
			return false
		}
	default:
		return false
	}
	sc.pos += n
	return true
}

// letterAfterIgnorables tells whether a letter follows at i; a second
// ignorable character in a row ends the word, so that the look-ahead is short.
func (sc *scanner) letterAfterIgnorables(i int) bool {
	r, _ := utf8.DecodeRuneInString(sc.s[i:])
	return unicode.IsLetter(r)
}

// finishWord emits the word from start to the current position, with its full
// stop when that makes it an abbreviation or an initial, and the clitic after it.
func (sc *scanner) finishWord(start int, w *wordState) {
	flags := w.flags()
	if sc.at(sc.pos, '.') && !sc.at(sc.pos+1, '.') && sc.takesDot(start, w) {
		sc.pos++
		sc.skipExtenders()
		flags |= Dot
		sc.stops = append(sc.stops, len(sc.tokens))
	}
	sc.emit(start, Word, flags, w.hash)
	sc.clitic()
}

// takesDot tells whether the full stop at the current position belongs to the
// word before it.
func (sc *scanner) takesDot(start int, w *wordState) bool {
	if w.dotted {
		return true
	}
	word := sc.s[start:sc.pos]
	if w.letters == 1 && w.uppers == 1 {
		return word != "I" || sc.initialBefore()
	}
	a, ok := abbreviations.lookup(word)
	if !ok {
		return false
	}
	if a == beforeNumber {
		return sc.digitAfter(sc.pos + 1)
	}
	return true
}

// initialBefore tells whether the token before is a capitalised word on the
// same line, so that "I." after it is a middle initial.
func (sc *scanner) initialBefore() bool {
	t := sc.tokens
	return len(t) > 0 && sc.flags&LineBefore == 0 && t[len(t)-1].Kind == Word && t[len(t)-1].Has(Capital)
}

// digitAfter tells whether a digit follows at i, after at most one space.
func (sc *scanner) digitAfter(i int) bool {
	if sc.at(i, ' ') {
		i++
	}
	return i < len(sc.s) && sc.s[i] < utf8.RuneSelf && classes[sc.s[i]] == digit
}

// innerDot tells whether the full stop at the current position stands inside a
// dotted abbreviation such as "U.S." or "a.m.": one letter on either side.
func (sc *scanner) innerDot(start int, w *wordState) bool {
	before := sc.pos - 1
	single := before == start || before > start && sc.s[before-1] == '.'
	if !single || !isASCIILetter(sc.s[before]) || sc.pos+1 >= len(sc.s) || !isASCIILetter(sc.s[sc.pos+1]) {
		return false
	}
	if w.letters == 1 && w.uppers == 1 && sc.lowerRun(sc.pos+2) {
		return false // "J.Smith": an initial and a name
	}
	return true
}

// lowerRun tells whether a lower-case letter stands at i.
func (sc *scanner) lowerRun(i int) bool {
	return i < len(sc.s) && 'a' <= sc.s[i] && sc.s[i] <= 'z'
}

func isASCIILetter(b byte) bool { return b < utf8.RuneSelf && classes[b] == letter }

// innerApostrophe tells whether a letter follows the apostrophe of n bytes at
// the current position; one stands before it by construction.
func (sc *scanner) innerApostrophe(n int) bool {
	i := sc.pos + n
	if i >= len(sc.s) || sc.pos == 0 {
		return false
	}
	if sc.s[i] < utf8.RuneSelf {
		return classes[sc.s[i]] == letter
	}
	r, _ := utf8.DecodeRuneInString(sc.s[i:])
	return unicode.IsLetter(r) && !isIdeographic(r)
}

// cliticLen is the length in bytes of 's, 'd, 'm, 'll, 're or 've at the end of
// a word, 0 if none stands here; its apostrophe, at the current position, has n
// bytes.
func (sc *scanner) cliticLen(n int) int {
	rest := sc.s[sc.pos+n:]
	k := 0
	for k < len(rest) && k < 3 && isWordByte(rest[k]) {
		k++
	}
	switch {
	case k == 1 && (rest[0]|0x20 == 's' || rest[0]|0x20 == 'd' || rest[0]|0x20 == 'm'):
		return n + k
	case k == 2:
		switch [2]byte{rest[0] | 0x20, rest[1] | 0x20} {
		case [2]byte{'l', 'l'}, [2]byte{'r', 'e'}, [2]byte{'v', 'e'}:
			return n + k
		}
	}
	return 0
}

// negationLen is the length in bytes of the "n't" that rest begins with and
// that ends a word, 0 if it does not.
func negationLen(rest string) int {
	if len(rest) < 3 || rest[0]|0x20 != 'n' {
		return 0
	}
	end := 3
	if rest[1] != '\'' {
		if !strings.HasPrefix(rest[1:], "’") {
			return 0
		}
		end = 1 + len("’") + 1
	}
	if end > len(rest) || rest[end-1]|0x20 != 't' || end < len(rest) && rest[end] < utf8.RuneSelf && isWordByte(rest[end]) {
		return 0
	}
	return end
}

// clitic emits the clitic that stands at the current position, if any.
func (sc *scanner) clitic() {
	if sc.pos == len(sc.s) || classes[sc.s[sc.pos]] == space {
		return // as behind most words
	}
	n := negationLen(sc.s[sc.pos:])
	if n == 0 {
		r, size := utf8.DecodeRuneInString(sc.s[sc.pos:])
		if r != '\'' && !isCurlyApostrophe(r) {
			return
		}
		n = sc.cliticLen(size)
	}
	if n == 0 {
		return
	}
	start := sc.pos
	w := wordState{hash: hashBasis}
	for _, r := range sc.s[start : start+n] {
		if r == '\'' || isCurlyApostrophe(r) {
			w.mix('\'')
		} else {
			w.add(r)
		}
	}
	sc.pos += n
	sc.skipExtenders()
	sc.emit(start, Clitic, w.flags()&Upper, w.hash)
}

// ideograph emits one word of a script without spaces, as Unicode's default
// word boundaries cut it.
func (sc *scanner) ideograph() {
	start := sc.pos
	word, _, _ := uniseg.FirstWordInString(sc.s[sc.pos:], -1)
	sc.pos += len(word)
	sc.doc.steps += len(word)
	w := wordState{hash: hashBasis}
	for _, r := range word {
		w.mix(unicode.ToLower(r))
	}
	sc.emit(start, Word, 0, w.hash)
}
