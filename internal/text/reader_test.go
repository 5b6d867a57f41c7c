package text

import (
	"strings"
	"testing"
)

// pieces gives the tokens of a text as a Reader reads it, and the number of its
// sentences, paragraphs, regions and pieces.
func pieces(r *Reader, s string) (tokens []Token, sentences, paragraphs, regions, n int) {
	for r.Reset(s); r.Next(); n++ {
		tokens = append(tokens, r.Tokens...)
		sentences += len(r.Sentences)
		paragraphs += len(r.Paragraphs)
		regions += len(r.Regions)
	}
	return tokens, sentences, paragraphs, regions, n
}

// TestReader sets what is read in pieces beside what is read at once.
func TestReader(t *testing.T) {
	long := `"We took the time," Ms. Adeyemi said. ` + strings.Repeat("Nobody's pension will be touched, she said. ", 6)
	wrapped := "The minister said that the\nbudget would be late, and\nthat it would be small.\n"
	for name, test := range map[string]struct {
		text   string
		pieces int
	}{
		"nothing":               {"", 0},
		"an article":            {long + "\n\n" + long, 1},
		"paragraphs":            {strings.Repeat(long+"\n\n", 100), 4},
		"Windows line ends":     {strings.Repeat(long+"\r\n\r\n", 100), 4},
		"a paragraph a line":    {strings.Repeat(long+"\n", 100), 4},
		"hard-wrapped":          {strings.Repeat(wrapped+"\n", 300), 3},
		"hard-wrapped, no gap":  {strings.Repeat(wrapped, 300), 1},
		"one line":              {strings.Repeat(long, 100), 1},
		"apostrophes at starts": {strings.Repeat("'"+long+"\n\n", 100), 1},
		"a mark before":         {"\uFEFF" + strings.Repeat(long+"\n\n", 100), 4},
		"UTF-16":                {strings.Repeat("a\x00b\x00 \x00", 9000), 0},
	} {
		t.Run(name, func(t *testing.T) {
			d := Scan(test.text)
			var r Reader
			for range 2 { // the second time in the memory of the first
				tokens, sentences, paragraphs, regions, n := pieces(&r, test.text)
				// The numbers of sentences and regions begin anew with each piece.
				for i := range min(len(tokens), len(d.Tokens)) {
					want, got := d.Tokens[i], tokens[i]
					want.Sentence, want.Region = got.Sentence, got.Region
					if got != want {
						t.Fatalf("token %d is %+v, want %+v", i, got, want)
					}
				}
				if len(tokens) != len(d.Tokens) {
					t.Errorf("%d tokens, want %d", len(tokens), len(d.Tokens))
				}
				if n != test.pieces || sentences != len(d.Sentences) || paragraphs != len(d.Paragraphs) || regions != len(d.Regions) {
					t.Errorf("%d pieces, %d sentences, %d paragraphs, %d regions; want %d, %d, %d, %d", n, sentences, paragraphs, regions,
						test.pieces, len(d.Sentences), len(d.Paragraphs), len(d.Regions))
				}
			}
		})
	}
}

// TestReaderMemory checks that a Reader takes no memory for a text like the one
// before it, and none that grows with the text.
func TestReaderMemory(t *testing.T) {
	paragraph := `The minister said that "nobody" would be asked. 'Nobody at all,' she said, and 'nothing' either.` + "\n\n"
	once, often := strings.Repeat(paragraph, 150), strings.Repeat(paragraph, 6000)
	var r Reader
	pieces := func(s string) {
		for r.Reset(s); r.Next(); {
		}
	}
	pieces(once)
	room := cap(r.Tokens)
	if n := testing.AllocsPerRun(5, func() { pieces(often) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
	if cap(r.Tokens) != room {
		t.Errorf("room for %d tokens, and for %d of a longer text", room, cap(r.Tokens))
	}
}
