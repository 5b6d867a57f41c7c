package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A Parser finds quotations. The zero value is ready; its fields are options,
// and its methods are safe for concurrent use.
//
// Options leave quotations out when they are found. Resolve then knows less: it
// does not carry a speaker, or the person that "he" is, across what was left
// out. Who wants both resolves all quotations and filters the result.
type Parser struct {
	// MinConfidence leaves out quotations that are less certain. With 0.9,
	// `"Go," she said` stays and `She vowed to go` goes.
	MinConfidence float64

	// Kinds are the kinds wanted, all if there are none. With Direct alone,
	// `"Go," she said` stays and `She said that he should go` goes.
	Kinds []Kind

	// Classes are the classes of words of attribution wanted, all if there are
	// none. With Speech alone, `He said it was over` stays and `He feared that
	// it was over` goes. Quotations without words of attribution stay.
	Classes []Class

	// Nested adds what people quote who are quoted themselves, with the outer
	// quotation as Parent. With it, `"He told me, 'Go,'" she said` holds two
	// quotations, not one.
	Nested bool

	// Verbs are further words of attribution. Each form counts: "skeets",
	// "skeeted".
	Verbs []Verb

	// Marks are the quotation marks that quote, all if it is 0. With DoubleMarks
	// alone, 'fake news' in single marks is no quotation.
	Marks Marks
}

// A Verb is a word of attribution that the package does not know, given as a
// form that is used like one it knows: {"skeeted", "tweeted"}. It has the class
// of that, and may stand where that may stand. Like "say" if the other is
// unknown too.
type Verb struct {
	Form string // a single word; case does not matter
	Like string
}

// Marks is a set of kinds of quotation marks: DoubleMarks | AngleMarks.
type Marks uint8

// The kinds of quotation marks.
const (
	DoubleMarks = Marks(text.DoubleMarks) // " “ ” „ '' ``
	SingleMarks = Marks(text.SingleMarks) // ' ‘ ’ ‚
	AngleMarks  = Marks(text.AngleMarks)  // « » ‹ ›
	CornerMarks = Marks(text.CornerMarks) // 「 」 『 』
)

// verbs are the further words of attribution as the model takes them.
func (p Parser) verbs() attrib.Verbs {
	if len(p.Verbs) == 0 {
		return nil
	}
	v := attrib.Verbs{}
	for _, x := range p.Verbs {
		v.Add(x.Form, x.Like)
	}
	return v
}

// Find lists the quotations of a text in order of their content, the longer
// first where two begin together. It never fails; a text without quotations
// gives none.
func (p Parser) Find(text string) []Quote {
	t := tools.Lend()
	defer t.release()
	return p.scan(text, t).quotes()
}

// Find lists the quotations of a text with the zero Parser.
func Find(text string) []Quote { return Parser{}.Find(text) }
