package model

import _ "embed" // the weights

//go:embed tags.bin
var tagWeights string

//go:embed actions.bin
var actionWeights string

//go:embed rels.bin
var relWeights string

// Weights are the tables of the tagger and the parser.
type Weights struct{ tags, actions, rels table }

// NewWeights reads weights as the trainer writes them, in place.
func NewWeights(tags, actions, rels string) Weights {
	return Weights{tags: newTable(tags, TagRow), actions: newTable(actions, ActionRow), rels: newTable(rels, RelRow)}
}

// Embedded are the weights that come with the module.
func Embedded() Weights { return NewWeights(tagWeights, actionWeights, relWeights) }
