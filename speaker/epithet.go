package speaker

import "strings"

// An epithet is a description that news writes instead of a name without having
// given it before: "the candidate", "the Florida Republican", "the billionaire".
type epithet uint8

const (
	noEpithet epithet = iota
	ofOffice          // an office of which nobody in the text is known to be the holder
	ofRunner          // somebody who runs for an office
	ofParty           // a member of a party
	ofLife            // work or wealth or kin: what somebody is besides
)

// epithetOf is the kind of epithet that a post is.
func epithetOf(m *Mention, p *Post) epithet {
	if p.OnBehalfOf != "" || p.Organization != "" {
		return noEpithet
	}
	if parent, _, of := strings.Cut(p.Role, " of "); of && (strings.HasSuffix(parent, "mother") || strings.HasSuffix(parent, "father")) {
		return ofLife
	}
	if p.Status == Shadow || isSeat(p.Role) {
		return ofOffice
	}
	if p.Portfolio != "" {
		return noEpithet
	}
	switch p.Role {
	case "senator", "governor", "congressman", "congresswoman", "representative", "lawmaker", "politician", "member of parliament", "mayor", "premier":
		return ofOffice
	case "candidate", "nominee", "front-runner", "frontrunner", "contender", "hopeful":
		return ofRunner
	case "billionaire", "millionaire", "businessman", "businesswoman", "mogul", "real estate mogul", "tycoon", "magnate", "developer", "real estate developer",
		"socialist", "neurosurgeon", "celebrity", "star", "reality tv star", "reality star", "diplomat", "economist",
		"professor", "pollster", "strategist", "analyst", "author", "historian", "lawyer", "attorney", "host", "actor", "actress", "comedian", "veteran":
		return ofLife
	}
	if m.Party != "" {
		return ofParty
	}
	return noEpithet
}

// The least that the clues have to say for the person of an epithet, and the least
// by which they have to say more than for anybody else.
const (
	leastEpithet  = 150
	epithetMargin = 60
	nothing       = -1000
)

// byEpithet ties a description of no known holder that is a subject to the person
// whom the clues of a pronoun single out, among those of whom nothing is known that
// speaks against it. As an object it is likelier to be somebody else.
func (r *resolver) byEpithet(i int, p *Post) bool {
	m := &r.mentions[i]
	kind := epithetOf(m, p)
	if kind == noEpithet || p.Status != 0 && p.Status != Shadow || !m.Place.Subject || r.unnamedBefore(i, p) {
		return false
	}
	margin := int32(epithetMargin)
	if kind == ofRunner { // there are always others
		margin *= 2
	}
	r.gather(i)
	latest := -1
	best, top, second := nobody, int32(nothing), int32(nothing)
	for k := range r.field {
		c := &r.field[k]
		if c.entity >= 0 && (!r.mayBe(c.entity, m) && m.Gender != 0 || !r.mayBear(c.entity, m, p, kind)) || c.clues.has(spokeLastQuote) {
			continue
		}
		s := c.clues.score()
		if s > top {
			best, top, second, latest = c.entity, s, top, c.latest
		} else if s > second {
			second = s
		}
	}
	if best < 0 || top < leastEpithet || top-second < margin {
		return false
	}
	alone := m.Gender != 0 && second == nothing
	if r.sentence(latest) == r.sentence(i) && !r.mentions[latest].Place.Fronted && !alone {
		return false
	}
	r.tie(i, best, ByPronoun)
	if p.Portfolio != "" {
		if r.briefs == nil {
			r.briefs = map[int]string{}
		}
		r.briefs[best] = p.Portfolio
	}
	return true
}

// unnamedBefore tells whether somebody unnamed of the same role stands a little
// before mention i: "a senator … the senator".
func (r *resolver) unnamedBefore(i int, p *Post) bool {
	const reach, back = 3, 24
	for j := i - 1; j >= 0 && j >= i-back && r.mentions[i].Place.Paragraph-r.mentions[j].Place.Paragraph <= reach; j-- {
		r.steps++
		c := &r.mentions[j]
		if c.Kind == KindNominal && c.Anonymous && c.Number == Singular && len(c.Posts) > 0 && likeRole(p.Role, c.Posts[0].Role) {
			return true
		}
	}
	return false
}

// mayBear tells whether nothing that is known of an entity speaks against an
// epithet.
func (r *resolver) mayBear(e int, m *Mention, p *Post, kind epithet) bool {
	x := &r.entities[e]
	if m.Party != "" && x.party != "" && m.Party != x.party {
		return false
	}
	if p.Area != "" && x.area != "" && p.Area != x.area {
		return false
	}
	if brief, ok := r.briefs[e]; ok && p.Portfolio != "" && brief != p.Portfolio {
		return false // two shadow ministers
	}
	if (p.Status == Shadow || p.Role == "backbencher") && r.inOffice(e) {
		return false
	}
	switch kind {
	case ofOffice, ofParty:
		for k := range x.posts {
			q := &x.posts[k]
			if isSeat(p.Role) && heldBesides(q.Role) && (p.Area == "" || q.Area == "") || isLawmaker(p.Role) && isSeat(q.Role) {
				continue
			}
			if kind == ofOffice && q.Status == 0 && (p.Area == "" || x.area != p.Area) && !likeRole(p.Role, q.Role) && !isRunner(q.Role) || p.Area != "" && q.Area != "" && q.Area != p.Area {
				return false
			}
		}
	case ofRunner:
		return r.runs(e) && (m.Party == "" || m.Party == x.party)
	}
	return true
}

// runs tells whether an entity is a candidate by the text: by a post, or because
// there is a campaign of that name.
func (r *resolver) runs(e int) bool {
	x := &r.entities[e]
	for k := range x.posts {
		if isRunner(x.posts[k].Role) {
			return true
		}
	}
	_, ok := r.bodies[x.form.family+campaignWord]
	return ok && len(r.family[x.form.family]) < 3
}

// isSeat tells roles of those who sit in a parliament of the British kind, its peers
// and a council.
func isSeat(role string) bool {
	switch role {
	case "teachta dála", "peer", "backbencher", "councillor", "assembly member":
		return true
	}
	return strings.HasPrefix(role, "member of ") && role != "member of congress"
}

// isLawmaker tells words for those who sit in any parliament.
func isLawmaker(role string) bool {
	return role == "lawmaker" || role == "legislator" || role == "politician" || role == "backbencher"
}

// heldBesides tells offices that members of a parliament of the British kind hold
// besides their seats.
func heldBesides(role string) bool {
	for _, office := range [...]string{"spokesman", "spokeswoman", "spokesperson", "leader", "minister", "secretary", "whip", "chair", "chairman", "chairwoman"} {
		if likeRole(office, role) {
			return true
		}
	}
	return false
}

// isRunner tells roles of those who run for an office.
func isRunner(role string) bool { return likeRole("candidate", role) }
