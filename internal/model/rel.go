package model

// A Rel is the relation of a word to its head: the basic Stanford dependencies
// in the form of Universal Dependencies 1, without the distinctions that
// attribution does not need.
type Rel uint8

// The relations. Dep is any that the others do not name.
const (
	Dep       Rel = iota
	Nsubj         // subject, clausal ones too: "she said"
	NsubjPass     // subject of a passive
	Dobj          // object, indirect ones too: "told reporters"
	Ccomp         // clause with its own subject: "said that it was over"
	Xcomp         // clause without: "vowed to go", also what a name is called
	Nmod          // noun with a preposition, which is its Case
	Poss          // possessive: "his aide"
	Tmod          // bare noun of time or measure: "said Tuesday"
	Parataxis     // clause set beside another: "it is over, she said"
	Advcl         // adverbial clause: "as he said"
	Acl           // participle or infinitive after a noun: "a man named Bob"
	Relcl         // relative clause: "Coats, who said"
	Appos         // apposition: "Coats, the director"
	MarkRel       // subordinator: "that", "if", "to"
	Conj          // second and later members of a coordination
	Cc            // the word that joins them
	Aux           // auxiliary, passive ones too: NsubjPass tells
	Cop           // copula: "is right"
	Case          // preposition or possessive clitic
	Mod           // determiner, adjective or number of a noun
	Compound      // noun or name before a noun, particle after a verb
	Advmod        // adverb, negation
	PunctRel      // marks; never learned, the tag decides
	Root          // head of the sentence; has no head itself
)

// LearnedRels is how many relations there are to choose from, the first ones.
const LearnedRels = int(PunctRel)

const relNames = "dep\x00nsubj\x00nsubjpass\x00dobj\x00ccomp\x00xcomp\x00nmod\x00nmod:poss\x00nmod:tmod\x00parataxis\x00advcl\x00acl\x00acl:relcl\x00" +
	"appos\x00mark\x00conj\x00cc\x00aux\x00cop\x00case\x00amod\x00compound\x00advmod\x00punct\x00root\x00"

// String is the relation's name.
func (r Rel) String() string { return nth(relNames, int(r)) }

// RelOf is the relation with that name; names that are not kept apart here give
// the relation they are counted as, unknown ones Dep.
func RelOf(name string) Rel {
	switch name {
	case "csubj":
		return Nsubj
	case "csubjpass":
		return NsubjPass
	case "iobj":
		return Dobj
	case "nmod:npmod":
		return Tmod
	case "det", "det:predet", "nummod":
		return Mod
	case "cc:preconj":
		return Cc
	case "compound:prt":
		return Compound
	case "auxpass":
		return Aux
	case "neg":
		return Advmod
	case "mwe":
		return Case
	}
	if i := find(relNames, name); i >= 0 {
		return Rel(i)
	}
	return Dep
}
