package event

// A Dated is a mention and the days that it denotes.
type Dated struct {
	Mention
	// Value is the TIMEX3 value: "2018-07-19", "2018-W29", "2018-FA", "P3D",
	// "PAST_REF"; empty if nothing is known.
	Value string `json:"value,omitzero"`
	// Mod is the TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER …
	Mod string `json:"mod,omitzero"`
	// Interval is the days or times denoted. It is zero for lengths,
	// recurrences and vague references ("recently"), and wherever there is a
	// Reason.
	Interval Interval `json:"interval,omitzero"`
	// Reason says why the mention could not be resolved: the message of one
	// of the package's errors without its prefix, such as "unknown event".
	// Empty when it was.
	Reason string `json:"reason,omitzero"`
}
