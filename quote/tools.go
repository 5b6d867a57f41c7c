package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/room"
)

// A toolbox is what one Find works with and the next can use again: parser and
// chooser hold memory for a sentence, numbers alone.
type toolbox struct {
	parser  model.Parser
	chooser attrib.Finder
}

// tools lends them.
var tools room.Lender[toolbox]

// mostRoom is how many steps of a parse a toolbox may have room for when it is
// given back: sentences that need more are none.
const mostRoom = 1 << 13

// release gives the toolbox back.
func (t *toolbox) release() {
	if t.parser.Room() <= mostRoom {
		tools.Return(t)
	}
}
