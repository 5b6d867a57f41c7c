package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// longestTail bounds who speaks at the end of a headline, in tokens.
const longestTail = 7

// findHeadlines reads the paragraphs without a full stop that say at their end, in
// few words, who says it all: Fares to rise, says minister; Hospitals ‘full’, IFS
// warns; Fares ‘too high’ – report.
func (f *finder) findHeadlines() {
	for k := range f.d.Paragraphs {
		p := &f.d.Paragraphs[k]
		if !f.isHeadline(p) {
			continue
		}
		i := f.lastDivider(p)
		if i < 0 {
			continue
		}
		a, ok := f.tail(i, f.behindTail(i+1, p.Last))
		first := f.behindKicker(p)
		if ok && first < i && (f.holdsVerb(first, i) || f.holdsMarks(first, i)) {
			a.parts, a.probability = []tokens{f.widen(tokens{first, i})}, adjacent
			f.add(a)
		}
	}
}

// holdsMarks tells whether a quotation stands between token i and end.
func (f *finder) holdsMarks(i, end int) bool {
	r := f.regionFrom(i)
	return r < len(f.d.Regions) && f.d.Regions[r].Close < end
}

// lastDivider is the last comma or dash of a headline that no marks hold, -1 if there
// is none near its end.
func (f *finder) lastDivider(p *text.Paragraph) int {
	end := f.behindTail(p.First, p.Last)
	for i := end - 1; i > p.First && i >= end-1-longestTail; i-- {
		if f.d.Tokens[i].Region < 0 && (f.word(i, comma) || f.isDash(i) && f.d.Tokens[i].Has(text.SpaceBefore)) {
			return i
		}
	}
	return -1
}

// behindTail is the end of the first clause from token i on: a semicolon, or last.
func (f *finder) behindTail(i, last int) int {
	for ; i < last; i++ {
		if f.d.Is(i, ";") {
			return i
		}
	}
	return last
}

// tail reads who speaks, and by which verb, between the divider and the end of a
// headline.
func (f *finder) tail(divider, end int) (a attribution, ok bool) {
	first, last := divider+1, end-1
	if f.isDash(divider) {
		a = attribution{cue: tokens{divider, first}, head: divider, verb: -1, source: tokens{first, end}}
		return a, first < end && f.speaksLast(a.source) && !f.capital(first) && !f.isLabel(a.source, divider)
	}
	if f.hears(last) && f.speaks(tokens{first, last}) { // Fares to rise, MPs told
		return attribution{cue: tokens{last, end}, head: last, verb: f.article.Verb(f.article.Word(last)), told: tokens{first, last}}, true
	}
	for _, v := range [...]int{first, last} {
		row := f.article.Verb(f.article.Word(v))
		if row < 0 || !strings.Contains(lexicon.CueVerbs.Cell(row, lexicon.CueVerbsFrames), "t") {
			continue
		}
		a = attribution{cue: tokens{v, v + 1}, head: v, verb: row, source: tokens{v + 1, end}}
		if v == last {
			a.source = tokens{first, last}
		} else if f.plural(last) && strings.HasSuffix(f.d.Word(v), "s") {
			continue // warns rivals
		}
		if f.speaksLast(a.source) {
			return a, true
		}
	}
	return attribution{}, false
}

// speaksLast tells whether a few words at the end of a headline may say it: a noun phrase
// with no more behind it than what it is of or where. Voss says goodbye to mayor.
func (f *finder) speaksLast(s tokens) bool {
	if f.class(s.first) == preposition {
		return false // wrote on X.
	}
	for i := s.first; i < s.last; i++ {
		if f.class(i) == preposition && !f.d.Is(i, "of") && !f.d.Is(i, "for") && !f.d.Is(i, "in") && !f.d.Is(i, "at") && !f.d.Is(i, "on") {
			return false
		}
	}
	return f.speaks(s)
}

// isLabel tells whether words behind a dash say what kind of article it is, and not who
// says what stands before: a chilling triumph – review. Behind marks it is who says so.
func (f *finder) isLabel(s tokens, divider int) bool {
	if f.d.Is(s.first, "match") || f.d.Is(s.first, "live") {
		return true
	}
	return (f.d.Is(s.last-1, "review") || f.d.Is(s.last-1, "analysis")) && f.d.Tokens[divider-1].Kind != text.Mark
}

// hears tells whether token i is a verb whose subject is spoken to.
func (f *finder) hears(i int) bool {
	return f.d.Is(i, "told") || f.d.Is(i, "hears") || f.d.Is(i, "heard")
}

// plural tells whether a word of small letters looks like a plural.
func (f *finder) plural(i int) bool { return !f.capital(i) && strings.HasSuffix(f.d.Word(i), "s") }

// behindKicker is the first token of a headline behind the few words and the colon
// that say what it is about, or a wire's mark: Ferries: Fares to rise; UPDATE 1-Fares
// to rise.
func (f *finder) behindKicker(p *text.Paragraph) int {
	const longest = 4
	for i := p.First; i < p.First+2 && i+1 < p.Last && f.d.Tokens[p.First].Has(text.Upper); i++ {
		if f.d.Is(i+1, "-") && f.d.Glued(i+1) && f.d.Glued(i+2) && (f.d.Tokens[i].Kind == text.Number || i == p.First) {
			return i + 2
		}
	}
	for i := p.First + 1; i < p.Last && i <= p.First+longest; i++ {
		if f.word(i, colon) && f.d.Tokens[i].Region < 0 {
			return i + 1
		}
	}
	return p.First
}
