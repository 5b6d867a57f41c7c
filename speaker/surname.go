package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// surnameAlone tells whether one capitalised word is a person's name: one whose
// fuller form stands before it, or that acts as people do.
func (f *finder) surnameAlone(s *nameSpan, end int) bool {
	p := s.parts[0]
	k := p.first
	if f.hyphenWord(p) && (f.knownName(part{first: k, last: k + 1}) || f.isAny(k, "anti", "pro", "non", "ex", "mid", "post", "pre", "never")) {
		return false // "Trump-Clinton", "Anti-Trump"
	}
	if f.month(k) || f.faction(k) {
		return false
	}
	if f.knownName(p) {
		return !f.inLongerRun(p, end)
	}
	if f.strange(k) || f.notName(k) != "" && f.startsSentence(k) || f.inLongerRun(p, end) {
		return false
	}
	if yes, weak := f.given(k); yes && !weak {
		subject, source := f.role(p.first, p.last)
		return subject || source || f.withAge(p.last)
	}
	if _, n := f.areaAt(k, end); n > 0 {
		return false
	}
	if _, n := f.partyAt(k, end); n > 0 {
		return false
	}
	if _, n := lexicon.Roles.Longest(f.d, k, end); n > 0 {
		return false
	}
	if f.upper(k) || f.joinedWords(k) || f.function(k) || f.d.Tokens[k].Has(text.Dot) {
		return false
	}
	if f.preposition(k-1) || f.capital(k-1) && !f.newLine(k) && !f.startsSentence(k-1) {
		return false // "Housing Canada North said"
	}
	if f.personalVerb(k, p.last) || f.spokeBefore(k) || f.aged(p.last) {
		return !f.startsSentence(k) || f.notName(k) == ""
	}
	return false
}

// personalVerb tells whether a verb of people stands at token i, behind the word at
// token k; right behind a quotation more verbs are.
func (f *finder) personalVerb(k, i int) bool {
	if !f.lower(i) {
		return false
	}
	h := f.d.Tokens[i].Hash
	return personal.Has(h) || k > 0 && f.d.Tokens[k-1].Has(text.Closes) && spoken.Has(h)
}

// spokeBefore tells whether a verb of people stands before token k, behind what they
// said: "It is time," says Zorn.
func (f *finder) spokeBefore(k int) bool {
	if k < 2 || !f.lower(k-1) || !personal.Has(f.d.Tokens[k-1].Hash) || f.isAny(k-1, "told", "tells", "asked") {
		return false
	}
	if w := f.word(k); len(w) < 2 || isUpper(w[1]) {
		return false // "said GPs"
	}
	if f.d.Is(k-2, ",") {
		return f.isAny(k-1, "said", "says") && (f.d.Is(k+1, ".") || f.d.Is(k+1, ",") || k+1 >= len(f.d.Tokens))
	}
	return f.kind(k-2) == text.Mark && f.d.Tokens[k-2].Has(text.Closes)
}

// aged tells whether an age between commas stands at token k, and a verb of people
// behind it: Zorn, 48, told.
func (f *finder) aged(k int) bool {
	return f.withAge(k) && f.lower(k+3) && personal.Has(f.d.Tokens[k+3].Hash)
}

// withAge tells whether an age stands between commas at token k, behind a name: Ann,
// "34",.
func (f *finder) withAge(k int) bool {
	return f.d.Is(k, ",") && f.kind(k+1) == text.Number && f.d.Is(k+2, ",")
}

// personal are the verbs of speech that one word with a capital before them is
// likeliest to be a person for: nouns they are not, and bodies seldom do so.
var personal = text.NewSet("said", "says", "told", "tells", "added", "adds", "tweeted", "replied", "recalled", "recalls", "asked", "argued", "argues",
	"testified", "acknowledged", "insisted", "insists", "quipped", "joked", "wrote", "explains", "conceded", "concedes",
	"retorted", "thundered", "fumed", "mused", "shouted", "believes", "thinks")

// spoken are the verbs that are so only behind a quotation: a regulator concludes, too.
var spoken = text.NewSet("stated", "continued", "explained", "admitted", "admits", "answered", "responded", "countered", "concluded", "warned",
	"claimed", "continues")

// inLongerRun tells whether a further capitalised word stands behind or before
// the part, so that it is a piece of another name: "Trump Tower".
func (f *finder) inLongerRun(p part, end int) bool {
	k := p.last
	if k < end && f.capital(k) && !f.newLine(k) && f.generationAt(k, end) == 0 {
		if c := f.notName(k); c == "body" || c == "place" || c == "law" || c == "press" {
			return true
		}
	}
	if f.d.Is(k, "-") && f.glued(k) && f.kind(k+1) == text.Word {
		return true
	}
	return f.d.Is(p.first-1, "-") && f.glued(p.first) && f.glued(p.first-1)
}

// shorten cuts a run of capitalised words, as headlines have them, to the known
// name that it begins with, if it does.
func (f *finder) shorten(s *nameSpan, end int) bool {
	if s.nhons > 0 || s.n < 2 {
		return false
	}
	for n := min(s.n-1, 3); n > 0; n-- {
		if !f.knownName(s.parts[n-1]) || n > 1 && !s.listed {
			continue
		}
		if c := f.notName(s.parts[n].first); c == "body" || c == "place" || c == "law" || c == "press" || c == "event" {
			return false
		}
		s.n, s.last = n, s.parts[n-1].last
		s.generation, s.nsuffixes, s.inOffice = part{}, 0, false
		return true
	}
	return false
}

// month tells whether the word at token k is a month and no name: "in May",
// "May 5".
func (f *finder) month(k int) bool {
	if !f.isAny(k, "march", "april", "may", "june", "august") {
		return false
	}
	return f.kind(k+1) == text.Number || f.isAny(k-1, "in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "of", "from", "through", "before", "after", "during", "on")
}

// faction tells whether the word at token k is made of a name as followers are called:
// Thatcherites, Corbynistas.
func (f *finder) faction(k int) bool {
	w := f.word(k)
	return strings.HasSuffix(w, "ites") || strings.HasSuffix(w, "istas")
}
