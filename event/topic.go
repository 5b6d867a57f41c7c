package event

import "github.com/onrecord-go/onrecord/internal/text"

// A topic is the event that a date of the text dates: the summit of "the
// summit on Monday" and of "Monday's summit". Later "three days after the
// summit" is counted from it.
type topic struct {
	head uint32 // hash of the event's noun, 0 if there is none
	text string
}

// topicOf looks for the event that the date of tokens first to next dates.
func (f *finder) topicOf(first, next int, n *node) topic {
	if n.kind() != KindDate || n.op == opRef || n.op == opEvent || n.hangsOn() != nil {
		return topic{}
	}
	at := first - 1
	if f.is(at, "on", "in", "of") {
		at--
	}
	if at >= 0 && f.sameSentence(at, first) && f.isHead(at) && f.kind(at) == text.Word {
		return topic{f.d.Tokens[at].Hash, f.d.Word(at)}
	}
	if f.is(next, "'s", "’s") {
		const longest = 3
		for k := next + 1; k <= next+longest && f.sameSentence(first, k); k++ {
			if f.isHead(k) {
				return topic{f.d.Tokens[k].Hash, f.d.Word(k)}
			}
			if f.endsPhrase(k) {
				break
			}
		}
	}
	return topic{}
}
