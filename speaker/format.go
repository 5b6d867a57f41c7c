package speaker

import "strings"

// String is the name in full, without honorifics: "Joseph R. Biden Jr.", "Xi
// Jinping", or the name of the body.
func (n Name) String() string {
	if n.Text != "" {
		return n.Text
	}
	if n.Order == FamilyFirst {
		return words(n.Family, n.Given, n.Generation)
	}
	return words(n.Given, n.Additional, n.Patronymic, n.Family, n.Generation)
}

// Formal is the form of second reference, with the first honorific or the one
// given: Formal("Mr") of Dan Coats is "Mr Coats". Those who have no family name
// are called by their given one: "Mr Abiy".
func (n Name) Formal(honorific string) string {
	if honorific == "" && len(n.HonorificPrefix) > 0 {
		honorific = n.HonorificPrefix[0]
	}
	return words(honorific, n.Short())
}

// Short is the name by which an article goes on calling somebody: the family
// name, or the given one of those who have none.
func (n Name) Short() string {
	switch {
	case n.Text != "":
		return n.Text
	case n.Family != "":
		return n.Family
	}
	return n.Given
}

// Sort is the name for an index: "Leyen, Ursula von der", "Xi Jinping".
func (n Name) Sort() string {
	if n.Text != "" || n.Family == "" || n.Order == FamilyFirst {
		return n.String()
	}
	family := strings.TrimSpace(strings.TrimPrefix(n.Family, n.Particle))
	if family == "" {
		family = n.Family
	}
	rest := words(n.Given, n.Additional, n.Patronymic, n.Particle, n.Generation)
	if rest == "" {
		return family
	}
	return family + ", " + rest
}

// Key is the same for the same name in other spellings: small letters without
// diacritics, given and family name and generation, without what stands between.
// It is for joining people across articles; two people of one name share it.
func (n Name) Key() string {
	if n.Text != "" {
		return strings.TrimPrefix(fold(n.Text), "the ")
	}
	if n.Family == "" {
		return words(fold(n.Given), fold(n.Patronymic), fold(n.Generation))
	}
	return words(fold(n.Given), fold(n.Family), fold(n.Generation))
}

// words joins what is not empty by spaces.
func words(parts ...string) string {
	n := 0
	one := ""
	for _, p := range parts {
		if p != "" {
			n++
			one = p
		}
	}
	if n < 2 {
		return one
	}
	var b strings.Builder
	for _, p := range parts {
		if p == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p)
	}
	return b.String()
}
