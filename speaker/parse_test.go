package speaker

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestParseNames reads names as registers, rolls and mastheads write them.
func TestParseNames(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Name
	}{
		// Letters and numbers behind.
		{"Ann Zorn Q.C.", Name{Given: "Ann", Family: "Zorn", HonorificSuffix: []string{"Q.C."}}},
		{"Ann Zorn, Q.C., M.P.", Name{Given: "Ann", Family: "Zorn", HonorificSuffix: []string{"Q.C.", "M.P."}}},
		{"Ann Zorn Ph. D.", Name{Given: "Ann", Family: "Zorn", HonorificSuffix: []string{"Ph. D."}}},
		{"Bernado Zorn, Ph.D.", Name{Given: "Bernado", Family: "Zorn", HonorificSuffix: []string{"Ph.D."}}},
		{"Joe Zorn D.D.S.", Name{Given: "Joe", Family: "Zorn", HonorificSuffix: []string{"D.D.S."}}},
		{"John W. Zorn, V", Name{Given: "John", Additional: "W.", Family: "Zorn", Generation: "V"}},
		{"John V. Zorn", Name{Given: "John", Additional: "V.", Family: "Zorn"}},
		{"Lord Zorn of Tredegar KC", Name{HonorificPrefix: []string{"Lord"}, Family: "Zorn", Territory: "of Tredegar", HonorificSuffix: []string{"KC"}}},

		// Styles, ranks and nicknames before.
		{"His Excellency Lord Zorn", Name{HonorificPrefix: []string{"His Excellency", "Lord"}, Family: "Zorn"}},
		{"His Holiness Pope Francis", Name{HonorificPrefix: []string{"His Holiness", "Pope"}, Given: "Francis"}},
		{"Maj.-Gen. Patrick Zorn", Name{Given: "Patrick", Family: "Zorn"}},
		{"Col. (Ret.) John Zorn", Name{Given: "John", Family: "Zorn"}},
		{`Senator "Rick" Zorn`, Name{Family: "Zorn", Nickname: "Rick"}},
		{"U. S. Zorn", Name{Given: "U. S.", Family: "Zorn"}},

		// Titles that are given names.
		{"Sen. Dean Zorn (R-Nev.)", Name{Given: "Dean", Family: "Zorn"}},
		{"Rep. Major Zorn", Name{Given: "Major", Family: "Zorn"}},
		{"Dean Jane Zorn", Name{Given: "Jane", Family: "Zorn"}},
		{"Associate Dean Mary Zorn", Name{Given: "Mary", Family: "Zorn"}},
		{"Mac Zorn", Name{Given: "Mac", Family: "Zorn"}},
		{"Mac", Name{Family: "Mac"}},
		{"Duke Zorn", Name{Given: "Duke", Family: "Zorn"}},
		{"Prime Minister King", Name{Family: "King"}},
		{"John Major", Name{Given: "John", Family: "Major"}},

		// Particles, and what only looks like one.
		{"Guillermo del Toro", Name{Given: "Guillermo", Family: "del Toro", Particle: "del"}},
		{"Van Jones", Name{Given: "Van", Family: "Jones"}},
		{"Van Hollen", Name{Family: "Van Hollen", Particle: "Van"}},
		{"Mac Thornberry", Name{Given: "Mac", Family: "Thornberry"}},
		{"Valéry Giscard d'Estaing", Name{Given: "Valéry", Family: "Giscard d'Estaing"}},
		{"Jean d’Ormesson", Name{Given: "Jean", Family: "d’Ormesson"}},

		// Orders of other languages.
		{"Cristina Fernández de Kirchner", Name{Given: "Cristina", Family: "Fernández de Kirchner"}},
		{"Vo Van Thuong", Name{Family: "Vo", Given: "Van Thuong", Order: FamilyFirst}},
		{"Kim Jong Un", Name{Family: "Kim", Given: "Jong Un", Order: FamilyFirst}},
		{"Joshua Wong Chi-fung", Name{Given: "Joshua", Family: "Wong", Additional: "Chi-fung"}},
		{"Zornov Ivan Ivanovich", Name{Family: "Zornov", Given: "Ivan", Patronymic: "Ivanovich"}},
		{"VERHOFSTADT Guy", Name{Family: "VERHOFSTADT", Given: "Guy"}},

		// The family name first, with a comma.
		{"Zorn, Kenneth, Q.C. M.P.", Name{Given: "Kenneth", Family: "Zorn", HonorificSuffix: []string{"Q.C.", "M.P."}}},
		{"Zorn Jr., Joseph R.", Name{Given: "Joseph", Additional: "R.", Family: "Zorn", Generation: "Jr."}},
		{"Zorn, Marco (R-FL)", Name{Given: "Marco", Family: "Zorn"}},
		{"Mrs. Zorn, Amanda", Name{HonorificPrefix: []string{"Mrs."}, Given: "Amanda", Family: "Zorn"}},
		{"Ma, Jack", Name{Given: "Jack", Family: "Ma"}},
		{"de Gaulle, Charles", Name{Given: "Charles", Family: "de Gaulle", Particle: "de"}},
	} {
		t.Run(c.in, func(t *testing.T) {
			m, err := Parse(c.in)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, m.Name, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			if m.Text != c.in {
				t.Errorf("Text = %q", m.Text)
			}
		})
	}
}

