package speaker

import (
	"fmt"
	"time"
)

// roster makes the terms of a Popolo file.
func (p *popolo) roster() (*Roster, error) {
	r := &Roster{terms: make([]Term, 0, len(p.Memberships))}
	persons := map[string]int{}
	for i := range p.Persons {
		persons[p.Persons[i].ID] = i
	}
	names := map[string]string{}
	for _, o := range p.Organizations {
		names["o "+o.ID] = o.Name
	}
	for _, a := range p.Areas {
		names["a "+a.ID] = a.Name
	}
	posts := map[string]int{}
	for i := range p.Posts {
		posts[p.Posts[i].ID] = i
	}
	for i := range p.Memberships {
		m := &p.Memberships[i]
		who, ok := persons[m.PersonID]
		if !ok {
			return nil, fmt.Errorf("speaker: membership %d: no person %q", i, m.PersonID)
		}
		label, role, org, area := m.Label, m.Role, names["o "+m.OrganizationID], names["a "+m.AreaID]
		if k, ok := posts[m.PostID]; ok && m.PostID != "" {
			q := &p.Posts[k]
			label, role = first(label, q.Label), first(role, q.Role)
			org, area = first(org, names["o "+q.OrganizationID]), first(area, names["a "+q.AreaID])
		}
		if label == "" && role == "" {
			return nil, fmt.Errorf("speaker: membership %d: no role", i)
		}
		t := p.term(who)
		t.fillPost(first(label, role), role)
		t.Organization, t.Area = first(org, t.Organization), first(area, t.Area)
		t.From, t.To = m.StartDate, dayBehind(m.EndDate)
		r.terms = append(r.terms, t)
	}
	return r, nil
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// term is the name and gender of a person of the file.
func (p *popolo) term(i int) Term {
	x := &p.Persons[i]
	t := Term{Name: Name{Given: x.GivenName, Family: x.FamilyName, Additional: x.AdditionalName, Patronymic: x.PatronymicName}}
	if t.Name.Given == "" && t.Name.Family == "" {
		m, _ := Parse(x.Name)
		t.Name, t.Gender = m.Name, m.Gender
		if t.Name.Family == "" && t.Name.Given == "" {
			t.Name.Family = x.Name
		}
	}
	if g := genderOf(x.Gender); g != 0 {
		t.Gender = g
	}
	return t
}

// fillPost reads role, portfolio, organization and area from a label.
func (t *Term) fillPost(label, role string) {
	t.Role = role
	m, _ := Parse("the " + label)
	if len(m.Posts) == 0 {
		return
	}
	q := m.Posts[0]
	t.Role, t.Portfolio, t.Organization, t.Area = q.Role, q.Portfolio, q.Organization, q.Area
}

// dayBehind is the day behind an ISO date, "" for none; a year or month alone is
// kept as it is, for it sorts before its days.
func dayBehind(date string) string {
	d, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	return d.AddDate(0, 0, 1).Format(time.DateOnly)
}
