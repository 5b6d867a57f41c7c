package speaker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// particleAt tells whether a particle of a name stands at token k.
func (f *finder) particleAt(k, end int) bool { return f.particleLength(k, end) > 0 }

// particleLength is the number of tokens of a particle that a capitalised word
// follows, hyphened as in "al-Assad" or not.
func (f *finder) particleLength(k, end int) int {
	if f.kind(k) != text.Word {
		return 0
	}
	row, n := lexicon.Particles.Longest(f.d, k, end)
	if n == 0 {
		return 0
	}
	joint := lexicon.Particles.Cell(row, lexicon.ParticlesClass) == "joint"
	if joint && !f.lower(k) {
		return 0
	}
	if k+n < end && f.d.Is(k+n, "-") && f.glued(k+n) && f.glued(k+n+1) && (f.capital(k+n+1) || f.lower(k)) {
		return f.hyphenated(k, end)
	}
	if k+n < end && (f.capital(k+n) || f.mutated(k+n)) && !f.newLine(k+n) && !f.strange(k+n) {
		return n
	}
	return 0
}

// mutated tells whether token k is a name with small letters before its capital,
// as Irish writes behind a particle: "Ó hÓgáin", "Mac an tSaoi".
func (f *finder) mutated(k int) bool {
	w := f.word(k)
	if len(w) < 4 || !f.lower(k) {
		return false
	}
	switch w[0] {
	case 'h', 't', 'n', 'm', 'g', 'd', 'b':
	default:
		return false
	}
	r, _ := utf8.DecodeRuneInString(w[1:])
	return unicode.IsUpper(r)
}

// elided tells whether token k is a name behind an article or preposition that lost
// its vowel: "d'Estaing".
func (f *finder) elided(k int) bool {
	w := f.word(k)
	if len(w) < 5 || w[0] != 'd' && w[0] != 'l' {
		return false
	}
	rest, ok := strings.CutPrefix(w[1:], "'")
	if !ok {
		rest, ok = strings.CutPrefix(w[1:], "’")
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsUpper(r)
}

// givenParticle tells whether the particle at token k is rather a given name: in
// Vietnam behind the family name, "Vo Van Thuong", and with a capital at the head of
// a name, "Mac Thornberry", "Van Jones".
func (f *finder) givenParticle(s *nameSpan, k int) bool {
	if s.n == 1 {
		return f.nameOrder(k) == "given" && f.nameOrder(s.parts[0].first) == "family"
	}
	if s.n > 0 || s.nhons > 0 || !f.capital(k) || f.upper(k) {
		return false
	}
	if f.is(k, "van") {
		yes, _ := f.given(k + 1)
		return yes || strings.HasSuffix(f.word(k+1), "son") || f.is(k+1, "jones")
	}
	return f.isAny(k, "mac", "della") && f.capital(k+1) && !f.newLine(k+1)
}

// behindParticle tells whether token k is such a name behind a particle.
func (f *finder) behindParticle(s *nameSpan, k int) bool {
	return s.n > 0 && s.parts[s.n-1].kind == particlePart && f.mutated(k)
}

// particleKind tells particles apart; a hyphened one has its word with it.
func (f *finder) particleKind(k, n int) partKind {
	if n > 1 && f.d.Is(k+1, "-") {
		return plainPart
	}
	switch f.particleClass(k, k+n) {
	case "patronymic":
		return fatherPart
	case "prefix", "house":
		if f.capital(k) {
			return housePart
		}
	}
	return particlePart
}

// particleClass is the class of the particle that the tokens k to end-1 are, or
// begin with.
func (f *finder) particleClass(k, end int) string {
	row, n := lexicon.Particles.Longest(f.d, k, end)
	if n == 0 {
		return ""
	}
	return lexicon.Particles.Cell(row, lexicon.ParticlesClass)
}
