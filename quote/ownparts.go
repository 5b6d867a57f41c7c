package quote

import "github.com/onrecord-go/onrecord/internal/text"

// ownParts leaves out the quotations behind the sentence of a cue that a verb of
// their own leads to: "Yes," Mr Voss said. Ms Lee replied: "No."
func (f *finder) ownParts(cue tokens, parts []tokens) []tokens {
	from := cue.last
	for k, p := range parts {
		if p.first >= cue.last && f.d.Tokens[p.first].Region >= 0 && f.newClause(from, p.first) {
			return parts[:k]
		}
		from = max(from, p.last)
	}
	return parts
}

// newClause tells whether tokens i to before end hold the end of a sentence or a
// semicolon, and a verb behind it.
func (f *finder) newClause(i, end int) bool {
	f.steps += max(end-i, 0)
	ended := false
	for ; i < end; i++ {
		switch {
		case f.d.Tokens[i].Kind == text.Punct && (f.d.Is(i, ".") || f.d.Is(i, ";") || f.d.Is(i, "!") || f.d.Is(i, "?")):
			ended = true
		case ended && f.d.Tokens[i].Kind == text.Word && f.verbAt(i):
			return true
		}
	}
	return false
}
