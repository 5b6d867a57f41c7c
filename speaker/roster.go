package speaker

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// A Roster knows who held which office when. The zero value knows nobody; the
// one built in is used where a Context has none. A roster is not changed by use.
type Roster struct {
	terms   []Term
	builtIn bool
}

// A Term is the time for which somebody held an office.
type Term struct {
	Name         Name
	Gender       Gender
	Role         string // as Post.Role
	Portfolio    string
	Organization string
	Area         string
	From, To     string // ISO dates, half-open; To is "" for a term that goes on
}

// NewRoster is a roster of these terms.
func NewRoster(terms []Term) *Roster { return &Roster{terms: slices.Clone(terms)} }

// builtInRoster is the table of this package; its rows are read where they are
// needed, so that it costs nothing at the start.
var builtInRoster = Roster{builtIn: true}

func builtIn() *Roster { return &builtInRoster }

// each calls f for every term until it returns false.
func (r *Roster) each(f func(t *row) bool) {
	var w row // one for all, so that looking costs no memory
	if r.builtIn {
		t := &lexicon.Roster
		for i := range t.Len() {
			c := func(column int) string { return t.Cell(i, column) }
			w = row{
				name: c(lexicon.RosterName), gender: c(lexicon.RosterGender), role: c(lexicon.RosterRole),
				portfolio: c(lexicon.RosterPortfolio), area: c(lexicon.RosterArea), organization: c(lexicon.RosterOrganization),
				from: c(lexicon.RosterFrom), to: c(lexicon.RosterTo),
			}
			if !f(&w) {
				return
			}
		}
		return
	}
	for i := range r.terms {
		t := &r.terms[i]
		w = row{term: t, role: t.Role, portfolio: t.Portfolio, area: t.Area, organization: t.Organization, from: t.From, to: t.To}
		if !f(&w) {
			return
		}
	}
}

// A row is a term before its name is read.
type row struct {
	term                                                        *Term
	name, gender, role, portfolio, area, organization, from, to string
}

// makeTerm reads the name of a row.
func (w *row) makeTerm() Term {
	if w.term != nil {
		return *w.term
	}
	t := Term{Gender: genderOf(w.gender), Role: w.role, Portfolio: w.portfolio, Organization: w.organization, Area: w.area, From: w.from, To: w.to}
	m, _ := Parse(w.name)
	t.Name = m.Name
	t.Name.HonorificPrefix = nil
	return t
}

// family tells whether the row's name has a family name, without reading it.
func (w *row) bears(family string) bool {
	name := w.name
	if w.term != nil {
		name = w.term.Name.String()
	}
	return strings.Contains(" "+fold(name)+" ", " "+family+" ")
}

// on tells whether the row's term includes a day.
func (w *row) on(day string) bool {
	return w.from <= day && (w.to == "" || day < w.to)
}

// post is the post of a term.
func (t *Term) post() Post {
	label := words(t.Organization, t.Role)
	if t.Portfolio != "" {
		label = t.Role + " of " + t.Portfolio
	}
	return Post{Label: label, Role: t.Role, Portfolio: t.Portfolio, Organization: t.Organization, Area: t.Area}
}

// Holder is who held an office on a day: by role, and by portfolio, organization
// and area where the post gives them. It is false if nobody did or several might
// have.
func (r *Roster) Holder(p Post, day time.Time) (Term, bool) {
	return r.holder(p, p.Area, day.Format(time.DateOnly))
}

// holder is Holder with the area of a post that names none.
func (r *Roster) holder(p Post, home, day string) (found Term, ok bool) {
	if day == "" {
		return found, false
	}
	area := p.Area
	if area == "" {
		area = home
	}
	role := p.Role
	if role == "leader" && p.Organization == "" {
		role = leaderOf(area)
	}
	n := 0
	r.each(func(w *row) bool {
		if w.role != role || !w.on(day) || !w.fits(&p, area) {
			return true
		}
		n++
		found = w.makeTerm()
		return n < 2
	})
	return found, n == 1
}

// fits tells whether a row is of the office of a post in an area.
func (w *row) fits(p *Post, area string) bool {
	if !samePortfolio(w.portfolio, p.Portfolio) {
		return false
	}
	if p.Organization != "" && w.organization != "" {
		return fold(w.organization) == fold(p.Organization)
	}
	if w.organization != "" && !belongs(w.role) {
		return false
	}
	if w.organization == "" && p.Organization != "" {
		return false
	}
	return area != "" && w.area == area
}

// belongs tells roles that mean one body without naming it: the press secretary
// is the White House's.
func belongs(role string) bool {
	switch role {
	case "press secretary", "national security adviser", "majority leader", "minority leader", "speaker", "chief justice":
		return true
	}
	return false
}

// samePortfolio compares portfolios; both must be given or neither.
func samePortfolio(a, b string) bool {
	a, b = strings.TrimPrefix(fold(a), "the "), strings.TrimPrefix(fold(b), "the ")
	if a == b {
		return true
	}
	return a == "exchequer" && b == "" || a == "foreign" && b == "foreign affairs" || a == "defense" && b == "defence"
}

