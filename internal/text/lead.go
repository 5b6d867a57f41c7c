package text

// Limits of what is looked at for a byline or dateline, in tokens.
const (
	longestByline   = 14
	longestDateline = 16
)

// paragraph describes the tokens from first to the one before last.
func (d *Doc) paragraph(first, last int) Paragraph {
	p := Paragraph{First: first, Last: last, Lead: first}
	if d.isByline(first, last) {
		p.Kind = Byline
	} else if n := d.dateline(first, last); n > 0 {
		p.Lead = first + n
	}
	return p
}

// isByline recognises a short line of capitalised words behind "By", with no
// full stop at its end: "By Jane Smith and John Doe, Political Correspondent".
func (d *Doc) isByline(first, last int) bool {
	if last-first < 2 || last-first > longestByline || !d.Is(first, "By") && !d.Is(first, "BY") {
		return false
	}
	for i := first + 1; i < last; i++ {
		t := &d.Tokens[i]
		switch {
		case t.Kind == Word && (t.Has(Capital) || t.Hash == Hash("and") || t.Hash == Hash("in") || t.Hash == Hash("for")):
		case t.Kind == Punct && i < last-1:
		default:
			return false
		}
	}
	return true
}

// dateline is the number of tokens of "HELSINKI (Reuters) - ", "LONDON — ",
// "WASHINGTON, July 16 (AP) - " or "Paris (AFP) – " at the start of a
// paragraph, 0 if there is none. A place in capitals or an agency in brackets
// is required: "Paris - " alone may be anything.
func (d *Doc) dateline(first, last int) int {
	upper, bracket, inside := false, false, false
	for i := first; i < last && i-first < longestDateline; i++ {
		t := &d.Tokens[i]
		switch {
		case t.Kind == Punct && t.Has(SpaceBefore) && (t.Hash == dash || t.Hash == hyphen):
			if i > first && !inside && (upper || bracket) && i+1 < last && d.Tokens[i+1].Has(SpaceBefore) {
				return i + 1 - first
			}
			return 0
		case d.Is(i, "("):
			inside, bracket = true, true
		case d.Is(i, ")"):
			inside = false
		case t.Kind == Word && !t.Has(Capital) && !inside:
			return 0
		case t.Kind == Word && t.Has(Upper) && i == first && t.End-t.Start > 2:
			upper = true
		case t.Kind == Word || t.Kind == Number || t.Kind == Punct && !d.isStop(i) && !d.Is(i, ":"):
		default:
			return 0
		}
	}
	return 0
}

var (
	dash   = Hash("—")
	hyphen = Hash("-")
)
