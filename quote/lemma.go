package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// form is the inflection of a verb.
type form uint8

const (
	base   form = iota + 1 // "say"
	third                  // "says"
	past                   // "said"
	gerund                 // "saying"
)

// longestVerb bounds the words that are looked up, in bytes.
const longestVerb = 16

// cueVerb finds the verb of attribution that token i is a form of.
func cueVerb(d *text.Doc, i int) (row int, f form, ok bool) {
	t := &d.Tokens[i]
	n := t.End - t.Start
	if t.Kind != text.Word || n < 3 || n > longestVerb || t.Has(text.Dot) {
		return 0, 0, false
	}
	var buf [longestVerb + 1]byte
	w := buf[:n]
	for k := range w {
		b := d.Text[t.Start+k]
		if b >= 0x80 {
			return 0, 0, false
		}
		w[k] = b | 0x20
	}
	return verbForm(w)
}

// verbForm undoes the inflection of a word in lower case. It may write on the
// byte behind the word.
func verbForm(w []byte) (row int, f form, ok bool) {
	if r, found := lexicon.IrregularVerbs.Word(w); found {
		row, ok = lexicon.CueVerbs.Find(lexicon.IrregularVerbs.Cell(r, lexicon.IrregularVerbsLemma))
		return row, past, ok
	}
	if row, ok = lexicon.CueVerbs.Word(w); ok {
		if string(w) == "read" {
			return row, past, true
		}
		return row, base, true
	}
	n := len(w)
	switch {
	case w[n-1] == 's':
		row, ok = stems(w[:n-1], false)
		return row, third, ok
	case n > 3 && w[n-2] == 'e' && w[n-1] == 'd':
		row, ok = stems(w[:n-2], true)
		return row, past, ok
	case n > 4 && w[n-3] == 'i' && w[n-2] == 'n' && w[n-1] == 'g':
		row, ok = stems(w[:n-3], true)
		return row, gerund, ok
	}
	return 0, 0, false
}

// stems looks up what may stand before an ending: "deni" for "deny", "not" for
// "note", "quipp" for "quip", "publishe" for "publish".
func stems(w []byte, ending bool) (int, bool) {
	if row, ok := lexicon.CueVerbs.Word(w); ok {
		return row, true
	}
	n := len(w)
	if ending {
		if row, ok := lexicon.CueVerbs.Word(append(w, 'e')); ok {
			return row, true
		}
		if n > 3 && w[n-1] == w[n-2] {
			if row, ok := lexicon.CueVerbs.Word(w[:n-1]); ok {
				return row, true
			}
		}
	} else if n > 2 && w[n-1] == 'e' {
		if row, ok := lexicon.CueVerbs.Word(w[:n-1]); ok {
			return row, true
		}
		n--
	}
	if n > 2 && w[n-1] == 'i' {
		w[n-1] = 'y'
		return lexicon.CueVerbs.Word(w[:n])
	}
	return 0, false
}