// leaderOf is the office that leads an area: "the Russian leader" is its
// president, "the British leader" the prime minister. It is "" where two lead.
func leaderOf(area string) string {
	switch area {
	case "United States", "Russia", "France", "China", "Turkey", "South Korea", "Brazil", "Mexico", "Argentina", "Indonesia",
		"South Africa", "Ukraine", "Syria", "Egypt", "Venezuela", "Philippines", "Palestine":
		return "president"
	case "United Kingdom", "Canada", "Australia", "Japan", "India", "Italy", "Israel", "New Zealand", "Spain", "Netherlands",
		"Greece", "Hungary", "Poland", "Pakistan":
		return "prime minister"
	case "Germany":
		return "chancellor"
	case "North Korea":
		return "supreme leader"
	case "Scotland":
		return "first minister"
	case "Ireland":
		return "taoiseach"
	}
	return ""
}

// bearer is the office holder that a surname with an office means on a day.
func (r *Roster) bearer(x *entity, home, day string) (found Term, ok bool) {
	n := 0
	r.each(func(w *row) bool {
		if !w.on(day) || !w.bears(x.form.family) || !w.holdsOne(x, home) {
			return true
		}
		t := w.makeTerm()
		f := formOf(t.Name)
		if f.family != x.form.family || f.fits(&x.form) == apart || !f.sameBearer(&x.form) || x.gender != 0 && t.Gender != x.gender {
			return true
		}
		if n > 0 && found.Name.Key() == t.Name.Key() {
			return true
		}
		n++
		found = t
		return true
	})
	return found, n == 1
}

// knows tells whether somebody with a name held any office at any time.
func (r *Roster) knows(f *form) bool {
	found := false
	r.each(func(w *row) bool {
		if w.bears(f.family) {
			t := w.makeTerm()
			g := formOf(t.Name)
			found = g.family == f.family && g.fits(f) != apart && g.sameBearer(f)
		}
		return !found
	})
	return found
}

// holdsOne tells whether an entity without posts, or with one like the row's, may
// be its holder.
func (w *row) holdsOne(x *entity, home string) bool {
	if len(x.posts) == 0 {
		return headOfState(w.role)
	}
	for k := range x.posts {
		p := &x.posts[k]
		if p.Role == w.role && (p.Area == "" || p.Area == w.area) || p.Role == "leader" && leaderOf(w.area) == w.role && (p.Area == "" || p.Area == w.area) {
			return true
		}
	}
	return false
}

// day is the day of publication, "" if it is not known.
func (r *resolver) day() string {
	if r.context.Published.IsZero() {
		return ""
	}
	return r.context.Published.Format(time.DateOnly)
}

// popolo is what ReadRoster reads of a Popolo file.
type popolo struct {
	Persons []struct {
		ID              string `json:"id"`
		Name            string `json:"name"`
		GivenName       string `json:"given_name"`
		FamilyName      string `json:"family_name"`
		AdditionalName  string `json:"additional_name"`
		PatronymicName  string `json:"patronymic_name"`
		HonorificSuffix string `json:"honorific_suffix"`
		Gender          string `json:"gender"`
	} `json:"persons"`
	Organizations []struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	} `json:"organizations"`
	Areas []struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	} `json:"areas"`
	Posts []struct {
		ID             string `json:"id"`
		Label          string `json:"label"`
		Role           string `json:"role"`
		OrganizationID string `json:"organization_id"`
		AreaID         string `json:"area_id"`
	} `json:"posts"`
	Memberships []struct {
		PersonID       string `json:"person_id"`
		PostID         string `json:"post_id"`
		OrganizationID string `json:"organization_id"`
		AreaID         string `json:"area_id"`
		Label          string `json:"label"`
		Role           string `json:"role"`
		StartDate      string `json:"start_date"`
		EndDate        string `json:"end_date"`
	} `json:"memberships"`
}

// ReadRoster reads a roster from Popolo JSON, an object with the lists persons,
// organizations, areas, posts and memberships (https://www.popoloproject.com).
// A membership without a person of the file, or without role and label, is an
// error. An end date is the last day of the term and is included in it.
func ReadRoster(from io.Reader) (*Roster, error) {
	var p popolo
	if err := json.NewDecoder(from).Decode(&p); err != nil {
		return nil, fmt.Errorf("speaker: reading a roster: %w", err)
	}
	return p.roster()
}

// held tells whether an entity was in an office before a day and is no more.
func (r *Roster) held(x *entity, p *Post, home, day string) bool {
	area := p.Area
	if area == "" {
		area = home
	}
	was := false
	r.each(func(w *row) bool {
		if w.role != p.Role || w.from > day || !w.bears(x.form.family) || !w.fits(p, area) {
			return true
		}
		t := w.makeTerm()
		if f := formOf(t.Name); f.family != x.form.family || f.fits(&x.form) == apart || !f.sameBearer(&x.form) || x.gender != 0 && t.Gender != x.gender {
			return true
		}
		was = w.to != "" && w.to <= day
		return was
	})
	return was
}

// ReadRosterFS is ReadRoster for a file of a file system: an embedded one, or
// os.DirFS.
func ReadRosterFS(fsys fs.FS, name string) (*Roster, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, fmt.Errorf("speaker: reading a roster: %w", err)
	}
	defer f.Close()
	return ReadRoster(f)
}

// inOffice tells whether an entity with a full name is in the roster on a day.
func (r *Roster) inOffice(x *entity, day string) bool {
	if day == "" || x.form.given == "" {
		return false
	}
	found := false
	r.each(func(w *row) bool {
		if w.on(day) && w.bears(x.form.family) {
			t := w.makeTerm()
			f := formOf(t.Name)
			found = f.family == x.form.family && f.fits(&x.form) == same && f.sameBearer(&x.form)
		}
		return !found
	})
	return found
}
