package speaker

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"
)

// july is the day of publication of the texts below.
var july = time.Date(2018, 7, 20, 0, 0, 0, 0, time.UTC)

func TestResolve(t *testing.T) {
	us, gb := language.AmericanEnglish, language.BritishEnglish
	for _, c := range []struct {
		rule   string
		locale language.Tag
		text   string
		at     string // the last one in the text
		want   string // "" for nobody
		via    Rule
		reason Reason
	}{
		{"surname", us, "Jane Zorn came. Zorn left.", "Zorn", "Jane Zorn", BySurname, 0},
		{"honorific", us, "Jane Zorn came. Ms Zorn left.", "Ms Zorn", "Jane Zorn", ByHonorific, 0},
		{"diacritics do not matter", us, "President Recep Tayyip Erdoğan came. Mr Erdogan left.", "Mr Erdogan", "Recep Tayyip Erdoğan", ByHonorific, 0},
		{"short form of the given name", us, "Michael Zorn came. Mike Zorn left.", "Mike Zorn", "Michael Zorn", ByName, 0},
		{"initial", us, "Loretta E. Zorn came. Loretta Zorn left.", "Loretta Zorn", "Loretta E. Zorn", ByName, 0},
		{"honorific tells two apart", us, "Bill Zorn and Jane Zorn came. Mrs Zorn left.", "Mrs Zorn", "Jane Zorn", ByHonorific, 0},
		{"title tells two apart", us, "Senator Bill Zorn met Mayor Ann Zorn. Mayor Zorn left.", "Mayor Zorn", "Ann Zorn", ByHonorific, 0},
		{"pronoun tells two apart", us, "Bill Zorn and Jane Zorn came. Zorn said she was late.", "Zorn", "Jane Zorn", BySurname, 0},
		{"generation", us, "Donald Zorn met Donald Zorn Jr. at noon. Zorn Jr. left.", "Zorn Jr.", "Donald Zorn Jr.", BySurname, 0},
		{"the one of a family who spoke last", us, "Joel Zorn died. Joel Zorn was 19. His father, Bob Zorn, said no. Mr Zorn said it twice.", "Mr Zorn", "Bob Zorn", ByHonorific, 0},
		{"father and son", us, "Donald Zorn Jr. met Donald Zorn. Mr Zorn left.", "Mr Zorn", "Donald Zorn", ByHonorific, 0},
		{"the roster's man is not his son", us, "Donald Trump Jr. came. The president left.", "The president", "Donald Trump", ByRoster, 0},
		{"junior as a formal name", us, "Joseph R. Zorn Jr. came. Joe Zorn left.", "Joe Zorn", "Joseph R. Zorn Jr.", ByName, 0},
		{"given name alone", us, "Melania Trump came. Melania said no.", "Melania", "Melania Trump", ByGiven, 0},
		{"the object of a verb is not its subject", us, "Ann Lee met Jane Zorn. Zorn thanked her.", "her", "Ann Lee", ByPronoun, 0},
		{"who said is he", us, "Mark Lee said he would go, and John Zorn said he would stay.", "he", "John Zorn", ByPronoun, 0},
		{"spokesman who goes on", us, "Mr Zorn's spokesman declined to comment. He said it was late.", "He", "", 0, Unnamed},
		{"namesake of a president", us, "Hunter Trump left. President Trump said no.", "President Trump", "Donald Trump", ByHonorific, 0},
		{"premier of a state", gb, "NSW Premier Hal Zorn left. The premier said no.", "The premier", "Hal Zorn", ByOffice, 0},
		{"holder of another day", us, "The next US president will come.", "The next US president", "", 0, Unknown},
		{"pronoun of somebody not known", us, "Ann Lee left. The former senator said she would win.", "she", "", 0, Unnamed},
		{"two of a name in one sentence", us, "John Zorn and Jane Zorn met. Zorn said no.", "Zorn", "", 0, Ambiguous},
		{"two last words of a name", us, "Andrés Manuel López Obrador came. López Obrador left.", "López Obrador", "Andrés Manuel López Obrador", BySurname, 0},
		{"seat of a town's part", gb, "John Zorn, the MP for Leeds North, came. The Leeds North MP left.", "The Leeds North MP", "John Zorn", ByOffice, 0},
		{"who interviewed her", us, "Jane Lee came. Interviewed on Sunday by Ann Zorn, she said no.", "she", "Jane Lee", ByPronoun, 0},
		{"handle", us, "John Bolton came. He thanked @AmbJohnBolton.", "@AmbJohnBolton", "John Bolton", ByHandle, 0},
		{"office", us, "Senator Jane Zorn came. The senator left.", "The senator", "Jane Zorn", ByOffice, 0},
		{"office in a headline", gb, "No dam will close, says mayor\n\nThe dam will stay, Mayor Ann Zorn told farmers.", "mayor", "Ann Zorn", ByOffice, 0},
		{"name in the paragraph behind the office", gb, "Taxes will rise, the finance minister said.\n\n“Nobody will like it,” Ann Zorn told reporters.", "the finance minister", "Ann Zorn", ByOffice, 0},
		{"office in a headline, name behind it", gb, "Minister says taxes will rise\n\nThe finance minister spoke at noon.\n\n“Nobody will like it,” Ann Zorn told reporters.", "Minister", "Ann Zorn", ByOffice, 0},
		{"name behind the office, of somebody else", gb, "Taxes will rise, the finance minister said.\n\n“Nobody will like it,” Ann Zorn, the bishop of Lindau, told reporters.", "the finance minister", "", 0, Unknown},
		{"name behind the office, known from the roster", gb, "Taxes will rise, the finance minister said.\n\n“Nobody will like it,” Jeremy Corbyn told reporters.", "the finance minister", "", 0, Unknown},
		{"name behind two offices", gb, "Taxes will rise, the finance minister said. The bishop said no.\n\n“Nobody will like it,” Ann Zorn told reporters.", "the finance minister", "", 0, Unknown},
		{"name too far behind the office", gb, "Taxes will rise, the finance minister said.\n\nYes.\n\nNo.\n\n“Nobody will like it,” Ann Zorn told reporters.", "the finance minister", "", 0, Unknown},
		{"judge and somebody else", gb, "The sentence was fair, the judge said.\n\nAnn Zorn said she would appeal.", "the judge", "", 0, Unknown},
		{"country is no airline of its name", gb, "Japan Airlines said no. Japan said it would ask.", "Japan", "Japan", ByFirst, 0},
		{"office long before its holder", us, "One.\n\nTwo.\n\nThree.\n\nThe mayor left.\n\nFive.\n\nSix.\n\nSeven.\n\nMayor Ann Zorn came.", "The mayor", "", 0, Unknown},
		{"office and area", us, "Russian President Vladimir Putin met President Trump. The Russian leader left.", "The Russian leader", "Vladimir Putin", ByOffice, 0},
		{"office of the home country", us, "Russian President Vladimir Putin met President Donald Trump. The US president left.", "The US president", "Donald Trump", ByOffice, 0},
		{"office with party letters", us, "Sen. Ann Zorn (R-Fla.) met Sen. Bob Krum (D-Ohio). The Florida senator left.", "The Florida senator", "Ann Zorn", ByOffice, 0},
		{"office in apposition", us, "Ann Zorn, the mayor of London, came. The mayor left.", "The mayor", "Ann Zorn", ByOffice, 0},
		{"former office", us, "Former Mayor Ann Zorn met Mayor Bob Krum. The former mayor left.", "The former mayor", "Ann Zorn", ByOffice, 0},
		{"two holders in one sentence", us, "Senator Ann Zorn met Senator Bob Krum. The senator left.", "The senator", "", 0, Ambiguous},
		{"nobody holds it", us, "Mayor Ann Zorn came. The bishop left.", "The bishop", "", 0, Unknown},
		{"anonymous", us, "Mayor Ann Zorn came. A mayor left.", "A mayor", "", 0, Unnamed},
		{"roster", us, "The president left.", "The president", "Donald Trump", ByRoster, 0},
		{"roster by locale", gb, "The prime minister left.", "The prime minister", "Theresa May", ByRoster, 0},
		{"roster by home guessed", language.Und, "The Republican Party met. Sen. Ann Zorn (R-Tex.) came. The president left.", "The president", "Donald Trump", ByRoster, 0},
		{"roster for a leader", us, "The German chancellor left.", "The German chancellor", "Angela Merkel", ByRoster, 0},
		{"the text wins over the roster", us, "President Ann Zorn came. The president left.", "The president", "Ann Zorn", ByOffice, 0},
		{"surname and office from the roster", us, "President Putin left.", "President Putin", "Vladimir Putin", ByFirst, 0},
		{"surname of somebody abroad", us, "Mr. Abe teaches in Denver.", "Mr. Abe", "Abe", ByFirst, 0},
		{"surname of somebody abroad, and the country", us, "Japan said yes. Mr. Abe left.", "Mr. Abe", "Shinzo Abe", ByFirst, 0},
		{"pronoun by subject", us, "Mr Zorn met Mr Krum. He said no.", "He", "Zorn", ByPronoun, 0},
		{"pronoun by gender", us, "Ann Zorn met Bob Krum. She left.", "She", "Ann Zorn", ByPronoun, 0},
		{"pronoun by the last speaker", us, `"No," Mr Zorn said. The room fell silent, and Mr Krum was there. "Yes," he added.`, "he", "Zorn", ByPronoun, 0},
		{"pronoun in its sentence", us, "Mr Zorn said Mr Krum knew what he had seen.", "he", "Zorn", ByPronoun, 0},
		{"possessive by the nearest subject", us, "Mr Zorn said Mr Krum had lost his keys.", "his", "Krum", ByPronoun, 0},
		{"pronoun without anybody", us, "Then she left.", "she", "", 0, Unknown},
		{"pronoun of the other gender", us, "Mr Zorn came. She left.", "She", "", 0, Unknown},
		{"plural pronoun", us, "Mr Zorn and Mr Krum came. They left.", "They", "", 0, Unknown},
		{"woman by gender", us, "Ann Zorn met Bob Krum. The woman left.", "The woman", "Ann Zorn", ByPronoun, 0},
		{"body", us, "The White House declined. The White House denied it.", "The White House", "White House", ByName, 0},
		{"body by its last word", us, "The Washington Post wrote it. The Post said so.", "The Post", "Washington Post", ByName, 0},
		{"body by its letters", us, "The Zorn Institute for Peace gave figures. ZIP said so.", "ZIP", "Zorn Institute for Peace", ByName, 0},
		{"body by its noun", us, "The Alliance to Mend Our Roads met. The alliance said so.", "The alliance", "Alliance to Mend Our Roads", ByName, 0},
		{"body by its noun before of", us, "The Reserve Bank of Zorn met. The bank said so.", "The bank", "Reserve Bank of Zorn", ByName, 0},
		{"body by its noun, two in one sentence", us, "The Zorn Institute visited the Krum Institute. The institute said so.", "The institute", "", 0, Ambiguous},
		{"body by letters in brackets", us, "The Portuguese Industry Chamber (CIP) met. CIP said so.", "CIP", "Portuguese Industry Chamber", ByName, 0},
		{"body by its noun, the last of two", us, "The Zorn Institute and the Krum Institute met. The Zorn Institute left. The institute said so.", "The institute", "Zorn Institute", ByName, 0},
		{"team is the campaign", us, "The Zorn team met. The Zorn campaign said so.", "The Zorn campaign", "Zorn campaign", ByName, 0},
		{"somebody's team is the campaign", us, "The Zorn campaign met. Jane Zorn's camp said so.", "Jane Zorn's camp", "Zorn campaign", ByName, 0},
		{"officer in apposition", us, "The club met. Its president, Duarte Falcao, told them. Falcao left.", "Falcao left", "Duarte Falcao", BySurname, 0},
		{"officer with a particle in apposition", us, "The club met. Its president, Oisín de Búrca, told them. Mr de Búrca left.", "Mr de Búrca", "Oisín de Búrca", ByHonorific, 0},
		{"clan names in two words", us, "Cathal Mac Giolla Bhríde came. Mr Mac Giolla Bhríde left.", "Mr Mac Giolla Bhríde", "Cathal Mac Giolla Bhríde", ByHonorific, 0},
		{"clan names with small letters", us, "Pádraig Mac an tSaoi came. Mr Mac an tSaoi left.", "Mr Mac an tSaoi", "Pádraig Mac an tSaoi", ByHonorific, 0},
		{"clan names of women", us, "Máire Ní Dhomhnaill came. Ní Dhomhnaill left.", "Ní Dhomhnaill", "Máire Ní Dhomhnaill", BySurname, 0},
		{"small letter before a capital", us, "Seán Ó hÓgáin came. Mr Ó hÓgáin left.", "Mr Ó hÓgáin", "Seán Ó hÓgáin", ByHonorific, 0},
		{"shadow office", us, "The treasurer, Bob Krum, met the shadow treasurer, Ann Zorn. The treasurer left.", "The treasurer", "Bob Krum", ByOffice, 0},
		{"shadow office by its status", us, "The shadow treasurer, Ann Zorn, met the treasurer, Bob Krum. The shadow treasurer left.", "The shadow treasurer", "Ann Zorn", ByOffice, 0},
		{"office of an area, named later", us, "Nova Scotia's premier left. Premier Jane Zorn said so.", "Nova Scotia's premier", "Jane Zorn", ByOffice, 0},
		{"office of an area that two may hold", us, "Nova Scotia's premier left. Premier Jane Zorn met Premier Bob Krum.", "Nova Scotia's premier", "", 0, Unknown},
		{"office of a body, named later", us, "The chairman of the House panel left.\n\n\"No,\" said the chairman, Representative Bob Krum.", "The chairman of the House panel", "Bob Krum", ByOffice, 0},
		{"pronoun of the subject of any verb", us, "Mr Zorn laughed at Mr Krum. He left.", "He", "Zorn", ByPronoun, 0},
		{"pronoun of the subject over an apposition", us, "Ann Zorn, an adviser to Jane Krum, said no. She left.", "She", "Ann Zorn", ByPronoun, 0},
		{"pronoun of the subject over brackets", us, "Bob Zorn (R-Ohio), who backed Bill Krum, said no. But he left.", "he", "Bob Zorn", ByPronoun, 0},
		{"pronoun of the subject behind one comma", us, "One aide, party chairwoman Ann Zorn, praised Jane Krum. She left.", "She", "Ann Zorn", ByPronoun, 0},
		{"pronoun before its name", us, "Mr Krum left early.\n\nWhile he said little, Mr Zorn stayed.", "he", "Zorn", ByPronoun, 0},
		{"pronoun of a topic", us, "Mr Krum said no. As for Mr Zorn, he left.", "he", "Zorn", ByPronoun, 0},
		{"pronoun in what somebody says", us, "Mr Zorn met Mr Krum. Mr Krum said: \"Yesterday he left.\"", "he", "Zorn", ByPronoun, 0},
		{"pronoun behind a quotation that names another", us, "Mr Zorn said no. \"Krum has nothing. Bob Krum must go,\" he said.", "he", "Zorn", ByPronoun, 0},
		{"possessor of what was said is no speaker", us, "Ann Zorn, a lawyer, said Jane Krum's words meant nothing. \"No,\" she said.", "she", "Ann Zorn", ByPronoun, 0},
		{"pronoun of somebody unnamed", us, "Mr Zorn left. One aide said he knew.", "he", "", 0, Unnamed},
		{"chief of a body that is described", us, "Sunniva Zorn, the chief executive of the charity Clean Strand, came. She left.", "She", "Sunniva Zorn", ByPronoun, 0},
		{"misspelt surname", us, "Leslie Zorrem came. Zorem said no.", "Zorem", "Leslie Zorrem", BySurname, 0},
		{"misspelt surname with honorific", us, "Leslie Zorrem came. Mr Zorerm left.", "Mr Zorerm", "Leslie Zorrem", ByHonorific, 0},
		{"surname that two would be, misspelt", us, "Lee Zorrem met Bob Zorret. Mr Zorrel left.", "Mr Zorrel", "Zorrel", ByFirst, 0},
		{"short surname of another", us, "Leslie Zorn came. Mr Zord left.", "Mr Zord", "Zord", ByFirst, 0},
		{"family name with a capital inside", us, "Voters such as Tyresha McZorn and Bob Krum came. McZorn left.", "McZorn left", "Tyresha McZorn", BySurname, 0},
		{"former office by the roster", us, "Laura Bush and Mr Zorn came. George W. Bush left. The former president said no.", "The former president", "George W. Bush", ByRoster, 0},
		{"party and state of the subject", us, "Ann Zorn met Bob Krum on Monday. The Florida Republican left.", "The Florida Republican", "Ann Zorn", ByPronoun, 0},
		{"party of another", us, "Ann Zorn (D-Ohio) left. The Florida Republican said no.", "The Florida Republican", "", 0, Unknown},
		{"office of the subject", us, "Ann Zorn left. The Texas senator said no.", "The Texas senator", "Ann Zorn", ByPronoun, 0},
		{"office of somebody else", us, "Mayor Ann Zorn left. The Texas senator said no.", "The Texas senator", "", 0, Unknown},
		{"office of somebody just named", us, "Senator Bob Krum came.\n\nIt rained.\n\nIt snowed.\n\nAnn Zorn left. The senator said no.", "The senator", "Ann Zorn", ByPronoun, 0},
		{"work of the subject", us, "Ann Zorn left. The billionaire said no.", "The billionaire", "Ann Zorn", ByPronoun, 0},
		{"work as an object", us, "Ann Zorn left. Few liked the billionaire.", "the billionaire", "", 0, Unknown},
		{"work behind a subject", us, "Ann Zorn said that the billionaire left.", "the billionaire", "", 0, Unknown},
		{"candidate with a campaign", us, "The Zorn campaign paid. Ann Zorn left. The candidate said no.", "The candidate", "Ann Zorn", ByPronoun, 0},
		{"candidate without one", us, "Ann Zorn left. The candidate said no.", "The candidate", "", 0, Unknown},
		{"lawmaker unnamed before", us, "A lawmaker came. Ann Zorn left. The lawmaker said no.", "The lawmaker", "", 0, Unknown},
		{"age and kin", us, "Ann Zorn met Bob Krum. The 34-year-old mother of three said no.", "The 34-year-old mother of three", "Ann Zorn", ByPronoun, 0},
		{"mum of several", gb, "Nurse Ann Zorn, 29, said no. The mum-of-two said it hurt.", "The mum-of-two", "Ann Zorn", ByPronoun, 0},
		{"seat of one who speaks", gb, "Labour’s Ann Zorn said no.\n\nIt hurts, the Quorra North-Central MP told farmers.", "the Quorra North-Central MP", "Ann Zorn", ByPronoun, 0},
		{"seat of a spokesman", gb, "Labour’s health spokesman Carl Krum said no. The MP said it hurt.", "The MP", "Carl Krum", ByPronoun, 0},
		{"seat of another place", gb, "Ann Zorn, the MP for Lindau, said no. The Quorra MP said it hurt.", "The Quorra MP", "", 0, Unknown},
		{"shadow office", gb, "Labour’s Ann Zorn said no. The shadow home secretary said it hurt.", "The shadow home secretary", "Ann Zorn", ByPronoun, 0},
		{"lawmaker with a seat", gb, "Ann Zorn, the MEP for Lindau, said no. The lawmaker said it hurt.", "The lawmaker", "Ann Zorn", ByPronoun, 0},
		{"leader of a party, not of a union", gb, "The union was sad. Its leader Carl Krum said no. The Labour leader said it hurt.", "The Labour leader", "Jeremy Corbyn", ByRoster, 0},
		{"kin of several", us, "Ann Zorn met Bob Krum. The grandmother of six said no.", "The grandmother of six", "Ann Zorn", ByPronoun, 0},
		{"kin of an age", us, "Bob Krum has a plan for his 17-year-old daughter, Ellie, a pupil. She left.", "She", "Ellie", ByPronoun, 0},
		{"body in small letters", us, "The federal government said no.", "The federal government", "federal government", ByFirst, 0},
		{"given name before the family name of two", us, "Bob and Jane Krum came. Mr Krum left.", "Mr Krum", "Bob Krum", ByHonorific, 0},
		{"presidents of clubs", us, "President Ann Zorn came. The president of the Teamsters left.", "The president of the Teamsters", "", 0, Unknown},
		{"leader of a party is not the country's", gb, "The Lib Dem leader left.", "The Lib Dem leader", "", 0, Unknown},
		{"body by its last word with its officer", us, "European Commission President Ann Zorn came. The Commission president left.", "The Commission president", "Ann Zorn", ByOffice, 0},
		{"Mr before the given name", us, "Indonesian President Joko Widodo came. Mr Joko left.", "Mr Joko", "Joko Widodo", ByGiven, 0},
		{"pronoun of the subject of an irregular verb", us, "Mr Zorn flew home with Mr Krum. He left.", "He", "Zorn", ByPronoun, 0},
		{"pronoun behind words about somebody else", us, "Mr Krum said no. Mr Zorn himself was late. \"It rained,\" he later said.", "he", "Zorn", ByPronoun, 0},
		{"house in an apposition is nobody", us, "Ann Zorn, of RBC Capital Markets, said no. Mr Krum left. \"It rained,\" she said.", "she", "Ann Zorn", ByPronoun, 0},
		{"family name that is a past", us, "Ann Zorn spoke with Shane Shook about rain. Mr Shook left.", "Mr Shook", "Shane Shook", ByHonorific, 0},
		{"group", us, "Presidents Trump and Putin met.", "Presidents Trump and Putin", "", 0, Unnamed},
	} {
		t.Run(c.rule, func(t *testing.T) {
			ms := Find(c.text)
			people := Resolve(ms, Context{Published: july, Locale: c.locale})
			checkPeople(t, ms, people)
			at := strings.LastIndex(c.text, c.at)
			p, m := people.At(at, at+len(c.at))
			if m == nil {
				t.Fatalf("%q: no mention in %v", c.at, found(c.text))
			}
			got := ""
			if p != nil {
				got = p.Name.String()
			}
			if got != c.want || m.Via != c.via && c.via != 0 || m.Reason != c.reason {
				t.Errorf("%q is %q via %v, reason %v; want %q via %v, reason %v", c.at, got, m.Via, m.Reason, c.want, c.via, c.reason)
			}
		})
	}
}

