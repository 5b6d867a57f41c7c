package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A Name is a person's name in its parts. The keys of its JSON follow Popolo
// (given_name, family_name, additional_name, patronymic_name, honorific_prefix,
// honorific_suffix), generation follows CLDR. Parts keep the spelling of the
// text.
type Name struct {
	HonorificPrefix []string `json:"honorific_prefix,omitzero"` // "Mr", "Dame", "Dr"
	Given           string   `json:"given_name,omitzero"`
	Additional      string   `json:"additional_name,omitzero"` // middle names and initials
	Patronymic      string   `json:"patronymic_name,omitzero"` // "Anatolievich", "bin Salman"
	Family          string   `json:"family_name,omitzero"`     // with its particle: "von der Leyen"
	Particle        string   `json:"particle,omitzero"`        // the beginning of Family that does not sort: "von der"
	Nickname        string   `json:"nickname,omitzero"`
	Generation      string   `json:"generation,omitzero"` // "Jr.", "III"
	HonorificSuffix []string `json:"honorific_suffix,omitzero"`
	Territory       string   `json:"territorial_designation,omitzero"` // of a peer: "of Chipping Norton"
	Order           Order    `json:"order,omitzero"`
	Text            string   `json:"text,omitzero"` // the name of a body, which has no parts
}

// maxNameParts is how many words a name may have.
const maxNameParts = 8

// maxSuffixes is how many letters a name may have behind it: KCB KC MP.
const maxSuffixes = 6

// partKind says what a word of a name is.
type partKind uint8

const (
	plainPart    partKind = iota
	givenPart             // a given name of the list
	initialPart           // "W.", "H.R."
	particlePart          // "von", "de la"
	fatherPart            // "bin", "ibn": the father's name follows
	housePart             // "Al": the house follows
)

// A part is one word of a name, with its hyphened parts.
type part struct {
	first, last int
	kind        partKind
}

// A nameSpan is a name as it stands in the text.
type nameSpan struct {
	first, last int // tokens, honorifics and suffixes included
	core        int // the first token behind the honorifics
	hons        [4]part
	honorific   honorific // the last one
	nhons       int
	parts       [maxNameParts]part
	n           int
	nick        part // tokens inside the marks
	generation  part
	suffixes    [maxSuffixes]part
	nsuffixes   int
	offices     [maxSuffixes]string // what the suffixes stand for, "" for nothing
	inOffice    bool                // one stands for something
	gender      Gender
	weak        bool // the given name is also another word
	listed      bool // the first part is a listed given name, or the order is known
	territory   part
}

// name reads a personal name at token i, honorifics first. titled tells that a
// title stands before it, so that any capitalised words may be it.
func (f *finder) name(i, end int, titled bool) (s nameSpan, ok bool) {
	s.first = i
	k := f.honorifics(&s, i, end)
	s.core = k
	k = f.nameParts(&s, k, end, titled || s.nhons > 0)
	if s.n == 0 {
		return s, false
	}
	s.last = k
	f.behindName(&s, end)
	return s, true
}

// honorifics reads what stands before the name and gives the token behind it.
func (f *finder) honorifics(s *nameSpan, k, end int) int {
	for s.nhons < len(s.hons) {
		h, n := f.honorificAt(k, end)
		if n == 0 {
			break
		}
		if s.nhons == 0 && f.is(k, "the") && n == 1 {
			break
		}
		first := k
		if f.is(k, "the") {
			first++
		}
		s.hons[s.nhons] = part{first: first, last: k + n}
		s.nhons++
		s.honorific = h
		if h.gender != 0 {
			s.gender = h.gender
		}
		k += n
	}
	return k
}

// nameParts reads the words of the name itself and gives the token behind them.
func (f *finder) nameParts(s *nameSpan, k, end int, sure bool) int {
	last := k
	for k < end && s.n < maxNameParts {
		if s.n > 0 && f.newLine(k) {
			break
		}
		if n := f.nickname(s, k, end, sure); n > 0 {
			k += n
			continue
		}
		p, ok := f.namePart(s, k, end, sure)
		if !ok {
			break
		}
		s.parts[s.n] = p
		s.n++
		k = p.last
		if p.kind != particlePart && p.kind != fatherPart {
			last = k
		}
	}
	for s.n > 0 && s.parts[s.n-1].last > last { // a particle that nothing follows
		s.n--
	}
	return last
}

