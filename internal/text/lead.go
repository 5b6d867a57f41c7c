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
// "WASHINGTON, July 16 (AP) -- " or "(CNN) " at the start of a paragraph, 0 if there
// is none. A place in capitals or an agency in brackets is required: "Paris - "
// alone may be anything. Two hyphens behind a place alone are left in the sentence:
// the weights of package model were learned from texts read so.
func (d *Doc) dateline(first, last int) int {
	upper, bracket, inside := false, false, false
	for i := first; i < last && i-first < longestDateline; i++ {
		t := &d.Tokens[i]
		n := d.divider(i, last)
		switch {
		case n > 0:
			if i > first && !inside && (bracket || upper && n == 1) {
				return i + n - first
			}
			return 0
		case d.Is(i, "("):
			inside, bracket = true, true
		case d.Is(i, ")"):
			inside = false
			if d.signedByAgency(i, last) && (upper || i == first+2) {
				return i + 1 - first
			}
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

// divider is how many tokens from i on divide a dateline from the text: a dash, two
// hyphens or the like with space on both sides; 0 if they do not.
func (d *Doc) divider(i, last int) int {
	t := &d.Tokens[i]
	if t.Kind != Punct || !t.Has(SpaceBefore) || !dividers.Has(t.Hash) {
		return 0
	}
	n := 1
	if t.Hash == hyphen && i+1 < last && d.Glued(i+1) && d.Tokens[i+1].Hash == hyphen {
		n = 2
	}
	if i+n >= last || !d.Tokens[i+n].Has(SpaceBefore) {
		return 0
	}
	return n
}

// signedByAgency tells whether the bracket that ends with token i holds the name of
// a news agency and the text begins behind it without a dash: (CNN) The mayor.
func (d *Doc) signedByAgency(i, last int) bool {
	if i < 2 || !d.Is(i-2, "(") || !agencies.Has(d.Tokens[i-1].Hash) || i+1 >= last {
		return false
	}
	next := &d.Tokens[i+1]
	return next.Kind == Mark || next.Kind == Word && next.Has(Capital)
}

var (
	dash     = Hash("—")
	hyphen   = Hash("-")
	dividers = NewSet("—", "-", "|", "_")

	// agencies sign datelines by one word.
	agencies = NewSet("aap", "afp", "ani", "ansa", "ap", "bloomberg", "cbs", "cnn", "cp", "dpa", "efe", "ians", "jta",
		"kyodo", "pa", "pti", "reuters", "rns", "tass", "upi", "xinhua", "yonhap")
)
