package speaker

import (
	"slices"
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// body ties a mention of an organization: by its name, by the letters or the word
// that a longer one is called by ("The Post", "AROS", "the alliance").
func (r *resolver) body(i int) {
	m := &r.mentions[i]
	key := bodyKey(m.NameText)
	if e, ok := r.bodies[key]; ok {
		r.tie(i, e, ByName)
		r.setHead(key, i, e)
		if x := &r.entities[e]; x.name.Text != m.NameText && strings.HasSuffix(m.NameText, campaignWord) && bodyKey(x.name.Text) == key {
			x.name.Text = m.NameText
		}
		return
	}
	if e, ok := r.letters[key]; ok && !strings.Contains(key, " ") {
		r.tie(i, e, ByName)
		return
	}
	if h, ok := r.heads[key]; ok && m.Definite {
		if h.entity < 0 {
			r.ties[i].reason = Ambiguous
			return
		}
		r.tie(i, h.entity, ByName)
		return
	}
	if e := r.bodyBefore(i); m.Place.Bracketed && e >= 0 {
		r.bodies[key] = e
		r.tie(i, e, ByName)
		return
	}
	if e, ok := r.shorts[key]; ok && e >= 0 {
		r.tie(i, e, ByName)
		return
	}
	r.entities = append(r.entities, entity{kind: KindOrganization, name: Name{Text: m.NameText}, first: i, last: -1})
	e := len(r.entities) - 1
	r.bodies[key] = e
	r.setHead(key, i, e)
	if first, _, more := strings.Cut(key, " "); more && !isArea(first) {
		if _, taken := r.shorts[first]; taken {
			e = -1
		}
		r.shorts[first] = e
		e = r.bodies[key]
	}
	if letters := initialsOf(m.NameText); len(letters) > 2 {
		r.letters[letters] = e
	}
	r.tie(i, e, ByFirst)
}

// isArea tells whether a word alone is a country or another area: Japan is not Japan
// Airlines.
func isArea(word string) bool {
	_, ok := lexicon.Areas.Find(word)
	return ok
}

// A bodyRef is the body that a common noun stands for since a mention; -1 where two
// were named in one sentence.
type bodyRef struct{ entity, mention int }

// setHead lets the noun of a body's name stand for it from mention i on.
func (r *resolver) setHead(key string, i, e int) {
	head := bodyHead(key)
	if head == key {
		return
	}
	ref := bodyRef{entity: e, mention: i}
	if old, ok := r.heads[head]; ok && old.entity != e && r.sentence(old.mention) == r.sentence(i) {
		ref.entity = -1
	}
	r.heads[head] = ref
}

// bodyBefore is the body that the mention right before mention i is tied to.
func (r *resolver) bodyBefore(i int) int {
	if i == 0 || r.mentions[i-1].Kind != KindOrganization || r.mentions[i-1].End > r.mentions[i].Start {
		return -1
	}
	return r.ties[i-1].entity
}

const campaignWord = " campaign"

// bodyKey is the name of a body for comparing; a candidate's team and camp are
// the campaign.
func bodyKey(name string) string {
	key := strings.TrimPrefix(fold(name), "the ")
	if who, last, ok := cutLast(key); ok && (last == "team" || last == "camp") {
		return who + campaignWord
	}
	return key
}

// bodyHead is the word that says what a body is: the last one before "of", "for"
// and the like, else the last.
func bodyHead(key string) string {
	head, rest, more := cutFirst(key)
	for more {
		var next string
		next, rest, more = cutFirst(rest)
		switch next {
		case "of", "for", "to", "on", "against":
			return head
		}
		head = next
	}
	return head
}

// initialsOf is the first letters of the words of a body's name, small, without
// those of words in small letters: "imf".
func initialsOf(name string) string {
	var b strings.Builder
	for _, w := range strings.Fields(name) {
		if isUpper(w[0]) {
			b.WriteByte(w[0] | 0x20)
		}
	}
	return b.String()
}

// shortNames ties the names that are not full to the people that have them.
func (r *resolver) shortNames() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if r.ties[i].entity >= 0 {
			r.entities[r.ties[i].entity].last = i
			continue
		}
		switch {
		case m.Kind == KindHandle:
			r.handle(i)
		case m.Kind == KindPerson && !m.Name.full():
			r.shortName(i)
		}
		if e := r.ties[i].entity; e >= 0 {
			r.entities[e].last = i
		}
	}
}

// shortName ties a surname, with or without honorific or title, or a given name.
func (r *resolver) shortName(i int) {
	m := &r.mentions[i]
	fm := formOf(m.Name)
	via := BySurname
	switch {
	case fm.family == "":
		via = ByGiven
	case len(m.Name.HonorificPrefix) > 0 || len(m.Posts) > 0:
		via = ByHonorific
	}
	list := r.fitting(i, &fm)
	if len(list) == 0 && fm.family != "" && fm.given == "" {
		if list = r.byGiven(i, fm.family); via != BySurname {
			list = slices.DeleteFunc(list, func(e int) bool { return !r.calledByGiven(e) })
		}
		if len(list) > 0 {
			via = ByGiven
		}
	}
	if len(list) == 0 && fm.given == "" {
		if e := r.misspelt(i, &fm); e >= 0 {
			r.tie(i, e, via)
			return
		}
	}
	switch len(list) {
	case 0:
		if fm.family == "" && fm.given == "" {
			r.ties[i].reason = Unknown
			return
		}
		e := r.newEntity(i, fm)
		r.tie(i, e, ByFirst)
		r.bareGiven(e)
	case 1:
		r.tie(i, list[0], via)
	default:
		r.tieBest(i, list, via)
	}
}

