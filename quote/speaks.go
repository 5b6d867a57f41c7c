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
	return f.capital(head) || documents.Has(f.d.Tokens[head].Hash)
}

var apostrophe = text.Hash("'")

// documents say what is written in them.
var documents = text.NewSet("report", "reports", "study", "studies", "poll", "survey", "draft", "data", "figures", "document", "documents",
	"inquiry", "review", "research", "source", "sources", "memo", "audit", "analysis", "papers")
