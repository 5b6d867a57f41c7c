package speaker

import "slices"

// Bounds of a delay: how many paragraphs behind the description of somebody, or one
// like it, the name may come, and how many mentions behind it.
const (
	delay        = 2
	longestDelay = 40
)

// delayed ties a description that a text opens with to the person whose name it
// gives no more than two paragraphs later, without a word on who that is: "the
// finance minister said on Monday … ‘Nobody will leave,’ Ann Lee told reporters".
// It has to be an office that one person holds, and the first name of the text, that
// of somebody who speaks and of whom the text says nothing else; a judge or mayor may
// be followed by anybody.
func (r *resolver) delayed(i int, p *Post) {
	m := &r.mentions[i]
	if m.Place.Quoted || m.Place.Inner || !m.Place.Subject && !m.Place.Source || p.Status != 0 || p.OnBehalfOf != "" || !single(p) || len(r.recent) > 0 {
		return
	}
	j := r.firstName(i, p)
	if j < 0 {
		return
	}
	e, n := r.ties[j].entity, &r.mentions[j]
	if e < 0 || !n.Place.Source || n.Place.Quoted || !n.Name.full() || len(n.Name.HonorificPrefix) > 0 {
		return
	}
	x := &r.entities[e]
	if x.first < i || r.serves(e) || x.party != "" || x.area != "" || !r.agree(e, m) || r.roster.knows(&x.form) {
		return
	}
	r.tie(i, e, ByOffice)
	r.addPost(e, *p)
}

// single tells offices that one person holds at a time.
func single(p *Post) bool {
	switch p.Role {
	case "minister", "premier", "taoiseach", "tánaiste", "first minister", "chief minister":
		return true
	case "judge", "chief", "coach", "manager", "spokesman", "spokeswoman", "spokesperson", "lawyer", "official":
		return false
	}
	return p.Portfolio != "" || p.Area != "" || p.Organization != ""
}

// serves tells whether the text says what an entity is now, and not only what it
// was.
func (r *resolver) serves(e int) bool {
	return slices.ContainsFunc(r.entities[e].posts, func(p Post) bool { return p.Status != Former })
}

// firstName is the first mention of a person by name, if it comes soon enough
// behind the description i, or behind one like it, with no other description of
// somebody unknown who speaks between; -1 if not.
func (r *resolver) firstName(i int, p *Post) int {
	near := r.mentions[i].Place.Paragraph
	for j := i + 1; j < min(len(r.mentions), i+longestDelay) && r.mentions[j].Place.Paragraph-near <= delay; j++ {
		r.steps++
		m := &r.mentions[j]
		switch {
		case m.named():
			return j
		case m.Kind != KindNominal || m.Place.Quoted || len(m.Posts) == 0:
		case likeRole(p.Role, m.Posts[0].Role):
			near = m.Place.Paragraph
		case m.Place.Subject && m.Place.Source && len(r.holders(j, &m.Posts[0])) == 0:
			return -1
		}
	}
	return -1
}
