package speaker

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold is a word for comparing: small letters, no diacritics, no full stops,
// apostrophes or characters that cannot be seen; what else is no letter or digit
// becomes one space.
func fold(s string) string {
	if plainASCII(s) {
		return s
	}
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '.', r == '\'', r == '’', r == 'ʼ', unicode.Is(unicode.Cf, r):
		case unicode.IsLetter(r), unicode.IsDigit(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteString(plainLetter(unicode.ToLower(r)))
		default:
			space = true
		}
	}
	return b.String()
}

// plainASCII tells whether a string is folded already.
func plainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// plainLetter writes letters that have no decomposition as English does.
func plainLetter(r rune) string {
	switch r {
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'þ':
		return "th"
	case 'ı':
		return "i"
	}
	return string(r)
}
