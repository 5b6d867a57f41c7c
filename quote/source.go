package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// trimSource is who speaks of the words that the model takes for it.
func (f *finder) trimSource(s, cue tokens) tokens {
	return f.withoutMarks(f.ofRelative(f.withName(f.withoutDay(f.withoutOccasion(f.behindDateline(f.withPeople(f.withBearer(f.bracketed(f.withNoun(s, cue))))), cue))), cue))
}

// withBearer adds to a source that is the body at the end of a phrase the person of it
// before, at the head of the sentence: "Ann Lee of" the Lindau Board (LB).
func (f *finder) withBearer(s tokens) tokens {
	first := f.sentence(s.first).First
	if s.first < first+2 || s.first > first+longestPhrase || !joints.Has(f.d.Tokens[s.first-1].Hash) || f.class(first) != content || f.d.Tokens[first].Has(text.Upper) {
		return s
	}
	for i := first; i < s.first; i++ {
		if !f.capital(i) && (i < first+2 || !joints.Has(f.d.Tokens[i].Hash)) {
			return s
		}
	}
	return tokens{first, s.last}
}

// withPeople adds to a source that is only where people are, or what they are of, who they
// are: "MPs on" the transport committee.
func (f *finder) withPeople(s tokens) tokens {
	const longest = 5
	first := f.sentence(s.first).First
	head := s.first - 2
	if head < first || head > first+longest || f.class(s.first-1) != preposition || begins.Has(f.d.Tokens[s.first-1].Hash) || !f.isPerson(head) {
		return s
	}
	for i := first; i <= head; i++ {
		if c := f.class(i); f.d.Tokens[i].Kind != text.Word || c != content && c != determiner || i < head && f.verbAt(i) {
			return s
		}
	}
	return tokens{first, s.last}
}

// joints are the small words in names of bodies, and between them and their people.
var joints = text.NewSet("of", "from", "the", "for", "and")

// withoutMarks leaves out of a source a quotation that only begins in it, with the clause
// before it: "Ann Lee", who said the dam was “safe”.
func (f *finder) withoutMarks(s tokens) tokens {
	for i := s.first + 1; i < s.last; i++ {
		if !f.d.Tokens[i].Has(text.Opens) {
			continue
		}
		if r := f.regionFrom(i); r == len(f.d.Regions) || f.d.Regions[r].Open != i || f.d.Regions[r].Close < s.last {
			continue
		}
		for k := i; k > s.first; k-- {
			if f.word(k, comma) {
				return tokens{s.first, k}
			}
		}
		return tokens{s.first, i}
	}
	return s
}

// withNoun adds to a source that is only "her" or "his" or somebody's, before a cue that
// is a verb, the words behind it: Her organisation estimates; Lindau's mayor, Ann Lee,
// said.
func (f *finder) withNoun(s, cue tokens) tokens {
	if s.empty() || cue.first <= s.last || cue.first > s.last+longestPhrase || f.article.Verb(f.article.Word(cue.last-1)) < 0 {
		return s
	}
	owned := f.d.Tokens[s.last-1].Kind == text.Clitic && !f.verbAt(s.last-1)
	if !owned && (s.last != s.first+1 || f.class(s.first) != possessive) {
		return s
	}
	commas := 0
	for i := s.last; i < cue.first; i++ {
		if f.word(i, comma) {
			commas++
		} else if f.d.Tokens[i].Kind != text.Word || f.class(i) != content {
			return s
		}
	}
	switch last := cue.first - 1; {
	case commas == 0 && f.isPerson(last): // but not his "recent" claim
		return tokens{s.first, cue.first}
	case commas == 2 && f.word(last, comma):
		return tokens{s.first, last}
	}
	return s
}

// isPerson tells whether token i is a common noun for somebody who speaks, or a body.
func (f *finder) isPerson(i int) bool {
	_, role := lexicon.Roles.Lookup(f.d, i)
	return role || f.bodyNoun(i)
}

// withoutOccasion leaves out of a source behind its verb on what occasion it spoke:
// asked "Ann Lee" during the debate.
func (f *finder) withoutOccasion(s, cue tokens) tokens {
	for i := s.first + 1; s.first >= cue.last && i < s.last; i++ {
		if f.word(i, comma) {
			break // more is said of whoever it is
		}
		if f.word(i, during) {
			return tokens{s.first, i}
		}
	}
	return s
}

// withName adds to a source that describes somebody the name in front of it, if
// commas stand on both sides: Zorn Gas, "the lobby group", said; Ann Lee, "81",
// said.
func (f *finder) withName(s tokens) tokens {
	if s.empty() || f.class(s.first) != determiner && f.d.Tokens[s.first].Kind != text.Number || !f.word(s.first-1, comma) || !f.word(s.last, comma) {
		return s
	}
	first := s.first - 1
	for first > f.sentence(s.first).First && f.named(first-1) {
		first--
	}
	before := first - 1
	if f.class(before) == determiner {
		before--
	}
	if first == s.first-1 || f.class(before) == preposition && !(before == first-1 && begins.Has(f.d.Tokens[before].Hash)) { // for the EU Council, "the minister", said
		return s
	}
	return tokens{first, s.last}
}

