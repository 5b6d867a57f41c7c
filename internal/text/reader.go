package text

import "strings"

// A Reader reads a text piece by piece, each in the memory of the one before
// it: whoever needs no more than the paragraphs at hand reads a long text in
// little room, and many texts in the room of one.
type Reader struct {
	Doc // the piece at hand; its offsets are those of the whole text

	s    string
	next int // where the next piece begins
	sc   scanner
	p    pairer
}

// pieceSize is about how many bytes a piece has. Most articles are one piece;
// a text that no line break divides is one too.
const pieceSize = 8 << 10

// Reset makes s the text that Next reads, from its start. An empty s lets go of
// the text before it.
func (r *Reader) Reset(s string) {
	r.s, r.next = s, 0
	r.begin(0, 0)
	if looksLikeUTF16(s) {
		r.next = len(s)
	}
}

// Next reads the next piece and tells whether there was one.
func (r *Reader) Next() bool {
	if r.next >= len(r.s) {
		return false
	}
	r.read(pieceEnd(r.s, r.next))
	return true
}

// read reads the piece that ends before a byte.
func (r *Reader) read(end int) {
	r.begin(r.next, end)
	r.next = end
	r.sc.run()
	r.Tokens = r.sc.tokens
	r.stages(&r.sc, &r.p)
}

// mostRoom is how many tokens a reader may hold when it is lent again: most
// articles have fewer.
const mostRoom = 1 << 13

// Oversized tells whether the reader holds more memory than is worth keeping.
func (r *Reader) Oversized() bool { return cap(r.Tokens) > mostRoom }

// Whole reads all of s in one piece, in which only the marks of a set quote. What
// it gives is good until the next text.
func (r *Reader) Whole(s string, quoting Marks) *Doc {
	r.Reset(s)
	r.p.quoting = quoting
	if r.next < len(s) {
		r.read(len(s))
	}
	r.p.quoting = 0
	return &r.Doc
}

// begin makes ready to read the piece between two bytes.
func (r *Reader) begin(from, to int) {
	d := &r.Doc
	*d = Doc{
		Text: r.s[:to], Tokens: d.Tokens[:0],
		Sentences: d.Sentences[:0], Paragraphs: d.Paragraphs[:0], Regions: d.Regions[:0],
	}
	r.sc = scanner{
		doc: d, s: d.Text, from: from, pos: from,
		tokens: d.Tokens, lines: r.sc.lines[:0], marks: r.sc.marks[:0], stops: r.sc.stops[:0],
	}
}

// pieceEnd is the end of the piece that begins at byte from: before an empty
// line, or behind a line so long that the text is not hard-wrapped. The next
// piece begins with the line break.
func pieceEnd(s string, from int) int {
	if len(s)-from <= pieceSize {
		return len(s)
	}
	for at := from + pieceSize; ; {
		k := strings.IndexByte(s[at:], '\n')
		if k < 0 {
			return len(s)
		}
		at += k
		line := s[from+strings.LastIndexByte(s[from:at], '\n')+1 : at]
		next := at + 1
		for next < len(s) && (s[next] == '\n' || s[next] == '\r' || s[next] == ' ' || s[next] == '\t') {
			next++
		}
		empty := strings.IndexByte(s[at+1:next], '\n') >= 0
		if (empty || len(strings.TrimSpace(line)) > wrapLimit) && next < len(s) && !opensPlainly(s[next]) {
			return at
		}
		at = next
	}
}

// opensPlainly tells whether a byte is a mark of which only the paragraph
// before it may tell whether it is an apostrophe.
func opensPlainly(b byte) bool { return b == '\'' || b == '`' }
