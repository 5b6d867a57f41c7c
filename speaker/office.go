package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// office ties a definite description, "the Russian leader", to the person who
// holds the office in the text, or on the day of publication by the roster.
func (r *resolver) office(i int) {
	m := &r.mentions[i]
	switch {
	case !m.Definite || m.Anonymous || m.Number == Plural || len(m.Posts) == 0:
		r.ties[i].reason = Unnamed
		return
	}
	p := m.Posts[0]
	list := r.holders(i, &p)
	switch {
	case len(list) == 1 && r.stale(i, list[0], &p) && r.byEpithet(i, &p):
	case len(list) == 1 && r.tooEarly(i, list[0]):
		r.ties[i].reason = Unknown
	case len(list) == 1:
		r.tie(i, list[0], ByOffice)
	case len(list) > 1:
		r.latest(i, list)
	default:
		r.fromRoster(i, &p)
		if r.ties[i].entity < 0 && p.Area != "" {
			r.onlyHolder(i, &p)
		}
		if r.ties[i].entity < 0 && p.Status != 0 {
			r.pastHolder(i, &p)
		}
		if r.ties[i].entity < 0 && !r.byEpithet(i, &p) {
			r.delayed(i, &p)
		}
	}
}

// tooEarly tells whether a description stands long before the first mention of who
// holds the office, and not where a text opens, so that somebody else may be meant.
func (r *resolver) tooEarly(i, e int) bool {
	const opening, ahead = 2, 3 // paragraphs
	m, x := &r.mentions[i], &r.entities[e]
	return x.last < 0 && x.first > i && m.Place.Paragraph > opening && r.mentions[x.first].Place.Paragraph-m.Place.Paragraph > ahead
}

// stale tells whether the only one known to hold the office of a description, which
// names no area, was not spoken of for long, so that somebody else of whom the text
// speaks now may be meant.
func (r *resolver) stale(i, e int, p *Post) bool {
	m := &r.mentions[i]
	if p.Area != "" || epithetOf(m, p) != ofOffice {
		return false
	}
	last := r.entities[e].last
	return last < 0 || m.Place.Paragraph-r.mentions[last].Place.Paragraph > 2
}

// onlyHolder ties a description with an area, "Nova Scotia's premier", to the
// only person of the text in that office, of whose area nothing is said.
func (r *resolver) onlyHolder(i int, p *Post) {
	only := -1
	for _, role := range rolesLike(p.Role) {
		for _, e := range r.roles[role] {
			r.steps++
			if e == only {
				continue
			}
			if only >= 0 {
				return
			}
			only = e
		}
	}
	if only < 0 || r.entities[only].area != "" || !r.agree(only, &r.mentions[i]) {
		return
	}
	if r.tooEarly(i, only) {
		return
	}
	for k := range r.entities[only].posts {
		if q := &r.entities[only].posts[k]; likeRole(p.Role, q.Role) && q.Area == "" && sameStatus(p.Status, q.Status) && sameBody(p.Organization, q.Organization) && sameBody(p.Portfolio, q.Portfolio) {
			r.tie(i, only, ByOffice)
			return
		}
	}
}

// holders are the people of the text that a description fits, the best kind of
// fit only.
func (r *resolver) holders(i int, p *Post) []int {
	m := &r.mentions[i]
	var list []int
	best := 1
	for _, role := range rolesLike(p.Role) {
		for _, e := range r.roles[role][:min(len(r.roles[role]), maxCandidates)] {
			r.steps++
			if !r.agree(e, m) {
				continue
			}
			switch h := r.holds(e, m, p); {
			case h > best:
				list, best = append(list[:0], e), h
			case h == best:
				list = appendNew(list, e)
			}
		}
	}
	return list
}

func appendNew(list []int, e int) []int {
	for _, x := range list {
		if x == e {
			return list
		}
	}
	return append(list, e)
}

// holds grades how well an entity holds the office of a description: 0 not, 1
// perhaps, 2 by its role, 3 by role and area or body.
func (r *resolver) holds(e int, m *Mention, p *Post) int {
	x := &r.entities[e]
	best := 0
	placed := r.placed(e, p.Role)
	for k := range x.posts {
		q := &x.posts[k]
		if !likeRole(p.Role, q.Role) || !sameStatus(p.Status, q.Status) || placed && q.Area == "" {
			continue
		}
		ofParty := m.Party != "" && m.Party == x.party
		if !sameBody(p.Portfolio, q.Portfolio) || !sameBody(p.Organization, q.Organization) && !ofParty || !sameBody(p.OnBehalfOf, q.OnBehalfOf) {
			continue
		}
		if p.OnBehalfOf != "" && q.OnBehalfOf == "" && q.Organization != "" && !sameBody(p.OnBehalfOf, q.Organization) {
			continue // "the mayor's spokesman" is not that of the union
		}
		if m.Party != "" && x.party != "" && m.Party != x.party {
			continue
		}
		if p.Organization != "" && q.Organization == "" && headOfState(q.Role) && !ofParty {
			continue // "the president of the club"
		}
		if m.Party != "" && x.party == "" && q.Organization == "" && strings.HasSuffix(q.Role, "leader") {
			continue // "its leader", of a union
		}
		grade := r.areaGrade(x, p, q, placed)
		if grade > 0 && p.Role == q.Role {
			grade++
		}
		best = max(best, grade)
	}
	return best
}

