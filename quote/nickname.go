package quote

import "github.com/onrecord-go/onrecord/internal/text"

// skipNicknames takes the regions that are part of a name out of what may be a
// quotation: Marcia "Cia" Price.
func (f *finder) skipNicknames() {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		before, behind := reg.Open-1, reg.Close+1
		if reg.Unclosed || reg.Continued || reg.Close-reg.Open > 3 || before < 0 || behind >= len(f.d.Tokens) {
			continue
		}
		if f.named(before) && f.capital(reg.Open+1) && f.named(behind) {
			f.taken[r] = true
		}
	}
}

// named tells whether token i is a capitalised word that may be part of a name.
func (f *finder) named(i int) bool {
	return f.d.Tokens[i].Kind == text.Word && f.capital(i) && f.class(i) == content
}

// nickname tells whether the content of a begins with a nickname.
func (f *finder) nickname(a *attribution) bool {
	p := a.parts[0]
	r := f.d.Tokens[p.first].Region
	return r >= 0 && f.taken[r] && p.first == f.d.Regions[r].Open+1 && f.owner[p.first] == 0
}
