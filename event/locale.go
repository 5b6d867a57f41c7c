package event

import (
	"strings"
	"time"
)

// regionOf is the region of a BCP 47 tag: "AU" of "en-AU" and "en-Latn-AU",
// "" if it has none.
func regionOf(tag string) string {
	parts := strings.FieldsFunc(tag, func(r rune) bool { return r == '-' || r == '_' })
	for i, p := range parts {
		if i > 0 && len(p) == 2 {
			return strings.ToUpper(p)
		}
	}
	return ""
}

// south tells whether the region lies south of the equator for the most part,
// so that its summer begins in December.
func (r *resolver) south() bool {
	switch r.region {
	case "AU", "NZ", "ZA", "AR", "BR", "CL", "UY", "PY", "PE", "BO", "BW", "LS", "MZ", "NA", "SZ", "ZM", "ZW", "FJ", "MG":
		return true
	}
	return false
}

// monthFirst tells whether the region writes 03/04 for 4 March, and whether
// that is known at all.
func (r *resolver) monthFirst() (first, known bool) {
	switch r.region {
	case "":
		return false, false
	case "US", "PR", "GU", "PH", "FM", "PW":
		return true, true
	case "CA": // both are in use
		return false, false
	}
	return false, true
}

// fiscalStart is the month in which the fiscal year begins, and whether it
// begins in the year before the one it is named for.
func (r *resolver) fiscalStart() (m time.Month, before bool) {
	m = r.p.FiscalYear
	if m < time.January || m > time.December {
		m = time.January
		switch r.region {
		case "US":
			m = time.October
		case "GB", "IN", "JP", "CA":
			m = time.April
		case "AU", "NZ":
			m = time.July
		}
	}
	return m, m > time.January
}
