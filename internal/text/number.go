package text

import "unicode/utf8"

// number reads a token that begins with a digit: "1,000", "3.5", "1st", "90s",
// "10am", "5G". A comma or full stop belongs to it between digits; the comma
// only where groups of three follow, so that "9,10" is two numbers.
func (sc *scanner) number() {
	start := sc.pos
	w := wordState{hash: hashBasis}
	for sc.pos < len(sc.s) {
		b := sc.s[sc.pos]
		switch {
		case b >= utf8.RuneSelf:
			if !sc.wordRune(&w) {
				sc.finishNumber(start, &w)
				return
			}
			continue
		case classes[b] == digit:
			w.mix(rune(b))
		case classes[b] == letter:
			w.add(rune(b))
		case b == '.' && w.letters == 0 && sc.digits(sc.pos+1) > 0:
			w.mix('.')
		case b == ',' && w.letters == 0 && sc.digits(sc.pos+1) == 3:
			w.mix(',')
		case b == '.' && w.letters == 1 && sc.halfDay():
			// "10a.m.", "9p.m."
			w.mix('.')
			w.add('m')
			sc.pos++
		default:
			sc.finishNumber(start, &w)
			return
		}
		sc.pos++
	}
	sc.finishNumber(start, &w)
}

// finishNumber emits the number from start and a clitic after it ("1990's").
func (sc *scanner) finishNumber(start int, w *wordState) {
	var flags Flags
	if w.letters == 2 && sc.at(sc.pos-2, '.') && sc.at(sc.pos, '.') {
		sc.pos++
		flags = Dot
	}
	sc.emit(start, Number, flags, w.hash)
	sc.clitic()
}

// halfDay tells whether ".m" goes on an "a" or "p" at the current position.
func (sc *scanner) halfDay() bool {
	before := sc.s[sc.pos-1] | 0x20
	return (before == 'a' || before == 'p') && (sc.at(sc.pos+1, 'm') || sc.at(sc.pos+1, 'M')) &&
		(sc.pos+2 >= len(sc.s) || !isWordByte(sc.s[sc.pos+2]))
}

// digits counts the digits at i, up to four: more make no difference.
func (sc *scanner) digits(i int) int {
	n := 0
	for n < 4 && i+n < len(sc.s) && sc.s[i+n] < utf8.RuneSelf && classes[sc.s[i+n]] == digit {
		n++
	}
	return n
}