func TestResolveWithoutRoster(t *testing.T) {
	c := Context{Published: july, Locale: language.AmericanEnglish, Roster: &Roster{}}
	people := Resolve(Find("The president left."), c)
	if len(people.Persons) != 0 || people.Unresolved[0].Reason != Unknown {
		t.Errorf("got %+v", people)
	}
	c = Context{Locale: language.AmericanEnglish} // no day
	if people := Resolve(Find("The president left."), c); len(people.Persons) != 0 {
		t.Errorf("got %+v", people.Persons)
	}
}

func TestResolveDoesNotChangeItsInput(t *testing.T) {
	ms := Find("Ann Zorn came. Zorn left. She sat.")
	ms[0], ms[2] = ms[2], ms[0]
	start := ms[0].Start
	Resolve(ms, Context{})
	if ms[0].Start != start {
		t.Error("the mentions were reordered")
	}
}

func TestRivals(t *testing.T) {
	people := Resolve(Find("Senator Ann Zorn met Senator Bob Krum. The senator left."), Context{})
	last := people.Unresolved[len(people.Unresolved)-1]
	if len(last.Rivals) != 2 || last.Rivals[0] != "p1" || last.Rivals[1] != "p2" {
		t.Errorf("rivals %v", last.Rivals)
	}
}

