package quote

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func TestOffsets(t *testing.T) {
	for name, c := range map[string]struct {
		text                 string
		offset, runes, units int
	}{
		"ASCII":                     {"abc", 2, 2, 2},
		"behind a curly mark":       {"“abc”", 3, 1, 1},
		"behind an emoji":           {"a😀b", 5, 2, 3},
		"inside a character":        {"a😀b", 3, 1, 1},
		"end":                       {"a😀", 5, 2, 3},
		"before the text":           {"“a", -7, 0, 0},
		"behind the text":           {"“a", 70, 2, 2},
		"empty text":                {"", 1, 0, 0},
		"bad bytes count one each":  {"“\xff\xfe”", 5, 3, 3},
		"truncated character":       {"“a\xe2\x80", 6, 4, 4},
		"surrogate is three bytes":  {"“\xed\xa0\x80a", 6, 4, 4},
		"byte order mark":           {"\uFEFFa", 3, 1, 1},
		"inside, at a block's edge": {strings.Repeat("a", 127) + "😀b", 129, 127, 127},
		"behind a block's edge":     {strings.Repeat("a", 127) + "😀b", 131, 128, 129},
	} {
		t.Run(name, func(t *testing.T) {
			o := NewOffsets(c.text)
			if r, u := o.Rune(c.offset), o.UTF16(c.offset); r != c.runes || u != c.units {
				t.Errorf("rune %d, unit %d; want %d, %d", r, u, c.runes, c.units)
			}
		})
	}
}

// TestOffsetsEverywhere compares all offsets of long texts with the library's
// own conversions.
func TestOffsetsEverywhere(t *testing.T) {
	for _, piece := range []string{"a", "“é😀", "\xffa😀", "👨‍👩‍👧 said ", "漢字"} {
		text := strings.Repeat(piece, 150)
		o := NewOffsets(text)
		for i := range text {
			runes := utf8.RuneCountInString(text[:i])
			units := len(utf16.Encode([]rune(text[:i])))
			if o.Rune(i) != runes || o.UTF16(i) != units {
				t.Fatalf("%q, byte %d: %d and %d, want %d and %d", piece, i, o.Rune(i), o.UTF16(i), runes, units)
			}
		}
	}
}

// TestOffsetsAreCheapToAsk bounds what one question reads.
func TestOffsetsAreCheapToAsk(t *testing.T) {
	o := NewOffsets(strings.Repeat("“a", 100_000))
	for k := 1; k < len(o.blocks); k++ {
		if n := o.blocks[k].start - o.blocks[k-1].start; n < blockSize-utf8.UTFMax || n > blockSize+utf8.UTFMax {
			t.Fatalf("block %d is %d bytes behind the one before", k, n)
		}
	}
	if n := testing.AllocsPerRun(10, func() { o.UTF16(200_000) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