// begins are the prepositions that may begin a clause: after Zorn Gas, an operator, said.
var begins = text.NewSet("after", "before", "since", "until")

// withoutDay leaves out the words at the end of a source that say when, and no
// more of whom: Mayor Ann Lee today, Mr Voss later, the court last week, the
// minister on Monday (March 3, 2025). A relative clause keeps its day, and a paper
// its name: the Mail on Sunday.
func (f *finder) withoutDay(s tokens) tokens {
	if f.relative(s) && !f.dayApart(s) {
		return s
	}
	t := s
	if f.d.Is(t.last-1, ")") {
		t.last = f.beforeDate(t)
	}
	for n := f.dayAtEnd(t); n > 0; n = f.dayAtEnd(t) {
		t.last -= n
		for t.last-1 > t.first && (f.word(t.last-1, on) || f.word(t.last-1, comma)) {
			t.last--
		}
		s = t
	}
	return s
}

// dayApart tells whether a comma stands before the day at the end of a range: Ann Lee,
// who resigned, on Friday.
func (f *finder) dayApart(s tokens) bool {
	i := s.last - 1 - f.dayAtEnd(s)
	if f.word(i, on) {
		i--
	}
	return i < s.last-1 && f.word(i, comma)
}

// dayAtEnd is how many tokens at the end of a range say when: Tuesday, last week.
func (f *finder) dayAtEnd(t tokens) int {
	n, i := 0, t.last-1
	switch {
	case f.word(i, today) && f.capital(i):
	case i > t.first && timeWords.Has(f.d.Tokens[i].Hash):
		n = 1
	case i-1 > t.first && spells.Has(f.d.Tokens[i].Hash) && pointers.Has(f.d.Tokens[i-1].Hash) && f.class(i-2) != preposition && !f.participle(i-2):
		n = 2
	}
	if n > 0 && f.endsListed(t) {
		return 0
	}
	return n
}

// relative tells whether a source has a relative pronoun in it.
func (f *finder) relative(s tokens) bool {
	for i := s.first; i < s.last; i++ {
		if relatives.Has(f.d.Tokens[i].Hash) || f.word(i, whose) || f.word(i, where) {
			return true
		}
	}
	return false
}

// endsListed tells whether a source ends in the name of a listed body.
func (f *finder) endsListed(s tokens) bool {
	for i := s.first; i < s.last; i++ {
		if _, n := lexicon.Organizations.Longest(f.d, i, s.last); n > 0 && i+n == s.last {
			return true
		}
	}
	return false
}

// beforeDate is the token of the bracket that opens the number at the end of a
// range, or the end.
func (f *finder) beforeDate(t tokens) int {
	const longest = 6
	number := false
	for i := t.last - 2; i > t.first && i >= t.last-longest; i-- {
		if f.d.Is(i, "(") && number {
			return i
		}
		number = number || f.d.Tokens[i].Kind == text.Number
	}
	return t.last
}

// ofRelative is who is spoken of before a source that is only the end of a relative
// clause about them: Ann Lee, whose country has left "the pact", denied.
func (f *finder) ofRelative(s, cue tokens) tokens {
	rel := f.relativeBefore(s, cue)
	if rel < 0 {
		return s
	}
	for i := s.last; i < cue.first; i++ {
		if f.word(i, comma) {
			first, last := f.article.Tokens(f.article.Trim(f.article.Antecedent(f.article.Word(rel)), false))
			if first < last && !f.holdsVerb(first, last) {
				return tokens{first, last}
			}
		}
	}
	return s
}

// relativeBefore is the pronoun behind a comma that begins the relative clause that a
// source of several words lies in, -1 if it lies in none.
func (f *finder) relativeBefore(s, cue tokens) int {
	const longest = 20
	if s.last <= s.first+1 {
		return -1
	}
	for i := s.first; i > max(f.sentence(s.first).First, s.first-longest) && !f.word(i, comma); i-- {
		if !f.word(i-1, comma) || !f.word(i, whose) && !relatives.Has(f.d.Tokens[i].Hash) {
			continue
		}
		if i == s.first && f.holdsVerb(i+1, cue.first) || f.holdsVerb(i+1, s.first) { // which "Mr. Trump" likened has him for its subject
			return i
		}
	}
	return -1
}

var (
	whose = text.Hash("whose")
	where = text.Hash("where")
	today = text.Hash("today")
)

// timeWords say when, or join the sentence to the one before, behind a source.
var timeWords = text.NewSet("today", "yesterday", "tonight", "tomorrow", "also", "later", "then", "earlier", "however", "meanwhile",
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

// A spell of time says when behind a word that points to it.
var (
	spells   = text.NewSet("week", "month", "year", "weekend", "morning", "afternoon", "evening", "night", "summer", "autumn", "winter", "spring")
	pointers = text.NewSet("this", "last", "next")
)