func TestAt(t *testing.T) {
	text := "Critics of Mr Zorn left. Mr Zorn's lawyer, Ann Lee, stayed."
	people := Resolve(Find(text), Context{})
	for _, c := range []struct{ span, want string }{
		{"Critics of Mr Zorn", ""},
		{"Mr Zorn's lawyer, Ann Lee", "Ann Lee"},
		{"Ann Lee, stayed", "Ann Lee"},
		{"Mr Zorn's lawyer", "Ann Lee"},
		{"Mr Zorn's", "Ann Lee"},
		{"left", ""},
		{"Zorn left", "Zorn"},
	} {
		at := strings.Index(text, c.span)
		p, _ := people.At(at, at+len(c.span))
		if (p == nil) != (c.want == "") || p != nil && p.Name.String() != c.want {
			t.Errorf("At(%q) = %v, want %q", c.span, p, c.want)
		}
	}
	text = "Mr Zorn's website failed. His office burned. Mr Zorn's fell."
	people = Resolve(Find(text), Context{})
	for span, want := range map[string]bool{"Mr Zorn's website": false, "His office": false, "His": true, "Mr Zorn's": true} {
		at := strings.LastIndex(text, span)
		if p, _ := people.At(at, at+len(span)); (p != nil) != want {
			t.Errorf("At(%q) = %v", span, p)
		}
	}
	text = "The governor's own Department of Zorn left. The governor's talks with the Department of Zorn failed."
	people = Resolve(Find(text), Context{})
	for span, want := range map[string]bool{"The governor's own Department of Zorn": true, "The governor's talks with the Department of Zorn": false} {
		at := strings.Index(text, span)
		if p, _ := people.At(at, at+len(span)); (p != nil) != want || p != nil && p.Kind != KindOrganization {
			t.Errorf("At(%q) = %v", span, p)
		}
	}
	if p, m := (People{}).At(0, 10); p != nil || m != nil {
		t.Error("nobody has a mention")
	}
}

