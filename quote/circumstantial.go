package quote

import "github.com/onrecord-go/onrecord/internal/text"

// circumstantial tells whether the content of an attribution is only a noun phrase
// that says where or by whom something was said, not what: was quoted as saying by
// "the BBC", told her sister outside "their home".
func (f *finder) circumstantial(a *attribution) bool {
	p := a.parts[0]
	if len(a.parts) > 1 || a.cue.last >= p.first || f.d.Tokens[p.first].Region >= 0 || !wheres.Has(f.d.Tokens[p.first-1].Hash) {
		return false
	}
	return !f.holdsVerb(p.first, p.last)
}

// wheres are the prepositions that never lead to what is said.
var wheres = text.NewSet("by", "outside", "inside", "near", "during")
