package speaker

// A Mention is one place in a text where a person or a body is spoken of.
// Start and End are bytes of the text that was parsed, half-open; the strings
// in a mention that stand in the text share its memory.
type Mention struct {
	Start      int       `json:"start"`
	End        int       `json:"end"`
	Text       string    `json:"text"` // the text from Start to End
	Kind       Kind      `json:"kind"`
	Name       Name      `json:"name,omitzero"`      // of a person or handle
	NameText   string    `json:"name_text,omitzero"` // of an organization: its name without article, "White House"
	Posts      []Post    `json:"posts,omitzero"`
	Party      string    `json:"party,omitzero"`  // "Republican", "Labour"
	Area       string    `json:"area,omitzero"`   // the area represented: "Texas" of "(R-TX)"
	Handle     string    `json:"handle,omitzero"` // without its @
	Gender     Gender    `json:"gender,omitzero"`
	Number     Number    `json:"number,omitzero"`
	Definite   bool      `json:"definite"`            // of a nominal: "the president", not "a president"
	Possessive bool      `json:"possessive,omitzero"` // "Trump's", "his"; the clitic lies outside Start and End
	Anonymous  bool      `json:"anonymous,omitzero"`  // an indefinite source, never linked to a name
	Relation   Relation  `json:"relation,omitzero"`   // a tie to somebody else that is no post
	Members    []Mention `json:"members,omitzero"`    // of a group
	Place      Place     `json:"-"`
}

// A Place is where in its text a mention stands. Find sets it and Resolve reads
// it; a mention made by hand may leave it zero.
type Place struct {
	Sentence  int  // counted from 0
	Paragraph int  // counted from 0
	Quoted    bool // inside quotation marks
	Subject   bool // a verb follows of which it may be the subject
	Source    bool // beside a verb of speech, as one who speaks
	Adding    bool // beside a verb that goes on from what was said: "he added"
	Bracketed bool // letters in brackets, right behind the body that they stand for
	Fronted   bool // in the clause or phrase that a sentence begins with: "While he spoke, …"
	Topic     bool // "as for Mr Voss"
	Inner     bool // behind a preposition, as a part of a larger phrase: "critics of Mr Trump"
}

// A Relation ties a person to another: "the North Korean leader's sister".
type Relation struct {
	Label string `json:"label"`       // "sister"
	Of    string `json:"of,omitzero"` // "the North Korean leader"
}
