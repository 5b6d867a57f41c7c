package speaker

// A Name is a person's name in its parts. The keys of its JSON follow Popolo
// (given_name, family_name, additional_name, patronymic_name, honorific_prefix,
// honorific_suffix), generation follows CLDR. Parts keep the spelling of the
// text.
type Name struct {
	HonorificPrefix []string `json:"honorific_prefix,omitzero"` // "Mr", "Dame", "Dr"
	Given           string   `json:"given_name,omitzero"`
	Additional      string   `json:"additional_name,omitzero"` // middle names and initials
	Patronymic      string   `json:"patronymic_name,omitzero"` // "Anatolievich", "bin Salman"
	Family          string   `json:"family_name,omitzero"`     // with its particle: "von der Leyen"
	Particle        string   `json:"particle,omitzero"`        // the lower-case beginning of Family: "von der"
	Nickname        string   `json:"nickname,omitzero"`
	Generation      string   `json:"generation,omitzero"` // "Jr.", "III"
	HonorificSuffix []string `json:"honorific_suffix,omitzero"`
	Territory       string   `json:"territorial_designation,omitzero"` // of a peer: "of Chipping Norton"
	Order           Order    `json:"order,omitzero"`
	Text            string   `json:"text,omitzero"` // the name of a body, which has no parts
}
