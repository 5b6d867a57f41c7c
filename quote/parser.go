package quote

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
}

// Find lists the quotations of a text in order of their content, the longer
// first where two begin together. It never fails; a text without quotations
// gives none.
func (p Parser) Find(text string) []Quote { return p.scan(text).quotes() }

// Find lists the quotations of a text with the zero Parser.
func Find(text string) []Quote { return Parser{}.Find(text) }
