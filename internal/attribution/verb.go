package attribution

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A verb is what the lexicon says of a word: the row of the verb of attribution
// that it is a form of, plus one; 0 if it is none.
type verb uint16

// Verbs are words that the lexicon does not know as verbs of attribution, by the
// hash of their lower case, each with the one that it is used like.
type Verbs map[uint32]verb

// Add adds a word that is used like another; like "say" if no verb of
// attribution has the form of that.
func (v Verbs) Add(word, like string) {
	row, ok := 0, false
	if w := []byte(strings.ToLower(like)); len(w) >= shortestVerb {
		row, ok = verbForm(append(w, 0)[:len(w)])
	}
	if !ok {
		row, _ = lexicon.CueVerbs.Find("say")
	}
	v[text.Hash(strings.ToLower(word))] = verb(row + 1)
}

// lemma is what stands for a word in features: its verb, or its form.
func (a *Article) lemma(i int32) uint32 {
	if i < 0 || int(i) >= len(a.Words) {
		return 0
	}
	if v := a.verbs[i]; v > 0 {
		return uint32(v)
	}
	return a.Words[i].Form
}

// Verb is the row in lexicon.CueVerbs of word i, -1 if it is none of them.
func (a *Article) Verb(i int32) int { return int(a.verbs[i]) - 1 }

// longestVerb bounds the words that are looked up, in bytes, without characters
// that do not show.
const (
	longestVerb  = 16
	shortestVerb = 3
)

// lookUp finds the verb of attribution that a word is a form of.
func lookUp(d *text.Doc, w *model.Word) verb {
	t := &d.Tokens[w.First]
	if w.Last != w.First+1 || t.Kind != text.Word || t.Has(text.Dot) {
		return 0
	}
	var buf [longestVerb + 1]byte
	b := buf[:0]
	for _, c := range d.Text[t.Start:t.End] {
		switch {
		case c < 0x80 && len(b) < longestVerb:
			b = append(b, byte(c)|0x20)
		case !text.Ignorable(c):
			return 0
		}
	}
	if len(b) < shortestVerb {
		return 0
	}
	if row, ok := verbForm(b); ok {
		return verb(row + 1)
	}
	return 0
}

// verbForm undoes the inflection of a word in lower case. It may write on the
// byte behind the word.
func verbForm(w []byte) (row int, ok bool) {
	if r, found := lexicon.IrregularVerbs.Word(w); found {
		return lexicon.CueVerbs.Find(lexicon.IrregularVerbs.Cell(r, lexicon.IrregularVerbsLemma))
	}
	if row, ok = lexicon.CueVerbs.Word(w); ok {
		return row, true
	}
	n := len(w)
	switch {
	case w[n-1] == 's':
		return stems(w[:n-1], false)
	case n > 3 && w[n-2] == 'e' && w[n-1] == 'd':
		return stems(w[:n-2], true)
	case n > 4 && w[n-3] == 'i' && w[n-2] == 'n' && w[n-1] == 'g':
		return stems(w[:n-3], true)
	}
	return 0, false
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
