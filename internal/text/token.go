package text

// Kind says what a token is.
type Kind uint8

// The kinds of tokens. White space is no token.
const (
	Word   Kind = iota + 1 // letters: "summit", "O’Brien", "U.S.", "Sen."
	Number                 // begins with a digit: "1,000", "3.5", "1st", "10am"
	Clitic                 // 's, n't, 'll, 're, 've, 'd, 'm, and the ' of "voters'"
	Punct                  // one ASCII or general punctuation mark, or an ellipsis
	Mark                   // a quotation mark
	Other                  // symbols, controls, emoji, bytes that are not UTF-8
)

// Flags are facts about a token that its kind does not say.
type Flags uint8

// The flags of tokens.
const (
	SpaceBefore Flags = 1 << iota // white space stands before it
	LineBefore                    // a line break stands before it
	BlankBefore                   // an empty line stands before it
	Capital                       // the first letter is upper case
	Upper                         // every letter is upper case
	Dot                           // its last full stop is part of it: an abbreviation or initial
	Opens                         // a mark that opens a region
	Closes                        // a mark that closes a region
)

// A Token is a word, number, clitic, punctuation mark or symbol. It has 32 bytes:
// the tokens of a text take more memory than the text, and to write them is
// most of the work.
type Token struct {
	Start, End int    // bytes, half-open
	Hash       uint32 // of the folded word, as Hash gives it
	Sentence   int32  // index in Doc.Sentences
	Region     int32  // innermost quotation region around it, -1 outside
	Kind       Kind
	Flags      Flags
}

// Has tells whether all of f are set.
func (t *Token) Has(f Flags) bool { return t.Flags&f == f }

// A Doc is a text and what it is made of.
type Doc struct {
	Text       string
	Tokens     []Token
	Sentences  []Sentence
	Paragraphs []Paragraph
	Regions    []Region

	steps int // work done, for the tests of linear time
}

// Word is the text of token i; it shares memory with the input.
func (d *Doc) Word(i int) string { return d.Text[d.Tokens[i].Start:d.Tokens[i].End] }

// Slice is the text from token first to the one before last, "" if there is none.
func (d *Doc) Slice(first, last int) string {
	if first >= last {
		return ""
	}
	return d.Text[d.Tokens[first].Start:d.Tokens[last-1].End]
}

// Is tells whether there is a token i and it is spelt s.
func (d *Doc) Is(i int, s string) bool {
	return i >= 0 && i < len(d.Tokens) && d.Word(i) == s
}

// Glued tells whether token i follows the one before it without white space.
func (d *Doc) Glued(i int) bool {
	return i > 0 && i < len(d.Tokens) && d.Tokens[i].Flags&(SpaceBefore|LineBefore) == 0
}

// Paragraph is the index of the paragraph that token i lies in.
func (d *Doc) Paragraph(i int) int { return d.Sentences[d.Tokens[i].Sentence].Paragraph }

// The hash of a folded word is FNV-1a over its lower-case bytes. Tables of
// words are laid out by it, so it may not change without generating them anew.
const (
	hashBasis uint32 = 2166136261
	hashPrime uint32 = 16777619
)

// Hash is the hash of a word that is folded already: lower case, no full stop
// at its end, straight apostrophes, no ignorable characters.
func Hash(word string) uint32 { return hash(word) }

// HashBytes is Hash of a word that stands in a buffer.
func HashBytes(word []byte) uint32 { return hash(word) }

func hash[T string | []byte](word T) uint32 {
	h := hashBasis
	for i := 0; i < len(word); i++ {
		h = (h ^ uint32(word[i])) * hashPrime
	}
	return h
}
