package attribution

import "github.com/onrecord-go/onrecord/internal/text"

// cueNouns are the nouns that attribute and are no form of a verb of
// attribution, in order of how often they do.
var cueNouns = text.NewSet(
	"statement", "statements", "belief", "argument", "arguments", "assertion", "assertions", "allegation", "allegations",
	"accusation", "accusations", "suggestion", "view", "views", "opinion", "idea", "notion", "theory", "warning", "warnings",
	"announcement", "proposal", "proposals", "decision", "criticism", "complaint", "complaints", "comments", "remarks",
	"poll", "survey", "support", "opposition", "concern", "concerns", "evidence", "message", "rumor", "rumors", "position", "stance",
)