// namePart reads one word of a name at token k.
func (f *finder) namePart(s *nameSpan, k, end int, sure bool) (p part, ok bool) {
	p = part{first: k, last: k + 1}
	if (s.n > 0 || s.nhons > 0 || f.phrase || sure || f.knownFamily(k, end)) && !f.givenParticle(s, k) {
		if n := f.particleLength(k, end); n > 0 {
			p.last = k + n
			p.kind = f.particleKind(k, n)
			return p, true
		}
	}
	if f.behindParticle(s, k) {
		return p, true
	}
	if s.n > 0 && f.elided(k) {
		return p, true
	}
	if !f.capital(k) || f.generationAt(k, end) > 0 {
		return p, false
	}
	p.last = k + f.hyphenated(k, end)
	if f.d.Tokens[k].Has(text.Dot) && !f.nameStop(k, end) {
		return p, false
	}
	if f.lettersBehind(s, k, end) {
		return p, false
	}
	if f.initial(k) {
		p.kind = initialPart
		return p, true
	}
	yes, weak := f.given(k)
	if _, verb := lexicon.SubjectVerbs.Lookup(f.d, k); verb && !yes && s.n == 0 && f.heading && f.endsIn(k, 's') {
		if next, _ := f.given(k + 1); next {
			return p, false // Judge "Rules" Ann Zorn Can Stay
		}
	}
	if yes {
		p.kind = givenPart
	}
	if s.n == 0 {
		s.listed, s.weak = yes, weak
		if yes && s.gender == 0 {
			s.gender = genderOf(cell(&lexicon.GivenNames, f, k, lexicon.GivenNamesGender))
		}
	}
	if f.givenHe(s, k, end) {
		return p, true
	}
	if f.faithName(s, k, end) {
		return p, true
	}
	if !yes && f.strange(k) && !f.hyphenWord(p) && !f.courtesyBody(s, k) || s.n > 0 && f.stopsName(s, k, end) {
		return p, false
	}
	return p, true
}

// lettersBehind tells whether letters with full stops behind a name at token k are
// not initials: Ann Zorn "Q.C."
func (f *finder) lettersBehind(s *nameSpan, k, end int) bool {
	if s.n < 2 && s.nhons == 0 || !f.d.Tokens[k].Has(text.Dot) {
		return false
	}
	_, n := f.suffixAt(k, end)
	return n > 0 && (k+n >= end || !f.capital(k+n) || f.lettersAt(k+n, end))
}

// lettersAt tells whether letters that stand behind names stand at token k.
func (f *finder) lettersAt(k, end int) bool {
	_, n := f.suffixAt(k, end)
	return n > 0
}

// courtesyBody tells whether the word for a body at token k is somebody's family
// name: "Ms Chamber", "Sir Alan Bank".
func (f *finder) courtesyBody(s *nameSpan, k int) bool {
	return s.nhons > 0 && (s.honorific.class == "courtesy" || s.honorific.class == "style") && s.n < 2 && f.bodyWord(k) && !f.capital(k+1)
}

// givenHe tells whether the word at token k is the given name of Liu He and not the
// pronoun: behind a Chinese family name and before a comma, a clitic or the end.
func (f *finder) givenHe(s *nameSpan, k, end int) bool {
	return s.n == 1 && f.is(k, "he") && f.nameOrder(s.parts[0].first) == "family" && (k+1 >= end || f.d.Is(k+1, ",") || f.clitic(k+1))
}

// faithName tells whether the word at token k, a faith, is somebody's name behind a given
// name and before another: Mirza Fakhrul "Islam" Alamgir, Mohammed "Shia" al-Sudani.
func (f *finder) faithName(s *nameSpan, k, end int) bool {
	return s.n > 0 && s.listed && f.isAny(k, "islam", "shia") && k+1 < end && (f.capital(k+1) || f.particleAt(k+1, end))
}

// hyphenWord tells whether a part has hyphens.
func (f *finder) hyphenWord(p part) bool { return p.last-p.first > 1 }

// stopsName tells whether a capitalised word behind the first of a name is no
// part of it: letters, or a day of the week.
func (f *finder) stopsName(s *nameSpan, k, end int) bool {
	if _, n := f.suffixAt(k, end); n > 0 && !f.allUpper(k-1) {
		return true
	}
	if f.heading && s.n > 1 && s.listed && f.predicateOf(k, end) {
		return true
	}
	if _, verb := lexicon.SubjectVerbs.Lookup(f.d, k); verb && f.notName(k) != "weak" && !f.upper(k) && (f.heading || f.regular(k)) {
		yes, _ := f.given(k)
		return !yes // "Obama Seeks More Refugees"
	}
	return f.function(k) && f.notName(k) != "weak"
}

