package event

// Parse is the method of the function of that name.
func (p Parser) Parse(phrase string) (Mention, error) {
	return Mention{}, &Error{Phrase: phrase, Err: ErrSyntax}
}

// Find is the method of the function of that name.
func (p Parser) Find(text string) []Mention { return nil }
