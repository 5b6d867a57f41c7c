package speaker

// misspelt is the person whose family name, with one letter more, less or other,
// is the one of mention i, which nobody bears: "Wimes" and then "Wines". Only one
// person named in full in this paragraph or the few before can be meant, none if
// two could be, and no name of fewer than five letters. It is -1 for nobody.
func (r *resolver) misspelt(i int, fm *form) int {
	const least, reach, back = 5, 4, 24
	if len(fm.family) < least || fm.generation != "" {
		return -1
	}
	m := &r.mentions[i]
	found := -1
	for j := i - 1; j >= 0 && j >= i-back; j-- {
		r.steps++
		c := &r.mentions[j]
		if m.Place.Paragraph-c.Place.Paragraph > reach {
			break
		}
		e := r.ties[j].entity
		if c.Kind != KindPerson || e < 0 || e == found || !c.Name.full() || !r.agree(e, m) {
			continue
		}
		if f := &r.entities[e].form; !oneLetterApart(f.family, fm.family) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = e
	}
	return found
}

// oneLetterApart tells whether two folded names that begin alike differ in one
// letter, or in two that are swapped.
func oneLetterApart(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if a == b || len(b)-len(a) > 1 || a == "" || a[0] != b[0] {
		return false
	}
	k := 0
	for k < len(a) && a[k] == b[k] {
		k++
	}
	if len(a) < len(b) {
		return a[k:] == b[k+1:]
	}
	if a[k+1:] == b[k+1:] {
		return true
	}
	return k+1 < len(a) && a[k] == b[k+1] && a[k+1] == b[k] && a[k+2:] == b[k+2:]
}
