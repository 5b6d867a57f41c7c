package speaker

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPosts(t *testing.T) {
	for _, c := range []struct {
		rule, phrase string
		want         []Post
	}{
		{"rank words stay in the role", "Vice President Mike Pence", []Post{{Label: "Vice President", Role: "vice president"}}},
		{"deputy stays in the role", "deputy campaign manager Jane Roe", []Post{{Label: "deputy campaign manager", Role: "deputy campaign manager"}}},
		{"abbreviation", "Lt. Gov. Jane Roe", []Post{{Label: "Lt. Gov.", Role: "lieutenant governor"}}},
		{"status before", "former Secretary of State John Kerry", []Post{{Label: "Secretary of State", Role: "secretary", Portfolio: "State", Status: Former}}},
		{"ex-", "ex-President Lech Walesa", []Post{{Label: "President", Role: "president", Status: Former}}},
		{"then-", "then-Senator Barack Obama", []Post{{Label: "Senator", Role: "senator", Status: Then}}},
		{"acting", "acting FBI Director Andrew McCabe", []Post{{Label: "FBI Director", Role: "director", Organization: "FBI", Status: Acting}}},
		{"caretaker", "caretaker Prime Minister Jane Roe", []Post{{Label: "Prime Minister", Role: "prime minister", Status: Caretaker}}},
		{"interim", "interim leader Jane Roe", []Post{{Label: "leader", Role: "leader", Status: Interim}}},
		{"designate", "Prime Minister-designate Jane Roe", []Post{{Label: "Prime Minister", Role: "prime minister", Status: Elect}}},
		{"emeritus", "professor emeritus Jane Roe", []Post{{Label: "professor", Role: "professor", Status: Retired}}},
		{"late", "the late Senator John McCain", []Post{{Label: "Senator", Role: "senator", Status: Late}}},
		{"portfolio of several words", "Housing and Urban Development Secretary Ben Carson", []Post{{Label: "Housing and Urban Development Secretary", Role: "secretary", Portfolio: "Housing and Urban Development"}}},
		{"portfolio that is a role too", "Justice Secretary Jane Roe", []Post{{Label: "Justice Secretary", Role: "secretary", Portfolio: "Justice"}}},
		{"ministry as the body", "Chinese Foreign Ministry spokesman Geng Shuang", []Post{{Label: "Chinese Foreign Ministry spokesman", Role: "spokesman", Organization: "Foreign Ministry", Area: "China"}}},
		{"body behind the head", "President of the European Commission Ursula von der Leyen", []Post{{Label: "President of the European Commission", Role: "president", Organization: "European Commission"}}},
		{"area behind the head", "President of Russia Vladimir Putin", []Post{{Label: "President of Russia", Role: "president", Area: "Russia"}}},
		{"see behind the head", "Archbishop of Canterbury Justin Welby", []Post{{Label: "Archbishop of Canterbury", Role: "archbishop", Area: "Canterbury"}}},
		{"two prepositions", "Assistant Secretary of State for European Affairs Victoria Nuland", []Post{{Label: "Assistant Secretary of State for European Affairs", Role: "assistant secretary", Portfolio: "European Affairs"}}},
		{"several posts", "Republican nominee and Indiana Gov. Mike Pence", []Post{{Label: "nominee", Role: "nominee"}, {Label: "Indiana Gov.", Role: "governor", Area: "Indiana"}}},
		{"possessor without clitic", "Clinton campaign manager Robby Mook", []Post{{Label: "Clinton campaign manager", Role: "campaign manager", OnBehalfOf: "Clinton"}}},
		{"possessor with clitic", "President Trump's lawyer Rudy Giuliani", []Post{{Label: "lawyer", Role: "lawyer", OnBehalfOf: "President Trump"}}},
		{"apposition with article", "Hugh Hill, a doctor,", []Post{{Label: "doctor", Role: "doctor", Position: Apposition}}},
		{"apposition with body", "Alan Cole, an economist at the Tax Foundation,", []Post{{Label: "economist at the Tax Foundation", Role: "economist", Organization: "Tax Foundation", Position: Apposition}}},
		{"two appositions", "Jane Roe, a lawyer and former mayor,", []Post{{Label: "lawyer", Role: "lawyer", Position: Apposition}, {Label: "mayor", Role: "mayor", Status: Former, Position: Apposition}}},
		{"apposition behind an age", "Jane Roe, 52, the mayor of London,", []Post{{Label: "mayor of London", Role: "mayor", Area: "London", Position: Apposition}}},
		{"office before the comma", "the foreign secretary, Jeremy Hunt,", []Post{{Label: "foreign secretary", Role: "secretary", Portfolio: "foreign"}}},
		{"the last word of a title may be the name", "Prime Minister King", []Post{{Label: "Prime Minister", Role: "prime minister"}}},
		{"unknown body", "Breitbart chairman Steve Bannon", []Post{{Label: "Breitbart chairman", Role: "chairman", Organization: "Breitbart"}}},
		{"letters behind", "Jane Roe MSP", []Post{{Label: "MSP", Role: "member of the scottish parliament", Position: Postnominal}}},
		{"all capitals", "SEN. JOHN TESTER", []Post{{Label: "SEN.", Role: "senator"}}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			m, err := Parse(c.phrase)
			if err != nil {
				t.Errorf("Parse(%q): %v", c.phrase, err)
			}
			if d := cmp.Diff(c.want, m.Posts); d != "" {
				t.Errorf("Parse(%q) -want +got\n%s", c.phrase, d)
			}
		})
	}
}

