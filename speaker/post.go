package speaker

// A Post is an office, rank or occupation as the text words it.
type Post struct {
	Label        string   `json:"label"`                 // every word of the title but its status: "White House Press Secretary"
	Role         string   `json:"role,omitzero"`         // lower case, in full: "press secretary", "deputy chairman"
	Portfolio    string   `json:"portfolio,omitzero"`    // "National Intelligence"
	Organization string   `json:"organization,omitzero"` // "White House"
	Area         string   `json:"area,omitzero"`         // "Russia" of "Russian President"
	OnBehalfOf   string   `json:"on_behalf_of,omitzero"` // "President Trump" of "President Trump's adviser"
	Status       Status   `json:"status,omitzero"`
	Position     Position `json:"position,omitzero"`
}
