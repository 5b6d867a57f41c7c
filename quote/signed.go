package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// certain is the confidence in what the layout of a text says plainly.
const certain = 0.95

// findSigned finds quotations that a dash and a name at the end of the
// paragraph sign, or a paragraph of their own behind it, as press releases do:
// “…” – Commissioner Ann Lee.
func (f *finder) findSigned() {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if reg.Depth > 0 || f.taken[r] || reg.Unclosed || reg.Continued || reg.Continues >= 0 {
			continue
		}
		if source := f.signature(reg.Close + 1); !source.empty() {
			dash := tokens{reg.Close + 1, reg.Close + 2}
			f.add(attribution{parts: []tokens{{reg.Open + 1, reg.Close}}, cue: dash, head: dash.first, verb: -1, source: source, probability: certain})
		}
	}
}

// longestSignature bounds a signature, in tokens.
const longestSignature = 20

// signature is the name behind a dash at token i that fills the rest of its
// paragraph. The paragraph may end in a full stop, but not in a dash: - Next -
// is a heading. A verb makes it a clause: “No delay” - PM tells MPs.
func (f *finder) signature(i int) tokens {
	if i+1 >= len(f.d.Tokens) || !f.isDash(i) || !f.capital(i+1) {
		return tokens{}
	}
	last := f.d.Paragraphs[f.d.Paragraph(i)].Last
	if f.word(last-1, period) {
		last--
	}
	if last-i > longestSignature || f.isDash(last-1) {
		return tokens{}
	}
	for j := i + 1; j < last; j++ {
		if f.d.Tokens[j].Kind == text.Mark || f.word(j, period) || f.finiteVerb(j) {
			return tokens{}
		}
	}
	return tokens{i + 1, last}
}

// finiteVerb tells whether a word of small letters is listed as a finite verb.
func (f *finder) finiteVerb(i int) bool {
	if f.d.Tokens[i].Kind != text.Word || f.capital(i) {
		return false
	}
	_, listed := lexicon.SubjectVerbs.Lookup(f.d, i)
	return listed
}

var (
	dash   = text.Hash("—")
	hyphen = text.Hash("-")
)

// isDash tells whether token i is a dash, or hyphens that stand for one.
func (f *finder) isDash(i int) bool {
	return f.d.Tokens[i].Kind == text.Punct && (f.word(i, dash) || f.word(i, hyphen))
}
