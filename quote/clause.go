package quote

import "github.com/onrecord-go/onrecord/internal/text"

// attributeClauses finds the content of the cues that no quotation region took:
// indirect and mixed quotations.
func (f *finder) attributeClauses() {
	for k := range f.cues {
		c := &f.cues[k]
		if c.used {
			continue
		}
		if c.row < 0 {
			f.attributeAccordingTo(k)
			continue
		}
		if f.passive(c) {
			continue
		}
		f.attributeVerb(k)
	}
}

// attributeVerb finds source and content of a verb of attribution.
func (f *finder) attributeVerb(k int) {
	c := &f.cues[k]
	s := f.sentence(c.head)
	first := f.clauseStart(k, s.First)
	source := f.subject(k, first)
	if form, content := f.clauseBehind(c, s.Last); !content.empty() {
		if source.empty() && form != thatClause {
			return
		}
		f.addClause(k, source, content, form)
		return
	}
	if content, src := f.clauseBefore(k, source, s); !content.empty() {
		f.addClause(k, src, content, trailing)
	}
}

// addClause notes an attribution whose content is a clause.
func (f *finder) addClause(k int, source, content tokens, form pattern) {
	c := &f.cues[k]
	c.used = true
	for r := range f.regionsIn(content) {
		f.taken[r] = true
	}
	f.found = append(f.found, attribution{
		parts: []tokens{content}, cue: k, at: c.tokens, class: c.class, source: source, region: -1, form: form,
	})
}

// regionsIn yields the regions that open inside t.
func (f *finder) regionsIn(t tokens) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := t.first; i < t.last; i++ {
			if f.d.Tokens[i].Has(text.Opens) {
				if r := f.regionAt(i); r >= 0 && !yield(r) {
					return
				}
			}
		}
	}
}

// clauseStart is where the clause of cue k may begin: behind the last cue
// before it in the sentence, or at first.
func (f *finder) clauseStart(k, first int) int {
	return first
}

// clauseBehind is the content behind a verb, up to the end of its clause.
func (f *finder) clauseBehind(c *cue, last int) (pattern, tokens) {
	i := f.skipCircumstance(c, c.last, last)
	if i >= last {
		return 0, tokens{}
	}
	switch {
	case f.word(i, that) && c.allows('t'):
		return thatClause, tokens{i, f.clauseEnd(c, i+1, last)}
	case f.word(i, to) && c.allows('i'):
		return infinitive, tokens{i, f.clauseEnd(c, i+1, last)}
	case f.class(i) == question && c.allows('w'), f.word(i, text.Hash("if")) && c.allows('w'), f.word(i, text.Hash("whether")):
		return thatClause, tokens{i, f.clauseEnd(c, i, last)}
	case c.allows('s') && f.beginsClause(i, last):
		return zeroClause, tokens{i, f.clauseEnd(c, i, last)}
	case c.allows('n') || c.allows('a'):
		return f.quotedPhrase(c, i, last)
	}
	return 0, tokens{}
}

// skipCircumstance moves over the person addressed and over "on Tuesday" and
// "in a statement" before "that".
func (f *finder) skipCircumstance(c *cue, i, last int) int {
	for i < last && f.class(i) == adverb {
		i++
	}
	if c.allows('o') {
		if n := f.objectAfter(i, last); n > i && n < last {
			i = n
		}
	}
	for j := i; j < last && j-i < longestPhrase && f.d.Tokens[j].Kind != text.Mark; j++ {
		if f.word(j, that) {
			if j > i && f.class(i) == preposition {
				return j
			}
			break
		}
		if f.word(j, comma) || f.word(j, colon) {
			break
		}
	}
	return i
}

// objectAfter is where the person addressed ends that begins at token i.
func (f *finder) objectAfter(i, last int) int {
	if n := f.nounAfterBare(i, last); !n.empty() {
		return n.last
	}
	return i
}

