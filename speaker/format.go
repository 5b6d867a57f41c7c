package speaker

// String is the name in full, without honorifics: "Joseph R. Biden Jr.", or the
// name of the body.
func (n Name) String() string { return n.Text }
