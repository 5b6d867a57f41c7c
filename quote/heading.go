package quote

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/speaker"
)

// named is the mention of who speaks in the source, or before a relative
// pronoun: the one that touches it, unless that is a body: Ann Lee, head of the
// Voss Bank, who.
func (r *resolver) named(q *Quote) (*speaker.Person, *speaker.Link) {
	if q.antecedent.Text == "" || genericBody(q.Source.Text) != "" {
		return r.heading(q.Source)
	}
	const comma = ", "
	person, link := r.People.At(max(0, q.Source.Start-len(comma)-1), q.Source.Start)
	if link != nil && link.Kind == speaker.KindNominal && person == nil { // "Ann Lee", an economist at the Voss Bank, who
		if p, l := r.People.At(max(0, link.Start-len(comma)-1), link.Start); l != nil && l.Kind == speaker.KindPerson && l.End+len(comma) == link.Start {
			return p, l
		}
	}
	if link != nil && link.Kind != speaker.KindOrganization {
		return person, link
	}
	p, l := r.heading(q.antecedent)
	switch {
	case l != nil || link == nil:
	case q.Source.Text == "which" || isParty(link.NameText):
		return person, link
	case q.Source.Text == "who":
		return r.memberOf(q, link)
	}
	return p, l
}

// memberOf is the person named last before a body, soon, and described by it: "Ann Lee",
// head of the Voss Bank, who.
func (r *resolver) memberOf(q *Quote, body *speaker.Link) (person *speaker.Person, link *speaker.Link) {
	const reach = 60 // bytes
	for at := max(q.attribution.Start, body.Start-reach); at < body.Start; at = link.End {
		p, l := r.People.At(at, body.Start)
		if l == nil || l.End > body.Start {
			break
		}
		person, link = p, l
	}
	if link == nil || link.Start < q.attribution.Start || link.Kind != speaker.KindPerson && link.Kind != speaker.KindNominal {
		return nil, nil
	}
	if between := q.attribution.Text[link.End-q.attribution.Start : body.Start-q.attribution.Start]; !strings.HasPrefix(between, ", ") && len(strings.Fields(between)) > 1 {
		return nil, nil // Ann Lee "spoke to staff of" the Voss Bank
	}
	return person, link
}

// isParty tells whether a name is that of a party or ends in one: the Scottish Greens.
func isParty(name string) bool {
	_, listed := lexicon.Parties.Find(name)
	_, rest, more := strings.Cut(name, " ")
	return listed || more && isParty(rest)
}

// heading is the mention that a span of text is about, nil if it has none.
func (r *resolver) heading(s Span) (*speaker.Person, *speaker.Link) {
	s = owner(s)
	person, link := r.People.At(s.Start, s.End)
	if link == nil {
		person, link = r.bearer(s)
	}
	found := link != nil && heads(s, link)
	if found && r.several(s, link) {
		return nil, nil
	}
	if found && (person != nil || link.Kind != speaker.KindNominal) {
		return person, link
	}
	if p, l := r.apposed(s); p != nil {
		return p, l
	}
	if !found {
		return nil, nil
	}
	return person, link
}

// several tells whether others speak beside the one that a source begins with: "Ann
// Lee" and Carl Voss; "Ann Lee", Carl Voss and the mayor.
func (r *resolver) several(source Span, link *speaker.Link) bool {
	if link.Kind == speaker.KindGroup || link.Start > source.Start || link.End > source.End {
		return false
	}
	behind := source.Text[link.End-source.Start:]
	if strings.HasPrefix(behind, " and ") || strings.HasPrefix(behind, ", and ") || strings.HasPrefix(behind, " & ") {
		return true
	}
	rest, listed := strings.CutPrefix(behind, ", ")
	if !listed || !strings.Contains(rest, " and ") {
		return false
	}
	at := source.End - len(rest)
	other, next := r.People.At(at, source.End)
	return other != nil && next.Start == at && next.Kind == speaker.KindPerson && next.Name.Given != ""
}

// apposed is the person named in apposition to a description of nobody known:
// the president of the teachers' union, Ann Lee.
func (r *resolver) apposed(s Span) (*speaker.Person, *speaker.Link) {
	const most = 3 // commas that are looked behind
	from := 0
	for range most {
		i := strings.Index(s.Text[from:], ", ")
		if i < 0 {
			break
		}
		from += i + len(", ")
		person, link := r.People.At(s.Start+from, s.End)
		if person != nil && link.Kind == speaker.KindPerson && ownedName(s.Text[from:], link.Start-s.Start-from) && heads(s, link) {
			return person, link
		}
	}
	return nil, nil
}

