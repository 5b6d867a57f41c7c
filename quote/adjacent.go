package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// adjacent is the confidence in a quotation that a verb of speech and a colon
// or comma lead to.
const adjacent = 0.85

// findAdjacent takes the quotation regions that are left and that follow a
// verb of speech directly, however short they are: saying: "OK". Without a colon or
// comma between they need a verb.
func (f *finder) findAdjacent() {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if f.taken[r] || reg.Depth > 0 || reg.Continues >= 0 {
			continue
		}
		i := reg.Open
		if f.word(i-1, colon) || f.word(i-1, comma) {
			i--
		} else if !f.holdsVerb(reg.Open+1, reg.Close) {
			continue
		}
		if i < 2 || f.d.Tokens[i-1].Region >= 0 {
			continue
		}
		word := f.article.Word(i - 1)
		if verb := f.article.Verb(word); verb >= 0 && quotes(verb) && f.article.IsVerb(word) {
			x := f.chooser.Attribute(f.article, word)
			a := f.attribution(&x)
			a.parts = f.regionParts(r)
			a.probability = adjacent
			f.add(a)
		}
	}
}

// holdsVerb tells whether a verb stands from token i to before end.
func (f *finder) holdsVerb(i, end int) bool {
	for ; i < end; i++ {
		f.steps++
		if f.verbAt(i) {
			return true
		}
	}
	return false
}

// spokenReach is how many tokens may stand between the mark that ends a quotation
// and the verb of its words of attribution.
const spokenReach = 9

// findSpoken takes the quotation regions that are left, begin a sentence, end in
// punctuation, and have a verb of speech as the first verb behind them: "Why?"
// Judge Ann Lee asked the clerk. Right behind a comma and the mark any verb will
// do: "It is late," shot back Ms. Lee.
func (f *finder) findSpoken() {
	byHead := f.byHead()
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if f.taken[r] || reg.Depth > 0 || reg.Continues >= 0 || reg.Unclosed || reg.Continued || reg.Close-reg.Open <= leastBare ||
			!f.leavesOpen(reg) || !f.beginsSentence(reg.Open) {
			continue
		}
		verb := f.verbBehind(reg.Close)
		if verb < 0 || !f.quotesAt(verb) && !f.closing(verb) && !(verb == reg.Close+1 && f.word(reg.Close-1, comma) && f.class(verb) != auxiliary) {
			continue
		}
		x := f.chooser.Attribute(f.article, f.article.Word(verb))
		a := f.attribution(&x)
		if a.source.empty() || a.source.first <= reg.Close {
			a.source = f.besideVerb(reg.Close+1, verb)
		}
		if a.source.empty() {
			continue
		}
		a.parts, a.probability = []tokens{{reg.Open + 1, reg.Close}}, adjacent
		k, ok := byHead[a.head]
		switch {
		case !ok || len(f.found[k].parts) == 0:
			f.add(a)
		case f.d.Tokens[f.found[k].parts[0].first].Region < 0: // it took the person addressed for the content
			f.found[k].parts = nil
			f.add(a)
		case f.found[k].parts[0].first > reg.Close: // "Say that," he said, "again."
			f.found[k].parts = append(a.parts, f.found[k].parts...)
			f.claim(a.parts, int32(k+1))
		}
	}
}

// leavesOpen tells whether a quotation ends so that words of attribution may follow:
// in a comma, a question or a shout, or before a comma.
func (f *finder) leavesOpen(reg *text.Region) bool {
	return f.d.Tokens[reg.Close-1].Kind == text.Punct && !f.d.Is(reg.Close-1, ".") || f.word(reg.Close+1, comma)
}

// besideVerb is the noun phrase from token i, behind a quotation, to its verb, or that
// behind the verb up to the end of the sentence: called "the guide". It is empty if
// there is more or nothing.
func (f *finder) besideVerb(i, verb int) tokens {
	if f.word(i, comma) {
		i++
	}
	if i < verb {
		if f.subject(i, verb) {
			return tokens{i, verb}
		}
		return tokens{}
	}
	last := f.sentence(verb).Last
	for last > verb+1 && f.d.Tokens[last-1].Kind != text.Word {
		last--
	}
	if verb+1 >= last || !f.subject(verb+1, last) {
		return tokens{}
	}
	return tokens{verb + 1, last}
}

// beginsSentence tells whether token i is the first of its sentence or paragraph.
func (f *finder) beginsSentence(i int) bool {
	return i == f.d.Paragraphs[f.d.Paragraph(i)].Lead || f.d.Tokens[i-1].Sentence != f.d.Tokens[i].Sentence
}

// verbBehind is the first verb behind token i, in its paragraph and near, -1 if
// there is none.
func (f *finder) verbBehind(i int) int {
	for k := i + 1; k < min(len(f.d.Tokens), i+spokenReach); k++ {
		if kind := f.d.Tokens[k].Kind; kind == text.Mark || f.d.Paragraph(k) != f.d.Paragraph(i) {
			return -1
		}
		if f.verbAt(k) || f.closing(k) {
			return k
		}
	}
	return -1
}

// closing tells whether the word at token i is the form of a verb of speech that a
// sentence may end with, even if it is read as a noun there: "No", Voss claims.
func (f *finder) closing(i int) bool {
	verb := f.article.Verb(f.article.Word(i))
	return verb >= 0 && quotes(verb) && f.word(i+1, period)
}

// quotes tells whether a quotation may follow the verb in a row of the lexicon.
func quotes(verb int) bool {
	return strings.Contains(lexicon.CueVerbs.Cell(verb, lexicon.CueVerbsFrames), "q")
}
