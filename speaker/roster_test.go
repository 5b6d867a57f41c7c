package speaker

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/text/language"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

func day(s string) time.Time {
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestBuiltInRoster(t *testing.T) {
	for _, c := range []struct {
		post Post
		day  string
		want string // "" for nobody
	}{
		{Post{Role: "president", Area: "United States"}, "2001-01-19", "Bill Clinton"},
		{Post{Role: "president", Area: "United States"}, "2001-01-20", "George W. Bush"},
		{Post{Role: "president", Area: "United States"}, "2017-01-19", "Barack Obama"},
		{Post{Role: "president", Area: "United States"}, "2017-01-20", "Donald Trump"},
		{Post{Role: "president", Area: "United States"}, "2021-01-20", "Joe Biden"},
		{Post{Role: "president", Area: "United States"}, "2025-01-20", "Donald Trump"},
		{Post{Role: "vice president", Area: "United States"}, "2009-01-19", "Dick Cheney"},
		{Post{Role: "vice president", Area: "United States"}, "2021-01-20", "Kamala Harris"},
		{Post{Role: "vice president", Area: "United States"}, "2025-01-20", "JD Vance"},
		{Post{Role: "secretary", Portfolio: "State", Area: "United States"}, "2018-04-26", "Mike Pompeo"},
		{Post{Role: "secretary", Portfolio: "State", Area: "United States"}, "2018-04-10", ""},
		{Post{Role: "secretary", Portfolio: "foreign", Area: "United Kingdom"}, "2018-07-09", "Jeremy Hunt"},
		{Post{Role: "chancellor", Area: "Germany"}, "2018-07-20", "Angela Merkel"},
		{Post{Role: "chancellor", Area: "United Kingdom"}, "2018-07-20", "Philip Hammond"},
		{Post{Role: "leader", Area: "Russia"}, "2010-01-01", "Dmitry Medvedev"},
		{Post{Role: "leader", Area: "Russia"}, "2018-07-20", "Vladimir Putin"},
		{Post{Role: "leader", Area: "United Kingdom"}, "2018-07-20", "Theresa May"},
		{Post{Role: "leader", Area: "Iran"}, "2018-07-20", ""},
		{Post{Role: "supreme leader", Area: "North Korea"}, "2018-07-20", "Kim Jong-un"},
		{Post{Role: "secretary-general", Organization: "UN"}, "2018-07-20", "António Guterres"},
		{Post{Role: "secretary-general", Organization: "NATO"}, "2018-07-20", "Jens Stoltenberg"},
		{Post{Role: "president", Organization: "European Commission", Area: "European Union"}, "2018-07-20", "Jean-Claude Juncker"},
		{Post{Role: "speaker", Organization: "House", Area: "United States"}, "2018-07-20", "Paul Ryan"},
		{Post{Role: "majority leader", Organization: "Senate", Area: "United States"}, "2018-07-20", "Mitch McConnell"},
		{Post{Role: "director", Portfolio: "National Intelligence", Area: "United States"}, "2018-07-20", "Dan Coats"},
		{Post{Role: "director", Organization: "FBI", Area: "United States"}, "2017-05-08", "James Comey"},
		{Post{Role: "prime minister", Area: "Australia"}, "2018-08-24", "Scott Morrison"},
		{Post{Role: "president", Area: "South Korea"}, "2018-07-20", "Moon Jae-in"},
		{Post{Role: "king", Area: "Saudi Arabia"}, "2018-07-20", "Salman"},
		{Post{Role: "president", Area: "Atlantis"}, "2018-07-20", ""},
		{Post{Role: "president"}, "2018-07-20", ""},
	} {
		term, ok := builtIn().Holder(c.post, day(c.day))
		if got := term.Name.String(); ok != (c.want != "") || ok && got != c.want {
			t.Errorf("%+v on %s: %q %v, want %q", c.post, c.day, got, ok, c.want)
		}
	}
}

// TestRosterTable checks the form of the table: dates, order, no two holders of
// one office on one day.
func TestRosterTable(t *testing.T) {
	last := map[string]string{}
	n := 0
	builtIn().each(func(w *row) bool {
		n++
		office := strings.Join([]string{w.role, w.portfolio, w.area, w.organization}, "|")
		if _, err := time.Parse(time.DateOnly, w.from); err != nil {
			t.Errorf("%s: %v", w.name, err)
		}
		if w.to != "" && w.to <= w.from {
			t.Errorf("%s %s: from %s to %s", w.name, office, w.from, w.to)
		}
		if before, ok := last[office]; ok && (before == "" || before > w.from) {
			t.Errorf("%s %s: from %s, but the one before to %q", w.name, office, w.from, before)
		}
		last[office] = w.to
		if term := w.makeTerm(); term.Gender == 0 || term.Name.String() != w.name {
			t.Errorf("%s is read as %+v", w.name, term)
		}
		return true
	})
	if n != lexicon.Roster.Len() || n < 500 {
		t.Errorf("%d terms", n)
	}
}

func TestLeadersHaveTerms(t *testing.T) {
	for _, area := range []string{
		"Argentina", "Australia", "Brazil", "Canada", "China", "France", "Germany", "India", "Indonesia", "Italy", "Japan", "South Korea",
		"Mexico", "Russia", "South Africa", "Turkey", "United Kingdom", "United States", "Scotland", "Ireland", "North Korea",
	} {
		if _, ok := builtIn().Holder(Post{Role: "leader", Area: area}, july); !ok {
			t.Errorf("nobody leads %s", area)
		}
	}
}

func TestReadRosterErrors(t *testing.T) {
	for name, file := range map[string]string{
		"no JSON":   `{`,
		"no person": `{"memberships": [{"person_id": "9", "role": "mayor"}]}`,
		"no role":   `{"persons": [{"id": "1", "name": "Jane Roe"}], "memberships": [{"person_id": "1"}]}`,
	} {
		if _, err := ReadRoster(strings.NewReader(file)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestReadRoster(t *testing.T) {
	roster, err := ReadRoster(strings.NewReader(`{
		"persons": [
			{"id": "1", "name": "Ann Zorn", "given_name": "Ann", "family_name": "Zorn", "gender": "female"},
			{"id": "2", "name": "Zzyzx"}],
		"organizations": [{"id": "o", "name": "Bureau of Maps"}],
		"areas": [{"id": "a", "name": "Ruritania"}],
		"posts": [{"id": "m", "label": "Foreign Minister", "area_id": "a"}, {"id": "d", "role": "director", "organization_id": "o"}],
		"memberships": [
			{"person_id": "1", "post_id": "m", "start_date": "2015", "end_date": "2018-07-20"},
			{"person_id": "2", "post_id": "d"}]
	}`))
	if err != nil {
		t.Fatal(err)
	}
	minister := Post{Role: "minister", Portfolio: "Foreign", Area: "Ruritania"}
	if term, ok := roster.Holder(minister, july); !ok || term.Name.String() != "Ann Zorn" || term.To != "2018-07-21" {
		t.Errorf("%+v %v", term, ok)
	}
	if _, ok := roster.Holder(minister, july.AddDate(0, 0, 1)); ok {
		t.Error("the term goes on behind its end")
	}
	if term, ok := roster.Holder(Post{Role: "director", Organization: "Bureau of Maps"}, july); !ok || term.Name.String() != "Zzyzx" {
		t.Errorf("%+v %v", term, ok)
	}
	c := Context{Published: july, Roster: roster}
	people := Resolve(Find("The Ruritanian press asked. Director Zorn came."), c)
	checkPeople(t, Find("The Ruritanian press asked. Director Zorn came."), people)
}

func TestReadRosterFS(t *testing.T) {
	fsys := fstest.MapFS{"lima.json": {Data: []byte(`{"persons": [{"id": "1", "name": "Ana Rojas"}], "memberships": [{"person_id": "1", "role": "mayor", "start_date": "2019-01-01"}]}`)}}
	r, err := ReadRosterFS(fsys, "lima.json")
	if err != nil {
		t.Fatal(err)
	}
	if len(r.terms) != 1 || r.terms[0].Name.Family != "Rojas" {
		t.Errorf("read %+v", r.terms)
	}
	if _, err := ReadRosterFS(fsys, "rome.json"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
}

// TestCabinet compares the built-in roster with the cabinets of three days.
func TestCabinet(t *testing.T) {
	departments := strings.Split("State Treasury Defense Interior Agriculture Commerce Labor HHS HUD Transportation Energy Education Veterans DHS", " ")
	full := map[string]string{"Interior": "the Interior", "HHS": "Health and Human Services", "HUD": "Housing and Urban Development", "Veterans": "Veterans Affairs", "DHS": "Homeland Security"}
	for on, names := range map[string]string{
		"2003-06-02": "Powell Snow Rumsfeld Norton Veneman Evans Chao Thompson Martinez Mineta Abraham Paige Principi Ridge",
		"2010-06-01": "Clinton Geithner Gates Salazar Vilsack Locke Solis Sebelius Donovan LaHood Chu Duncan Shinseki Napolitano",
		"2015-06-01": "Kerry Lew Carter Jewell Vilsack Pritzker Perez Burwell Castro Foxx Moniz Duncan McDonald Johnson",
		"2022-06-01": "Blinken Yellen Austin Haaland Vilsack Raimondo Walsh Becerra Fudge Buttigieg Granholm Cardona McDonough Mayorkas",
	} {
		for i, family := range strings.Split(names, " ") {
			p := departments[i]
			if full[p] != "" {
				p = full[p]
			}
			term, ok := builtIn().Holder(Post{Role: "secretary", Portfolio: p, Area: "United States"}, day(on))
			if !ok || !strings.HasSuffix(term.Name.Family, family) {
				t.Errorf("secretary of %s on %s: %q, want %s", p, on, term.Name, family)
			}
		}
	}
}

func TestHomes(t *testing.T) {
	for tag, want := range map[string]string{
		"en-US": "United States", "en-GB": "United Kingdom", "en-AU": "Australia", "en-CA": "Canada", "en-IE": "Ireland",
		"en-NZ": "New Zealand", "en-IN": "India", "en-ZA": "South Africa", "en-SG": "", "en": "", "und": "",
	} {
		if got := homeOf(language.Make(tag)); got != want {
			t.Errorf("%s is at home in %q, want %q", tag, got, want)
		}
	}
	if got := guessHome(Find("Labour leader Ann Zorn met Sen. Bob Krum (R-Tex.).")); got != "United States" {
		t.Errorf("guessed %q", got)
	}
	if got := guessHome(Find("Labour MP Ann Zorn met Republican Bob Krum.")); got != "" {
		t.Errorf("guessed %q of two equal", got)
	}
}

func TestOfficesInText(t *testing.T) {
	for _, c := range []struct{ text, at, want string }{
		{"Democratic nominee Ann Zorn met Republican nominee Bob Krum. The Republican candidate left.", "The Republican candidate", "Bob Krum"},
		{"Ann Zorn, the chairwoman of the board, came. The chair left.", "The chair", "Ann Zorn"},
		{"Rep. Ann Zorn came. The congresswoman left.", "The congresswoman", "Ann Zorn"},
		{"Kremlin spokesman Bob Krum came. The spokesman left.", "The spokesman", "Bob Krum"},
		{"Mr Zorn's adviser, Bob Krum, came. The adviser left.", "The adviser", "Bob Krum"},
		{"Mayor Ann Zorn came. Then Mayor Bob Krum came. He sat. The mayor left.", "The mayor", "Bob Krum"},
		{"In 2016 the Democratic nominee lost.", "the Democratic nominee", ""},
		{"President Putin met Bob Krum. The Russian president left.", "The Russian president", "Vladimir Putin"},
		{"Mr Zorn and Bob Zorn and Ann Zorn came. Zorn left.", "Zorn", "Bob Zorn"},
		{"Bob Zorn met Ann Zorn and Ann Zorn laughed. Zorn left.", "Zorn", "Ann Zorn"},
		{"Trump spoke. Ivanka Trump and Donald Trump came.", "Trump", "Donald Trump"},
		{"Chancellor Hammond spoke to Labour and the Tories.", "Chancellor Hammond", "Philip Hammond"},
	} {
		people := Resolve(Find(c.text), Context{Published: july, Locale: language.AmericanEnglish})
		at := strings.LastIndex(c.text, c.at)
		p, m := people.At(at, at+len(c.at))
		got := ""
		if p != nil {
			got = p.Name.String()
		}
		if got != c.want {
			t.Errorf("%s: %q is %q (%+v)", c.text, c.at, got, m)
		}
	}
}

// TestExecutives compares the roster with the public table of presidents and
// vice presidents: on the first and last day of each term it names the same.
func TestExecutives(t *testing.T) {
	raw, err := os.ReadFile("testdata/executives.tsv")
	if err != nil {
		t.Fatal(err)
	}
	roles := map[string]string{"prez": "president", "viceprez": "vice president"}
	for _, line := range strings.Split(strings.TrimSpace(string(raw)), "\n")[2:] {
		c := strings.Split(line, "\t")
		for _, on := range []time.Time{day(c[3]), day(c[4]).AddDate(0, 0, -1)} {
			if on.Year() < 2000 {
				continue
			}
			term, ok := builtIn().Holder(Post{Role: roles[c[2]], Area: "United States"}, on)
			if !ok || fold(term.Name.Family) != fold(c[1]) {
				t.Errorf("%s on %s: %v, want %s %s", roles[c[2]], on.Format(time.DateOnly), term.Name, c[0], c[1])
			}
		}
	}
}

// TestRosterBetweenHolders finds nobody in office between two holders.
func TestRosterBetweenHolders(t *testing.T) {
	for _, c := range []struct{ day, role, organization, area, want string }{
		{"2011-05-17", "managing director", "IMF", "", "Dominique Strauss-Kahn"},
		{"2011-06-01", "managing director", "IMF", "", ""},
		{"2011-07-05", "managing director", "IMF", "", "Christine Lagarde"},
		{"2019-09-20", "managing director", "IMF", "", ""},
		{"2006-12-01", "director-general", "World Health Organization", "", ""},
		{"2007-01-04", "director-general", "World Health Organization", "", "Margaret Chan"},
		{"2023-01-02", "speaker", "House", "United States", "Nancy Pelosi"},
		{"2023-01-05", "speaker", "House", "United States", ""},
		{"2022-05-01", "prime minister", "", "Pakistan", "Shehbaz Sharif"},
	} {
		got, ok := builtIn().holder(Post{Role: c.role, Organization: c.organization, Area: c.area}, c.area, c.day)
		if ok != (c.want != "") || ok && got.Name.String() != c.want {
			t.Errorf("%s of %s%s on %s: %q, want %q", c.role, c.organization, c.area, c.day, got.Name.String(), c.want)
		}
	}
}