// placed tells whether one of an entity's posts of a role names its area.
func (r *resolver) placed(e int, role string) bool {
	for k := range r.entities[e].posts {
		q := &r.entities[e].posts[k]
		if likeRole(role, q.Role) && q.Area != "" {
			return true
		}
	}
	return false
}

// areaGrade compares the areas of a description and of a post.
func (r *resolver) areaGrade(x *entity, p, q *Post, placed bool) int {
	area := q.Area
	if area == "" {
		area = x.area
	}
	switch {
	case p.Area == "" && area == "":
		return 2
	case p.Area == "" && area == r.home:
		return 2
	case p.Area == "":
		if headOfState(q.Role) && q.Role != "premier" && r.home != "" {
			return 0 // "the president" of a foreign country needs its name; states have premiers
		}
		return 1
	case p.Area == area:
		return 3
	case area == "" && !placed:
		if p.Area == r.home && headOfState(q.Role) || r.rosterSays(x, q, p.Area) {
			return 2
		}
	}
	return 0
}

// rosterSays tells whether the roster has the entity in an office of an area.
func (r *resolver) rosterSays(x *entity, q *Post, area string) bool {
	t, ok := r.roster.holder(Post{Role: q.Role, Area: area}, area, r.day())
	if !ok {
		return false
	}
	f := formOf(t.Name)
	return f.family == x.form.family && f.fits(&x.form) != apart && f.sameBearer(&x.form)
}

// headOfState tells roles that a country has one of.
func headOfState(role string) bool {
	switch role {
	case "president", "prime minister", "chancellor", "premier", "king", "queen", "vice president", "first lady":
		return true
	}
	return false
}

// sameStatus tells whether a description may speak of a post of that status.
func sameStatus(a, b Status) bool {
	past := func(s Status) bool { return s == Former || s == Retired || s == Late }
	return past(a) == past(b) && (a == Elect) == (b == Elect) && (a == Shadow) == (b == Shadow)
}

// sameBody compares portfolios and bodies; what one leaves open does not matter.
func sameBody(a, b string) bool {
	if a == "" || b == "" || a == b {
		return true
	}
	a, b = fold(a), fold(b)
	return a == b || strings.HasSuffix(a, " "+b) || strings.HasSuffix(b, " "+a) // "the Commission president"
}

// leaders are the roles that "leader" may stand for.
var leaders = [...]string{"leader", "president", "prime minister", "chancellor", "premier", "supreme leader", "king", "first minister", "taoiseach"}

// rolesLike are the roles under which people may be found for a description.
func rolesLike(role string) []string {
	switch role {
	case "leader":
		return leaders[:]
	case "nominee", "candidate", "hopeful", "front-runner", "frontrunner", "contender":
		return candidates[:]
	case "chairman", "chairwoman", "chair", "chairperson":
		return chairs[:]
	case "spokesman", "spokeswoman", "spokesperson":
		return spokesmen[:]
	case "representative", "congressman", "congresswoman":
		return congress[:]
	case "adviser", "advisor":
		return advisers[:]
	}
	return []string{role}
}

var (
	candidates = [...]string{"nominee", "candidate", "hopeful", "front-runner", "frontrunner", "contender"}
	chairs     = [...]string{"chairman", "chairwoman", "chair", "chairperson"}
	spokesmen  = [...]string{"spokesman", "spokeswoman", "spokesperson"}
	congress   = [...]string{"representative", "congressman", "congresswoman", "lawmaker"}
	advisers   = [...]string{"adviser", "advisor"}
)

// likeRole tells whether a description's role may stand for a post's.
func likeRole(a, b string) bool {
	if a == b {
		return true
	}
	for _, x := range rolesLike(a) {
		if x == b {
			return true
		}
	}
	return false
}

// latest ties a description to the one of several holders of whom the text spoke
// last; two in the last sentence leave it open.
func (r *resolver) latest(i int, list []int) {
	best, second := -1, -1
	for _, e := range list {
		x := r.entities[e].last
		switch {
		case x < 0:
		case best < 0 || x > r.entities[best].last:
			best, second = e, best
		case second < 0 || x > r.entities[second].last:
			second = e
		}
	}
	if best < 0 || second >= 0 && r.sentence(r.entities[best].last) == r.sentence(r.entities[second].last) {
		r.ties[i] = tie{entity: -1, reason: Ambiguous, rivals: list}
		return
	}
	r.tie(i, best, ByOffice)
	for _, e := range list {
		if e != best {
			r.ties[i].rivals = append(r.ties[i].rivals, e)
		}
	}
}