// ownedName tells whether a name n bytes from the start of a phrase begins it, or
// stands behind a single possessor: "Lithuania's Ann Lee".
func ownedName(phrase string, n int) bool {
	if n <= 0 || n > len(phrase) {
		return n == 0
	}
	owner := strings.TrimSuffix(phrase[:n], " ")
	return !strings.Contains(owner, " ") && (strings.HasSuffix(owner, "'s") || strings.HasSuffix(owner, "’s"))
}

// heads tells whether a mention is the head of a source and not a part of what
// it says about somebody else: in "Ann Lee's aide", "Lee supporters" and "a
// note of Ann Lee" it is not Ann Lee who speaks.
func heads(source Span, link *speaker.Link) bool {
	if link.Start < source.Start || link.End > source.End {
		return true
	}
	before := source.Text[:link.Start-source.Start]
	if i := strings.LastIndexAny(before, ",("); i >= 0 && !releasedBehind(before, i) {
		before = before[i+1:]
	}
	words := strings.Fields(before)
	if bodyOf(words, link) || titleBefore(words, link) {
		words = nil
	}
	for i, w := range words {
		if linking(w) && !(i > 0 && (authored(words[:i], w) || w == "of" && learned(words[i-1]) || w == "on" && released(words[:i]))) {
			return false
		}
	}
	behind := source.Text[link.End-source.Start:]
	if strings.HasPrefix(behind, "'") || strings.HasPrefix(behind, "’") {
		return len(strings.Fields(behind)) == 1 && link.Start == source.Start // "Ann Lee's" claim
	}
	if i := strings.IndexAny(behind, ",(“\"—–-"); i >= 0 {
		behind = behind[:i]
	}
	words = strings.Fields(behind)
	return len(words) == 0 || linking(words[0]) || !isLetter(words[0])
}

// bearer is the person whose name ends a source that begins with the body that they
// are of: "The Lindau Post's" Ann Lee, "Transport for" London commissioner Ann Lee.
func (r *resolver) bearer(s Span) (*speaker.Person, *speaker.Link) {
	if s.Text == "" {
		return nil, nil
	}
	person, link := r.People.At(s.End-1, s.End)
	if link == nil || link.Kind != speaker.KindPerson || link.Start <= s.Start || link.End != s.End {
		return nil, nil
	}
	words := strings.Fields(s.Text[:link.Start-s.Start])
	if last := words[len(words)-1]; !bodyOf(words, link) && !owns(last) {
		return nil, nil
	}
	for _, w := range words {
		if !capitalised(w) && !joint(w) {
			return nil, nil
		}
	}
	return person, link
}

// bodyOf tells whether words before somebody with a title are the name of a body that
// it is of: "Transport for" London commissioner Ann Lee.
func bodyOf(words []string, link *speaker.Link) bool {
	for _, w := range words {
		if !capitalised(w) && !joint(w) {
			return false
		}
	}
	return len(link.Posts) > 0 && link.Posts[0].Position == 0
}

// titleBefore tells whether words before somebody with a title are another title of
// theirs, joined to it: "Retired bureaucrat and civic" activist Ann Lee.
func titleBefore(words []string, link *speaker.Link) bool {
	if len(link.Posts) == 0 || link.Posts[0].Position != 0 || link.Kind != speaker.KindPerson {
		return false
	}
	ands := 0
	for i, w := range words {
		switch {
		case w == "and":
			ands++
		case linking(w), i > 0 && capitalised(w), !isLetter(w):
			return false
		}
	}
	return ands == 1 && words[len(words)-1] != "and"
}

// capitalised tells whether a word begins with a capital.
func capitalised(w string) bool { return 'A' <= w[0] && w[0] <= 'Z' }

// joint tells the small words inside names of bodies, and their article.
func joint(w string) bool {
	switch w {
	case "and", "for", "of", "&", "the":
		return true
	}
	return false
}

// owns tells whether a word is a possessive: Voss's, Times'.
func owns(w string) bool {
	return strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") || strings.HasSuffix(w, "s'") || strings.HasSuffix(w, "s’")
}

// isLetter tells whether a word begins with a letter.
func isLetter(w string) bool {
	return 'a' <= w[0]|0x20 && w[0]|0x20 <= 'z'
}

// learned tells words for bodies that describe those who work there: University of
// Lindau historian Ann Lee.
func learned(w string) bool {
	switch w {
	case "University", "College", "Institute", "School", "Bank":
		return true
	}
	return false
}

// linking tells whether a word joins a noun phrase to the one before it.
func linking(w string) bool {
	switch strings.ToLower(w) {
	case "of", "on", "by", "for", "from", "in", "with", "at", "to", "about", "who", "which", "whose", "whom", "and", "like", "near", "under", "close", "familiar":
		return true
	}
	return false
}
