package quote

import "strings"

// Words of a quotation that is looked for in others, and how many quotations away.
const (
	leastRepeated   = 3
	longestRepeated = 20
	repeatReach     = 40
)

// repeated gives the quotations without words of attribution that only repeat a
// piece of another one, as headlines and crossheads do, the speaker of that one. Where
// several have said it nobody can tell.
func (r *resolver) repeated(quotes []Quote) {
	for i := range quotes {
		q := &quotes[i]
		if q.Kind != Direct || q.Source.Text != "" || q.Cue.Text != "" || len(q.Parts) != 1 || q.Speaker.ID != "" && !q.heading {
			continue
		}
		words := strings.ToLower(q.Parts[0].Text)
		if n := len(strings.Fields(words)); n < leastRepeated || n > longestRepeated {
			continue
		}
		if k := r.sayer(quotes, i, words); k >= 0 {
			q.Speaker, q.Via = quotes[k].Speaker, ViaCarried
			q.Confidence = min(q.Confidence, quotes[k].Confidence)
		}
	}
}

// sayer is the quotation near quotation i that has its words and a speaker, -1 if
// there is none, or are several by different people.
func (r *resolver) sayer(quotes []Quote, i int, words string) int {
	found := -1
	for k := max(0, i-repeatReach); k < min(len(quotes), i+repeatReach+1); k++ {
		if k == i || quotes[k].Speaker.ID == "" || quotes[k].Source.Text == "" || !r.has(&quotes[k], words) {
			continue
		}
		if found >= 0 && quotes[found].Speaker.ID != quotes[k].Speaker.ID {
			return -1
		}
		found = k
	}
	return found
}

// has tells whether a quotation has words of small letters, as whole words.
func (r *resolver) has(q *Quote, words string) bool {
	for _, p := range q.Parts {
		r.steps += len(p.Text)
		s := strings.ToLower(p.Text)
		if i := strings.Index(s, words); i >= 0 && !inWord(s, i) && !inWord(s, i+len(words)) {
			return true
		}
	}
	return false
}

// inWord tells whether letters stand on both sides of byte i.
func inWord(s string, i int) bool {
	return i > 0 && i < len(s) && isLetter(s[i-1:]) && isLetter(s[i:])
}
