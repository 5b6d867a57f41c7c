package event

import (
	"strconv"
	"strings"
	"time"
)

// TimeML writes a text as a TimeML document: its time expressions become
// TIMEX3 elements with type, value and mod, the day of publication the
// document creation time. Named events and what has no value get no element,
// nor does a mention inside another. The mentions must be those of the text.
//
// See "TimeML Annotation Guidelines 1.2.1", http://www.timeml.org.
func TimeML(text string, dated []Dated, published time.Time) string {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n")
	if !published.IsZero() {
		day := DateOf(published).String()
		b.WriteString(`<DCT><TIMEX3 tid="t0" type="DATE" value="` + day + `" temporalFunction="false" functionInDocument="CREATION_TIME">` + day + "</TIMEX3></DCT>\n")
	}
	b.WriteString("<TEXT>")
	at, id := 0, 0
	for _, d := range dated {
		if d.Kind == KindEvent || d.Value == "" || d.Start < at || d.End > len(text) {
			continue
		}
		id++
		escape(&b, text[at:d.Start])
		b.WriteString(`<TIMEX3 tid="t` + strconv.Itoa(id) + `" type="` + d.Kind.String() + `" value="` + d.Value + `"`)
		if d.Mod != "" {
			b.WriteString(` mod="` + d.Mod + `"`)
		}
		b.WriteByte('>')
		escape(&b, text[d.Start:d.End])
		b.WriteString("</TIMEX3>")
		at = d.End
	}
	escape(&b, text[at:])
	b.WriteString("</TEXT>\n</TimeML>\n")
	return b.String()
}

// escape writes text as XML. Characters that XML cannot hold become U+FFFD.
func escape(b *strings.Builder, s string) {
	for _, r := range s {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r < ' ' && r != '\t' && r != '\n' && r != '\r', r == 0xFFFE, r == 0xFFFF:
			b.WriteRune('\uFFFD')
		default:
			b.WriteRune(r)
		}
	}
}
