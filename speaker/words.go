package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A finder is one run over a text. The methods that end in At look at the token
// they are given and say how many tokens fit, 0 if none does; they never look
// further than a bounded number of tokens ahead.
type finder struct {
	d       *text.Doc
	opt     Parser
	heading bool   // the sentence is a headline: nearly all its words have capitals
	phrase  bool   // a phrase of Parse, where a single unknown word may be a name
	known   *known // family names that the text has shown so far
	left    part   // words of a title that the grammar does not know
	found   []Mention
	steps   int
	ahead   []uint8 // how many tokens ahead the next head of a title may stand
	opening int     // one more than the first token of the sentence that opened is about
	opened  bool    // it begins with a clause or phrase before the main one
}

// word is the text of token i, "" when there is none.
func (f *finder) word(i int) string {
	if i < 0 || i >= len(f.d.Tokens) {
		return ""
	}
	return f.d.Word(i)
}

// slice is the text from token first to the one before last, on one line: a name
// may go over the end of a hard-wrapped one.
func (f *finder) slice(first, last int) string {
	s := f.d.Slice(first, last)
	if strings.ContainsAny(s, "\n\r") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}

// is tells whether token i is the word s in any case; s is lower case.
func (f *finder) is(i int, s string) bool {
	w := f.word(i)
	return len(w) == len(s) && strings.EqualFold(w, s)
}

// isAny tells whether token i is one of the words, in any case.
func (f *finder) isAny(i int, words ...string) bool {
	w := f.word(i)
	if w == "" {
		return false
	}
	first := w[0] | 0x20
	for _, s := range words {
		if len(w) == len(s) && s[0] == first && strings.EqualFold(w, s) {
			return true
		}
	}
	return false
}

// kind is the kind of token i, 0 when there is none.
func (f *finder) kind(i int) text.Kind {
	if i < 0 || i >= len(f.d.Tokens) {
		return 0
	}
	return f.d.Tokens[i].Kind
}

// capital tells whether token i is a word that begins with a capital.
func (f *finder) capital(i int) bool {
	return f.kind(i) == text.Word && f.d.Tokens[i].Has(text.Capital)
}

// upper tells whether token i is a word of two or more capitals only.
func (f *finder) upper(i int) bool {
	return f.capital(i) && f.d.Tokens[i].Has(text.Upper) && f.d.Tokens[i].End-f.d.Tokens[i].Start > 1
}

// lower tells whether token i is a word that begins with a small letter.
func (f *finder) lower(i int) bool {
	return f.kind(i) == text.Word && !f.d.Tokens[i].Has(text.Capital)
}

// clitic tells whether token i is the 's or ' of a possessive.
func (f *finder) clitic(i int) bool {
	if f.kind(i) != text.Clitic {
		return false
	}
	switch f.word(i) {
	case "'s", "’s", "'S", "’S", "'", "’":
		return true
	}
	return false
}

// glued tells whether no space stands before token i.
func (f *finder) glued(i int) bool { return f.d.Glued(i) }

// newLine tells whether token i begins a paragraph, so that no name goes on with it.
// In a hard-wrapped text a line break alone says nothing.
func (f *finder) newLine(i int) bool {
	return f.d.Tokens[i].Has(text.LineBefore) && f.d.Paragraphs[f.d.Paragraph(i)].First == i
}

// hyphenated is the number of tokens of the word at i with all its hyphened
// parts: 3 of "Jong-un", 1 of "Coats".
func (f *finder) hyphenated(i, end int) int {
	const most = 16
	n := 1
	for n < most && i+n+1 < end && f.d.Is(i+n, "-") && f.glued(i+n) && f.glued(i+n+1) && f.kind(i+n+1) == text.Word {
		n += 2
	}
	return n
}

// columns that are read as small sets.
func cell(t *lexicon.Table, f *finder, i, column int) string {
	if f.kind(i) == 0 {
		return ""
	}
	if row, ok := t.Lookup(f.d, i); ok {
		return t.Cell(row, column)
	}
	return ""
}

// notName is the class of a capitalised word that begins no name, "" for others.
func (f *finder) notName(i int) string {
	return cell(&lexicon.NotNames, f, i, lexicon.NotNamesClass)
}

// strange tells whether token i is a word that cannot be part of a name.
func (f *finder) strange(i int) bool {
	c := f.notName(i)
	return c != "" && c != "weak"
}

// given tells whether token i is a given name, and whether it is one that says
// little: a common word, a place or a family name as well.
func (f *finder) given(i int) (yes, weak bool) {
	row, ok := lexicon.GivenNames.Lookup(f.d, i)
	if !ok {
		return false, false
	}
	return true, lexicon.GivenNames.Cell(row, lexicon.GivenNamesStrength) == "weak"
}

// verb is the class of a finite verb at token i: "speech", "act" or "".
func (f *finder) verb(i int) string {
	if f.kind(i) != text.Word || f.capital(i) && !f.upper(i) {
		return ""
	}
	return cell(&lexicon.SubjectVerbs, f, i, lexicon.SubjectVerbsClass)
}

// function tells whether token i is a word of a closed class: an article, a
// preposition, a conjunction and so on.
func (f *finder) function(i int) bool {
	_, ok := lexicon.FunctionWords.Lookup(f.d, i)
	return ok
}

// sentenceEnd is the token behind the last of the sentence of token i.
func (f *finder) sentenceEnd(i int) int { return f.d.Sentences[f.d.Tokens[i].Sentence].Last }

// startsSentence tells whether token i is the first word of its sentence or of
// a quotation.
func (f *finder) startsSentence(i int) bool {
	return f.d.Sentences[f.d.Tokens[i].Sentence].First == i || f.kind(i-1) == text.Mark
}

// genderOf reads a cell of a gender column.
func genderOf(cell string) Gender {
	switch cell {
	case "female":
		return Female
	case "male":
		return Male
	}
	return 0
}