// TestGenderFromPronouns lets a pronoun tell the gender of the person it stands
// for, but not where it may stand for another as well.
func TestGenderFromPronouns(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       Gender
	}{
		{"in the sentence", "The premier, Quorra Zumthor, said she knew.", Female},
		{"in the next sentence", "The premier, Quorra Zumthor, spoke. He left.", Male},
		{"one of two", "Premier Quorra Zumthor met Mayor Vexil Krummhorn. She left.", 0},
		{"no pronoun", "The premier, Quorra Zumthor, left.", 0},
	} {
		t.Run(c.rule, func(t *testing.T) {
			people := Resolve(Find(c.text), Context{})
			if p := people.Persons[0]; p.Name.Family != "Zumthor" || p.Gender != c.want {
				t.Errorf("%v of %v, want %v", p.Gender, p.Name, c.want)
			}
		})
	}
}

// TestOwner has the owner inside somebody's mention be somebody else of the name.
func TestOwner(t *testing.T) {
	people := Resolve(Find("Imran Zorn left. Zorn's sister, Jane Zorn, came."), Context{}).Persons
	if len(people) != 2 || len(people[0].Mentions) != 2 || len(people[1].Mentions) != 1 {
		t.Errorf("%+v", people)
	}
}

// TestWhoseDeputy has nobody be his own deputy.
func TestWhoseDeputy(t *testing.T) {
	people := Resolve(Find("Mark Lee and John Zorn, his deputy, met."), Context{}).Persons
	if len(people) != 2 || len(people[0].Mentions) != 2 || people[0].Mentions[1].Text != "his" {
		t.Errorf("%+v", people)
	}
}
