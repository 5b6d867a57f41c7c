package quote

import "github.com/onrecord-go/onrecord/internal/text"

// findResponses takes the quotation regions that are called somebody's answer: "Not on my
// watch," was the response of the mayor.
func (f *finder) findResponses() {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if f.taken[r] || reg.Depth > 0 || reg.Unclosed || !f.beginsSentence(reg.Open) {
			continue
		}
		be := reg.Close + 1
		if f.word(be, comma) {
			be++
		}
		if f.class(be) != auxiliary || f.class(be+1) != determiner {
			continue
		}
		if noun := f.response(be + 2); noun > 0 {
			end := f.withoutStop(f.sentence(noun).Last)
			if source := f.nounAfter(noun+2, end); !source.empty() {
				f.add(attribution{parts: f.regionParts(r), cue: tokens{be, noun + 1}, head: noun, verb: -1, source: source, probability: adjacent})
			}
		}
	}
}

// response is the noun for an answer at token i or behind one adjective, with "of" or
// "from" behind it; 0 if there is none.
func (f *finder) response(i int) int {
	for k := i; k <= i+1 && k+1 < len(f.d.Tokens); k++ {
		if responses.Has(f.d.Tokens[k].Hash) && (f.word(k+1, of) || f.word(k+1, from)) {
			return k
		}
	}
	return 0
}

var responses = text.NewSet("response", "reply", "answer", "verdict", "message", "retort", "warning", "assessment", "conclusion", "advice", "view")