// predicateOf tells whether a word behind a full name in a heading whose words all have
// capitals looks like its verb: Ann Zorn "Slams" Rivals, Ann Zorn "Will" Not Run.
func (f *finder) predicateOf(k, end int) bool {
	if k+1 >= end || f.kind(k+1) != text.Word {
		return false
	}
	w := f.word(k)
	return f.isAny(k, "will", "can", "may", "to") || f.endsIn(k, 's') && !strings.HasSuffix(w, "is") && !strings.HasSuffix(w, "us") && f.capital(k+1)
}

// regular tells whether the verb at token k has an ending that family names seldom
// have: unlike "Shook" and "Bent".
func (f *finder) regular(k int) bool {
	w := f.word(k)
	return strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ed")
}

// allUpper tells whether the word at token k is in capitals.
func (f *finder) allUpper(k int) bool { return f.upper(k) }

// initial tells whether token k is an initial: "W.", "H.R.", "J" of "J D Vance".
func (f *finder) initial(k int) bool {
	t := &f.d.Tokens[k]
	w := f.word(k)
	if t.Has(text.Dot) {
		return len(w) == 2 || len(w) > 3 && strings.Count(w, ".")*2 == len(w)
	}
	return len(w) == 1 && (f.phrase || w != "I" && w != "A")
}

// nickname reads a nickname in marks or brackets at token k: "Bernie" of
// Bernard “Bernie” Sanders, or right behind a title.
func (f *finder) nickname(s *nameSpan, k, end int, titled bool) int {
	const longest = 3
	open := f.kind(k) == text.Mark && f.d.Tokens[k].Has(text.Opens)
	if s.n == 0 && !(titled && open) || s.nick.last > 0 || !open && !f.d.Is(k, "(") {
		return 0
	}
	for j := k + 1; j < min(end, k+2+longest); j++ {
		if f.kind(j) == text.Mark && open || f.d.Is(j, ")") && !open {
			if j == k+1 || !f.capital(j+1) || j+1 >= end || f.inBrackets(k) {
				return 0
			}
			s.nick = part{first: k + 1, last: j}
			return j + 1 - k
		}
		if f.kind(j) != text.Word {
			return 0
		}
	}
	return 0
}

// behindName reads generation, territory and letters behind the name.
func (f *finder) behindName(s *nameSpan, end int) {
	k := s.last
	comma := k
	if f.d.Is(k, ",") {
		comma++
	}
	if n := f.generationAt(comma, end); n > 0 {
		s.generation = part{first: comma, last: comma + n}
		k = comma + n
	}
	if s.honorific.class == "peer" && f.is(k, "of") && f.capital(k+1) && k+1 < end {
		j := k + 2
		for j < end && j < k+5 && !f.lettersAt(j, end) && (f.capital(j) && !f.strange(j) || f.isAny(j, "upon", "on", "le", "the") && f.capital(j+1)) {
			j++
		}
		s.territory = part{first: k, last: j}
		k = j
	}
	for s.nsuffixes < len(s.suffixes) {
		j := k
		if f.d.Is(k, ",") {
			j++
		}
		post, n := f.suffixAt(j, end)
		if n == 0 || post != "" && j > k && f.is(j+n, "for") { // "Ann Zorn, MP for Lindau"
			break
		}
		s.offices[s.nsuffixes] = post
		s.inOffice = s.inOffice || post != ""
		s.suffixes[s.nsuffixes] = part{first: j, last: j + n}
		s.nsuffixes++
		k = j + n
	}
	s.last = k
}

// nameStop tells whether a word with a full stop may be part of a name: an
// initial that is no area or body ("U.S."), or "St."
func (f *finder) nameStop(k, end int) bool {
	if f.is(k, "st.") {
		return true
	}
	if !f.initial(k) {
		return f.phrase
	}
	if f.d.Tokens[k].End-f.d.Tokens[k].Start == 2 {
		return true
	}
	_, a := f.areaAt(k, end)
	_, s := f.stateAt(k, end)
	_, o := f.organizationAt(k, end)
	return a+s+o == 0
}
