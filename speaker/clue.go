package speaker

// A clue is one thing that speaks for or against a person as what a pronoun
// stands for.
type clue uint8

// The clues. The latest mention is the one nearest before the pronoun; a lead is
// the first subject of a sentence outside quotations.
const (
	inSentence clue = iota // the latest mention stands in the sentence of the pronoun
	oneBefore              // one sentence before
	twoBefore
	fewBefore  // three or four
	farBefore  // more
	otherBlock // in another paragraph
	latestFull // given and family name
	latestSubject
	latestOwner // a possessive
	latestInner // behind a preposition
	latestQuoted
	subjectHere   // a subject in the sentence of the pronoun
	subjectBefore // or in the one before
	leadHere
	leadBefore
	leadFirst // the lead of the sentence before, of a pronoun that comes first in its own
	sourceHere
	sourceBefore
	spokeLast      // outside quotations
	spokeLastAgain // the same, of a pronoun that speaks
	spokeLastMore  // the same, of a pronoun that adds or goes on
	spokeLastBlock // the same, of a pronoun that comes first in its paragraph
	oftenest       // no other is mentioned more nearby
	ownSubject     // the nearest of all, a subject in the sentence of a possessive pronoun
	objectSubject  // a subject in the sentence of a pronoun that is an object
	reflexive      // the same, of "himself"
	ownObject      // the subject of the verb that a pronoun is the object of, or whom it describes
	justSpoke      // the subject of the verb of speech right before a pronoun that is a subject
	speakerInQuote // may speak the quotation that the pronoun stands in
	spokeLastQuote // is known to
	ahead          // follows a pronoun in the first clause of its sentence
	topic          // "as for Ms Lee"
	neuter         // of unknown gender
	clueCount
)

// A clueSet is the clues of one candidate.
type clueSet uint64

func (s *clueSet) add(c clue) { *s |= 1 << c }

func (s *clueSet) addIf(c clue, ok bool) {
	if ok {
		s.add(c)
	}
}

func (s clueSet) has(c clue) bool { return s>>c&1 != 0 }

// score is the sum of the weights of the clues.
func (s clueSet) score() int32 {
	var sum int32
	for c := range clueCount {
		if s.has(c) {
			sum += int32(clueWeights[c])
		}
	}
	return sum
}
