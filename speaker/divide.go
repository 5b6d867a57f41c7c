package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// build makes the Name of a span. area is the area of the office that the name
// stands with, which may tell how names are read there.
func (f *finder) build(s *nameSpan, area string) Name {
	var n Name
	for _, h := range s.hons[:s.nhons] {
		n.HonorificPrefix = append(n.HonorificPrefix, f.slice(h.first, h.last))
	}
	for _, p := range s.suffixes[:s.nsuffixes] {
		n.HonorificSuffix = append(n.HonorificSuffix, f.slice(p.first, p.last))
	}
	n.Generation = f.slice(s.generation.first, s.generation.last)
	n.Nickname = strings.Trim(f.slice(s.nick.first, s.nick.last), `,.`)
	n.Territory = f.slice(s.territory.first, s.territory.last)
	f.divide(s, area, &n)
	return n
}

// divide tells given, additional, patronymic and family names apart.
func (f *finder) divide(s *nameSpan, area string, n *Name) {
	parts := s.parts[:s.n]
	switch {
	case f.single(s, n):
	case f.familyFirst(parts, area, n):
	case f.capitalsFirst(parts, n):
	case f.bothGiven(parts, n):
	case f.fathers(parts, n):
	case f.firstCalled(parts, n):
	default:
		f.western(s, area, n)
	}
}

// join is the text of parts.
func (f *finder) join(parts []part) string {
	if len(parts) == 0 {
		return ""
	}
	return f.slice(parts[0].first, parts[len(parts)-1].last)
}

// single divides a name of one word: the family name, but the given one behind
// "Dame", "Prince", "Pope" and the like, and when it is a listed given name that
// nothing before it makes a family name.
func (f *finder) single(s *nameSpan, n *Name) bool {
	if s.n > 1 && s.parts[0].kind != particlePart {
		return false
	}
	if s.parts[0].kind == particlePart && allParticles(s.parts[:s.n-1]) {
		n.Family = f.join(s.parts[:s.n])
		n.Particle = f.particleOf(s.parts[:s.n])
		return true
	}
	if s.n > 1 {
		return false
	}
	w := f.join(s.parts[:1])
	switch class := s.honorific.class; {
	case s.nhons > 0 && (class == "style" || class == "royal" || f.isAny(s.hons[s.nhons-1].first, "pope", "patriarch", "metropolitan", "sister", "brother")):
		n.Given = w
	case f.nameOrder(s.parts[0].first) == "first":
		n.Given = w
	default:
		n.Family = w
	}
	return true
}

// nameOrder is the class of token i in the table of name orders.
func (f *finder) nameOrder(i int) string {
	return cell(&lexicon.NameOrder, f, i, lexicon.NameOrderClass)
}

// familyFirst divides names of China, Korea and Vietnam: the first word is a
// family name of one of these places, and either the place of the office, the
// second word or the hyphen in it says that the order is theirs.
func (f *finder) familyFirst(parts []part, area string, n *Name) bool {
	if len(parts) < 2 || len(parts) > 3 || parts[0].kind == initialPart {
		return false
	}
	row, ok := lexicon.NameOrder.Lookup(f.d, parts[0].first)
	if !ok || lexicon.NameOrder.Cell(row, lexicon.NameOrderClass) != "family" {
		return false
	}
	if !f.placeSays(area, lexicon.NameOrder.Cell(row, lexicon.NameOrderArea)) && !f.secondSays(parts) && f.opt.Order != FamilyFirst {
		return false
	}
	if yes, _ := f.given(parts[1].first); yes && !f.hyphenWord(parts[1]) && !f.secondSays(parts) {
		return false
	}
	n.Order = FamilyFirst
	n.Family = f.join(parts[:1])
	n.Given = f.join(parts[1:])
	return true
}

// capitalsFirst divides names as parliaments list them, the family name first and
// in capitals: "VERHOFSTADT Guy".
func (f *finder) capitalsFirst(parts []part, n *Name) bool {
	k := 0
	for k < len(parts) && (f.upper(parts[k].first) && parts[k].kind != initialPart || parts[k].kind == particlePart) {
		k++
	}
	if k == 0 || k == len(parts) || parts[k].kind != givenPart {
		return false
	}
	n.Family, n.Given, n.Additional = f.join(parts[:k]), f.join(parts[k:k+1]), f.join(parts[k+1:])
	n.Particle = f.particleOf(parts[:k])
	return true
}

