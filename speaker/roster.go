package speaker

// A Roster knows who held which office when.
type Roster struct{ terms []Term }

// A Term is the time for which somebody held an office.
type Term struct {
	Name         Name
	Gender       Gender
	Role         string // as Post.Role
	Portfolio    string
	Area         string
	Organization string
	From, To     string // ISO dates, half-open; To is "" for one that goes on
	Source       string
}
