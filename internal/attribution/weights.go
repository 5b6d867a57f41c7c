package attribution

import (
	_ "embed"
	"math/bits"
)

//go:embed weights.bin
var embedded string

// Scale is what a weight of one is written as. The largest weights are just under
// three, so that none is cut off.
const Scale = 40

// A Table is weights as the trainer writes them, used in place: a signed byte
// each, chosen by the first bits of a feature. Their number is a power of two.
type Table struct {
	data  string
	shift uint
}

// NewTable reads weights in place.
func NewTable(data string) Table {
	return Table{data, uint(33 - bits.Len(uint(len(data))))}
}

// Embedded are the weights that come with the module.
func Embedded() Table { return NewTable(embedded) }

// sum is the sum of the weights of features.
func (t Table) sum(features []Feature) float32 {
	n, data, shift := 0, t.data, t.shift&31
	for _, f := range features {
		n += int(int8(data[f>>shift]))
	}
	return float32(n) / Scale
}
