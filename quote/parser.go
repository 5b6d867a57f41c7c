package quote

// A Parser finds quotations. The zero value is ready; its fields are options,
// and its methods are safe for concurrent use.
type Parser struct {
	// MinConfidence leaves out quotations that are less certain. With 0.9,
	// `"Go," she said` stays and `She vowed to go` goes.
	MinConfidence float64
}

// Find lists the quotations of a text in order of their content. It never
// fails; a text without quotations gives none.
func (p Parser) Find(text string) []Quote { return p.find(text) }

// Find lists the quotations of a text with the zero Parser.
func Find(text string) []Quote { return Parser{}.Find(text) }