// bothGiven divides names of Hong Kong, with an English and a Chinese given name:
// "Joshua Wong Chi-fung".
func (f *finder) bothGiven(parts []part, n *Name) bool {
	if len(parts) != 3 || parts[0].kind != givenPart || f.nameOrder(parts[1].first) != "family" ||
		parts[2].last-parts[2].first != 3 || !f.lower(parts[2].last-1) {
		return false
	}
	n.Given, n.Family, n.Additional = f.join(parts[:1]), f.join(parts[1:2]), f.join(parts[2:])
	return true
}

// placeSays tells whether an office's area has names in the order of home.
func (f *finder) placeSays(area, home string) bool {
	switch area {
	case "":
		return false
	case home:
		return true
	case "China", "Taiwan", "Hong Kong", "South Korea", "North Korea", "Korea", "Vietnam", "Singapore":
		return true
	}
	return false
}

// secondSays tells whether the words behind a family name are given names of
// East Asia: listed, or hyphened with a small letter behind the hyphen.
func (f *finder) secondSays(parts []part) bool {
	p := parts[1]
	if p.last-p.first == 3 && f.lower(p.last-1) || len(parts) == 3 && f.isAny(p.first, "van", "thi") {
		return true
	}
	for _, p := range parts[1:] {
		row, k := lexicon.NameOrder.Longest(f.d, p.first, p.last)
		if k != p.last-p.first || lexicon.NameOrder.Cell(row, lexicon.NameOrderClass) == "first" {
			return false
		}
		if yes, _ := f.given(p.first); yes {
			return false
		}
	}
	return true
}

// fathers divides names with a father's name behind "bin" or "ibn", and those
// with a Russian patronymic.
func (f *finder) fathers(parts []part, n *Name) bool {
	first := -1
	for i, p := range parts {
		if p.kind == fatherPart && i > 0 {
			first = i
			break
		}
	}
	if first > 0 {
		n.Given = f.join(parts[:first])
		last := len(parts)
		if h := lastHouse(parts); h > first {
			last = h
			n.Family = f.join(parts[h:])
		}
		n.Patronymic = f.join(parts[first:last])
		return true
	}
	if len(parts) == 3 && f.patronymic(parts[1]) {
		n.Given, n.Patronymic, n.Family = f.join(parts[:1]), f.join(parts[1:2]), f.join(parts[2:])
		return true
	}
	if len(parts) == 3 && f.patronymic(parts[2]) && parts[0].kind == plainPart && parts[1].kind == givenPart {
		n.Family, n.Given, n.Patronymic = f.join(parts[:1]), f.join(parts[1:2]), f.join(parts[2:])
		return true
	}
	return false
}

// lastHouse is the index of "Al" in "Al Saud", -1 if there is none.
func lastHouse(parts []part) int {
	for i := len(parts) - 1; i > 0; i-- {
		if parts[i].kind == housePart {
			return i
		}
	}
	return -1
}

