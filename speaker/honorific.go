package speaker

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// An honorific is a word of courtesy before a name: "Mr", "Dame", "the Rev.".
type honorific struct {
	class  string // courtesy, style, peer, learned, clergy, judge, royal
	gender Gender
}

// honorificAt finds an honorific that stands before a name at token i.
func (f *finder) honorificAt(i, end int) (h honorific, n int) {
	if !f.capital(i) && !f.is(i, "the") {
		return h, 0
	}
	row, n := lexicon.Honorifics.Longest(f.d, i, end)
	if n == 0 || i+n >= end {
		return h, 0
	}
	if _, m := f.areaAt(i, end); m > n {
		return h, 0 // "Sri Lanka"
	}
	switch h.class = lexicon.Honorifics.Cell(row, lexicon.HonorificsClass); h.class {
	case "generation", "suffix":
		return h, 0
	}
	if f.d.Is(i+n, ".") && f.glued(i+n) && n == 1 {
		n++ // a stop that the sentence splitter did not give to the word
	}
	if !f.capital(i+n) && !f.particleAt(i+n, end) {
		return h, 0
	}
	if f.isAny(i, "u", "u.") && f.d.Tokens[i].Has(text.Dot) {
		return h, 0 // "U. S. Grant"
	}
	if f.isAny(i, "u", "don", "master", "shri") && f.behindOffice(i) || f.isAny(i, "u", "don", "master") {
		if yes, _ := f.given(i + n); !yes {
			return h, 0
		}
	}
	if f.isAny(i, "earl", "duke") && !f.is(i+n, "of") {
		return h, 0 // a given name
	}
	if f.lettersAt(i+n, end) && i+n+1 >= end {
		return h, 0 // "Dr. King MD"
	}
	h.gender = genderOf(lexicon.Honorifics.Cell(row, lexicon.HonorificsGender))
	return h, n
}

// suffixAt finds letters behind a name ("MP", "QC") at token i, and the office
// that they stand for.
func (f *finder) suffixAt(i, end int) (post string, n int) {
	if i >= end || !f.capital(i) {
		return "", 0
	}
	if f.d.Is(i, "MS") && i > 1 && f.capital(i-1) && !f.upper(i-1) && f.capital(i-2) && !f.capital(i+1) {
		return "member of the senedd", 1 // elsewhere an honorific in capitals
	}
	row, n := lexicon.Honorifics.Longest(f.d, i, end)
	if n == 0 || lexicon.Honorifics.Cell(row, lexicon.HonorificsClass) != "suffix" || !f.upper(i) && !f.phdLike(i) {
		return "", 0
	}
	return lexicon.Honorifics.Cell(row, lexicon.HonorificsPost), n
}

// phdLike tells whether the letters at token i are written with small ones.
func (f *finder) phdLike(i int) bool {
	switch f.word(i) {
	case "PhD", "Ph.", "DPhil", "DSc", "EdD", "Ed.", "PsyD", "MSc", "BSc", "MdB", "MdL":
		return true
	}
	return f.isAny(i, "esq.", "esq", "esquire")
}

// generationAt finds "Jr.", "Sr." or "III" at token i.
func (f *finder) generationAt(i, end int) int {
	if i >= end || !f.capital(i) {
		return 0
	}
	row, n := lexicon.Honorifics.Longest(f.d, i, end)
	if n == 0 || lexicon.Honorifics.Cell(row, lexicon.HonorificsClass) != "generation" {
		return 0
	}
	if f.isAny(i, "v", "v.") && (f.d.Tokens[i].Has(text.Dot) || f.capital(i+1)) {
		return 0 // an initial
	}
	return n
}

// behindOffice tells whether an office stands right before token i, so that a
// given name is more likely there than an honorific: "Rep. Shri Thanedar".
func (f *finder) behindOffice(i int) bool {
	return cell(&lexicon.Roles, f, i-1, lexicon.RolesClass) == "office"
}

// styledPerson reads a style of several words before an office or a name at token i:
// "His Holiness" Pope Francis, "Her Excellency" Ann Zorn.
func (f *finder) styledPerson(i, end int) (m Mention, next int, ok bool) {
	if !f.capital(i) || !f.capital(i+1) {
		return m, 0, false
	}
	_, n := f.honorificAt(i, end)
	if n < 2 {
		return m, 0, false
	}
	if m, next, ok = f.titledPerson(i+n, end); ok && m.Start == f.d.Tokens[i+n].Start {
		m.Name.HonorificPrefix = append([]string{f.slice(i, i+n)}, m.Name.HonorificPrefix...)
		m.Start = f.d.Tokens[i].Start
		m.Text = f.d.Text[m.Start:m.End]
		return m, next, true
	}
	return f.bareName(i, end)
}

// royal tells roles whose holders are called by their given name.
func royal(role string) bool {
	switch role {
	case "king", "queen", "prince", "princess", "crown prince", "crown princess", "emperor", "empress", "pope", "sultan", "emir":
		return true
	}
	return false
}
