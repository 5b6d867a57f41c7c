package model

// A Tag is a part of speech, by and large one of the Penn Treebank.
type Tag uint8

// The tags that are learned, which come first, and those that the spelling
// decides. Foreign words count as NN, predeterminers as DT, list items as CD,
// interjections as RB.
const (
	NN Tag = iota // the tag of everything unknown
	NNS
	NNP
	NNPS
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	MD
	IN
	DT
	JJ
	JJR
	JJS
	RB
	RBR
	RBS
	RP
	CC
	CD
	PRP
	PRPS // possessive pronoun: "his"
	POS  // possessive clitic
	TO
	EX
	WDT
	WP
	WPS // "whose"
	WRB
	Comma
	Stop  // . ? !
	Colon // : ; dashes and ellipses
	Open  // opening quotation mark
	Close // closing quotation mark
	Left  // opening bracket
	Right // closing bracket
	Money // a currency sign

	top  Tag = 62 // the head of the sentence's root
	none Tag = 63 // beyond the edges of a sentence, and of words not tagged yet
)

// LearnedTags is how many tags there are to choose from, the first ones.
const LearnedTags = int(Comma)

// tagNames are the names in the Penn Treebank, in the order of the constants.
const tagNames = "NN\x00NNS\x00NNP\x00NNPS\x00VB\x00VBD\x00VBG\x00VBN\x00VBP\x00VBZ\x00MD\x00IN\x00DT\x00JJ\x00JJR\x00JJS\x00" +
	"RB\x00RBR\x00RBS\x00RP\x00CC\x00CD\x00PRP\x00PRP$\x00POS\x00TO\x00EX\x00WDT\x00WP\x00WP$\x00WRB\x00" +
	",\x00.\x00:\x00``\x00''\x00-LRB-\x00-RRB-\x00$\x00"

// String is the tag's name in the Penn Treebank.
func (t Tag) String() string { return nth(tagNames, int(t)) }

// Mark tells whether the tag is one of punctuation and quotation marks.
func (t Tag) Mark() bool { return t >= Comma && t < Money }

// Verb tells whether the tag is that of a verb, a modal one included.
func (t Tag) Verb() bool { return t >= VB && t <= MD }

// Finite tells whether the tag is that of a verb that can carry a clause alone.
func (t Tag) Finite() bool { return t == VBD || t == VBP || t == VBZ || t == MD }

// Noun tells whether the tag is that of a noun or name.
func (t Tag) Noun() bool { return t <= NNPS }

// TagOf is the tag with that name in the Penn Treebank; names that are not
// kept apart here give the tag they are counted as, unknown ones NN.
func TagOf(name string) Tag {
	switch name {
	case "PDT":
		return DT
	case "UH":
		return RB
	case "LS":
		return CD
	}
	if i := find(tagNames, name); i >= 0 {
		return Tag(i)
	}
	return NN
}

// nth is the nth of a list of names that each end in a zero byte, "" if there
// are not so many. Lists are strings so that they need no init.
func nth(names string, n int) string {
	for i := 0; i < len(names); i++ {
		if n == 0 {
			j := i
			for names[j] != 0 {
				j++
			}
			return names[i:j]
		}
		if names[i] == 0 {
			n--
		}
	}
	return ""
}

// find is the place of a name in a list of names, -1 if it is not there.
func find(names, name string) int {
	for i := 0; ; i++ {
		switch n := nth(names, i); n {
		case "":
			return -1
		case name:
			return i
		}
	}
}
