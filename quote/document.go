package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// isDocument tells whether a noun is one for what is said or written, of those that
// have "yes" in a column of documents.tsv.
func isDocument(noun string, column int) bool {
	row, ok := lexicon.Documents.Find(strings.ToLower(noun))
	return ok && lexicon.Documents.Cell(row, column) == "yes"
}

// authored tells whether words and a preposition behind them lead to who wrote
// something, and so to who speaks in it: a report by the court, figures published on
// Monday by the court. Whoever takes a poll does not say what people answer.
func authored(words []string, preposition string) bool {
	const reach = 4 // words between the participle and who did it
	if preposition != "by" && preposition != "from" {
		return false
	}
	if isDocument(words[len(words)-1], lexicon.DocumentsAuthored) {
		return true
	}
	for i := len(words); i > 0 && i > len(words)-reach; i-- {
		if released(words[:i]) {
			return preposition == "by"
		}
	}
	return false
}

// released tells whether words end in a document and a participle for how it came out:
// "figures published" on Monday.
func released(words []string) bool {
	n := len(words)
	return n > 1 && cameOut(words[n-1]) && isDocument(strings.TrimSuffix(words[n-2], ","), lexicon.DocumentsAuthored)
}

// cameOut tells participles for how a document came out.
func cameOut(word string) bool {
	switch word {
	case "published", "released", "issued", "compiled", "written", "produced", "prepared", "unveiled", "posted", "drafted", "sent":
		return true
	}
	return false
}

// releasedBehind tells whether a document stands before the comma at byte i, and how it
// came out behind: the report, "published" on Monday.
func releasedBehind(s string, i int) bool {
	words, rest := strings.Fields(s[:i]), strings.Fields(s[i+1:])
	return len(words) > 0 && len(rest) > 0 && cameOut(rest[0]) && isDocument(words[len(words)-1], lexicon.DocumentsAuthored)
}

// namesDocument tells whether a sentence speaks of one document, which may say something
// itself.
func namesDocument(sentence string) bool {
	for _, w := range strings.Fields(sentence) {
		if isDocument(strings.Trim(w, ",.;:"), lexicon.DocumentsSays) {
			return true
		}
	}
	return false
}

// owner is who speaks in "Ann Lee's reply"; all of any other source.
func owner(s Span) Span {
	i := strings.LastIndexByte(s.Text, ' ')
	if !isDocument(s.Text[i+1:], lexicon.DocumentsOwn) {
		return s
	}
	if i > 0 && (strings.HasSuffix(s.Text[:i], "'s") || strings.HasSuffix(s.Text[:i], "’s")) {
		return Span{Start: s.Start, End: s.Start + i, Text: s.Text[:i]}
	}
	return s
}

// itsWord tells whether a source is what "it" said or wrote: "its figures".
func itsWord(source string) bool {
	const its = "its "
	if len(source) < len(its) || !strings.EqualFold(source[:len(its)], its) {
		return false
	}
	noun := source[len(its):]
	if i := strings.LastIndexByte(noun, ' '); i >= 0 {
		noun = noun[i+1:]
	}
	return isDocument(noun, lexicon.DocumentsOwn)
}
