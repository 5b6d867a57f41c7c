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
		{"country with an article", "The Netherlands said yes.", []string{"organization The Netherlands"}},
		{"body by its noun, with a capital", "The European Commission met. The Commission said no.", []string{"organization The European Commission", "organization The Commission"}},
		{"party that speaks", "The Nationals called it a sham. Labour said no. Republicans agreed.", []string{"organization The Nationals", "organization Labour"}},
		{"unknown name behind a quotation", "“We were never asked,” sighed Hannelore Pichler, a baker.", []string{"person Hannelore Pichler"}},
		{"unknown name described before it", "His shadow, Hannelore Pichler, said no.", []string{"pronoun His", "person Hannelore Pichler"}},
		{"body of two words in one", "ZumthorWings, which flies, argued that it was safe. EgyptAir said no.", []string{"organization ZumthorWings", "organization EgyptAir"}},
		{"letters of a body in apposition", "The weather institute, AROS, said no. The party, the centrist ZKU, said yes.", []string{"organization AROS", "nominal the centrist", "organization ZKU"}},
		{"offices in capitals are no bodies", "PM says no. TD warns that it will close.", nil},
		{"letters of the Senedd", "Ann Zorn MS, a farmer, said no.", []string{"person Ann Zorn MS", "nominal a farmer"}},
		{"given name that is a state", "Victoria said she would not resign.", []string{"pronoun she"}},
		{"word that bodies use", "Zumthor concluded the school was poor.", nil},
		{"country only where it speaks", "France said no to Spain.", []string{"organization France"}},
		{"unknown name with a home", "One of them, Bo Zumthor of Tulsa, Oklahoma, said no. Tyresha Zumthor of Lindau said yes.", []string{"pronoun them", "person Bo Zumthor", "person Tyresha Zumthor"}},
		{"party with its letters", "The neoliberal Free Democrats (FDP) said no.", []string{"organization Free Democrats", "organization FDP"}},
		{"body of a country", "Quorra Zumthor of Canada said it plans to leave.", []string{"organization Quorra Zumthor of Canada"}},
		{"office at the head of a sentence", "Prime Minister says no.", []string{"nominal Prime Minister"}},
		{"spokesman of somebody with an office", "A spokesman for House Speaker Ann Lee said no.", []string{"nominal A spokesman", "person House Speaker Ann Lee"}},
		{"company by its last word, and its first alone", "Zumthor Bunkering said no. A mine will close, Zumthor said.", []string{"organization Zumthor Bunkering", "organization Zumthor"}},
		{"company in apposition", "One of the companies, Zumthor Tresh, rejected it.", []string{"organization Zumthor Tresh"}},
		{"people by name and by office", "Ann Lee, the French president and the German chancellor spoke.", []string{"person Ann Lee", "nominal the French president", "nominal the German chancellor"}},
		{"faith in a name", "BNP secretary general Mirza Fakhrul Islam Alamgir said no.", []string{"person BNP secretary general Mirza Fakhrul Islam Alamgir"}},
		{"prince who is a minister", "Foreign Minister Prince Faisal bin Farhan said no.", []string{"person Foreign Minister Prince Faisal bin Farhan"}},
		{"country that begins like a doctor", "DR Congo's Felix Voss said no.", []string{"person Felix Voss"}},
		{"council of two boroughs", "Kensington and Chelsea council said no.", []string{"organization Kensington and Chelsea council"}},
		{"one word with an article is nobody", "The Opposition said no. The Panama Papers revealed it.", nil},
		{"letters read as a word", "Unicef said no.", []string{"organization Unicef"}},
		{"letters of a state are no body", "A university in Tempe, AZ, said no.", nil},
		{"titles in the plural of two kinds", "Presidents Ann Lee and Carl Voss and Chancellor Bob Zorn met.", []string{"group Presidents Ann Lee and Carl Voss", "person Presidents Ann Lee", "person Carl Voss", "person Chancellor Bob Zorn"}},
		{"nation that is a portfolio, too", "Scotland's first minister, Ann Lee, said no.", []string{"person Scotland's first minister, Ann Lee"}},
		{"two bodies in a row", "He told Sky News Qantas was safe.", []string{"pronoun He", "organization Sky News", "organization Qantas"}},
		{"mayor of a city by its name", "The mayor of the city of Lviv Ann Lee said no.", []string{"person The mayor of the city of Lviv Ann Lee"}},
		{"kin of somebody with a title", "Carl Voss, the son of former President Ann Lee, said no.", []string{"person Carl Voss", "nominal the son", "person former President Ann Lee"}},
		{"reporters who were told", "Voss told reporters Ann Lee would go.", []string{"person Voss", "person Ann Lee"}},
		{"constituency with and", "Ann Lee, the Labour MP for Romsey and Lindau North, said no.", []string{"person Ann Lee", "nominal the Labour MP for Romsey and Lindau North"}},
		{"body of many words before a title", "Canadian Forest Intelligence Service director Ann Lee said no.", []string{"person Canadian Forest Intelligence Service director Ann Lee"}},
		{"council and police written small", "Leeds city council said no. Devon and Cornwall police said yes.", []string{"organization Leeds city council", "organization Devon and Cornwall police"}},
		{"court on a day", "Karnataka high court on Monday observed that it was over.", []string{"organization Karnataka high court"}},
		{"company written small", "Brightwater plc cut 300 jobs.", []string{"organization Brightwater plc"}},
		{"department and what it is for", "The Irish department of health said no.", []string{"organization The Irish department of health"}},
		{"person of a body", "Critics left, said Meenakshi Zumthor of Human Rights Watch.", []string{"person Meenakshi Zumthor", "organization Human Rights Watch"}},
		{"government in exile", "The shadow National Unity Government hailed it.", []string{"organization National Unity Government"}},
		{"body of a country by its noun", "Myanmar's junta condemned it.", []string{"organization Myanmar's junta"}},
		{"office of an office", "The Disability Commissioner’s office said no.", []string{"organization The Disability Commissioner’s office"}},
		{"scholar of a university", "University of Manitoba historian Ann Lee said no.", []string{"person University of Manitoba historian Ann Lee"}},
		{"chair of a body with and in its name", "Housing and Building Commission chair Ann Lee said no.", []string{"person Housing and Building Commission chair Ann Lee"}},
		{"two people, one of a body", "Carl Voss and White House director Ann Lee said no.", []string{"person Carl Voss", "person White House director Ann Lee"}},
		{"mayor of a town that is only described", "The mayor of a central Queensland coal town said no.", []string{"nominal The mayor of a central Queensland coal town"}},
		{"surname behind its verb", "“No,” insists Zorn. It is time to go, says Krum.", []string{"person Zorn", "person Krum"}},
		{"surname with an age", "“No,” Zorn, 48, told them.", []string{"person Zorn", "pronoun them"}},
		{"doctors behind a verb", "It is time to go, said GPs.", nil},
		{"the government at home", "The Government says no, but the government ministers left.", []string{"organization The Government", "nominal the government ministers"}},
		{"body of a country behind a word for judges", "Social Justice Ireland said no.", []string{"organization Social Justice Ireland"}},
		{"council of a quarter", "South Durham Council said no.", []string{"organization South Durham Council"}},
		{"capital for its country", "Moscow denied it, but Beijing has accused Washington.", []string{"organization Moscow", "organization Beijing"}},
		{"region that speaks", "Bavaria said no. Voters in Ohio said yes.", []string{"organization Bavaria"}},
		{"person called like a capital", "Sofia Voss came. Sofia said no.", []string{"person Sofia Voss", "person Sofia"}},
		{"nominal", "The US leader met a senior official.", []string{"nominal The US leader", "nominal a senior official"}},
		{"plural title", "Presidents Trump and Putin met.", []string{"group Presidents Trump and Putin", "person Presidents Trump", "person Putin"}},
		{"messieurs", "Messrs. Zorn and Krum met.", []string{"group Messrs. Zorn and Krum", "person Messrs. Zorn", "person Krum"}},
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
		{"work before a full name", "Shopkeeper Tom Bell, 41, left.", []string{"person Shopkeeper Tom Bell"}},
		{"word for people at the head of the sentence", "Upcountryman Quorra Zumthor, 41, said no.", []string{"person Quorra Zumthor"}},
		{"word before a given name at the head of the sentence", "Yesterday Morag Zumthor left.", []string{"person Morag Zumthor"}},
		{"body behind for", "A spokeswoman for Western Isles Lines said no.", []string{"nominal A spokeswoman for Western Isles Lines"}},
		{"body by demonym and last word", "The Portuguese Industry Chamber agreed.", []string{"organization The Portuguese Industry Chamber"}},
		{"body by its first word", "The Department for Transport agreed.", []string{"organization The Department for Transport"}},
		{"body by its first word, with two more", "The Department of Natural Resources agreed.", []string{"organization The Department of Natural Resources"}},
		{"body with a joint", "The Ministry of Trade and Rural Affairs agreed.", []string{"organization The Ministry of Trade and Rural Affairs"}},
		{"body for something in something", "The Committee on Standards in Public Life agreed.", []string{"organization The Committee on Standards in Public Life"}},
		{"body with what it is", "The event organizer Western Isles Lines agreed.", []string{"organization The event organizer Western Isles Lines"}},
		{"office as a body", "The Prime Minister's Office agreed.", []string{"organization The Prime Minister's Office"}},
		{"word for a body as a family name", "Ms Chamber and Sir Alan Bank left.", []string{"person Ms Chamber", "person Sir Alan Bank"}},
		{"body behind a title", "The head of the centrist Tax Policy Center agreed.", []string{"nominal The head of the centrist", "organization Tax Policy Center"}},
		{"body to do something", "The Campaign to Save Our Ferries agreed.", []string{"organization The Campaign to Save Our Ferries"}},
		{"body of people in the plural", "The Students' Union of Connacht agreed.", []string{"organization The Students' Union of Connacht"}},
		{"body that begins with a rank", "The General Accounting Office agreed.", []string{"organization The General Accounting Office"}},
		{"two bodies", "The Harbour Trust and the Zorn Institute agreed.", []string{"organization The Harbour Trust", "organization the Zorn Institute"}},
		{"person of a body", "Ms Bell of the Harbour Trust agreed.", []string{"person Ms Bell", "organization the Harbour Trust"}},
		{"body before a day", "Leinster House on Thursday was quiet.", []string{"organization Leinster House"}},
		{"seat without article that speaks", "Treasury said no. Downing Street agreed.", []string{"organization Treasury", "organization Downing Street"}},
		{"body of a body", "The chairman of the House panel on water agreed.", []string{"nominal The chairman of the House panel"}},
		{"office of an area", "Nova Scotia's premier agreed.", []string{"nominal Nova Scotia's premier"}},
		{"body's officer in apposition", "In Lisbon, its president, Duarte Falcao, left.", []string{"person president, Duarte Falcao"}},
		{"letters in brackets", "The Zorn Chamber (CZA) met. Members of CZA left.", []string{"organization The Zorn Chamber", "organization CZA", "organization CZA"}},
		{"body by its noun", "The Zorn Alliance met. Critics of the alliance left the alliance members.", []string{"organization The Zorn Alliance", "organization the alliance", "nominal the alliance members"}},
		{"somebody's campaign", "Jane Zorn's team agreed.", []string{"organization Jane Zorn's team", "person Jane Zorn"}},
		{"adverbial noun before a title", "He spoke the way Sen. Jane Zorn did.", []string{"pronoun He", "person Sen. Jane Zorn"}},
		{"family name with a particle at the head of the sentence", "Pieter van der Hoek came. Van der Hoek left.", []string{"person Pieter van der Hoek", "person Van der Hoek"}},
		{"family name with a particle in the sentence", "Oisín de Búrca came. Critics of de Búrca left.", []string{"person Oisín de Búrca", "person de Búrca"}},
		{"body by the description behind it", "Zornwind, the lobby group, agreed. Zornwind left.", []string{"organization Zornwind", "organization Zornwind"}},
		{"body by the noun before it", "The engineering firm Quorra Zumthor agreed.", []string{"organization Quorra Zumthor"}},
		{"body that says what it does", "Uisce Zumthor said it plans to wait.", []string{"organization Uisce Zumthor"}},
		{"body that ends with where it is", "Lifeboat Watch New Zealand said no.", []string{"organization Lifeboat Watch New Zealand"}},
		{"body with what kind it is", "The Zumthor news agency agreed.", []string{"organization The Zumthor news agency"}},
		{"body behind its kind", "The NGO coalition Quorra Watch agreed.", []string{"organization Quorra Watch"}},
		{"unknown name behind an age", "It pleased the 81-year-old Quorra Zumthor.", []string{"person Quorra Zumthor"}},
		{"piece of an unknown name", "Housing Canada North said no.", nil},
		{"person who says it", "Quorra Zumthor said it would be wrong. She left.", []string{"person Quorra Zumthor", "pronoun She"}},
		{"person who says its", "Quorra Zumthor said its leaders lied.", []string{"person Quorra Zumthor"}},
		{"person who speaks of the weather", "Quorra Zumthor said it will rain.", []string{"person Quorra Zumthor"}},
		{"person described by a body", "Quorra Zumthor, a member of the union, said no.", []string{"person Quorra Zumthor", "nominal a member of the union"}},
		{"person between commas at the start", ", Zorn Krum, was tired.", nil},
		{"body with &", "Critics left Plains & Zumthor. But Plains & Zumthor said no.", []string{"organization Plains & Zumthor", "organization Plains & Zumthor"}},
		{"people of an area are no body", "Texas Republicans said it was late.", nil},
		{"council without article", "Powys council said no. Critics of Powys council left.", []string{"organization Powys council"}},
		{"title is no family name", "He met the Prime Minister, who agreed. Minister mocked over plan", []string{"pronoun He", "nominal the Prime Minister"}},
		{"leader of the opposition", "Leader of the Opposition Quorra Zumthor said no.", []string{"person Leader of the Opposition Quorra Zumthor"}},
		{"name behind its country", "Its chief, Lithuania's Vytas Zumthor, said no.", []string{"person Vytas Zumthor"}},
		{"names over the ends of lines", "Nobody in the hall knew that it was Jane\nZumthor of the Harbour\nTrust who had asked people\nto leave it before noon.", []string{"person Jane\nZumthor", "organization the Harbour\nTrust"}},
		{"body at the head of a paragraph", "It rained.\n\nMid Zumthor Health Board agreed.", []string{"organization Mid Zumthor Health Board"}},
		{"office in a headline", "No dam will close, says minister\n\nThe dams will stay open.", []string{"nominal minister"}},
		{"offices in a headline that do not speak", "Six dams close as mayors fret over chair\n\nThe dams will stay open.", nil},
		{"body by its article and verb", "It hurts, according to the Quorra Zumthor Circle, which was asked.", []string{"organization the Quorra Zumthor Circle"}},
		{"body of people", "The Quorra Advocates’ Forum said so.", []string{"organization The Quorra Advocates’ Forum"}},
		{"paper by its article and verb", "The Zumthor Report said so.", nil},
		{"person of a body", "Critics include Quorra Zumthor of the NGO Open Dams.", []string{"person Quorra Zumthor", "organization the NGO Open Dams"}},
		{"town", "Farmers met in the town of Quorra Zumthor.", nil},
		{"given name and age", "Among others is Ann, 34, of Lindau.", []string{"person Ann"}},
		{"letters of no body", "The NGO said so.", nil},
		{"headline of a person and a body", "Ann Zorn Calls Lindau Dam Commission Unfit", []string{"person Ann Zorn", "organization Lindau Dam Commission"}},
		{"headline of what a person receives", "Ann Zorn Receives First Dam Security Briefing", []string{"person Ann Zorn"}},
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
