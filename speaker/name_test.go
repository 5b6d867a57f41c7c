package speaker

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNames(t *testing.T) {
	for _, c := range []struct {
		rule, phrase string
		want         Name
	}{
		{"given and family", "Dan Coats", Name{Given: "Dan", Family: "Coats"}},
		{"honorific without stop", "Mr Coats", Name{HonorificPrefix: []string{"Mr"}, Family: "Coats"}},
		{"honorific with stop", "Mrs. May", Name{HonorificPrefix: []string{"Mrs."}, Family: "May"}},
		{"knight by given name", "Sir Keir", Name{HonorificPrefix: []string{"Sir"}, Given: "Keir"}},
		{"dame in full", "Dame Emily Thornberry", Name{HonorificPrefix: []string{"Dame"}, Given: "Emily", Family: "Thornberry"}},
		{"several honorifics", "the Rt Hon Sir John Major MP", Name{HonorificPrefix: []string{"Rt Hon", "Sir"}, Given: "John", Family: "Major", HonorificSuffix: []string{"MP"}}},
		{"peer with territory", "Baroness Jones of Moulsecoomb", Name{HonorificPrefix: []string{"Baroness"}, Family: "Jones", Territory: "of Moulsecoomb"}},
		{"clergy with article", "the Rev. Jane Roe", Name{HonorificPrefix: []string{"Rev."}, Given: "Jane", Family: "Roe"}},
		{"letters with commas", "John Smith, QC, MP", Name{Given: "John", Family: "Smith", HonorificSuffix: []string{"QC", "MP"}}},
		{"middle initial", "Matthew G. Whitaker", Name{Given: "Matthew", Additional: "G.", Family: "Whitaker"}},
		{"initials", "J. D. Vance", Name{Given: "J. D.", Family: "Vance"}},
		{"initials in one", "H.R. McMaster", Name{Given: "H.R.", Family: "McMaster"}},
		{"middle name", "Hillary Rodham Clinton", Name{Given: "Hillary", Additional: "Rodham", Family: "Clinton"}},
		{"generation", "Donald Trump Jr.", Name{Given: "Donald", Family: "Trump", Generation: "Jr."}},
		{"generation behind a comma", "Robert F. Kennedy, Jr.", Name{Given: "Robert", Additional: "F.", Family: "Kennedy", Generation: "Jr."}},
		{"generation in figures", "Robert Mueller III", Name{Given: "Robert", Family: "Mueller", Generation: "III"}},
		{"nickname in marks", "Bernard “Bernie” Sanders", Name{Given: "Bernard", Family: "Sanders", Nickname: "Bernie"}},
		{"nickname in straight marks", `Paul "Red" Adair`, Name{Given: "Paul", Family: "Adair", Nickname: "Red"}},
		{"nickname in brackets", "James (Jim) Moylan", Name{Given: "James", Family: "Moylan", Nickname: "Jim"}},
		{"particles", "Ursula von der Leyen", Name{Given: "Ursula", Family: "von der Leyen", Particle: "von der"}},
		{"particle alone", "Ms de la Cruz", Name{HonorificPrefix: []string{"Ms"}, Family: "de la Cruz", Particle: "de la"}},
		{"particle with a capital", "Chris Van Hollen", Name{Given: "Chris", Family: "Van Hollen", Particle: "Van"}},
		{"particle with a capital behind Mr", "Mr. Van Hollen", Name{HonorificPrefix: []string{"Mr."}, Family: "Van Hollen", Particle: "Van"}},
		{"Arab article", "Bashar al-Assad", Name{Given: "Bashar", Family: "al-Assad"}},
		{"father's names", "Mohammed bin Salman", Name{Given: "Mohammed", Patronymic: "bin Salman"}},
		{"Russian patronymic", "Vladimir Vladimirovich Putin", Name{Given: "Vladimir", Patronymic: "Vladimirovich", Family: "Putin"}},
		{"Irish particle", "Caoilfhionn Ní Bheacháin", Name{Given: "Caoilfhionn", Family: "Ní Bheacháin", Particle: "Ní"}},
		{"family first by hyphen", "Moon Jae-in", Name{Given: "Jae-in", Family: "Moon", Order: FamilyFirst}},
		{"family first by list", "Yoon Suk Yeol", Name{Given: "Suk Yeol", Family: "Yoon", Order: FamilyFirst}},
		{"family first is not guessed", "Kim Kardashian", Name{Given: "Kim", Family: "Kardashian"}},
		{"first word is the name", "Abiy Ahmed", Name{Given: "Abiy", Patronymic: "Ahmed"}},
		{"double family name of the list", "Debbie Wasserman Schultz", Name{Given: "Debbie", Family: "Wasserman Schultz"}},
		{"double family name behind Ms", "Ms. Wasserman Schultz", Name{HonorificPrefix: []string{"Ms."}, Family: "Wasserman Schultz"}},
		{"two family names joined", "Juan Q. Velásquez y García", Name{Given: "Juan", Additional: "Q.", Family: "Velásquez y García"}},
		{"two family names joined, alone", "Mr Ortega y Gasset", Name{HonorificPrefix: []string{"Mr"}, Family: "Ortega y Gasset"}},
		{"inverted", "Roe, Jane", Name{Given: "Jane", Family: "Roe"}},
		{"inverted with honorific", "Roe, Dr. Jane A.", Name{HonorificPrefix: []string{"Dr."}, Given: "Jane", Additional: "A.", Family: "Roe"}},
		{"inverted with generation", "Doe, John A. Kenneth III", Name{Given: "John", Additional: "A. Kenneth", Family: "Doe", Generation: "III"}},
		{"inverted with generation behind a comma", "Doe, John, Jr.", Name{Given: "John", Family: "Doe", Generation: "Jr."}},
		{"inverted with letters", "Doe, John, QC", Name{Given: "John", Family: "Doe", HonorificSuffix: []string{"QC"}}},
		{"inverted with initials", "Vance, J. D.", Name{Given: "J. D.", Family: "Vance"}},
		{"inverted particle", "de la Vega, Juan", Name{Given: "Juan", Family: "de la Vega", Particle: "de la"}},
		{"inverted double name", "Ocasio Cortez, Alexandria", Name{Given: "Alexandria", Family: "Ocasio Cortez"}},
		{"inverted and joined", "Velásquez y García, Dr. Juan Q., III", Name{HonorificPrefix: []string{"Dr."}, Given: "Juan", Additional: "Q.", Family: "Velásquez y García", Generation: "III"}},
		{"hyphened", "Jacob Rees-Mogg", Name{Given: "Jacob", Family: "Rees-Mogg"}},
		{"apostrophe", "Beto O’Rourke", Name{Given: "Beto", Family: "O’Rourke"}},
		{"inner capitals", "Ron DeSantis", Name{Given: "Ron", Family: "DeSantis"}},
		{"capitals", "MARCO RUBIO", Name{Given: "MARCO", Family: "RUBIO"}},
		{"no-break space", "Mr\u00a0Coats", Name{HonorificPrefix: []string{"Mr"}, Family: "Coats"}},
		{"possessive", "Trump's", Name{Family: "Trump"}},
		{"possessive of s", "Mr Coats’", Name{HonorificPrefix: []string{"Mr"}, Family: "Coats"}},
		{"surname that is a month", "Theresa May", Name{Given: "Theresa", Family: "May"}},
		{"surname that is a title", "Angus King", Name{Given: "Angus", Family: "King"}},
		{"surname that is a rank", "John Major", Name{Given: "John", Family: "Major"}},
		{"surname that is a noun", "Tom Price", Name{Given: "Tom", Family: "Price"}},
		{"surname that is a plant", "George Bush", Name{Given: "George", Family: "Bush"}},
		{"surname that is an office", "Mr. Justice", Name{HonorificPrefix: []string{"Mr."}, Family: "Justice"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			m, err := Parse(c.phrase)
			if err != nil {
				t.Errorf("Parse(%q): %v", c.phrase, err)
			}
			if d := cmp.Diff(c.want, m.Name); d != "" {
				t.Errorf("Parse(%q) -want +got\n%s", c.phrase, d)
			}
		})
	}
}

