package text

import (
	"slices"
	"strings"
)

// Scan reads a text. It never fails: what is no text gives no tokens.
func Scan(s string) *Doc {
	d := &Doc{Text: s}
	if looksLikeUTF16(s) {
		return d
	}
	var room [3][noted]int
	sc := scanner{doc: d, s: s, lines: room[0][:0], marks: room[1][:0], stops: room[2][:0]}
	sc.tokens = make([]Token, 0, min(len(s)/bytesPerToken, tokenSample)+8)
	sc.run()
	d.Tokens = sc.tokens
	d.stages(&sc, &pairer{})
	return d
}

// stages goes from the tokens to all that is made of them.
func (d *Doc) stages(sc *scanner, p *pairer) {
	d.splitParagraphs(sc.lines)
	d.pairMarks(sc.marks, p)
	d.assignRegions()
	d.splitSentences(sc.stops)
}

// A short text gets room for a token every bytesPerToken bytes, which is more
// than it needs; a long one for tokenSample tokens, and then for as many more as
// these foretell.
const (
	bytesPerToken = 4
	tokenSample   = 2048
)

// noted is how many lines, marks and stops a short text has, at most.
const noted = 32

// utf16Sample is how much of a text is looked at for the NUL bytes that UTF-16
// puts beside every Latin letter.
const utf16Sample = 1024

// looksLikeUTF16 tells whether a third of the first bytes are NUL: then it is
// UTF-16 passed by mistake, and anything found in it would be garbage.
func looksLikeUTF16(s string) bool {
	head := s[:min(len(s), utf16Sample)]
	return len(head) >= 4 && strings.Count(head, "\x00")*3 >= len(head)
}

// scanner is the state of one pass from bytes to tokens.
type scanner struct {
	doc    *Doc
	s      string
	from   int // where the reading began
	pos    int
	flags  Flags // pending for the next token
	tokens []Token

	// The tokens that the stages behind this one begin with, in order: none of
	// them has to go through all tokens to find its own.
	lines []int // the first of a line, or one behind the last token
	marks []int // a quotation mark
	stops []int // a sentence may end here
}

// class of an ASCII byte, for the jump at the start of a token.
type class uint8

const (
	other class = iota
	space
	newline
	letter
	digit
	punct
	quote // straight double mark, apostrophe, backtick
)

// A byte beyond ASCII has none.
var classes = [256]class{
	'\t': space, ' ': space, '\n': newline, '\r': newline, '\v': newline, '\f': newline,
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit, '5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	'a': letter, 'b': letter, 'c': letter, 'd': letter, 'e': letter, 'f': letter, 'g': letter, 'h': letter, 'i': letter,
	'j': letter, 'k': letter, 'l': letter, 'm': letter, 'n': letter, 'o': letter, 'p': letter, 'q': letter, 'r': letter,
	's': letter, 't': letter, 'u': letter, 'v': letter, 'w': letter, 'x': letter, 'y': letter, 'z': letter,
	'A': letter, 'B': letter, 'C': letter, 'D': letter, 'E': letter, 'F': letter, 'G': letter, 'H': letter, 'I': letter,
	'J': letter, 'K': letter, 'L': letter, 'M': letter, 'N': letter, 'O': letter, 'P': letter, 'Q': letter, 'R': letter,
	'S': letter, 'T': letter, 'U': letter, 'V': letter, 'W': letter, 'X': letter, 'Y': letter, 'Z': letter,
	'!': punct, '#': punct, '$': punct, '%': punct, '&': punct, '(': punct, ')': punct, '*': punct, '+': punct, ',': punct,
	'-': punct, '.': punct, '/': punct, ':': punct, ';': punct, '<': punct, '=': punct, '>': punct, '?': punct, '@': punct,
	'[': punct, '\\': punct, ']': punct, '^': punct, '_': punct, '{': punct, '|': punct, '}': punct, '~': punct,
	'"': quote, '\'': quote, '`': quote,
}

// run reads the whole text.
func (sc *scanner) run() {
	if sc.pos == 0 && strings.HasPrefix(sc.s, "\uFEFF") {
		sc.pos = len("\uFEFF")
	}
	for sc.pos < len(sc.s) {
		sc.doc.steps++
		b := sc.s[sc.pos]
		if b >= 0x80 {
			sc.nonASCII()
			continue
		}
		switch classes[b] {
		case space:
			sc.flags |= SpaceBefore
			sc.pos++
			sc.skipExtenders()
		case newline:
			sc.newline()
		case letter:
			sc.word()
		case digit:
			sc.number()
		case punct:
			sc.punct(b)
		case quote:
			sc.straightMark(b)
		default:
			sc.single(Other)
		}
	}
}

