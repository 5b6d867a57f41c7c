package quote

import "github.com/onrecord-go/onrecord/internal/text"

// findHearings takes what courts and inquiries are told, as British and Irish papers
// report it: "The court heard" that he had fled; He had fled, "the jury was told". They
// say nothing: whoever speaks to them is not named.
func (f *finder) findHearings() {
	done := 0 // what a hearing was told takes all of its sentence
	for i := range f.d.Tokens {
		if i < done || f.d.Tokens[i].Region >= 0 || !f.isTold(i) {
			continue
		}
		cue := f.hearingCue(i)
		told := f.hearing(cue.first)
		if told.empty() {
			continue
		}
		a := attribution{cue: cue, head: i, verb: f.article.Verb(f.article.Word(i)), told: told, probability: adjacent}
		if p := f.heard(told, cue); !p.empty() {
			a.parts = []tokens{p}
			f.add(a)
			done = f.sentence(i).Last
		}
	}
}

// isTold tells whether token i says that somebody is told something: "heard", was
// "told".
func (f *finder) isTold(i int) bool {
	if f.word(i, heard) {
		return true
	}
	k := f.behindAdverbs(i)
	return f.word(i, toldWord) && k >= 0 && bes.Has(f.d.Tokens[k].Hash)
}

// behindAdverbs is the token before the adverbs that stand before token i: the court
// "was" also told.
func (f *finder) behindAdverbs(i int) int {
	for i--; f.class(i) == adverb || f.word(i, also); i-- {
	}
	return i
}

// hearingCue is the verb at token i with its auxiliaries.
func (f *finder) hearingCue(i int) tokens {
	first := i
	for f.class(first-1) == auxiliary || f.class(first-1) == adverb || f.word(first-1, also) {
		first--
	}
	return tokens{first, i + 1}
}

// hearing is the court or inquiry that ends before token i and begins its clause, or
// its members: "the court", "jurors at Rolla Crown Court". It is empty if there is none.
func (f *finder) hearing(i int) tokens {
	const longest = 9
	start := f.sentence(i).First
	for k := i - 1; k >= max(start, i-longest); k-- {
		if f.word(k, comma) {
			start = k + 1
			break
		}
		if f.class(k) == conjunction {
			return tokens{}
		}
	}
	if i-start > longest || start >= i || !f.subject(start, i) || f.class(start) == question || relatives.Has(f.d.Tokens[start].Hash) {
		return tokens{}
	}
	head := start
	for head+1 < i && f.class(head+1) != preposition {
		head++
	}
	if !hearings.Has(f.d.Tokens[head].Hash) || start > 0 && relatives.Has(f.d.Tokens[start-1].Hash) {
		return tokens{}
	}
	return tokens{start, i}
}

// heard is what was heard: the clause behind the cue, or all that stands before the
// hearing if that ends the sentence.
func (f *finder) heard(told, cue tokens) tokens {
	s := f.sentence(cue.first)
	end := f.withoutStop(s.Last)
	if f.withoutDay(tokens{max(told.first, end-longestCloser), end}).last == cue.last {
		if f.word(told.first-1, comma) && f.holdsVerb(s.First, told.first-1) {
			return tokens{s.First, told.first - 1}
		}
		return tokens{}
	}
	i := cue.last
	opened := f.word(i, that) || f.word(i, how)
	if f.word(i, that) {
		i++
	}
	if !f.holdsVerb(i, end) || !opened && !f.clauseAt(i, end) {
		return tokens{}
	}
	return tokens{i, f.beforeBut(i, end)}
}

// beforeBut is the comma before "but" between token i and end, with which somebody else
// comes in, or end.
func (f *finder) beforeBut(i, end int) int {
	for ; i+1 < end; i++ {
		if f.word(i, comma) && f.word(i+1, but) {
			return i
		}
	}
	return end
}

// clauseAt tells whether a clause with its subject may begin at token i, before end: a
// phrase with a verb soon behind it and no preposition before that. A participle is one behind a
// name, and belongs to any other noun: evidence given on Monday. Who is heard to "admit"
// something is heard himself.
func (f *finder) clauseAt(i, end int) bool {
	const reach = 8
	if f.class(i) == preposition || f.class(i) == adverb || f.d.Tokens[i].Kind == text.Punct {
		return false
	}
	for k := i + 1; k < min(end, i+reach); k++ {
		switch {
		case f.class(k) == auxiliary || f.article.IsPast(f.article.Word(k)) || f.participle(k) && f.capital(i):
			return true
		case f.class(k) == preposition || f.class(k) == conjunction || f.d.Tokens[k].Kind == text.Punct || f.word(k, that) || f.verbAt(k):
			return false
		}
	}
	return false
}

// hearings are the bodies before which evidence is given, and those who sit in them.
var hearings = text.NewSet("court", "inquiry", "enquiry", "inquest", "jury", "jurors", "tribunal", "hearing", "trial", "magistrates", "committee", "mps", "peers", "lords", "senators", "tds", "councillors", "members")

var (
	heard    = text.Hash("heard")
	toldWord = text.Hash("told")
	also     = text.Hash("also")
	how      = text.Hash("how")
	but      = text.Hash("but")
)
