package speaker

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// span sets where the mention stands: from token first to the one before last.
func (f *finder) span(m Mention, first, last int) Mention {
	t := f.d.Tokens
	m.Start, m.End = t[first].Start, t[last-1].End
	m.Text = f.d.Text[m.Start:m.End]
	m.Possessive = m.Possessive || f.clitic(last)
	m.Place = f.place(first, last)
	return m
}

// place tells where in the text the tokens from first to last stand.
func (f *finder) place(first, last int) Place {
	t := &f.d.Tokens[first]
	p := Place{
		Sentence:  int(t.Sentence),
		Paragraph: f.d.Sentences[t.Sentence].Paragraph,
		Quoted:    t.Region >= 0,
	}
	p.Subject, p.Source = f.role(first, last)
	p.Inner = f.preposition(first-1) && !(f.is(first-1, "of") && f.bodyWord(first-2)) // "University of Lindau historian Ann Zorn"
	p.Topic = p.Inner && f.is(first-1, "for") && f.is(first-2, "as")
	p.Fronted = f.fronted(first)
	p.Adding = p.Source && !p.Quoted && (f.adding(last) || f.adding(first-1))
	return p
}

// role tells whether the tokens may be the subject of a verb behind them, and
// whether they stand beside a verb of speech: "Mr Coats said", "said Mr Coats",
// "according to Mr Coats".
func (f *finder) role(first, last int) (subject, source bool) {
	k := f.behindHome(f.behindBrackets(last))
	if f.d.Is(k, ",") && !f.preposition(first-1) { // over an apposition or relative clause to its comma
		k = f.behindComma(k)
	}
	for n := 0; n < 3 && f.verb(k) == "" && f.lower(k) && (f.isAny(k, "who", "once", "both", "all", "himself", "herself") || f.besideVerb(k)); n++ {
		k++
	}
	k = f.behindDay(k)
	switch f.verb(k) {
	case "speech":
		subject, source = true, true
	case "act":
		subject = true
		switch v := f.verb(k + 1); {
		case f.isAny(k, "has", "had", "have", "was", "is", "would", "will") && v == "speech", (f.is(k+1, "been") || f.besideVerb(k+1)) && f.verb(k+2) == "speech":
			source = true
		}
	case "":
		subject = f.pastVerb(k)
	}
	if f.verb(first-1) == "speech" && f.speechBefore(first-1) && !f.clitic(last) || f.is(first-1, "to") && f.is(first-2, "according") || f.d.Is(last, ":") {
		source = true
	}
	return subject, source
}

// besideVerb tells whether the word at token k may stand between a subject and its verb,
// or before a participle: "also" said, has "since" said.
func (f *finder) besideVerb(k int) bool {
	return f.adverb(k) || f.isAny(k, "also", "then", "later", "still", "now", "repeatedly", "reportedly", "never", "again", "already", "since", "long")
}

// behindDay is the token behind the day that may stand at token k before a verb: the
// court "on Monday" said.
func (f *finder) behindDay(k int) int {
	day := k
	if f.is(day, "on") {
		day++
	}
	if f.capital(day) && f.dayOrMonth(day) && f.verb(day+1) != "" {
		return day + 1
	}
	return k
}

// behindHome is the token behind the "of" and the place that may stand at token k:
// Ann Zorn "of Rolla", "of Columbia, South Carolina".
func (f *finder) behindHome(k int) int {
	const longest = 3
	if !f.is(k, "of") || !f.capital(k+1) {
		return k
	}
	last := k + 1 + longest
	for k += 2; k < last && f.capital(k) && !f.newLine(k); k++ {
	}
	if f.d.Is(k, ",") {
		if _, n := f.stateAt(k+1, len(f.d.Tokens)); n > 0 {
			return k + 1 + n
		}
	}
	return k
}

// pastVerb tells whether the word at token k, behind a mention, has the ending of
// a past: "Mr Lindqvist laughed". No noun of more than five letters has it.
func (f *finder) pastVerb(k int) bool {
	if !f.lower(k) || f.d.Is(k+1, "-") && f.glued(k+1) {
		return false
	}
	w := f.word(k)
	return len(w) > 4 && w[len(w)-2:] == "ed" && w[len(w)-3] != 'e' && !f.attributed(k+1)
}

