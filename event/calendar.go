package event

// A Calendar is a list of dated events of the caller's own.
type Calendar []Entry

// An Entry is one event of a calendar.
type Entry struct {
	Name    string   `json:"name"` // "the Finland summit"; case and a leading "the" do not matter
	Aliases []string `json:"aliases,omitzero"`
	Places  []string `json:"places,omitzero"` // "Helsinki", "Finland": "the Helsinki summit" finds it too
	When    Interval `json:"when"`
}