// patronymic tells whether a middle word ends as Russian father's names do.
func (f *finder) patronymic(p part) bool {
	w := f.slice(p.first, p.last)
	for _, end := range []string{"ovich", "evich", "ovych", "ovna", "evna", "ivna", "yich", "lyich"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// firstCalled divides names whose bearers have no family name and are called by
// the first word, Abiy Ahmed, and those who have one and are called so all the same:
// Thaksin Shinawatra.
func (f *finder) firstCalled(parts []part, n *Name) bool {
	row, ok := lexicon.NameOrder.Lookup(f.d, parts[0].first)
	if !ok || lexicon.NameOrder.Cell(row, lexicon.NameOrderClass) != "first" {
		return false
	}
	n.Given, n.Patronymic = f.join(parts[:1]), f.join(parts[1:])
	if lexicon.NameOrder.Cell(row, lexicon.NameOrderArea) == "Thailand" {
		n.Patronymic, n.Family = "", n.Patronymic
	}
	return true
}

// western divides the rest: given name or initials, what stands between, and
// the family name from its first particle on.
func (f *finder) western(s *nameSpan, area string, n *Name) {
	parts := s.parts[:s.n]
	start := f.familyStart(parts)
	if f.wholeFamily(s, parts) {
		start = 0
	} else {
		start = f.doubleStart(parts, start)
	}
	if start > 1 && parts[start-1].kind == plainPart && f.doubleFamily(area) {
		start-- // "Sheinbaum Pardo", "Lula da Silva"
	}
	given := min(1, start)
	if start > 1 && f.twoGiven(parts) {
		given = 2
	}
	for given > 0 && given < start && parts[given-1].kind == initialPart && parts[given].kind == initialPart {
		given++ // "J. D. Vance"
	}
	if start > 1 && f.doubleFamily(area) {
		for given < start && parts[given].kind == givenPart {
			given++ // "Luiz Inácio", "Andrés Manuel"
		}
	}
	n.Given = f.join(parts[:given])
	n.Additional = f.join(parts[given:start])
	n.Family = f.join(parts[start:])
	n.Particle = f.particleOf(parts[start:])
}

// twoGiven tells whether the first two words are one given name of the list: "Mary
// Lou", "Abdel Fattah".
func (f *finder) twoGiven(parts []part) bool {
	first, last := parts[0].first, parts[1].last
	_, n := lexicon.GivenNames.Longest(f.d, first, last)
	return n > 1 && n == last-first
}

// familyStart is the index of the first part of the family name: the first
// particle behind the given name, or the last word. What joins two names has one
// before it: Ramón y Cajal.
func (f *finder) familyStart(parts []part) int {
	for i, p := range parts {
		if (p.kind == particlePart || p.kind == housePart) && (i > 0 || len(parts) <= 3 && f.lower(p.first)) {
			if i > 0 && f.particleClass(p.first, p.last) == "joint" {
				return i - 1
			}
			return i
		}
	}
	return len(parts) - 1
}

// particleOf is the particles that a family name begins with.
func (f *finder) particleOf(family []part) string {
	k := 0
	for k < len(family)-1 && family[k].kind == particlePart {
		k++
	}
	return f.join(family[:k])
}

// doubleFamily tells whether people of an area have two family names.
func (f *finder) doubleFamily(area string) bool {
	switch area {
	case "Mexico", "Spain", "Brazil", "Portugal", "Argentina", "Chile", "Colombia", "Peru", "Venezuela", "Ecuador",
		"Bolivia", "Paraguay", "Uruguay", "Guatemala", "Honduras", "El Salvador", "Nicaragua", "Costa Rica", "Panama",
		"Cuba", "Dominican Republic", "Angola", "Mozambique", "Catalonia":
		return true
	}
	return false
}

// wholeFamily tells whether all words behind "Mr" and the like are the family
// name: "Mr Van Hollen", and "Ms. Wasserman Schultz" by the list.
func (f *finder) wholeFamily(s *nameSpan, parts []part) bool {
	if s.nhons == 0 || s.honorific.class != "courtesy" || len(parts) > 4 {
		return false
	}
	if row, n := lexicon.Particles.Longest(f.d, parts[0].first, parts[len(parts)-1].first); n > 0 {
		class := lexicon.Particles.Cell(row, lexicon.ParticlesClass)
		return class == "noble" || class == "clan"
	}
	return f.doubleName(parts)
}

// doubleStart is where a family name of the list begins, or start: "Cristina Fernández
// de Kirchner".
func (f *finder) doubleStart(parts []part, start int) int {
	for i := 1; i < start; i++ {
		if f.doubleName(parts[i:]) {
			return i
		}
	}
	return start
}

// doubleName tells whether two words are one family name of the list.
func (f *finder) doubleName(parts []part) bool {
	first, last := parts[0].first, parts[len(parts)-1].last
	_, n := lexicon.DoubleNames.Longest(f.d, first, last)
	return n == last-first
}

// allParticles tells whether there is nothing but particles.
func allParticles(parts []part) bool {
	for _, p := range parts {
		if p.kind != particlePart {
			return false
		}
	}
	return len(parts) > 0
}
