package quote

import (
	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/room"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A toolbox is what one Find works with and the next can use again.
type toolbox struct {
	reader  text.Reader
	parser  model.Parser
	article attrib.Article
	chooser attrib.Finder
}

// tools lends them.
var tools room.Lender[toolbox]

// mostRoom is how many steps of a parse a toolbox may have room for when it is given
// back: sentences that need more are none.
const mostRoom = 1 << 13

// release gives the toolbox back, without anything of the caller's in it.
func (t *toolbox) release() {
	t.reader.Reset("")
	t.article.Reset(nil)
	if !t.reader.Oversized() && t.parser.Room() <= mostRoom {
		tools.Return(t)
	}
}
