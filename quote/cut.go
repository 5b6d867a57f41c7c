package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// cutClauses ends indirect content before what is no longer said: a second
// verb of the same source, and a concession of the writer's own.
func (f *finder) cutClauses() {
	for k := range f.found {
		f.cutCoordinated(k)
	}
	for k := range f.found {
		if len(f.found[k].parts) > 0 {
			f.cutConcession(&f.found[k])
			f.cutReport(&f.found[k])
			f.cutAccording(&f.found[k])
		}
	}
}

// cutCoordinated ends the content of another attribution before the cue of
// attribution k, if both have the same source: said he misspoke and said he
// accepted the finding.
func (f *finder) cutCoordinated(k int) {
	b := &f.found[k]
	if b.cue.empty() || b.source.empty() {
		return
	}
	o := f.owner[b.cue.first]
	if o == 0 {
		return
	}
	a := &f.found[o-1]
	if len(a.parts) == 0 || f.d.Tokens[a.head].Kind == text.Punct || a.source != b.source || a.cue.last > b.cue.first {
		return
	}
	last := &a.parts[len(a.parts)-1]
	if last.first < b.cue.first && b.cue.first < last.last {
		last.last = f.beforeJoint(last.first+1, b.cue.first)
	}
}

// beforeJoint moves back from token i over the conjunction, adverbs and commas
// that join two clauses, but not before first.
func (f *finder) beforeJoint(first, i int) int {
	for i > first {
		switch c := f.class(i - 1); {
		case c == conjunction, c == adverb, c == auxiliary, f.word(i-1, comma):
			i--
		default:
			return i
		}
	}
	return i
}

// besideWords begin what was going on besides: The toll has risen, officials said, "as
// rescuers searched".
var besideWords = text.NewSet("as", "amid", "while")

var concessions = text.NewSet("although", "though", "despite")

// cutConcession ends the last part of content before ", although" or
// ", despite" outside quotation marks, and leaves out all of one that begins so behind
// the words of attribution: The dam leaks, he said, "although it is new".
func (f *finder) cutConcession(a *attribution) {
	p := &a.parts[len(a.parts)-1]
	if n := len(a.parts); n > 1 && p.first >= a.cue.last && f.d.Tokens[p.first].Region < 0 && (concessions.Has(f.d.Tokens[p.first].Hash) || besideWords.Has(f.d.Tokens[p.first].Hash) && f.holdsVerb(p.first, p.last) && !f.holdsMarks(p.first, p.last)) {
		a.parts = a.parts[:n-1]
		return
	}
	for i := p.first + 1; i+1 < p.last; i++ {
		if !f.word(i, comma) || f.d.Tokens[i].Region >= 0 {
			continue
		}
		if concessions.Has(f.d.Tokens[i+1].Hash) && !f.d.Is(i+1, "though") { // which may be an adverb
			p.last = i
			return
		}
	}
}

// cutAccording ends the content of a verb before who told of it all: Mr Voss said the dam
// was safe, "according to several people".
func (f *finder) cutAccording(a *attribution) {
	p := &a.parts[len(a.parts)-1]
	if a.verb < 0 || p.first < a.cue.last {
		return
	}
	for i := p.first + 1; i+1 < p.last; i++ {
		if f.word(i, comma) && f.d.Tokens[i+1].Hash == according && f.d.Tokens[i].Region < 0 && f.owner[i+1] > 0 {
			p.last = i
			return
		}
	}
}

// cutReport ends indirect content before who reported it: Mr Voss said the dam was safe,
// "the BBC reported on Monday".
func (f *finder) cutReport(a *attribution) {
	p := &a.parts[len(a.parts)-1]
	s := f.sentence(p.first)
	end := f.withoutStop(s.Last)
	if p.first < a.cue.last || p.last != end || f.class(p.first) == subordinator || f.class(p.first) == preposition {
		return
	}
	verb := f.withoutDay(tokens{max(p.first, end-longestCloser), end}).last - 1
	if row := f.article.Verb(f.article.Word(verb)); row < 0 || lexicon.CueVerbs.Key(row) != "report" && lexicon.CueVerbs.Key(row) != "say" {
		return
	}
	cue := f.closingVerb(verb)
	divider := f.commaBefore(cue.first)
	if !cue.empty() && divider > p.first && f.subject(divider+1, cue.first) && f.holdsVerb(p.first, divider) {
		p.last = divider
	}
}