func TestPartyAndArea(t *testing.T) {
	for _, c := range []struct{ phrase, party, area string }{
		{"Sen. Ted Cruz (R-TX)", "Republican", "Texas"},
		{"Sen. Ted Cruz (R., Texas)", "Republican", "Texas"},
		{"Sen. Jon Tester, D-Mont.,", "Democratic", "Montana"},
		{"Sen. Bernie Sanders (Vt.)", "", "Vermont"},
		{"Gov. Pat McCrory (R)", "Republican", ""},
		{"Rep. Jane Roe, a Democrat from Ohio,", "Democratic", "Ohio"},
		{"Senator Charles E. Grassley, Republican of Iowa", "Republican", "Iowa"},
		{"Senator Mitch McConnell of Kentucky", "", "Kentucky"},
		{"Rep. Adam Schiff (D–Calif.)", "Democratic", "California"},
		{"Labour leader Jane Roe", "Labour", ""},
		{"Jane Roe (Green)", "Green", ""},
	} {
		m, err := Parse(c.phrase)
		if err != nil || m.Party != c.party || m.Area != c.area {
			t.Errorf("%s: party %q area %q, want %q %q (%v)", c.phrase, m.Party, m.Area, c.party, c.area, err)
		}
	}
}

func TestRelations(t *testing.T) {
	for _, c := range []struct {
		phrase, name string
		want         Relation
	}{
		{"the president's eldest son, Donald Trump Jr.,", "Donald Trump Jr.", Relation{"eldest son", "the president"}},
		{"his wife, Patrice,", "Patrice", Relation{"wife", "his"}},
		{"Jane Roe, the mayor's sister,", "Jane Roe", Relation{"sister", "the mayor"}},
	} {
		m, err := Parse(c.phrase)
		if err != nil || m.Relation != c.want || m.Name.String() != c.name || len(m.Posts) != 0 {
			t.Errorf("%s: %v %v %v (%v)", c.phrase, m.Name, m.Relation, m.Posts, err)
		}
	}
}

func TestHandles(t *testing.T) {
	for _, c := range []struct{ phrase, given, family, role string }{
		{"@AmbJohnBolton", "John", "Bolton", "ambassador"},
		{"@SenTedCruz", "Ted", "Cruz", "senator"},
		{"@SenJohnMcCain", "John", "McCain", "senator"},
		{"@GovRonDeSantis", "Ron", "DeSantis", "governor"},
		{"@RepAOC", "", "AOC", "representative"},
		{"@realDonaldTrump", "Donald", "Trump", ""},
		{"@Jane_Roe", "Jane", "Roe", ""},
		{"@JaneRoeMP", "Jane", "Roe", ""},
		{"@JaneRoe2016", "Jane", "Roe", ""},
		{"@jane", "", "", ""},
	} {
		m, err := Parse(c.phrase)
		role := ""
		if len(m.Posts) > 0 {
			role = m.Posts[0].Role
		}
		if err != nil || m.Kind != KindHandle || m.Handle != c.phrase[1:] || m.Name.Given != c.given || m.Name.Family != c.family || role != c.role {
			t.Errorf("%s: %+v %q (%v)", c.phrase, m.Name, role, err)
		}
	}
}