// emit adds the token from start to the current position. It fills in the
// fields where they stay: a Token built first would be copied over the stack.
func (sc *scanner) emit(start int, kind Kind, flags Flags, hash uint32) {
	n := len(sc.tokens)
	if n == cap(sc.tokens) {
		sc.grow()
	}
	sc.tokens = sc.tokens[:n+1]
	t := &sc.tokens[n]
	t.Start, t.End = start, sc.pos
	t.Hash = hash
	t.Region = -1
	t.Kind, t.Flags = kind, sc.flags|flags
	sc.flags = 0
}

// grow makes room for as many tokens as the rest of the text has if it is like
// the text up to here, and a sixteenth more, but for no more than the rest of a
// short text would get. It is called once or twice, and would only be in the way
// of emit.
//
//go:noinline
func (sc *scanner) grow() {
	rest := len(sc.s) - sc.pos
	perByte := float64(len(sc.tokens)) / float64(sc.pos-sc.from+1)
	more := int(perByte * float64(rest) * 17 / 16)
	sc.tokens = slices.Grow(sc.tokens, min(more, rest/bytesPerToken)+1)
}

// emitMark emits the quotation mark from start to the current position.
func (sc *scanner) emitMark(start int) {
	sc.marks = append(sc.marks, len(sc.tokens))
	sc.emit(start, Mark, 0, 0)
}

// emitStop emits the full stop, question mark, exclamation mark or ellipsis
// from start to the current position.
func (sc *scanner) emitStop(start int, hash uint32) {
	sc.stops = append(sc.stops, len(sc.tokens))
	sc.emit(start, Punct, 0, hash)
}

// single emits one ASCII character with the combining marks upon it.
func (sc *scanner) single(kind Kind) {
	start := sc.pos
	sc.pos++
	sc.skipExtenders()
	sc.emit(start, kind, 0, Hash(sc.s[start:start+1]))
}

// punct emits one punctuation mark; several full stops, also ". . .", are one
// ellipsis, and << or >> a guillemet.
func (sc *scanner) punct(b byte) {
	start := sc.pos
	switch b {
	case '.':
		sc.fullStops(start)
		return
	case '<', '>':
		if sc.pos+1 < len(sc.s) && sc.s[sc.pos+1] == b && !sc.at(sc.pos+2, b) && !sc.at(sc.pos-1, b) {
			sc.pos += 2
			sc.emitMark(start)
			return
		}
	case '?', '!':
		sc.stops = append(sc.stops, len(sc.tokens))
	}
	sc.single(Punct)
}

// at tells whether the byte at position i is b.
func (sc *scanner) at(i int, b byte) bool { return i >= 0 && i < len(sc.s) && sc.s[i] == b }

// fullStops reads ".", "..." or ". . .".
func (sc *scanner) fullStops(start int) {
	n := 0
	end := start
	for i := start; ; {
		if sc.at(i, '.') {
			n++
			i++
			end = i
			continue
		}
		if sc.at(i, ' ') && sc.at(i+1, '.') && n > 0 {
			i++
			continue
		}
		break
	}
	sc.doc.steps += end - start
	if n == 2 && sc.s[start+1] != '.' { // ". ." is two stops, not an ellipsis
		n, end = 1, start+1
	}
	sc.pos = end
	sc.skipExtenders()
	if n == 1 {
		sc.emitStop(start, Hash("."))
		return
	}
	sc.emitStop(start, ellipsisHash)
}

// newline reads one line break: LF, CR, CRLF, VT or FF.
func (sc *scanner) newline() {
	b := sc.s[sc.pos]
	sc.pos++
	if b == '\r' && sc.at(sc.pos, '\n') {
		sc.pos++
	}
	sc.lineBreak()
}

// lineBreak notes a line break before the next token; a second one before it
// makes an empty line.
func (sc *scanner) lineBreak() {
	if sc.flags&LineBefore != 0 {
		sc.flags |= BlankBefore
	} else {
		sc.lines = append(sc.lines, len(sc.tokens))
	}
	sc.flags |= LineBefore | SpaceBefore
}