// beginsClause tells whether a clause without "that" begins at token i: a noun
// phrase with a verb behind it.
func (f *finder) beginsClause(i, last int) bool {
	switch f.class(i) {
	case determiner, possessive, pronoun, adverb, auxiliary:
		return !f.word(i, which) && !f.word(i, who)
	case content:
		t := &f.d.Tokens[i]
		return last-i > 2 && (t.Kind == text.Word || t.Kind == text.Number || t.Kind == text.Mark && t.Has(text.Opens))
	case preposition, subordinator:
		return f.hasPredicate(i, last)
	}
	return false
}

// hasPredicate tells whether, behind an adverbial that begins at token i, a
// comma and a clause follow: said in Ohio, jobs were lost.
func (f *finder) hasPredicate(i, last int) bool {
	for j := i + 1; j < last && j-i < longestPhrase; j++ {
		if f.class(j) == pronoun && f.class(j+1) != content {
			return true
		}
	}
	return false
}

// clauseEnd is where the content that begins at token i ends: before the next
// words of attribution, before a concession of the writer's own, or with the
// sentence.
func (f *finder) clauseEnd(c *cue, i, last int) int {
	for j := i; j < last; j++ {
		if f.d.Tokens[j].Region >= 0 {
			continue
		}
		if f.coordinated(j, last) {
			return j
		}
		if f.word(j, comma) && j+1 < last {
			if f.concession(j+1) || f.isAccordingTo(j+1) || f.gerundCue(j+1) {
				return j
			}
		}
	}
	return last
}

var although = []uint32{text.Hash("although"), text.Hash("though"), text.Hash("despite")}

// concession tells whether token i begins a concession.
func (f *finder) concession(i int) bool {
	for _, h := range although {
		if f.word(i, h) {
			return true
		}
	}
	return false
}

// coordinated tells whether at token i "and" or "but" and another verb of
// attribution follow: said he misspoke … and said he accepted.
func (f *finder) coordinated(i, last int) bool {
	if !f.word(i, and) && !f.word(i, but) || i+1 >= last {
		return false
	}
	k := f.cueFrom(i + 1)
	if k >= len(f.cues) {
		return false
	}
	c := &f.cues[k]
	return f.skipAdverbs(c.head, i+1) == i+1 && c.form == past && c.class == Speech
}

// gerundCue tells whether at token i a cue such as "adding" begins.
func (f *finder) gerundCue(i int) bool {
	k := f.cueFrom(i)
	return k < len(f.cues) && f.cues[k].first == i && f.cues[k].form == gerund
}

// quotedPhrase is the noun phrase behind a verb such as "slammed", if it is
// quoted in part.
func (f *finder) quotedPhrase(c *cue, i, last int) (pattern, tokens) {
	end := f.clauseEnd(c, i, last)
	for j := i; j < end && j-i < longestPhrase; j++ {
		if f.d.Tokens[j].Has(text.Opens) {
			return quotedIn, tokens{i, end}
		}
		if f.word(j, comma) {
			break
		}
	}
	return 0, tokens{}
}

// clauseBefore is the content before source and cue: …, she said.
func (f *finder) clauseBefore(k int, source tokens, s text.Sentence) (tokens, tokens) {
	c := &f.cues[k]
	start := source.first
	if source.empty() {
		if source = f.nounAfter(c.last, s.Last); source.empty() {
			return tokens{}, tokens{}
		}
		start = c.first
	}
	if start-1 <= s.First+1 || !f.word(start-1, comma) || f.d.Tokens[start-1].Region >= 0 {
		return tokens{}, tokens{}
	}
	return tokens{s.First, start - 1}, source
}

// attributeAccordingTo finds source and content of "according to".
func (f *finder) attributeAccordingTo(k int) {
	c := &f.cues[k]
	s := f.sentence(c.head)
	source := f.nounAfter(c.last, s.Last)
	if source.empty() {
		return
	}
	content := tokens{s.First, c.first}
	if c.first-s.First < 2 {
		i := source.last
		for i < s.Last && !f.word(i, comma) {
			i++
		}
		content = tokens{i, s.Last}
	}
	if content.last-content.first > 1 {
		f.addClause(k, source, content, accordingTo)
	}
}
