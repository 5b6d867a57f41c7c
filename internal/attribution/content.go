package attribution

import (
	"slices"

	"github.com/onrecord-go/onrecord/internal/model"
)

// The rules for contents: where they begin, and where they end.
const (
	quotedBehind why = iota + 32 // the region that ends before source and cue
	quotedBefore                 // the region that begins behind them
	behindCue                    // begins behind the cue
	behindSource                 // begins behind the source, which is behind the cue
	behindObject                 // begins behind an object or phrase of the cue
	clause                       // a clause or phrase that hangs on the cue
	beforeCue                    // ends before source and cue
	around                       // stands on both sides of source and cue
	subjectOf                    // the subject of a passive cue
	nounOf                       // the noun that the cue modifies

	endSentence
	endComma
	endConj
	endClause
	endRegion
	endCue
	endWord
	endParagraph
	endVerb // before the verb that the cue is the subject of
)

const maxContents = 110

// A chooser lists the contents that a cue may have.
type chooser struct {
	a    *Article
	c    Cue
	sent Span
	hull Span // the cue with a source that touches it
	out  []choice

	starts []int32 // memory of phraseStarts
	edges  []int32 // where the cue, or a source that touches it, begins
}

// contents lists what may be the content of a cue.
func (a *Article) contents(c Cue, sources, dst []choice) []choice {
	ch := &chooser{a: a, c: c, sent: a.sent[a.of[c.Word]], out: dst}
	ch.hull = ch.touching(sources)
	ch.regions()
	ch.turn()
	ch.clauses()
	ch.behind()
	ch.before()
	return ch.out
}

// touching is the cue group joined with the sources that touch it, but for an
// adverb or a comma. It also notes where the sources before the cue begin, for
// what ends there may be content.
func (ch *chooser) touching(sources []choice) Span {
	h := ch.c.Group
	ch.edges = append(ch.edges[:0], h.First)
	prefixed := ch.a.Words[ch.c.Word].Form == according // the source stands behind it
	for k := range sources {
		s := &sources[k]
		if s.n == 0 {
			continue
		}
		p := s.parts[0]
		switch {
		case !prefixed && p.Last <= ch.c.Group.First && (s.why == subject || s.why == phraseBefore) && ch.c.Group.First-p.Last < 4:
			h.First = min(h.First, p.First)
			if !slices.Contains(ch.edges, p.First) {
				ch.edges = append(ch.edges, p.First)
			}
		case p.First == ch.c.Group.Last && (s.why == subject || s.why == oblique || s.why == object || s.why == phraseBehind):
			h.Last = max(h.Last, p.Last)
		}
	}
	return h
}

// add adds content of the given parts unless it is there already.
func (ch *chooser) add(w, end why, rel model.Rel, parts ...Span) {
	if len(ch.out) >= maxContents {
		return
	}
	c := choice{why: w, end: end, rel: rel}
	for k, p := range parts {
		if p = ch.a.Trim(p, k == 0); !p.Empty() && int(c.n) < maxParts {
			c.parts[c.n] = p
			c.n++
		}
	}
	if c.n == 0 || c.has(ch.c.Word) {
		return
	}
	for k := range ch.out {
		if ch.out[k].parts == c.parts {
			return
		}
	}
	ch.out = append(ch.out, c)
}

// has tells whether one of the parts has word i.
func (c *choice) has(i int32) bool {
	for _, p := range c.parts[:c.n] {
		if p.has(i) {
			return true
		}
	}
	return false
}
