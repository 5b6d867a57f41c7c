package attribution

import "github.com/onrecord-go/onrecord/internal/text"

// timeList are words that end or make up the time at which something was said:
// content seldom begins or ends with them.
var timeList = [...]string{
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
	"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
	"today", "yesterday", "tonight", "night", "morning", "afternoon", "evening", "week", "weekend", "month", "year", "ago",
}

// timeWords finds them: a bit for the first bits of each hash tells nearly all
// other words apart.
var timeWords = newWordSet(timeList[:])

type wordSet struct {
	bits  uint64
	forms []uint32
}

func newWordSet(words []string) (s wordSet) {
	for _, w := range words {
		h := text.Hash(w)
		s.bits |= 1 << (h >> 26)
		s.forms = append(s.forms, h)
	}
	return s
}

func (s *wordSet) has(form uint32) bool {
	if s.bits&(1<<(form>>26)) == 0 {
		return false
	}
	for _, f := range s.forms {
		if f == form {
			return true
		}
	}
	return false
}

// timed tells how words i-1 and i, and the one behind, speak of time: 1, 2 and 4.
func (f *facts) timed(i int32) uint32 {
	q := uint32(0)
	for k := int32(0); k < 3; k++ {
		if timeWords.has(f.formAt(i + k - 1)) {
			q |= 1 << k
		}
	}
	return q
}