// TestParsePostsBehind reads the offices that stand behind a name.
func TestParsePostsBehind(t *testing.T) {
	for in, want := range map[string][]Post{
		"Jess Zorn, the Labour MP for Birmingham Yardley":     {{Label: "MP for Birmingham Yardley", Role: "member of parliament", Area: "Birmingham Yardley", Position: Apposition}},
		"Ann Zorn, MP for Hackney North and Stoke Newington":  {{Label: "MP for Hackney North and Stoke Newington", Role: "member of parliament", Area: "Hackney North and Stoke Newington", Position: Apposition}},
		"Joint Chiefs Chairman Gen. Mark Zorn":                {{Label: "Joint Chiefs Chairman", Role: "chairman", Organization: "Joint Chiefs"}, {Label: "Gen.", Role: "general"}},
		"Minister of State for Foreign Affairs Sir Alan Zorn": {{Label: "Minister of State for Foreign Affairs", Role: "minister of state", Portfolio: "Foreign Affairs"}},
		"Gen. James Zorn (ret.)":                              {{Label: "Gen.", Role: "general", Status: Retired}},
		"Sir Keir Zorn KCB KC MP":                             {{Label: "KC", Role: "king's counsel", Position: Postnominal}, {Label: "MP", Role: "member of parliament", Position: Postnominal}},
	} {
		t.Run(in, func(t *testing.T) {
			m, err := Parse(in)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, m.Posts); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// TestParseOffices reads offices without article and name.
func TestParseOffices(t *testing.T) {
	for in, want := range map[string]Post{
		"Prime Minister":           {Label: "Prime Minister", Role: "prime minister"},
		"Home Secretary":           {Label: "Home Secretary", Role: "secretary", Portfolio: "Home"},
		"Mayor of London":          {Label: "Mayor of London", Role: "mayor", Area: "London"},
		"French president":         {Label: "French president", Role: "president", Area: "France"},
		"Archbishop of Canterbury": {Label: "Archbishop of Canterbury", Role: "archbishop", Area: "Canterbury"},
	} {
		t.Run(in, func(t *testing.T) {
			m, err := Parse(in)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]Post{want}, m.Posts); diff != "" || m.Kind != KindNominal || !m.Definite {
				t.Errorf("%v, definite %v; posts -want +got:\n%s", m.Kind, m.Definite, diff)
			}
		})
	}
}

// TestParseBrackets reads party and area in brackets behind a name.
func TestParseBrackets(t *testing.T) {
	for in, want := range map[string][2]string{
		"Mark Zorn [D-AZ]":                   {"Democratic", "Arizona"},
		"Mark Zorn (D-Alameda)":              {"Democratic", "Alameda"},
		"Ann Zorn MEP (EPP, DE)":             {"European People's Party", "Germany"},
		"Ann Zorn (UKIP/EFDD, UK)":           {"UKIP", "United Kingdom"},
		"Ann Zorn (Lab)":                     {"Labour", ""},
		"Ann Zorn (Lab, Birmingham Yardley)": {"Labour", "Birmingham Yardley"},
		"Ann Zorn (West Suffolk) (Con)":      {"Conservative", "West Suffolk"},
		"Zorn, Elizabeth [D-MA]":             {"Democratic", "Massachusetts"},
	} {
		m, err := Parse(in)
		if got := [2]string{m.Party, m.Area}; err != nil || got != want {
			t.Errorf("%s: %q, %v; want %q", in, got, err, want)
		}
	}
}

// TestParseReportsUnknownWordsBefore has Parse give the person and the words.
func TestParseReportsUnknownWordsBefore(t *testing.T) {
	for in, want := range map[string]string{
		"freshman Rep. Ann Zorn":     "freshman",
		"three-term Sen. Ann Zorn":   "three-term",
		"White supremacist Ann Zorn": "White supremacist",
	} {
		m, err := Parse(in)
		var unknown *UnknownError
		if !errors.As(err, &unknown) || unknown.Offset != 0 || unknown.Text != want || m.Name.Family != "Zorn" {
			t.Errorf("%s: %q, %v", in, m.Name.Family, err)
		}
	}
	if m, err := Parse("the late John Zorn"); err != nil || m.Name.Family != "Zorn" {
		t.Errorf("the late: %v", err)
	}
}
