package quote

import "unicode/utf8"

// Offsets converts the byte offsets of this module into those of other
// languages: code points, as Python counts, and UTF-16 code units, as browsers
// do. It is made once for a text and may be asked by many goroutines.
//
// A byte that is not UTF-8 counts as one code point and one code unit, as in
// Go's range loop and in Python's "surrogateescape"; a program that decodes such
// a text by another rule sees other offsets behind that byte.
type Offsets struct {
	text   string
	blocks []block // none if the text is ASCII
}

// blockSize is how many bytes apart the counts are kept.
const blockSize = 128

// A block is what was counted before its first character.
type block struct{ start, runes, units int }

// NewOffsets counts the characters of a text, in time linear in its length. It
// keeps the text, and a fifth of its length beside it unless it is ASCII.
func NewOffsets(text string) *Offsets {
	o := &Offsets{text: text}
	if isASCII(text) {
		return o
	}
	o.blocks = make([]block, 0, len(text)/blockSize+1)
	var b block
	for b.start < len(text) {
		if b.start >= len(o.blocks)*blockSize {
			o.blocks = append(o.blocks, b)
		}
		b.step(text)
	}
	return o
}

// Rune is the number of code points before a byte offset. An offset within a
// character stands for the character's start, and one outside the text for its
// nearer end.
func (o *Offsets) Rune(offset int) int { return o.at(offset).runes }

// UTF16 is the number of UTF-16 code units before a byte offset; what is beyond
// U+FFFF has two. Offsets within characters and outside the text are as for Rune.
func (o *Offsets) UTF16(offset int) int { return o.at(offset).units }

// at counts up to an offset, from the block it lies in.
func (o *Offsets) at(offset int) block {
	offset = max(0, min(offset, len(o.text)))
	if len(o.blocks) == 0 {
		return block{offset, offset, offset}
	}
	k := min(offset/blockSize, len(o.blocks)-1)
	if o.blocks[k].start > offset { // within the character that begins the block before
		k--
	}
	b := o.blocks[k]
	for b.start < offset {
		next := b
		if next.step(o.text); next.start > offset {
			break
		}
		b = next
	}
	return b
}

// step counts one character.
func (b *block) step(text string) {
	r, size := utf8.DecodeRuneInString(text[b.start:])
	b.start += size
	b.runes++
	b.units++
	if r > 0xFFFF {
		b.units++
	}
}

// isASCII tells whether all bytes of a text are below 0x80.
func isASCII(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
