package speaker

import (
	"cmp"
	"slices"
	"strconv"
)

// Resolve links mentions to people. Mentions of one text are given in any order,
// as Find gives them; the persons come out in the order of their first mention.
//
// Names come first, in full before short ones, so that a headline's surname
// finds the name that follows. Then descriptions and pronouns are read in the
// order of the text. What fits two people equally well, or nobody, is left in
// Unresolved with its reason. Time is linear in the number of mentions.
func (p Parser) Resolve(mentions []Mention, c Context) People {
	r := newResolver(mentions, c)
	r.run()
	return r.people()
}

// run ties every mention.
func (r *resolver) run() {
	r.fullNames()
	r.shortNames()
	r.enrich()
	r.inOrder()
}

// An entity is a person or body while the text is being resolved.
type entity struct {
	kind   Kind
	name   Name
	form   form
	gender Gender
	posts  []Post
	party  string
	area   string
	first  int  // index of the first mention
	last   int  // index of the last mention so far, in the order of the text
	count  int  // mentions tied
	looked bool // whether the roster was asked
	office bool // holds one by the roster, if it was asked
	weight int  // how much the text speaks of it by name
	roster bool
}

// A tie is what one mention was tied to.
type tie struct {
	entity int // -1: none
	via    Rule
	reason Reason
	rivals []int
}

// A resolver is one run of Resolve.
type resolver struct {
	mentions []Mention
	ties     []tie
	entities []entity
	family   map[string][]int   // folded family name → entities
	given    map[string][]int   // folded given name → entities
	bodies   map[string]int     // folded name of a body → entity
	letters  map[string]int     // initials of a body → entity
	shorts   map[string]int     // first word of a body → entity, -1 if several begin with it
	heads    map[string]bodyRef // word that says what a body is → entity
	roles    map[string][]int   // role → entities that hold it
	home     string             // the area whose "the president" is meant
	context  Context
	roster   *Roster
	recent   []int      // mentions tied to persons, in the order of the text
	leads    []bool     // of each mention: the first subject of its sentence
	rows     []int      // of each mention: its sentence among those with mentions outside quotations
	field    []aspirant // whom the pronoun at hand may stand for
	steps    int

	briefs     map[int]string // the portfolios of shadow offices that entities were taken to have
	lastSource int            // the entity that spoke last outside quotations, -1 if none
}

