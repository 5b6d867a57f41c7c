package attribution

import "github.com/onrecord-go/onrecord/internal/text"

// timeWords end or make up the time at which something was said: content seldom
// begins or ends with them.
var timeWords = text.NewSet(
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
	"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
	"today", "yesterday", "tonight", "night", "morning", "afternoon", "evening", "week", "weekend", "month", "year", "ago",
)

// timed tells how words i-1 and i, and the one behind, speak of time: 1, 2 and 4.
func (f *facts) timed(i int32) uint32 {
	q := uint32(0)
	for k := int32(0); k < 3; k++ {
		if timeWords.Has(f.formAt(i + k - 1)) {
			q |= 1 << k
		}
	}
	return q
}