func TestGroups(t *testing.T) {
	for _, c := range []struct {
		phrase string
		want   []string
	}{
		{"Presidents Trump and Putin", []string{"Trump", "Putin"}},
		{"Mr. and Mrs. Macron", []string{"Macron", "Macron"}},
		{"Mr and Mrs Emmanuel Macron", []string{"Emmanuel Macron", "Macron"}},
		{"Sens. John McCain (R-Ariz.), Lindsey Graham (R-S.C.) and Jeff Flake", []string{"John McCain", "Lindsey Graham", "Jeff Flake"}},
		{"French President Emmanuel Macron and German Chancellor Angela Merkel", []string{"Emmanuel Macron", "Angela Merkel"}},
	} {
		m, err := Parse(c.phrase)
		var got []string
		for _, one := range m.Members {
			got = append(got, one.Name.String())
		}
		if d := cmp.Diff(c.want, got); d != "" || err != nil || m.Kind != KindGroup || m.Number != Plural {
			t.Errorf("%s -want +got\n%s (%v)", c.phrase, d, err)
		}
	}
}

func TestNominals(t *testing.T) {
	for _, c := range []struct {
		phrase    string
		definite  bool
		anonymous bool
		number    Number
		gender    Gender
		post      Post
	}{
		{"the US leader", true, false, Singular, 0, Post{Label: "US leader", Role: "leader", Area: "United States"}},
		{"the prime minister's spokesman", true, false, Singular, Male, Post{Label: "spokesman", Role: "spokesman", OnBehalfOf: "the prime minister"}},
		{"Clinton's press secretary", true, false, Singular, 0, Post{Label: "press secretary", Role: "press secretary", OnBehalfOf: "Clinton"}},
		{"his lawyer", true, false, Singular, 0, Post{Label: "lawyer", Role: "lawyer", OnBehalfOf: "his"}},
		{"the two presidents", true, false, Plural, 0, Post{Label: "presidents", Role: "president"}},
		{"a senior administration official", false, true, Singular, 0, Post{Label: "senior administration official", Role: "official", Organization: "administration"}},
		{"several diplomats", false, true, Plural, 0, Post{Label: "diplomats", Role: "diplomat"}},
	} {
		m, err := Parse(c.phrase)
		if err != nil || m.Kind != KindNominal || m.Definite != c.definite || m.Anonymous != c.anonymous || m.Number != c.number || m.Gender != c.gender {
			t.Errorf("%s: %+v (%v)", c.phrase, m, err)
		}
		if d := cmp.Diff([]Post{c.post}, m.Posts); d != "" {
			t.Errorf("%s -want +got\n%s", c.phrase, d)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, phrase := range []string{"", " ", ",", "nothing", "I", "we", "you", "it", "2018", "\xff", "…", "@", "said"} {
		if m, err := Parse(phrase); !errors.Is(err, ErrNoSpeaker) {
			t.Errorf("Parse(%q) = %+v, %v; want ErrNoSpeaker", phrase, m, err)
		}
	}
	for _, c := range []struct {
		phrase string
		offset int
		text   string
	}{
		{"Mayor Jane Roe eventually", 15, "eventually"},
		{"the frumious mayor", 4, "frumious"},
	} {
		_, err := Parse(c.phrase)
		var unknown *UnknownError
		if !errors.As(err, &unknown) || unknown.Offset != c.offset || unknown.Text != c.text {
			t.Errorf("Parse(%q): %v", c.phrase, err)
		}
		if unknown.Error() == "" {
			t.Error("no message")
		}
	}
}
