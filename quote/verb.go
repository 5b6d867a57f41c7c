package quote

import "github.com/onrecord-go/onrecord/internal/lexicon"

// verbLemma is the dictionary form of the verb in a row of the lexicon.
func verbLemma(row int) string { return lexicon.CueVerbs.Key(row) }
