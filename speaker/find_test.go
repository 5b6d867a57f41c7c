package speaker

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// found lists what Find finds, kind and text.
func found(text string) []string {
	var list []string
	for _, m := range Find(text) {
		list = append(list, m.Kind.String()+" "+m.Text)
	}
	return list
}

func TestFindInProse(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"title and name", "On Monday Russian President Vladimir Putin arrived.", []string{"person Russian President Vladimir Putin"}},
		{"title in small letters", "It pleased campaign manager Robby Mook.", []string{"person campaign manager Robby Mook"}},
		{"surname known from its full form", "Jane Zorn spoke. Critics of Zorn left.", []string{"person Jane Zorn", "person Zorn"}},
		{"surname in a headline before its full form", "Zorn wins vote\n\nJane Zorn won.", []string{"person Zorn", "person Jane Zorn"}},
		{"headline with capitals", "Zorn Seeks More Money For Schools\n\nJane Zorn won.", []string{"person Zorn", "person Jane Zorn"}},
		{"unknown name that speaks", "Tyresha Zumthor said no.", []string{"person Tyresha Zumthor"}},
		{"unknown name with age", "Quorra Zumthor, 25, of Tulsa, left.", []string{"person Quorra Zumthor"}},
		{"unknown name with description", "Quorra Zumthor, a lawyer, left.", []string{"person Quorra Zumthor", "nominal a lawyer"}},
		{"name behind a dash", "“A disgrace.” ― Quorra Zumthor", []string{"person Quorra Zumthor"}},
		{"transcript", "ZORN: No.\n\nZORN: Yes.", []string{"person ZORN", "person ZORN"}},
		{"party and area in brackets belong to the name", "Sen. Jane Zorn (R-Tex.) won.", []string{"person Sen. Jane Zorn (R-Tex.)"}},
		{"possessor and possessed", "Mr Zorn's spokeswoman, Ann Lee, left.", []string{"person Mr Zorn's spokeswoman, Ann Lee", "person Mr Zorn"}},
		{"owned by a pronoun", "He told his lawyer.", []string{"pronoun He", "nominal his lawyer", "pronoun his"}},
		{"body that speaks", "The Kremlin and the Zorn campaign declined.", []string{"organization The Kremlin", "organization the Zorn campaign"}},
		{"body by its last word", "The Zorn Institute for Peace Studies agreed.", []string{"organization The Zorn Institute for Peace Studies"}},
		{"country only where it speaks", "France said no to Spain.", []string{"organization France"}},
		{"nominal", "The US leader met a senior official.", []string{"nominal The US leader", "nominal a senior official"}},
		{"plural title", "Presidents Trump and Putin met.", []string{"group Presidents Trump and Putin", "person Presidents Trump", "person Putin"}},
		{"handle", "Thanks, @SenJaneZorn!", []string{"handle @SenJaneZorn"}},
		{"e-mail address is no handle", "Write to desk@example.org.", nil},
		{"participle before a title", "He trusted President Jane Zorn.", []string{"pronoun He", "person President Jane Zorn"}},
		{"I, we, you and it are no mentions", "I think you know that we did it.", nil},
		{"places", "Talks in New York, Sri Lanka and Paris failed.", nil},
		{"months and days", "In April and on Tuesday, May was far away.", nil},
		{"months beside a name that is one", "Theresa May left in May. May said so on May 5.", []string{"person Theresa May", "person May"}},
		{"places by their last word", "Talks at Sun Valley and Grant Park began.", nil},
		{"newspaper as an attribute", "A Washington Post poll shows a lead.", nil},
		{"products and laws", "The Affordable Care Act and Medicare changed little.", nil},
		{"head of the sentence", "Yesterday talks began. However, nothing happened. Critics left.", nil},
		{"attributive role", "The president elect list and the senator seat were lost.", nil},
		{"building with a person's name", "Crowds filled Trump Tower.", []string{"organization Trump Tower"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, found(c.text)); d != "" {
				t.Errorf("Find(%q) -want +got\n%s", c.text, d)
			}
		})
	}
}

func TestPronouns(t *testing.T) {
	for word, want := range map[string]Mention{
		"he":      {Gender: Male, Number: Singular},
		"Her":     {Gender: Female, Number: Singular},
		"his":     {Gender: Male, Number: Singular, Possessive: true},
		"they":    {Number: Plural},
		"herself": {Gender: Female, Number: Singular},
	} {
		m, err := Parse(word)
		if err != nil || m.Kind != KindPronoun || m.Gender != want.Gender || m.Number != want.Number || m.Possessive != want.Possessive {
			t.Errorf("%s: %+v (%v)", word, m, err)
		}
	}
}

// hostile are the inputs of which something can go wrong in names.
var hostile = map[string]string{
	"empty":                  "",
	"one byte":               "a",
	"white space":            " \t\r\n ",
	"invalid UTF-8":          "President \xff\xfe Jane Zorn\xe2\x80 said",
	"lone surrogate":         "Mr \xed\xa0\x80 Zorn",
	"NUL":                    "Mr\x00Zorn said \x00",
	"byte order mark":        "\uFEFFPresident Jane Zorn said",
	"UTF-16":                 "P\x00r\x00e\x00s\x00i\x00d\x00e\x00n\x00t\x00",
	"direction marks":        "President \u200eJane\u200f Zorn\u202c said",
	"soft hyphen":            "Presi\u00addent Jane Zorn said",
	"joiners":                "Mr Zo\u200drn said. Mr Zo\u2060rn said.",
	"combining marks":        "Mr Zo\u0301rn\u0301 said",
	"combining mark on mark": "\"\u0301OK\" Mr Zorn said",
	"no-break spaces":        "Mr\u00a0Zorn and Mr\u202fKrum said",
	"CRLF":                   "Mr Zorn\r\nsaid.\r\n\r\nMr Krum",
	"emoji as a name":        "President 👨‍👩‍👧‍👦 said",
	"Arabic digits":          "Mr Zorn, ٥٢, said",
	"at signs":               "@@@ @ @@a @_ @1",
	"clitics":                "'s 's 's President's 's",
	"hyphens":                "Jong-un- - -un Kim-Jong-un-",
	"brackets":               "Jane (Zorn (R-TX) (D)) (",
	"only titles":            "President President Prime Minister Secretary of of of State the the",
	"only particles":         "von der van de la bin al- Al al-Al de",
	"only honorifics":        "Mr Mrs Dr Sir Lord Rt Hon the Rev Jr. III MP QC",
}

func TestFindHostile(t *testing.T) {
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) {
			ms := Find(text)
			checkMentions(t, text, ms)
			Parse(text)
			checkPeople(t, ms, Resolve(ms, Context{}))
		})
	}
	if ms := Find(hostile["UTF-16"]); len(ms) != 0 {
		t.Errorf("UTF-16 gave %v", ms)
	}
	for _, same := range []string{"soft hyphen", "direction marks", "byte order mark"} {
		if ms := Find(hostile[same]); len(ms) != 1 || ms[0].Kind != KindPerson || ms[0].Name.Family != "Zorn" && !strings.Contains(ms[0].Name.Family, "Zorn") {
			t.Errorf("%s: %+v", same, ms)
		}
	}
}

func TestFindIgnoresCaseOfHeadlines(t *testing.T) {
	text := "ZORN: 'I BELIEVE KRUM', SAYS LEE\n\nJane Zorn met Bob Krum and Ann Lee."
	people := Resolve(Find(text), Context{})
	p, _ := people.At(0, 4)
	if p == nil || p.Name.String() != "Jane Zorn" {
		t.Errorf("ZORN is %v", p)
	}
}