func newResolver(mentions []Mention, c Context) *resolver {
	r := &resolver{
		mentions: slices.Clone(mentions),
		family:   map[string][]int{},
		given:    map[string][]int{},
		bodies:   map[string]int{},
		letters:  map[string]int{},
		shorts:   map[string]int{},
		heads:    map[string]bodyRef{},
		roles:    map[string][]int{},
		context:  c,
		roster:   c.Roster,
		home:     homeOf(c.Locale),
	}
	if r.roster == nil {
		r.roster = builtIn()
	}
	slices.SortStableFunc(r.mentions, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	if r.home == "" {
		r.home = guessHome(r.mentions)
	}
	r.ties = make([]tie, len(r.mentions))
	for i := range r.ties {
		r.ties[i].entity = -1
	}
	return r
}

// named tells whether a mention has a name of its own.
func (m *Mention) named() bool {
	return m.Kind == KindPerson || m.Kind == KindHandle && (m.Name.Given != "" || m.Name.Family != "")
}

// full tells whether a name has both a given and a family name, or what stands
// for them.
func (n *Name) full() bool {
	return n.Given != "" && (n.Family != "" || n.Patronymic != "")
}

// fullNames makes a person of every full name, and of every body.
func (r *resolver) fullNames() {
	for i := range r.mentions {
		m := &r.mentions[i]
		switch {
		case m.Kind == KindOrganization:
			r.body(i)
		case m.named() && m.Kind == KindPerson && m.Name.full():
			r.fullName(i)
		}
	}
}

// fullName ties a full name to the entity with the same one, or a new one.
func (r *resolver) fullName(i int) {
	m := &r.mentions[i]
	fm := formOf(m.Name)
	for _, e := range r.candidates(&fm) {
		if m.Relation.Label != "" && r.entities[e].form.middle != fm.middle {
			continue // "George Bush and his son George W. Bush"
		}
		if x := &r.entities[e].form; (x.fits(&fm) == same || x.endsIn(&fm)) && r.agree(e, m) && r.sameGeneration(e, &fm) {
			r.tie(i, e, ByName)
			return
		}
	}
	r.tie(i, r.newEntity(i, fm), ByFirst)
}

// sameGeneration keeps Donald Trump and Donald Trump Jr. apart: a name without
// generation is the one with it only if sameBearer says so and nobody else of the
// text bears it.
func (r *resolver) sameGeneration(e int, fm *form) bool {
	x := &r.entities[e].form
	if x.generation == fm.generation {
		return true
	}
	for _, o := range r.candidates(fm) {
		if f := &r.entities[o].form; o != e && f.generation == fm.generation && f.fits(fm) == same {
			return false
		}
	}
	return x.sameBearer(fm)
}

// maxCandidates is how many people of one family name are compared.
const maxCandidates = 64

// candidates are the entities that share the family name, or the given one of
// those without.
func (r *resolver) candidates(fm *form) []int {
	var list []int
	if fm.family != "" {
		list = r.family[fm.family]
	} else {
		list = r.given[fm.given]
	}
	return list[:min(len(list), maxCandidates)]
}

// agree tells whether gender does not speak against one person.
func (r *resolver) agree(e int, m *Mention) bool {
	g := r.entities[e].gender
	return g == 0 || m.Gender == 0 || g == m.Gender
}

// newEntity makes an entity of mention i.
func (r *resolver) newEntity(i int, fm form) int {
	m := &r.mentions[i]
	e := entity{kind: KindPerson, name: m.Name, form: fm, gender: m.Gender, first: i, last: -1}
	r.entities = append(r.entities, e)
	r.index(len(r.entities) - 1)
	return len(r.entities) - 1
}

// index makes an entity findable by its names.
func (r *resolver) index(e int) {
	fm := &r.entities[e].form
	if fm.family != "" {
		r.addFamily(fm.family, e)
		const most = 4 // words
		first, rest, more := cutFirst(fm.family)
		if more { // "Sheinbaum" of "Sheinbaum Pardo", "da Silva" and "Silva" of "Lula da Silva"
			r.addFamily(first, e)
		}
		for n := 1; more && n < most; n++ {
			r.addFamily(rest, e)
			_, rest, more = cutFirst(rest)
		}
	}
	if fm.given != "" {
		first, _, _ := cutFirst(fm.given)
		r.given[first] = append(r.given[first], e)
	}
}

func (r *resolver) addFamily(key string, e int) {
	list := r.family[key]
	if n := len(list); n == 0 || list[n-1] != e {
		r.family[key] = append(list, e)
	}
}

// tie ties mention i to entity e and adds what it tells of it.
func (r *resolver) tie(i, e int, via Rule) {
	r.ties[i] = tie{entity: e, via: via}
	m, x := &r.mentions[i], &r.entities[e]
	x.count++
	x.weight += 2
	if m.Place.Subject {
		x.weight++
	}
	if m.Possessive {
		x.weight--
	}
	x.first = min(x.first, i)
	if x.gender == 0 && m.Kind != KindPronoun {
		x.gender = m.Gender
	}
	if m.Party != "" {
		x.party = m.Party
	}
	if m.Area != "" {
		x.area = m.Area
	}
	if m.Kind == KindNominal || m.Kind == KindPronoun {
		return
	}
	for _, p := range m.Posts {
		r.addPost(e, p)
	}
	if fuller(&m.Name, &x.name) {
		x.name = m.Name
		x.form = formOf(m.Name)
	}
}

// addPost adds a post that the entity has not yet.
func (r *resolver) addPost(e int, p Post) {
	x := &r.entities[e]
	const most = 32
	if len(x.posts) >= most {
		return
	}
	for _, q := range x.posts {
		if q.Label == p.Label && q.Status == p.Status {
			return
		}
	}
	x.posts = append(x.posts, p)
	if p.Role != "" {
		r.addRole(p.Role, e)
	}
}

func (r *resolver) addRole(role string, e int) {
	list := r.roles[role]
	if n := len(list); n == 0 || list[n-1] != e {
		r.roles[role] = append(list, e)
	}
}

// fuller tells whether a says more of a name than b.
func fuller(a, b *Name) bool { return weight(a) > weight(b) }

func weight(n *Name) int {
	w := 0
	for _, s := range [...]string{n.Given, n.Family, n.Patronymic, n.Additional, n.Generation} {
		if s != "" {
			w += 2
		}
	}
	if len(n.Given) > 0 && n.Given[len(n.Given)-1] == '.' {
		w--
	}
	return w
}

// people gives out what was found.
func (r *resolver) people() People {
	order := make([]int, 0, len(r.entities))
	for e := range r.entities {
		if r.entities[e].count > 0 {
			order = append(order, e)
		}
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(r.entities[a].first, r.entities[b].first) })
	rank := make([]int, len(r.entities))
	out := People{Persons: make([]Person, len(order)), spots: make([]spot, 0, len(r.mentions))}
	for n, e := range order {
		x := &r.entities[e]
		rank[e] = n
		out.Persons[n] = Person{
			ID: "p" + strconv.Itoa(n+1), Kind: x.kind, Name: x.name, Posts: x.posts, Gender: x.gender,
			Mentions: make([]Link, 0, x.count),
		}
	}
	reach := 0
	for i, m := range r.mentions {
		t := &r.ties[i]
		link := Link{Mention: m, Via: t.via, Reason: t.reason}
		for _, e := range t.rivals {
			if r.entities[e].count > 0 {
				link.Rivals = append(link.Rivals, out.Persons[rank[e]].ID)
			}
		}
		reach = max(reach, m.End)
		s := spot{start: m.Start, end: m.End, reach: reach, inner: m.Place.Inner, possessive: m.Possessive, person: -1}
		if t.entity >= 0 {
			s.person = rank[t.entity]
			p := &out.Persons[s.person]
			s.link = len(p.Mentions)
			p.Mentions = append(p.Mentions, link)
		} else {
			s.link = len(out.Unresolved)
			out.Unresolved = append(out.Unresolved, link)
		}
		out.spots = append(out.spots, s)
	}
	return out
}
