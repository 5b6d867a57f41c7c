package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// speaks tells whether a few words are a noun phrase that may say something: its last
// word names a role, a body or a document, or is a name.
func (f *finder) speaks(s tokens) bool {
	if s.empty() {
		return false
	}
	for i := s.first; i < s.last; i++ {
		t, c := &f.d.Tokens[i], f.class(i)
		if t.Kind == text.Mark || t.Kind == text.Punct && t.Hash != hyphen && t.Hash != apostrophe || c == auxiliary || c == pronoun || c == subordinator {
			return false
		}
	}
	head := s.last - 1
	if _, ok := lexicon.Roles.Lookup(f.d, head); ok {
		return true
	}
	if _, ok := lexicon.BodyNouns.Lookup(f.d, head); ok {
		return true
	}
	row, ok := lexicon.Documents.Lookup(f.d, head)
	return f.capital(head) || ok && lexicon.Documents.Cell(row, lexicon.DocumentsHeads) == "yes"
}

var apostrophe = text.Hash("'")
