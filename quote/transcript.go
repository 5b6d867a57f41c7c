package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A turn is a paragraph that begins with the name of who speaks and a colon.
type turn struct {
	paragraph int
	label     tokens
}

// leastTurns is how many turns make a transcript: a colon behind a word in
// capitals may be anything once. Two are enough if there is nothing else.
const leastTurns = 3

// findTurns reads transcripts: MS. LEE: …; Q: …; THE PRESIDENT: … All that
// follows up to the next turn is what is said. Where the label is not in
// capitals nothing is taken for a turn: "The question:" opens ordinary prose.
// But if every paragraph has a label any names of several words will do.
func (f *finder) findTurns() {
	turns := f.turns(f.inCapitals)
	if len(turns) < leastTurns {
		if turns = f.turns(f.capital); len(turns) < 2 || len(turns) < len(f.d.Paragraphs) || !f.byName(turns) {
			return
		}
	}
	for n, t := range turns {
		f.addTurn(t, f.turnEnd(turns, n))
	}
}

// byName tells whether every turn is that of somebody by more than one word, and one at
// least by a first name or a title: "Update:", "Key Points:" and "New York:" open notes
// and tables.
func (f *finder) byName(turns []turn) bool {
	named := false
	for _, t := range turns {
		if t.label.last < t.label.first+2 || f.class(t.label.first) == determiner {
			return false
		}
		_, given := lexicon.GivenNames.Lookup(f.d, t.label.first)
		_, honorific := lexicon.Honorifics.Lookup(f.d, t.label.first)
		_, role := lexicon.Roles.Lookup(f.d, t.label.first)
		named = named || given || honorific || role
	}
	return named
}

// turns are the paragraphs that have a label of words that are so written.
func (f *finder) turns(written func(token int) bool) []turn {
	var turns []turn
	for k := range f.d.Paragraphs {
		if label := f.turnLabel(k, written); !label.empty() {
			turns = append(turns, turn{k, label})
		}
	}
	return turns
}

// longestLabel bounds the label of a turn, in tokens.
const longestLabel = 6

// turnLabel is the label of paragraph k, empty if it has none.
func (f *finder) turnLabel(k int, written func(token int) bool) tokens {
	p := f.d.Paragraphs[k]
	for i := p.First; i < p.Last && i-p.First <= longestLabel; i++ {
		t := &f.d.Tokens[i]
		if t.Hash == colon && t.Kind == text.Punct {
			if i == p.First || i+1 >= p.Last {
				return tokens{}
			}
			return tokens{p.First, i}
		}
		if t.Kind != text.Word && !f.word(i, hyphen) && t.Kind != text.Clitic || t.Kind == text.Word && !written(i) {
			return tokens{}
		}
	}
	return tokens{}
}

// inCapitals tells whether all letters of word i are capitals but for those
// behind the first of a title such as "Ms." and of "McCain".
func (f *finder) inCapitals(i int) bool {
	t := &f.d.Tokens[i]
	return t.Has(text.Upper) || t.Has(text.Capital|text.Dot)
}

// turnEnd is the paragraph behind the last one of turn n: the next turn, or
// the next empty stretch of more than a few paragraphs.
func (f *finder) turnEnd(turns []turn, n int) int {
	if n+1 < len(turns) {
		return turns[n+1].paragraph
	}
	return turns[n].paragraph + 1
}

// addTurn takes a turn that ends before paragraph end.
func (f *finder) addTurn(t turn, end int) {
	a := attribution{source: t.label, cue: tokens{t.label.last, t.label.last + 1}, head: t.label.last, verb: -1, probability: certain}
	for k := t.paragraph; k < end; k++ {
		p := f.d.Paragraphs[k]
		first := p.First
		if k == t.paragraph {
			first = t.label.last + 1
		}
		if first < p.Last && !f.aside(first, p.Last) {
			a.parts = append(a.parts, tokens{first, p.Last})
		}
	}
	if len(a.parts) > 0 {
		f.add(a)
	}
}

// aside tells whether the tokens from first to the one before last are a stage
// direction in brackets: (LAUGHTER).
func (f *finder) aside(first, last int) bool {
	open, end := f.d.Word(first), f.d.Word(last-1)
	return open == "(" && end == ")" || open == "[" && end == "]"
}

// keepInside takes the label of a turn for no source of what is attributed
// inside the turn: QUINTERO: The department says that it is safe.
func (f *finder) keepInside(a *attribution) {
	k := f.owner[a.head]
	if k == 0 || f.found[k-1].source.empty() || a.source.empty() {
		return
	}
	if turn := &f.found[k-1]; f.d.Tokens[turn.head].Kind == text.Punct && a.source.first < turn.source.last && turn.source.first < a.source.last {
		a.source = tokens{}
	}
}