// calledByGiven tells whether an entity is of a country where "Mr" stands before the
// given name: "Mr Joko" is Joko Widodo.
func (r *resolver) calledByGiven(e int) bool {
	for k := range r.entities[e].posts {
		switch r.entities[e].posts[k].Area {
		case "Indonesia", "Malaysia", "Myanmar", "Thailand", "Cambodia", "Vietnam", "Ethiopia", "Eritrea", "Iceland", "East Timor":
			return true
		}
	}
	return false
}

// bareGiven gives a person who is called by one name the gender that it has as a
// given name. Only women's names tell: of men's too many are family names.
func (r *resolver) bareGiven(e int) {
	x := &r.entities[e]
	if x.gender != 0 || x.name.Given != "" {
		return
	}
	if row, ok := lexicon.GivenNames.Find(x.name.Family); ok && lexicon.GivenNames.Cell(row, lexicon.GivenNamesStrength) == "" && genderOf(lexicon.GivenNames.Cell(row, lexicon.GivenNamesGender)) == Female {
		x.gender = Female
	}
}

// fitting are the people whom a short name may mean.
func (r *resolver) fitting(i int, fm *form) []int {
	m := &r.mentions[i]
	var list []int
	for _, e := range r.candidates(fm) {
		r.steps++
		f := &r.entities[e].form
		if f.fits(fm) == apart || !r.agree(e, m) || r.ownPossessor(i, e) {
			continue
		}
		if fm.generation == "" && f.generation != "" && r.hasElder(e) {
			continue
		}
		list = append(list, e)
	}
	return r.byTitle(i, r.ofGeneration(list, fm.generation))
}

// ownPossessor tells whether mention i stands inside a mention of an entity: "Khan" in
// "Khan's sister, Aleema Khan" is not she.
func (r *resolver) ownPossessor(i, e int) bool {
	const near = 3
	for j := i - 1; j >= 0 && j >= i-near; j-- {
		if r.ties[j].entity == e && r.inside(i, j) {
			return true
		}
	}
	return false
}

// ofGeneration are those of several people whose generation is the one named, or
// all if none is.
func (r *resolver) ofGeneration(list []int, generation string) []int {
	var some []int
	for _, e := range list {
		if generation != "" && r.entities[e].form.generation == generation {
			some = append(some, e)
		}
	}
	if len(some) == 0 {
		return list
	}
	return some
}

// hasElder tells whether the text has the same name without Jr.
func (r *resolver) hasElder(e int) bool {
	f := &r.entities[e].form
	for _, o := range r.candidates(f) {
		if g := &r.entities[o].form; o != e && g.given == f.given && g.generation == "" {
			return true
		}
	}
	return false
}

// byTitle keeps those of several people who hold the office of the mention.
func (r *resolver) byTitle(i int, list []int) []int {
	m := &r.mentions[i]
	if len(list) < 2 || len(m.Posts) == 0 {
		return list
	}
	var held []int
	for _, e := range list {
		for _, p := range r.entities[e].posts {
			if p.Role == m.Posts[0].Role && p.Status == m.Posts[0].Status {
				held = append(held, e)
				break
			}
		}
	}
	if len(held) > 0 {
		return held
	}
	if t, ok := r.roster.holder(m.Posts[0], r.home, r.day()); ok {
		f := formOf(t.Name)
		for _, e := range list {
			if r.entities[e].form.given != "" && r.entities[e].form.fits(&f) == same {
				return []int{e}
			}
		}
		if f.family == fold(m.Name.Family) && !slices.ContainsFunc(list, func(e int) bool { return r.entities[e].form.fits(&f) != apart }) {
			return nil // "President Biden" is not Hunter Biden
		}
	}
	return list
}

// byGiven are the people with a given name that stands alone: "Melania".
func (r *resolver) byGiven(i int, given string) []int {
	var list []int
	for _, e := range r.given[given] {
		if len(list) < 3 && r.agree(e, &r.mentions[i]) {
			list = append(list, e)
		}
	}
	return list
}

