package text

import "slices"

// A Sentence is a range of tokens, half-open, in one paragraph.
type Sentence struct{ First, Last, Paragraph int }

// ParagraphKind tells running text from what stands around it.
type ParagraphKind uint8

// The kinds of paragraphs.
const (
	Body   ParagraphKind = iota
	Byline               // "By Jane Smith"
)

// A Paragraph is a range of tokens, half-open.
type Paragraph struct {
	First, Last int
	Lead        int // the first token after a dateline such as "HELSINKI (Reuters) -"; First if there is none
	Kind        ParagraphKind
}

// wrapLimit is the longest line, in bytes, of a text that can be hard-wrapped.
const wrapLimit = 160

// splitParagraphs cuts the tokens at empty lines, and at every line break
// unless the text is hard-wrapped. It is given the tokens that begin lines.
func (d *Doc) splitParagraphs(lines []int) {
	wrapped := d.hardWrapped(lines)
	d.Paragraphs = slices.Grow(d.Paragraphs, len(lines)+1)
	first := 0
	for _, i := range lines {
		d.steps++
		if i == 0 || i == len(d.Tokens) || wrapped && d.Tokens[i].Flags&BlankBefore == 0 {
			continue
		}
		d.Paragraphs = append(d.Paragraphs, d.paragraph(first, i))
		first = i
	}
	if first < len(d.Tokens) {
		d.Paragraphs = append(d.Paragraphs, d.paragraph(first, len(d.Tokens)))
	}
}

// hardWrapped tells whether single line breaks are only where a line was full:
// most lines end in the middle of a sentence, many go on in lower case, and
// none is long.
func (d *Doc) hardWrapped(lines []int) bool {
	breaks, open, lower, lineStart := 0, 0, 0, 0
	for _, i := range lines {
		d.steps++
		if i == len(d.Tokens) {
			break
		}
		t := &d.Tokens[i]
		if i > 0 {
			if d.Tokens[i-1].End-lineStart > wrapLimit {
				return false
			}
			if t.Flags&BlankBefore == 0 {
				breaks++
				if !d.endsSentence(i - 1) {
					open++
					if t.Kind == Word && t.Flags&Capital == 0 {
						lower++
					}
				}
			}
		}
		lineStart = t.Start
	}
	if n := len(d.Tokens); n == 0 || d.Tokens[n-1].End-lineStart > wrapLimit {
		return false
	}
	return open*2 > breaks && lower*3 >= breaks && lower > 0
}

// endsSentence tells whether token i is a full stop or the like, or a mark or
// bracket behind one.
func (d *Doc) endsSentence(i int) bool {
	for back := 0; i >= 0 && back < 3; back++ {
		switch t := &d.Tokens[i]; {
		case d.isStop(i), t.Kind == Word && t.Has(Dot):
			return true
		case t.Kind == Mark || d.Is(i, ")"):
			i--
		default:
			return false
		}
	}
	return false
}

// isStop tells whether token i is a full stop, question or exclamation mark,
// or an ellipsis.
func (d *Doc) isStop(i int) bool {
	t := &d.Tokens[i]
	if t.Kind != Punct {
		return false
	}
	switch d.Text[t.Start] {
	case '.', '?', '!':
		return true
	}
	return t.Hash == ellipsisHash
}

var ellipsisHash = Hash("…")
