package speaker

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// known is the family names that a text has shown, by the hash of the word.
type known struct {
	names, turns   map[uint32]bool
	letters, heads map[uint32]bool   // of bodies that stood in full: "AROS", "alliance"
	bodies, shorts map[uint32]bool   // names of bodies by what stands around them, and their first words
	particles      bool              // a family name has a particle
	givens         map[uint32]uint32 // the family name that a given name stood before first
}

// learn reads the text for names in full and names with honorific or title, so
// that walk knows their family names wherever they stand alone.
func (f *finder) learn() {
	f.known = &known{names: map[uint32]bool{}, turns: map[uint32]bool{}, letters: map[uint32]bool{}, heads: map[uint32]bool{}, bodies: map[uint32]bool{}, shorts: map[uint32]bool{}, givens: map[uint32]uint32{}}
	for k := range f.d.Sentences {
		s := f.d.Sentences[k]
		f.heading = f.isHeading(s)
		for i := s.First; i < s.Last; {
			f.steps++
			if !f.capital(i) {
				i++
				continue
			}
			f.turn(i)
			f.learnBody(i, s.Last)
			i = max(f.learnAt(i, s.Last), i+1)
		}
	}
}

// learnAt notes the family name of the name at token i and gives the token
// behind it.
func (f *finder) learnAt(i, end int) int {
	s, ok := f.name(i, end, false)
	if !ok {
		return i + 1
	}
	sure := s.nhons > 0 && !f.officeWord(s.core) || s.n > 1 && f.plausible(&s, end) || f.behindTitle(i, s.n)
	if _, role := lexicon.Roles.Longest(f.d, s.core, s.last); !sure || role > 1 && role == s.last-s.core || f.bodyBehind(&s) {
		return i + 1
	}
	last := s.parts[s.n-1]
	if !f.strange(last.first) || s.nhons > 0 {
		f.known.names[f.d.Tokens[last.last-1].Hash] = true
		if given := f.d.Tokens[s.parts[0].first].Hash; s.n > 1 && f.known.givens[given] == 0 {
			f.known.givens[given] = f.d.Tokens[last.last-1].Hash
		}
		if s.n > 1 && s.parts[s.n-2].kind == particlePart || s.n > 2 && s.parts[s.n-3].kind == particlePart {
			f.known.particles = true
		}
		if f.nameOrder(s.parts[0].first) != "" && s.n > 1 {
			f.known.names[f.d.Tokens[s.parts[0].first].Hash] = true
		}
	}
	return s.last
}

// behindTitle tells whether a title of office in front of token i makes the
// words there a name: "Sen. Tester", "commander Khalifa Haftar". One word alone
// needs a title with a capital.
func (f *finder) behindTitle(i, words int) bool {
	if i == 0 || words == 1 && !f.capital(i-1) || f.kind(i-1) != text.Word || f.strange(i) {
		return false
	}
	row, ok := lexicon.Roles.Lookup(f.d, i-1)
	if !ok {
		return false
	}
	class := lexicon.Roles.Cell(row, lexicon.RolesClass)
	if class != "office" && class != "rank" {
		return false
	}
	if _, n := lexicon.Roles.Longest(f.d, i, i+2); n > 0 {
		return false
	}
	return !f.suspicious(i)
}

// knownName tells whether a part is a family name that the text has shown, or
// one of the roster.
func (f *finder) knownName(p part) bool {
	if f.kind(p.last-1) != text.Word || !f.capital(p.first) {
		return false
	}
	return f.knownWord(p.last - 1)
}

// turn notes the name before the colon of a transcript's turn, in capitals, the
// second time that it stands there: "WALLACE: Governor, …".
func (f *finder) turn(i int) {
	if !f.upper(i) || !f.d.Is(i+1, ":") || f.notName(i) != "" || f.d.Tokens[i].End-f.d.Tokens[i].Start < 4 {
		return
	}
	h := f.d.Tokens[i].Hash
	if f.known.turns[h] {
		f.known.names[h] = true
	}
	f.known.turns[h] = true
}

// knownFamily tells whether a particle and the known name behind it stand at
// token k: "Le Maire", "van der Hoek".
func (f *finder) knownFamily(k, end int) bool {
	if f.known == nil || !f.known.particles {
		return false
	}
	n := f.particleLength(k, end)
	return n > 0 && k+n < end && f.knownWord(k+n)
}

// smallFamily tells cheaply whether a particle in small letters begins a family
// name at token k, which the text has shown.
func (f *finder) smallFamily(k int) bool {
	const longest = 5
	t := &f.d.Tokens[k]
	return f.known != nil && f.known.particles && t.End-t.Start <= longest && f.knownFamily(k, len(f.d.Tokens))
}

// knownWord tells whether the word at token k is the last of a family name that
// the text has shown, whatever its case.
func (f *finder) knownWord(k int) bool {
	return f.known != nil && f.known.names[f.d.Tokens[k].Hash]
}