func TestNameForms(t *testing.T) {
	for _, c := range []struct {
		phrase                         string
		full, formal, short, sort, key string
	}{
		{"Joseph R. Biden Jr.", "Joseph R. Biden Jr.", "Mr Biden", "Biden", "Biden, Joseph R. Jr.", "joseph biden jr"},
		{"Xi Jinping", "Xi Jinping", "Mr Xi", "Xi", "Xi Jinping", "jinping xi"},
		{"Abiy Ahmed", "Abiy Ahmed", "Mr Abiy", "Abiy", "Abiy Ahmed", "abiy ahmed"},
		{"Recep Tayyip Erdoğan", "Recep Tayyip Erdoğan", "Mr Erdoğan", "Erdoğan", "Erdoğan, Recep Tayyip", "recep erdogan"},
		{"Mr Søren Łoß", "Søren Łoß", "Mr Łoß", "Łoß", "Łoß, Søren", "soren loss"},
		{"Coats", "Coats", "Mr Coats", "Coats", "Coats", "coats"},
	} {
		m, _ := Parse(c.phrase)
		n := m.Name
		got := []string{n.String(), n.Formal("Mr"), n.Short(), n.Sort(), n.Key()}
		if d := cmp.Diff([]string{c.full, c.formal, c.short, c.sort, c.key}, got); d != "" {
			t.Errorf("%s -want +got\n%s", c.phrase, d)
		}
		if again, err := Parse(n.Sort()); err != nil || again.Name.Sort() != n.Sort() {
			t.Errorf("%s: Parse(%q) gives %q, %v", c.phrase, n.Sort(), again.Name.Sort(), err)
		}
	}
	if m, err := Parse("Biden, Harris"); err == nil {
		t.Errorf("two family names are one person: %+v", m.Name)
	}
	body := Name{Text: "The White House"}
	if got := []string{body.String(), body.Short(), body.Sort(), body.Key()}; !cmp.Equal(got, []string{"The White House", "The White House", "The White House", "white house"}) {
		t.Errorf("body: %q", got)
	}
}

// TestNameOnOneLine has a name that goes over the end of a line come out on one.
func TestNameOnOneLine(t *testing.T) {
	const wrapped = "Nobody in the hall knew that it was deputy prime minister Jane\nvan der\nZumthor who had asked them\nto leave it before noon."
	for _, m := range Find(wrapped) {
		if m.Kind == KindPerson && (m.Name.Given != "Jane" || m.Name.Family != "van der Zumthor") {
			t.Errorf("%q, %q", m.Name.Given, m.Name.Family)
		}
	}
	if len(Find(wrapped)) == 0 {
		t.Error("nobody found")
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Ægir Œuvre": "aegir oeuvre", "Þór Đặng Ðe": "thor dang de", "Yıldırım": "yildirim", "O'Brien-Smith": "obrien smith",
		"Presi\u00addent": "president", "H.R.": "hr", "": "", "  a  b ": "a b",
	} {
		if got := fold(in); got != want {
			t.Errorf("fold(%q) = %q, want %q", in, got, want)
		}
	}
}
