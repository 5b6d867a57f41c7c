package text

import (
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// nonASCII reads what begins with a byte beyond ASCII.
func (sc *scanner) nonASCII() {
	r, n := utf8.DecodeRuneInString(sc.s[sc.pos:])
	switch {
	case r == utf8.RuneError && n <= 1:
		sc.single(Other)
	case r == '\u2029':
		sc.pos += n
		sc.lineBreak()
		sc.lineBreak()
	case r == '\u0085' || r == '\u2028':
		sc.pos += n
		sc.lineBreak()
	case unicode.IsSpace(r) || r == '\u200B':
		sc.pos += n
		sc.flags |= SpaceBefore
		sc.skipExtenders()
	case Ignorable(r):
		sc.pos += n
	case markOf(r) != noMark:
		start := sc.pos
		sc.pos += n
		sc.skipExtenders()
		sc.emitMark(start)
	case isCurlyApostrophe(r): // the modifier letter, where no letter stands before it
		start := sc.pos
		sc.pos += n
		sc.skipExtenders()
		sc.emit(start, Punct, 0, apostrophe)
	case r == '…':
		start := sc.pos
		sc.pos += n
		sc.skipExtenders()
		sc.emitStop(start, ellipsisHash)
	case r == '–' || r == '—' || r == '‒' || r == '―' || r == '‐' || r == '‑' || r == '−':
		sc.dash(n, dashHash(r))
	case isIdeographic(r):
		sc.ideograph()
	case unicode.IsLetter(r):
		sc.word()
	default:
		sc.cluster()
	}
}

// dashHash folds the long dashes into "—" and the hyphens into "-".
func dashHash(r rune) uint32 {
	if r == '‐' || r == '‑' || r == '−' || r == '‒' {
		return Hash("-")
	}
	return Hash("—")
}

// dash emits a dash of n bytes with the combining marks upon it.
func (sc *scanner) dash(n int, hash uint32) {
	start := sc.pos
	sc.pos += n
	sc.skipExtenders()
	sc.emit(start, Punct, 0, hash)
}

// cluster emits one grapheme cluster: an emoji, a symbol, a stray mark.
func (sc *scanner) cluster() {
	start := sc.pos
	c, _, _, _ := uniseg.FirstGraphemeClusterInString(sc.s[sc.pos:], -1)
	sc.pos += len(c)
	sc.doc.steps += len(c)
	kind := Other
	if r, _ := utf8.DecodeRuneInString(c); unicode.IsPunct(r) {
		kind = Punct
	} else if unicode.IsDigit(r) {
		kind = Number
	}
	sc.emit(start, kind, 0, Hash(c))
}

// skipExtenders moves past combining marks, joiners and the like, which belong
// to the character before them.
func (sc *scanner) skipExtenders() {
	if sc.pos < len(sc.s) && sc.s[sc.pos] >= utf8.RuneSelf {
		sc.extenders()
	}
}

func (sc *scanner) extenders() {
	for sc.pos < len(sc.s) {
		r, n := utf8.DecodeRuneInString(sc.s[sc.pos:])
		if !isExtender(r) {
			return
		}
		sc.pos += n
		sc.doc.steps++
	}
}

// isExtender tells whether a rune never stands apart from the one before it:
// the classes Extend, SpacingMark and ZWJ of Unicode's annex 29.
func isExtender(r rune) bool {
	switch {
	case r < 0x300:
		return false
	case r == '\u200C' || r == '\u200D' || r == '\uFF9E' || r == '\uFF9F' || r == '\u0E33' || r == '\u0EB3':
		return true
	case 0x1F3FB <= r && r <= 0x1F3FF, 0xE0020 <= r && r <= 0xE007F:
		return true
	}
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Mc)
}

// Ignorable tells whether a rune is left out of matching: soft hyphen,
// joiners, byte order mark, direction marks and overrides.
func Ignorable(r rune) bool {
	switch {
	case r == '\u00AD', r == '\u2060', r == '\uFEFF', r == '\u061C':
		return true
	case '\u200C' <= r && r <= '\u200F', '\u202A' <= r && r <= '\u202E', '\u2066' <= r && r <= '\u2069':
		return true
	}
	return false
}

// isIdeographic tells whether a rune is of a script that sets no spaces between
// words, or whose clusters need the full rules.
func isIdeographic(r rune) bool {
	if r < 0x0E00 {
		return false
	}
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai,
		unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// isCurlyApostrophe tells whether a rune serves as an apostrophe inside a word.
func isCurlyApostrophe(r rune) bool { return r == '’' || r == 'ʼ' || r == '＇' }
