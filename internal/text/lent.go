package text

import "github.com/onrecord-go/onrecord/internal/room"

// readers lends memory for reading.
var readers room.Lender[Reader]

// Borrow reads a text as Scan does, in memory that is to be given back: nothing
// of the Doc may be kept behind that.
func Borrow(s string) *Reader {
	r := readers.Lend()
	r.Whole(s, 0)
	return r
}

// Return gives the memory back, without anything of the caller's in it.
func (r *Reader) Return() {
	r.Reset("")
	if !r.Oversized() {
		readers.Return(r)
	}
}
