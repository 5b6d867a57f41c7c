package quote

import "github.com/onrecord-go/onrecord/speaker"

// carryReach is how many paragraphs apart a quotation and one that goes on
// from it may begin.
const carryReach = 1

// ledConfidence is that in a speaker who is only the subject of the sentence before.
const ledConfidence = 0.6

// carry gives a quotation without words of attribution the speaker of the one
// before, if it goes on from that one. The sentence that leads to it has a say:
// where nobody goes on, its subject speaks, and where that is somebody else,
// nobody can tell. A crosshead goes on from nothing.
func (r *resolver) carry(quotes []Quote, i int) {
	q := &quotes[i]
	if q.Cue.Text != "" || q.heading {
		return
	}
	before := r.goesOn(quotes, i)
	person, link := r.heading(q.lead)
	if link != nil && link.Kind != speaker.KindOrganization {
		person = r.meant(quotes, i, person, link)
		switch {
		case person == nil || before < 0 && !q.leads:
			return
		case before < 0:
			q.Speaker, q.Via, q.Source = *person, viaOf(link), q.lead
			q.Confidence = min(q.Confidence, ledConfidence)
			return
		case person.ID != quotes[before].Speaker.ID:
			return
		}
	}
	if before >= 0 {
		q.Speaker, q.Via = quotes[before].Speaker, ViaCarried
		q.Confidence = min(q.Confidence, quotes[before].Confidence)
	}
}

// goesOn is the quotation that quotation i may go on from, -1 if there is none.
func (r *resolver) goesOn(quotes []Quote, i int) int {
	if r.last < 0 || r.last != r.before(quotes, i) || quotes[i].Paragraph-quotes[r.last].lastParagraph() > carryReach {
		return -1
	}
	return r.last
}

// before is the quotation before i that is not inside another.
func (r *resolver) before(quotes []Quote, i int) int {
	for i--; i >= 0 && quotes[i].inside(quotes); i-- {
		r.steps++
	}
	return i
}

// lastParagraph is the paragraph that a quotation ends in, counting the
// reopened ones.
func (q *Quote) lastParagraph() int { return q.Paragraph + q.reopened }