// tieBest ties a name that several people have: to the one of whom the text has
// spoken most so far, the last of equals. People named only later do not count
// where one was named before. It stays open when nobody was named before.
func (r *resolver) tieBest(i int, list []int, via Rule) {
	best := -1
	if g := r.genderBehind(i); g != 0 {
		list = r.ofGender(list, g)
	}
	for _, e := range list {
		x := &r.entities[e]
		if x.last < 0 && x.first > i {
			continue
		}
		if best < 0 || r.spoken(e) > r.spoken(best) || r.spoken(e) == r.spoken(best) && x.last > r.entities[best].last {
			best = e
		}
	}
	if e := r.justSpoke(i, list); e >= 0 {
		best = e
	}
	if best < 0 {
		best = r.firstNamed(list)
	} else if r.alike(i, best, list) {
		best = -1
	}
	if best < 0 {
		r.ties[i] = tie{entity: -1, reason: Ambiguous, rivals: list}
		return
	}
	r.tie(i, best, via)
	for _, e := range list {
		if e != best {
			r.ties[i].rivals = append(r.ties[i].rivals, e)
		}
	}
}

// alike tells whether the sentence that spoke of somebody last also spoke of another of
// a list, of whom the text has spoken as often, so that nobody can tell which is meant.
func (r *resolver) alike(i, best int, list []int) bool {
	x := &r.entities[best]
	for _, e := range list {
		y := &r.entities[e]
		if e != best && y.last >= 0 && x.last >= 0 && r.sentence(x.last) == r.sentence(y.last) && y.count == x.count && r.mentions[x.last].Place.Inner == r.mentions[y.last].Place.Inner && !r.inOffice(best) && r.sentence(i) != r.sentence(x.last) {
			return true
		}
	}
	return false
}

// justSpoke is the one of a list who spoke last, in the paragraph of mention i or the
// one before, if it speaks too: "his father, Bob Zorn, said … Mr Zorn said"; -1 if
// none did, or one of the list is in office by the roster, who goes by the surname.
func (r *resolver) justSpoke(i int, list []int) int {
	const back = 12
	m := &r.mentions[i]
	if !m.Place.Source || m.Place.Quoted || slices.ContainsFunc(list, r.inOffice) {
		return -1
	}
	for j := i - 1; j >= max(0, i-back) && m.Place.Paragraph-r.mentions[j].Place.Paragraph <= 1; j-- {
		r.steps++
		if c := &r.mentions[j]; c.Place.Source && !c.Place.Quoted && slices.Contains(list, r.ties[j].entity) {
			return r.ties[j].entity
		}
	}
	return -1
}

// inOffice tells whether an entity holds an office by the roster, which is asked once.
func (r *resolver) inOffice(e int) bool {
	x := &r.entities[e]
	if !x.looked {
		x.looked, x.office = true, r.roster.inOffice(x, r.day())
	}
	return x.office
}

// spoken grades how much the text speaks of an entity by name: as a subject more,
// as a possessor less.
func (r *resolver) spoken(e int) int {
	x := &r.entities[e]
	if !x.looked && r.inOffice(e) {
		x.weight += officeWeight
	}
	return x.weight
}

// officeWeight is how much being in office, or a candidate for it, on the day of
// publication counts beside mentions.
const officeWeight = 4

// firstNamed is the one of several people of whom the text speaks first, -1 if
// two are equal in number of mentions.
func (r *resolver) firstNamed(list []int) int {
	best := list[0]
	for _, e := range list[1:] {
		if r.entities[e].first < r.entities[best].first {
			best = e
		}
	}
	return best
}

// handle ties a handle: by the name in it, or as the letters of somebody's name.
func (r *resolver) handle(i int) {
	m := &r.mentions[i]
	fm := formOf(m.Name)
	if fm.family == "" && fm.given == "" {
		r.ties[i].reason = Unknown
		return
	}
	for _, e := range r.candidates(&fm) {
		if f := r.entities[e].form.fits(&fm); f == same || f == partial && r.agree(e, m) && len(r.family[fm.family]) == 1 {
			r.tie(i, e, ByHandle)
			return
		}
	}
	r.tie(i, r.newEntity(i, fm), ByFirst)
}

// cutLast cuts a folded name before its last word.
func cutLast(s string) (before, last string, ok bool) {
	k := strings.LastIndexByte(s, ' ')
	if k < 0 {
		return "", s, false
	}
	return s[:k], s[k+1:], true
}

// cutFirst cuts a folded name behind its first word.
func cutFirst(s string) (first, rest string, ok bool) {
	return strings.Cut(s, " ")
}

// genderBehind is the gender of the pronoun that follows a bare surname in its
// sentence with no other name between: "Clinton's team says she will".
func (r *resolver) genderBehind(i int) Gender {
	const far = 3
	m := &r.mentions[i]
	for j := i + 1; j < len(r.mentions) && j <= i+far; j++ {
		n := &r.mentions[j]
		if n.Place.Sentence != m.Place.Sentence || n.Kind == KindPerson {
			break
		}
		if n.Kind == KindPronoun && n.Number == Singular && n.Place.Quoted == m.Place.Quoted {
			return n.Gender
		}
	}
	return 0
}

// ofGender are those of several people whose gender may be g, or all if none is.
func (r *resolver) ofGender(list []int, g Gender) []int {
	var some []int
	for _, e := range list {
		if x := r.entities[e].gender; x == 0 || x == g {
			some = append(some, e)
		}
	}
	if len(some) == 0 {
		return list
	}
	return some
}
