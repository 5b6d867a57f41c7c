package text

import "unicode/utf8"

// family groups the marks that may open and close one region.
type family uint8

const (
	noMark  family = iota
	double         // " “ ” „ '' `` ＂ ״
	single         // ' ‘ ’ ‚ `
	angle          // « » << >>
	angle1         // ‹ ›
	corner         // 「 」
	corner1        // 『 』
	families
)

// Marks is a set of kinds of quotation marks, a bit each. The empty set stands
// for all of them.
type Marks uint8

// The kinds of marks.
const (
	DoubleMarks Marks = 1 << iota // " “ ” „ '' ``
	SingleMarks                   // ' ‘ ’ ‚
	AngleMarks                    // « » ‹ ›
	CornerMarks                   // 「 」 『 』
)

// has tells whether the marks of a family are in the set.
func (m Marks) has(f family) bool {
	switch f {
	case double:
		return m&DoubleMarks != 0
	case single:
		return m&SingleMarks != 0
	case angle, angle1:
		return m&AngleMarks != 0
	case corner, corner1:
		return m&CornerMarks != 0
	}
	return false
}

// role is what a mark does where it stands.
type role uint8

const (
	neither role = iota
	opens
	closes
	either
)

// markOf is the family of a mark beyond ASCII.
func markOf(r rune) family {
	switch r {
	case '“', '”', '„', '‟', '＂', '״', '〝', '〞':
		return double
	case '‘', '’', '‚', '‛', '＇':
		return single
	case '«', '»':
		return angle
	case '‹', '›':
		return angle1
	case '「', '」':
		return corner
	case '『', '』':
		return corner1
	}
	return noMark
}

// straightMark reads a mark of ASCII: ", ', two apostrophes, backticks.
func (sc *scanner) straightMark(b byte) {
	start := sc.pos
	n := 1
	if b != '"' && sc.at(start+1, b) {
		// Of three apostrophes the inner, single one closes first and opens last.
		glued := start > 0 && sc.flags&SpaceBefore == 0
		if !(glued && sc.at(start+2, b) && !sc.at(start-1, b)) {
			n = 2
		}
	}
	sc.pos += n
	sc.skipExtenders()
	sc.emitMark(start)
}

// glyph says what a mark token is: its family and the role its shape allows.
func (d *Doc) glyph(i int) (family, role) {
	s := d.Text[d.Tokens[i].Start:d.Tokens[i].End]
	switch s[0] {
	case '"':
		return double, either
	case '\'':
		if len(s) > 1 && s[1] == '\'' {
			return double, either
		}
		return single, either
	case '`':
		if len(s) > 1 && s[1] == '`' {
			return double, opens
		}
		return single, opens
	case '<':
		return angle, opens
	case '>':
		return angle, closes
	}
	r, _ := utf8.DecodeRuneInString(s)
	switch r {
	case '“':
		return double, opens
	case '”', '〞':
		return double, closes
	case '„', '〝', '‟':
		return double, opens
	case '‘', '‚', '‛':
		return single, opens
	case '’':
		return single, closes
	case '«':
		return angle, opens
	case '»':
		return angle, closes
	case '‹':
		return angle1, opens
	case '›':
		return angle1, closes
	case '「':
		return corner, opens
	case '」':
		return corner, closes
	case '『':
		return corner1, opens
	case '』':
		return corner1, closes
	}
	return markOf(r), either
}

// side is what stands beside a mark.
type side uint8

const (
	gap    side = iota // white space or the edge of the paragraph
	word               // a letter or digit
	figure             // a digit
	soft               // a dash, colon, slash or ellipsis: may stand on either side of a mark
	ahead              // an opening bracket or the like
	behind             // a full stop, comma, closing bracket
)

// sideOf is the side that token i, not a mark, shows.
func (d *Doc) sideOf(i int) side {
	t := &d.Tokens[i]
	switch t.Kind {
	case Word, Clitic:
		return word
	case Number:
		return figure
	case Punct:
		switch d.Text[t.Start] {
		case '(', '[', '{', '@', '#', '$':
			return ahead
		case '-', ':', '/', '=', '&', '*', '_', '|', '+', '~':
			return soft
		}
		if t.Hash == dash || t.Hash == hyphen || t.Hash == ellipsisHash {
			return soft
		}
		return behind
	}
	return word
}

// shape is the role that the neighbours of a mark allow.
func shape(left, right side) role {
	mayOpen := left == gap || left == ahead || left == soft
	mayClose := right == gap || right == behind || right == soft
	if left == gap && right == gap || left == soft && right == soft {
		return either
	}
	if right == gap || right == behind {
		mayOpen = false
	}
	if left == gap && right != behind || left == ahead && right != gap {
		mayClose = false
	}
	switch {
	case mayOpen && mayClose:
		return either
	case mayOpen:
		return opens
	case mayClose:
		return closes
	case left == behind: // "Yes,"said he; said,"Yes"
		return either
	}
	return neither
}
