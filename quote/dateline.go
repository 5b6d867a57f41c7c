package quote

import (
	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// behindDateline leaves out the dateline that a range of tokens begins in, of those
// that package text takes for no sentence of their own: NEW DELHI: "the minister",
// WASHINGTON -- "the mayor", Brussels, Belgium – "the mayor".
func (f *finder) behindDateline(s tokens) tokens {
	if s.empty() {
		return s
	}
	if i := f.datelineEnd(f.sentence(s.first).First); i > s.first && i < s.last {
		return tokens{i, s.last}
	}
	return s
}

// behindBullet leaves out the sign before an item of a list.
func (f *finder) behindBullet(s tokens) tokens {
	for s.first+1 < s.last && f.d.Tokens[s.first].Region < 0 && f.isBullet(s.first) {
		s.first++
	}
	return s
}

// isBullet tells whether token i is a sign that begins an item of a list.
func (f *finder) isBullet(i int) bool {
	return f.d.Tokens[i].Kind == text.Other && !f.currency(i) || f.d.Is(i, "•") || f.d.Is(i, "*") || f.d.Is(i, "·")
}

// datelineEnd is the token behind the dateline that begins with token first: places,
// the first in capitals or the last a known one, and a colon or dash. It is 0 if
// there is none.
func (f *finder) datelineEnd(first int) int {
	const longest = 8
	upper := f.d.Tokens[first].Has(text.Upper)
	places := 1
	for i := first; i < min(len(f.d.Tokens)-1, first+longest); i++ {
		t := &f.d.Tokens[i]
		switch {
		case t.Kind == text.Word && t.Has(text.Capital):
			upper = upper && (t.Has(text.Upper) || places > 1)
		case i == first:
			return 0
		case f.word(i, comma):
			places++
		case f.d.Is(i, ":") && upper:
			return i + 1
		case t.Hash == hyphen && upper && f.doubleHyphen(i) && (f.isArea(i-1) || !f.dashedAside(i+2)):
			return i + 2
		case t.Hash == dash && t.Has(text.SpaceBefore) && (upper || places > 1 && f.isArea(i-1)):
			return i + 1
		default:
			return 0
		}
	}
	return 0
}

// doubleHyphen tells whether two hyphens stand at token i.
func (f *finder) doubleHyphen(i int) bool {
	return f.d.Tokens[i].Hash == hyphen && f.d.Glued(i+1) && f.d.Tokens[i+1].Hash == hyphen
}

// dashedAside tells whether two more hyphens follow in the sentence, so that what stands
// before token i is said of the word before: HMRC -- the tax body -- said.
func (f *finder) dashedAside(i int) bool {
	const reach = 12
	for k := i; k+1 < min(f.sentence(i).Last, i+reach); k++ {
		if f.doubleHyphen(k) {
			return true
		}
	}
	return false
}

// isArea tells whether token i names a country or another area by itself.
func (f *finder) isArea(i int) bool {
	_, ok := lexicon.Areas.Lookup(f.d, i)
	return ok
}
