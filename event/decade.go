package event

// decade reads "the 1990s", "the 1970's", "the '80s", "mid-1990s".
func (f *finder) decade(i int) (*node, int) {
	y, count, rest := digits(f.d.Word(i))
	next := i + 1
	if rest == "" && f.is(next, "'s", "’s") && y%10 == 0 {
		if count == 4 && !f.endsPhrase(next+1) {
			return nil, 0 // "1990's surprise"
		}
		next++
	} else if rest != "s" {
		return nil, 0
	}
	switch {
	case count == 4 && y >= 1000 && y < 2200 && y%10 == 0:
	case count == 2 && y%10 == 0 && f.decadeFrame(i):
		y = pivotDecade(y)
	default:
		return nil, 0
	}
	return &node{op: opFields, unit: decade, year: y}, next
}

// decadeFrame tells whether "80s" stands as a decade: behind an apostrophe,
// "the", "early", "mid" or "late", and with no degrees behind it.
func (f *finder) decadeFrame(i int) bool {
	if f.is(i+1, "degrees", "Fahrenheit", "Celsius") {
		return false
	}
	return f.is(i-1, "'", "’", "‘", "the", "early", "late", "mid") || f.hyphen(i-1) && f.is(i-2, "mid")
}

// pivotDecade is the decade of two digits: 10s and 20s of this century.
func pivotDecade(y int) int {
	if y < 20 {
		return 2000 + y
	}
	return 1900 + y
}

// spelledDecade reads "the nineties", not "in her twenties".
func (f *finder) spelledDecade(i int, w word) (*node, int) {
	if !f.is(i-1, "the", "early", "late", "mid") && !f.hyphen(i-1) || !f.endsPhrase(w.next) {
		return nil, 0
	}
	return &node{op: opFields, unit: decade, year: 1900 + w.number()}, w.next
}
