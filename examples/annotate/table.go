package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"

	"github.com/onrecord-go/onrecord/quote"
)

// The widths of the table, in cells of a terminal.
const (
	whoWidth  = 24
	saidWidth = 12
	whatWidth = 60
	whenWidth = 22
)

// writeTable writes a result for a reader: who, said, what, when.
func writeTable(w *bufio.Writer, r result, colour bool) error {
	fmt.Fprintf(w, "%s\n", bold(rule(row{"who", "said", "what", "when"}), colour))
	for i := range r.quotes {
		writeRow(w, rowOf(&r.quotes[i]), colour)
	}
	_, err := fmt.Fprintf(w, "%d quotations, %d speakers, %d time expressions and events\n", len(r.quotes), len(r.people.Persons), len(r.events))
	return err
}

// title names an article among others.
func title(id json.RawMessage) string {
	var name string
	if json.Unmarshal(id, &name) != nil {
		name = string(id)
	}
	return printable(name) + ":"
}

// A row is the four cells of one quotation.
type row [4]string

var widths = [4]int{whoWidth, saidWidth, whatWidth, whenWidth}

// rowOf fills the cells of a quotation.
func rowOf(q *quote.Quote) row {
	who := q.Speaker.Name.String()
	if who == "" {
		who = "? " + q.Source.Text
	}
	said := q.Cue.Text
	if said == "" {
		said = "(" + q.Via.String() + ")"
	}
	what := q.Text
	if q.Kind == quote.Direct {
		what = "“" + what + "”"
	}
	return row{who, said, what, whenOf(q)}
}

// whenOf is the day that a quotation was said, or the words for it that stay
// open.
func whenOf(q *quote.Quote) string {
	switch {
	case q.When.Text == "":
		return ""
	case q.When.Value != "":
		return q.When.Value
	}
	return q.When.Text + "?"
}

// writeRow writes a row, over as many lines as its longest cell needs.
func writeRow(w *bufio.Writer, r row, colour bool) {
	var cells [4][]string
	lines := 1
	for i := range r {
		cells[i] = wrap(printable(r[i]), widths[i])
		lines = max(lines, len(cells[i]))
	}
	for n := range lines {
		var line row
		for i := range cells {
			if n < len(cells[i]) {
				line[i] = cells[i][n]
			}
		}
		text := rule(line)
		if colour && line[0] != "" {
			text = bold(line[0], true) + strings.TrimPrefix(text, line[0])
		}
		fmt.Fprintln(w, text)
	}
}

// printable is a text on one line, with a sign in place of the bytes that are no
// text and of the control characters, which could steer the terminal.
func printable(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "\ufffd")), " ")
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return '\ufffd'
		}
		return r
	}, s)
}

// rule pads the cells of a line to their widths.
func rule(r row) string {
	var b strings.Builder
	for i, cell := range r {
		b.WriteString(cell)
		b.WriteString(strings.Repeat(" ", max(0, widths[i]-uniseg.StringWidth(cell))+2))
	}
	return strings.TrimRight(b.String(), " ")
}

// wrap breaks a text at spaces into lines of at most width cells; a longer
// word is cut between grapheme clusters.
func wrap(s string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(s) {
		for _, piece := range cut(word, width) {
			n := uniseg.StringWidth(piece)
			if line != "" && used+1+n > width {
				lines, line, used = append(lines, line), "", 0
			}
			if line != "" {
				line, used = line+" ", used+1
			}
			line, used = line+piece, used+n
		}
	}
	return append(lines, line)
}

// cut splits a word that is wider than width.
func cut(word string, width int) []string {
	if uniseg.StringWidth(word) <= width {
		return []string{word}
	}
	var out []string
	piece, used := "", 0
	for g := uniseg.NewGraphemes(word); g.Next(); {
		if used+g.Width() > width && piece != "" {
			out, piece, used = append(out, piece), "", 0
		}
		piece, used = piece+g.Str(), used+g.Width()
	}
	return append(out, piece)
}

// bold sets a text in bold type.
func bold(s string, on bool) string {
	if !on {
		return s
	}
	return "\x1b[1m" + s + "\x1b[0m"
}
