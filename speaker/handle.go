package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// handle reads a handle at the @ of token i: @AmbJohnBolton. The name in it is
// split at its capitals; without capitals the handle has no name.
func (f *finder) handle(i, end int) (m Mention, ok bool) {
	if i+1 >= end || !f.glued(i+1) || f.kind(i+1) != text.Word && f.kind(i+1) != text.Number ||
		f.glued(i) && (f.kind(i-1) == text.Word || f.kind(i-1) == text.Number) {
		return m, false
	}
	last := i + 2
	for last < end && f.glued(last) && (f.d.Is(last, "_") || f.kind(last) == text.Word || f.kind(last) == text.Number) {
		last++
	}
	m = Mention{Kind: KindHandle, Handle: f.slice(i+1, last), Number: Singular}
	splitHandle(&m)
	return f.span(m, i, last), true
}

// A handleTitle is the beginning of a handle that stands for an office.
type handleTitle struct{ prefix, role string }

// handleTitles are longest first where one begins another.
var handleTitles = [...]handleTitle{
	{"Senator", "senator"}, {"Senador", "senator"}, {"Sen", "senator"},
	{"Representative", "representative"}, {"Rep", "representative"},
	{"Congressman", "congressman"}, {"Congresswoman", "congresswoman"},
	{"Governor", "governor"}, {"Gov", "governor"}, {"Ambassador", "ambassador"}, {"Amb", "ambassador"},
	{"Secretary", "secretary"}, {"Sec", "secretary"}, {"President", "president"}, {"Speaker", "speaker"},
	{"Leader", "leader"}, {"Mayor", "mayor"}, {"VP", "vice president"}, {"Gen", "general"}, {"Col", "colonel"}, {"Judge", "judge"},
	{"USRep", "representative"}, {"USSenator", "senator"}, {"Dr", ""}, {"Prof", ""}, {"Real", ""}, {"real", ""}, {"The", ""},
}

// splitHandle fills posts and name from the words of a handle.
func splitHandle(m *Mention) {
	h := m.Handle
	for _, t := range handleTitles {
		if rest, ok := strings.CutPrefix(h, t.prefix); ok && rest != "" && isUpper(rest[0]) {
			if t.role != "" {
				m.Posts = append(m.Posts, Post{Label: t.prefix, Role: t.role})
			}
			h = rest
			break
		}
	}
	words := handleWords(h)
	for n := len(words); n > 1; n-- { // "MP", digits and states behind the name
		if w := words[n-1]; w == "MP" || w == "MEP" || w == "MSP" || isDigit(w[0]) || n > 2 && isState2(w) {
			words = words[:n-1]
			continue
		}
		break
	}
	switch len(words) {
	case 0:
	case 1:
		if len(m.Posts) > 0 {
			m.Name.Family = words[0]
		}
	default:
		m.Name.Given = words[0]
		m.Name.Additional = strings.Join(words[1:len(words)-1], " ")
		m.Name.Family = words[len(words)-1]
		if row, ok := lexicon.GivenNames.Find(words[0]); ok {
			m.Gender = genderOf(lexicon.GivenNames.Cell(row, lexicon.GivenNamesGender))
		}
	}
}

// handleWords splits a handle before each capital that begins a word: "McCain"
// and "RonDeSantis" keep the capital inside after "Mc", "Mac", "De" and "O".
func handleWords(h string) []string {
	var words []string
	start := 0
	for i := 1; i <= len(h); i++ {
		switch {
		case i < len(h) && h[i] == '_':
			words = appendWord(words, h[start:i])
			start = i + 1
			continue
		case i == len(h):
		case isUpper(h[i]) && !isUpper(h[i-1]) && !innerCapital(h[start:i]):
		case isDigit(h[i]) && !isDigit(h[i-1]):
		case isUpper(h[i]) && i+1 < len(h) && isLower(h[i+1]) && i > start:
			if !isUpper(h[i-1]) {
				continue
			}
		default:
			continue
		}
		words = appendWord(words, h[start:i])
		start = i
	}
	return words
}

func appendWord(words []string, w string) []string {
	if w == "" {
		return words
	}
	return append(words, w)
}

// innerCapital tells whether a capital may follow these letters in one name.
func innerCapital(w string) bool {
	switch w {
	case "Mc", "Mac", "De", "O", "Di", "La", "Le", "Du", "Van", "Fitz":
		return true
	}
	return false
}

func isUpper(b byte) bool { return 'A' <= b && b <= 'Z' }
func isLower(b byte) bool { return 'a' <= b && b <= 'z' }
func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// isState2 tells whether the last letters of a handle are a state's code: the TX
// of @JaneRoeTX.
func isState2(w string) bool {
	if len(w) != 2 || !isUpper(w[0]) || !isUpper(w[1]) {
		return false
	}
	_, ok := lexicon.UsStates.Find(w)
	return ok
}
