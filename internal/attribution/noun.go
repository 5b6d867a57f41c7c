package attribution

import "github.com/onrecord-go/onrecord/internal/text"

// cueNouns are the forms of the nouns that attribute and are no form of a verb
// of attribution.
var cueNouns = func() (out [len(nounList)]uint32) {
	for i, w := range nounList {
		out[i] = text.Hash(w)
	}
	return out
}()

// nounList are they, in order of how often they attribute.
var nounList = [...]string{
	"statement", "statements", "belief", "argument", "arguments", "assertion", "assertions", "allegation", "allegations",
	"accusation", "accusations", "suggestion", "view", "views", "opinion", "idea", "notion", "theory", "warning", "warnings",
	"announcement", "proposal", "proposals", "decision", "criticism", "complaint", "complaints", "comments", "remarks",
	"poll", "survey", "support", "opposition", "concern", "concerns", "evidence", "message", "rumor", "rumors", "position", "stance",
}
