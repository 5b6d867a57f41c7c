package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// fit says how well two names may be one person's.
type fit uint8

const (
	apart   fit = iota // not one person
	partial            // one says less: "Coats", "Mr Coats"
	same               // given and family name agree
)

// A form is a name folded for comparing.
type form struct {
	given, middle, patronymic, family, nick, generation string
}

func formOf(n Name) form {
	return form{
		given: fold(n.Given), middle: fold(n.Additional), patronymic: fold(n.Patronymic),
		family: fold(n.Family), nick: fold(n.Nickname), generation: fold(n.Generation),
	}
}

// endsIn tells whether a name ends in the two words of another, so that it is short for
// it: Andrés Manuel "López Obrador", Mohamed "Al Fayed".
func (a *form) endsIn(b *form) bool {
	if b.given == "" || b.family == "" || b.middle != "" || a.given == b.given {
		return false
	}
	return a.family == b.given+" "+b.family || a.family == b.family && strings.HasSuffix(" "+a.middle, " "+b.given)
}

// fits compares two names whose family names, or given ones of those without,
// are known to agree.
func (a *form) fits(b *form) fit {
	if a.generation != b.generation && a.generation != "" && b.generation != "" {
		return apart
	}
	if a.given == "" || b.given == "" {
		return partial
	}
	if !sameGiven(a, b) || !sameMiddle(a.middle, b.middle) {
		return apart
	}
	return same
}

// sameGiven tells whether given names are one: equal, an initial and its name, a
// short form, or the nickname.
func sameGiven(a, b *form) bool {
	x, y := a.given, b.given
	switch {
	case x == y, x == b.nick && x != "", y == a.nick && y != "":
		return true
	case initials(x, y), initials(y, x), shortOf(x, y), shortOf(y, x):
		return true
	case x == b.middle || y == a.middle: // "J. Edgar Hoover", "Edgar Hoover"
		return true
	case strings.HasSuffix(b.middle, " "+x) || strings.HasSuffix(a.middle, " "+y): // "Aung San Suu Kyi"
		return true
	}
	return strings.HasPrefix(x, y+" ") || strings.HasPrefix(y, x+" ")
}

// initials tells whether x is the initials, or the first one, of y.
func initials(x, y string) bool {
	return len(x) > 0 && len(x) <= 3 && len(y) > len(x) && x[0] == y[0] && !strings.ContainsAny(x[1:], "aeiou")
}

// sameMiddle tells whether middle names do not speak against one person.
func sameMiddle(x, y string) bool {
	return x == "" || y == "" || x[0] == y[0] || len(x) > 1 && len(y) > 1
}

// shortOf tells whether x is a short form of the given name y.
func shortOf(x, y string) bool {
	row, ok := lexicon.Nicknames.Find(x)
	if !ok {
		return false
	}
	full := lexicon.Nicknames.Cell(row, lexicon.NicknamesFull)
	for full != "" {
		one, rest, _ := strings.Cut(full, " ")
		if one == y {
			return true
		}
		full = rest
	}
	return false
}

// sameBearer tells whether marks of generation do not speak against one person.
// A name without one is the one with it only where that is the formal way to
// write it, with an initial: "Joseph R. Biden Jr." is Joe Biden.
func (a *form) sameBearer(b *form) bool {
	return a.generation == b.generation || a.generation != "" && a.middle != "" || b.generation != "" && b.middle != ""
}
