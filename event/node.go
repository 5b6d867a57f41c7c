package event

// A node is one step of a symbolic expression.
type node struct{}

// cues say where a mention stands.
type cues struct{}

// A topic is the event that a date belongs to.
type topic struct{}
