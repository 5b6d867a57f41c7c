package quote

import (
	"sort"

	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/text"
)

// tokens is a range of tokens, half-open; empty if there is nothing.
type tokens struct{ first, last int }

func (t tokens) empty() bool { return t.first >= t.last }

// An attribution is a quotation in tokens.
type attribution struct {
	parts       []tokens
	cue         tokens // empty if there are no words of attribution
	head        int    // the token of the cue that attributes
	verb        int    // its row in lexicon.CueVerbs, -1 if it is none
	source      tokens
	antecedent  tokens // what a source that is a relative pronoun stands for
	lead        tokens // the subject of the sentence before, where there are no words of attribution
	leads       bool   // it acts there
	told        tokens // whom it was said to, where that is the subject: "he was told"
	probability float64
}

// A finder is the state of one Find.
type finder struct {
	Parser
	d       *text.Doc
	article *attrib.Article
	chooser *attrib.Finder
	classes []wordClass
	found   []attribution
	taken   []bool  // by region: its content is attributed
	owner   []int32 // by token: the last attribution that has it as content, plus one
	steps   int     // work done, for the tests of linear time
}

// scan finds the quotations of a text. The finder is good as long as its tools are.
func (p Parser) scan(s string, t *toolbox) *finder {
	f := &finder{Parser: p, d: t.reader.Whole(s, text.Marks(p.Marks)), article: &t.article, chooser: &t.chooser}
	if len(f.d.Tokens) == 0 {
		return f
	}
	f.classes = classify(f.d)
	f.taken = make([]bool, len(f.d.Regions))
	f.owner = make([]int32, len(f.d.Tokens))
	f.skipNicknames()
	f.findTurns()
	f.findSigned()
	f.findPosts()
	f.article.Read(f.d, &t.parser, f.verbs())
	f.findHeadlines()
	f.findHearings()
	f.findAttributed()
	f.findClosed()
	f.findNounVerbs()
	f.findIdioms()
	f.findQuotedHeadlines()
	f.findAnnounced()
	f.findResponses()
	f.findBlocks()
	f.findBare()
	return f
}

// add takes an attribution and notes what it has.
func (f *finder) add(a attribution) {
	f.found = append(f.found, a)
	f.claim(a.parts, int32(len(f.found)))
}

// claim notes the tokens and regions of parts as content of attribution k,
// counted from one.
func (f *finder) claim(parts []tokens, k int32) {
	for _, p := range parts {
		f.steps += p.last - p.first
		for r := f.regionFrom(p.first); r < len(f.d.Regions) && f.d.Regions[r].Open < p.last; r++ {
			f.taken[r] = true
		}
		if r := f.d.Tokens[p.first].Region; r >= 0 {
			f.taken[r] = true
		}
		for i := p.first; i < p.last; i++ {
			f.owner[i] = k
		}
	}
}

// regionFrom is the first region that opens at or behind token i.
func (f *finder) regionFrom(i int) int {
	return sort.Search(len(f.d.Regions), func(k int) bool { return f.d.Regions[k].Open >= i })
}
