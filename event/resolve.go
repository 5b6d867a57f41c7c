package event

// Resolve is the method of the function of that name.
func (p Parser) Resolve(mentions []Mention, ctx Context) []Dated {
	out := make([]Dated, len(mentions))
	for i, m := range mentions {
		out[i] = Dated{Mention: m, Reason: reason(ErrSyntax)}
	}
	return out
}
