package attribution

import (
	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
)

var as = text.Hash("as")

// quotedAs is the participle before "as" and word i: "was *quoted* as saying".
// It is -1 where nothing like that stands before word i. Both verbs attribute
// here, but only together, which is too rare to be learned.
func (a *Article) quotedAs(i int32) int32 {
	q := i - 2
	if q < 0 || a.of[q] != a.of[i] || a.tag[i] != model.VBG || a.verbs[i] == 0 || a.Words[i-1].Form != as || a.tag[q] != model.VBN || a.verbs[q] == 0 {
		return -1
	}
	return q
}

// quoting tells whether word i is the participle of "quoted as saying".
func (a *Article) quoting(i int32) bool {
	return int(i)+2 < len(a.Words) && a.quotedAs(i+2) == i
}

// clearly is the probability of what the words leave no doubt about.
const clearly = 0.9

// asQuoted makes one attribution of "was quoted as saying": the content of the
// second verb, said by the subject of the first.
func (a *Article) asQuoted(got *Found, q int32) {
	got.Group.First = a.group(q).First
	got.Some, got.Probability = max(got.Some, clearly), max(got.Probability, clearly)
	if s := a.Told(q); !s.Empty() {
		got.Source = s
	} else if p := a.phraseBefore(got.Group.First, a.sent[a.of[q]].First); !p.Empty() {
		got.Source = p
	}
}