func (r *resolver) sentence(i int) int { return r.mentions[i].Place.Sentence }

// fromRoster ties a description to the office holder on the day of publication:
// to the person of the text with this name, or to a new one.
func (r *resolver) fromRoster(i int, p *Post) {
	q := *p
	if likeRole("nominee", q.Role) && r.mentions[i].Party != "" {
		q.Role, q.Organization = "nominee", r.mentions[i].Party
	}
	t, ok := r.roster.holder(q, r.home, r.day())
	if !ok || p.Status != 0 && p.Status != Current || p.OnBehalfOf != "" || ofAnother(r.mentions[i].Text) {
		r.ties[i].reason = Unknown
		return
	}
	f := formOf(t.Name)
	for _, e := range r.candidates(&f) {
		x := &r.entities[e]
		if k := x.form.fits(&f); k != apart && x.form.sameBearer(&f) && (x.gender == 0 || x.gender == t.Gender) {
			r.fill(e, &t)
			r.tie(i, e, ByRoster)
			return
		}
	}
	r.entities = append(r.entities, entity{kind: KindPerson, name: t.Name, form: f, gender: t.Gender, first: i, last: -1, roster: true})
	e := len(r.entities) - 1
	r.index(e)
	r.addPost(e, t.post())
	r.tie(i, e, ByRoster)
}

// ofAnother tells whether a description says that it is of somebody else than who holds
// the office now: Britain's "first female" prime minister, the "next" president.
func ofAnother(description string) bool {
	words := strings.Fields(strings.ToLower(description))
	for i, w := range words {
		switch w {
		case "first", "second":
			if i+1 < len(words) && w == "first" && (words[i+1] == "minister" || words[i+1] == "lady" || words[i+1] == "secretary" || words[i+1] == "deputy") {
				continue
			}
			return true
		case "next", "last", "only", "then", "future", "previous", "incoming", "interim", "caretaker", "would-be", "potential", "possible", "likely",
			"youngest", "oldest", "longest-serving", "best", "worst", "wartime", "any", "another":
			return true
		}
		if strings.HasSuffix(w, "-era") || strings.HasSuffix(w, "-century") {
			return true
		}
	}
	return false
}

// pastHolder ties a description of somebody who has left an office, "the former
// president", to the only person nearby of whom the roster says so.
func (r *resolver) pastHolder(i int, p *Post) {
	if p.Status != Former || p.OnBehalfOf != "" || r.day() == "" {
		return
	}
	r.gather(i)
	found := -1
	for k := range r.field {
		e := r.field[k].entity
		if e < 0 || !r.agree(e, &r.mentions[i]) || !r.roster.held(&r.entities[e], p, r.home, r.day()) {
			continue
		}
		if found >= 0 {
			r.ties[i].reason = Ambiguous
			return
		}
		found = e
	}
	if found >= 0 {
		r.tie(i, found, ByRoster)
	}
}

// fill completes an entity from the roster.
func (r *resolver) fill(e int, t *Term) {
	x := &r.entities[e]
	if fuller(&t.Name, &x.name) && x.form.given == "" {
		hon := x.name.HonorificPrefix
		x.name = t.Name
		x.name.HonorificPrefix = hon
		x.form = formOf(t.Name)
	}
	if x.gender == 0 {
		x.gender = t.Gender
	}
}

// enrich gives people whom the text calls by surname and office only their full
// name from the roster: "President Putin". A surname alone is that of an office
// holder only where the text speaks of the country or body: Mr. Abe may teach in
// Denver.
func (r *resolver) enrich() {
	if r.context.Published.IsZero() {
		return
	}
	areas := r.areas()
	for e := range r.entities {
		x := &r.entities[e]
		if x.kind != KindPerson || x.form.given != "" || x.form.family == "" {
			continue
		}
		t, ok := r.roster.bearer(x, r.home, r.day())
		if _, named := r.bodies[bodyKey(t.Organization)]; ok && (len(x.posts) > 0 || areas[t.Area] || named) {
			r.fill(e, &t)
			r.index(e)
		}
	}
}

// areas are the home of the text and those that its mentions speak of.
func (r *resolver) areas() map[string]bool {
	areas := map[string]bool{r.home: true}
	for i := range r.mentions {
		m := &r.mentions[i]
		areas[m.Area] = true
		for k := range m.Posts {
			areas[m.Posts[k].Area] = true
		}
		if m.Kind == KindOrganization {
			areas[areaOfBody(m.NameText)] = true
		}
	}
	delete(areas, "")
	return areas
}

// areaOfBody is the country of a body that a list has with one, "" of any other: the
// White House.
func areaOfBody(name string) string {
	if row, ok := lexicon.Organizations.Find(name); ok {
		return lexicon.Organizations.Cell(row, lexicon.OrganizationsArea)
	}
	return ""
}