// attributed tells whether a noun may stand at token k, so that the word before
// it is its attribute rather than a verb: "Mr Zorn embattled campaign".
func (f *finder) attributed(k int) bool {
	if f.kind(k) != text.Word || f.capital(k) {
		return false
	}
	_, body := lexicon.BodyNouns.Lookup(f.d, k)
	return body
}

// speechBefore tells whether the verb of speech at token i may stand before its
// subject: behind a comma or closing mark.
func (f *finder) speechBefore(i int) bool {
	return f.d.Is(i-1, ",") || f.kind(i-1) != 1 && f.kind(i-1) != 0
}

// adverb tells whether token i ends in "ly".
func (f *finder) adverb(i int) bool {
	w := f.word(i)
	return len(w) > 4 && w[len(w)-2:] == "ly"
}

// behindBrackets is the token behind the brackets that open at token k, as of
// "(R-Tex.)"; k if there are none.
func (f *finder) behindBrackets(k int) int {
	const longest = 10
	if !f.d.Is(k, "(") {
		return k
	}
	end := f.sentenceEnd(k)
	for j := k + 1; j < min(end, k+longest); j++ {
		f.steps++
		if f.d.Is(j, ")") {
			return j + 1
		}
	}
	return k
}

// behindComma is the token behind the comma that ends an insertion which begins
// with the comma at token k, and behind which a verb stands; the one behind token
// k if a verb stands there; k if there is none.
func (f *finder) behindComma(k int) int {
	const longest = 40
	if f.predicate(k + 1) {
		return k + 1
	}
	end := f.sentenceEnd(k)
	for j := k + 1; j < min(end, k+longest); j++ {
		f.steps++
		if f.d.Is(j, ",") && f.predicate(j+1) {
			return j + 1
		}
		if f.d.Is(j, ";") || f.d.Is(j, ":") || f.kind(j) == text.Mark {
			break
		}
	}
	return k
}

// predicate tells whether a verb stands at token k, or behind an adverb there.
func (f *finder) predicate(k int) bool {
	if f.adverb(k) && f.lower(k) || f.isAny(k, "first", "also", "then", "later") {
		k++
	}
	return f.verb(k) != ""
}

// preposition tells whether token i makes what follows it a part of a larger
// phrase. "According to" and "by" do not.
func (f *finder) preposition(i int) bool {
	if f.isAny(i, "to", "by") && (f.is(i-1, "according") || f.is(i, "by")) {
		return false
	}
	return f.isAny(i, "of", "for", "from", "on", "in", "at", "with", "about", "against", "to", "near", "under", "behind", "like", "including", "between", "among", "toward", "towards", "supporting", "inside", "within", "that", "than")
}

// fronted tells whether token i stands in a clause or phrase before the main one
// of its sentence, with no comma between: "While he spoke, …". It looks back a
// bounded number of tokens.
func (f *finder) fronted(i int) bool {
	const far = 12
	first := f.d.Sentences[f.d.Tokens[i].Sentence].First
	if i == first || i-first > far || !f.opens(first) {
		return false
	}
	for k := first; k < i; k++ {
		if f.d.Is(k, ",") || f.kind(k) == text.Mark {
			return false
		}
	}
	return true
}

// adding tells whether the word at token i is a verb that goes on from what the
// same speaker said before.
func (f *finder) adding(i int) bool {
	return f.isAny(i, "added", "adds", "continued", "continues", "concluded", "concludes", "went", "also")
}

// opens is opener of the first word of a sentence, remembered for its mentions.
func (f *finder) opens(first int) bool {
	if f.opening != first+1 {
		f.opening, f.opened = first+1, f.opener(first)
	}
	return f.opened
}

// opener tells whether the word at token i begins a clause or phrase that stands
// before the main one.
func (f *finder) opener(i int) bool {
	return f.isAny(i, "while", "when", "as", "after", "although", "though", "if", "even", "since", "before", "because",
		"once", "in", "despite", "for", "with", "during", "at", "by", "on", "like", "until", "whatever", "ever", "throughout", "among", "just")
}
