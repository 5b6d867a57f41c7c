package text

import "slices"

// splitSentences cuts each paragraph into sentences and tells every token its
// own. A sentence ends behind a full stop, question mark, exclamation mark or
// ellipsis and the closing marks and brackets that follow it, unless what comes
// next goes on with it. A dateline is a sentence of its own. It is given the
// tokens at which a sentence may end.
func (d *Doc) splitSentences(stops []int) {
	d.Sentences = slices.Grow(d.Sentences, len(stops)+len(d.Paragraphs))
	for k := range d.Paragraphs {
		p := &d.Paragraphs[k]
		first := p.Lead
		d.sentence(p.First, p.Lead, k)
		for ; len(stops) > 0 && stops[0] < p.Last; stops = stops[1:] {
			d.steps++
			i := stops[0]
			if i < first {
				continue
			}
			next := d.behindStop(i+1, p.Last)
			if next < p.Last && d.goesOn(i, next) {
				continue
			}
			d.sentence(first, next, k)
			first = next
		}
		d.sentence(first, p.Last, k)
	}
}

// sentence adds the tokens from first to the one before last.
func (d *Doc) sentence(first, last, paragraph int) {
	if first >= last {
		return
	}
	n := int32(len(d.Sentences))
	tokens := d.Tokens[first:last]
	for i := range tokens {
		tokens[i].Sentence = n
	}
	d.Sentences = append(d.Sentences, Sentence{first, last, paragraph})
}

// behindStop is the first token at or behind i that is no further stop and no
// closing mark or bracket.
func (d *Doc) behindStop(i, last int) int {
	for i < last && (d.isStop(i) && d.Glued(i) || d.Tokens[i].Has(Closes) ||
		d.Is(i, ")") || d.Is(i, "]") || d.Tokens[i].Kind == Mark && d.Glued(i) && !d.Tokens[i].Has(Opens)) {
		d.steps++
		i++
	}
	return i
}

// goesOn tells whether the sentence with a stop at token i goes on at next.
func (d *Doc) goesOn(i, next int) bool {
	t, n := &d.Tokens[i], &d.Tokens[next]
	if n.Flags&SpaceBefore == 0 && next == i+1 {
		return true // "onrecord.go", "9.am"
	}
	if n.Kind == Clitic || n.Kind == Punct && d.sideOf(next) != ahead && !d.isStop(next) && n.Hash != dash {
		return true
	}
	if t.Kind == Word { // an abbreviation or initial
		return d.abbreviationGoesOn(i, next)
	}
	if n.Kind == Word && n.Flags&Capital == 0 {
		// A lower-case word goes on after an ellipsis or a closing mark:
		// problems . . . but; "Why?" she asked.
		return t.Hash == ellipsisHash || next > i+1 || d.Text[t.Start] != '.'
	}
	if next > i+1 && d.Text[t.Start] != '.' && d.Tokens[next-1].Has(Closes) {
		return d.attributed(next)
	}
	return false
}

// abbreviationGoesOn tells whether the stop of the abbreviation at token i is
// only its own.
func (d *Doc) abbreviationGoesOn(i, next int) bool {
	t, n := &d.Tokens[i], &d.Tokens[next]
	if next > i+1 && d.Tokens[next-1].Has(Closes) {
		return n.Kind == Word && n.Flags&Capital == 0
	}
	word := d.Word(i)
	a, known := abbreviations.lookup(word[:max(0, len(word)-1)])
	if known && a != mayEnd {
		return true
	}
	if n.Kind == Mark {
		return !n.Has(Opens) || !known && t.End-t.Start == 2
	}
	if n.Kind != Word || n.Flags&Capital == 0 {
		return true
	}
	return !starters.has(d, next)
}

// attributed tells whether a capitalised source and a verb of speech follow:
// "Why?" Mr Coats asked.
func (d *Doc) attributed(i int) bool {
	const sourceLength = 6
	for j := i; j < len(d.Tokens) && j < i+sourceLength; j++ {
		d.steps++
		t := &d.Tokens[j]
		if t.Kind != Word {
			return false
		}
		if speechVerbs.has(d, j) {
			return j > i
		}
		if t.Flags&Capital == 0 && j > i+3 {
			return false
		}
	}
	return false
}

// wordSet is a small closed set of words, by their hashes.
type wordSet []uint32

// setOf makes a set of folded words.
func setOf(words ...string) wordSet {
	s := make(wordSet, len(words))
	for i, w := range words {
		s[i] = Hash(w)
	}
	return s
}

// has tells whether token i is in the set.
func (s wordSet) has(d *Doc, i int) bool {
	return slices.Contains(s, d.Tokens[i].Hash)
}

// starters begin a sentence when they are capitalised behind an abbreviation.
var starters = setOf(
	"the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "my",
	"this", "that", "these", "those", "there", "but", "and", "or", "so", "yet", "if", "when", "while", "as",
	"in", "on", "at", "for", "from", "with", "by", "to", "after", "before", "since", "during", "under", "over",
	"what", "who", "how", "why", "where", "not", "no", "some", "many", "most", "one", "two", "all", "both",
	"mr", "mrs", "ms", "however", "meanwhile", "still", "even", "once", "then", "now", "also", "according",
)

// speechVerbs are the commonest verbs behind a quoted question or exclamation.
var speechVerbs = setOf(
	"said", "says", "asked", "asks", "added", "replied", "shouted", "wrote", "tweeted", "told", "cried",
	"wondered", "exclaimed", "demanded", "joked", "yelled", "posted", "declared",
)
