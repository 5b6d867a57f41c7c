package quote

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/speaker"
)

// published is a Sunday.
var published = time.Date(2018, 7, 22, 0, 0, 0, 0, time.UTC)

// resolved finds and resolves all of a text.
func resolved(s string) []Quote {
	return Resolve(Find(s), Context{
		People: speaker.Resolve(speaker.Find(s), speaker.Context{Published: published}),
		Events: event.Resolve(event.Find(s), event.Context{Published: published}),
	})
}

// knownUnresolved are rows of resolveRows that fail, with the reason. The list
// may only shrink.
var knownUnresolved = map[string]string{}

const mostUnresolved = 0

// resolveRows are the rules of resolving: for each quotation its speaker and
// how that was found.
var resolveRows = []row{
	{"name", `“The dam is safe,” Ann Lee said.`, []string{"Ann Lee, name"}},
	{"title", `“The dam is safe,” Senator Ann Lee said.`, []string{"Ann Lee, title"}},
	{"honorific", `Ann Lee came to Lindau. “The dam is safe,” Ms. Lee said.`, []string{"Ann Lee, honorific"}},
	{"surname", `Ann Lee came to Lindau. “The dam is safe,” Lee said.`, []string{"Ann Lee, name"}},
	{"pronoun", `“The dam is safe,” Ms. Ann Lee said. She said that nobody had to leave.`, []string{"Ann Lee, honorific", "Ann Lee, pronoun"}},
	{"pronoun of the other gender", `“The dam is safe,” Ms. Ann Lee told Mr. Carl Voss. He said that it leaked.`, []string{"Ann Lee, honorific", "Carl Voss, pronoun"}},
	{"nominal", `Ann Lee, the mayor of Lindau, came on Friday. “The dam is safe,” the mayor said.`, []string{"Ann Lee, nominal"}},
	{"handle", `@AnnLee tweeted: “The dam is safe and the river is clean.”`, []string{"Ann Lee, handle"}},
	{"body", `“The dam is safe,” the White House said.`, []string{"White House, name"}},
	{"carried", "“We measured it twice,” Ann Lee said.\n\n“The dam is safe. Nobody has to leave the valley.”", []string{"Ann Lee, name", "Ann Lee, carried"}},
	{"carried twice", "“We measured it twice,” Ann Lee said.\n\n“The dam is safe. Nobody has to leave.”\n\n“We will stay here until winter.”",
		[]string{"Ann Lee, name", "Ann Lee, carried", "Ann Lee, carried"}},
	{"source close to somebody", `Carl Voss left. A source close to the talks said it was late. “I am leaving,” he said.`, []string{", none", ", pronoun"}},
	{"crosshead is not carried", "“We measured it twice,” Ann Lee said.\n\n‘A long wait’\n\nCarl Voss disagreed.", []string{"Ann Lee, name", ", none"}},
	{"crosshead that repeats", "“We measured it twice,” Ann Lee said.\n\n‘A long wait’\n\nCarl Voss said it had been a long wait for the valley.",
		[]string{"Ann Lee, name", "Carl Voss, carried", "Carl Voss, name"}},
	{"headline that two have said", "‘A long wait’: valley votes on dam\n\nAnn Lee said it had been a long wait.\n\nCarl Voss said it was a long wait, too.",
		[]string{", none", "Ann Lee, name", "Carl Voss, name"}},
	{"not carried over a paragraph", "“We measured it twice,” Ann Lee said.\n\nThe river was high.\n\n“The dam is safe. Nobody has to leave the valley.”", []string{"Ann Lee, name", ", none"}},
	{"carried over a sentence about the same", "“We measured it twice,” Ann Lee said.\n\nMs. Lee was right. “The dam is safe. Nobody has to leave the valley.”", []string{"Ann Lee, name", "Ann Lee, carried"}},
	{"not carried over somebody else", "“We measured it twice,” Ann Lee said.\n\nCarl Voss was worried. “The dam is safe. Nobody has to leave the valley.”", []string{"Ann Lee, name", ", none"}},
	{"subject of the sentence before", "Ann Lee is proud of her work. “The dam is safe. Nobody has to leave the valley.”", []string{"Ann Lee, name"}},
	{"subject that suffers", "Ann Lee was sacked after the storm. “The dam is safe. Nobody has to leave the valley.”", []string{", none"}},
	{"subject that the quotation is about", "Ann Lee died on Monday. “She was a great engineer of dams.”", []string{", none"}},
	{"thing that is the subject before", "The dam stood firm. “It is safe. Nobody has to leave the valley.”", []string{", none"}},
	{"description behind the name", `Zorn Gas, the lobby group, said that the dam was safe.`, []string{"Zorn Gas, name"}},
	{"age behind the name", `Ann Lee, 81, who relied on the ferry, said that the dam was safe.`, []string{"Ann Lee, name"}},
	{"somebody else's spokesman", `Carl Voss, the spokesman for the Lindau Trust, left. The mayor's spokesman said that the dam was safe.`, []string{", nominal"}},
	{"whose reply", "Ann Lee's reply was short: “Of which year was that?”", []string{"Ann Lee, name"}},
	{"who is blunt", "Ann Lee was blunt: “The dam is safe.”", []string{"Ann Lee, name"}},
	{"nobody to carry from", "“The dam is safe. Nobody has to leave the valley.”", []string{", none"}},
	{"body that goes on as it", `The White House said that the dam was safe. It added that the river was low.`, []string{"White House, name", "White House, pronoun"}},
	{"it is nobody", `Ann Lee said that the dam was safe. It said so in a report.`, []string{"Ann Lee, name", ", none"}},
	{"owner of a claim", `Ann Lee's claim that the dam was safe was wrong.`, []string{"Ann Lee, name"}},
	{"name in apposition to one of many", `Two senators were late. One of them, Ann Lee of Lindau, said that the dam was safe.`, []string{"Ann Lee, name"}},
	{"two speak", `“The dam leaks,” said Mr Voss and Ms Lee.`, []string{", none"}},
	{"three speak", `“The dam leaks,” said Carl Voss, Ann Lee and Paul Zorn.`, []string{", none"}},
	{"one of two bodies", `Ann Lee, who led the board and the union, said that the dam was safe.`, []string{"Ann Lee, name"}},
	{"scholar of a university", `University of Manitoba historian Ann Lee said that the dam was safe.`, []string{"Ann Lee, title"}},
	{"company by its noun", `Lindau Airways said that the dam was safe. “We measured it,” the company said.`, []string{"Lindau Airways, name", "Lindau Airways, nominal"}},
	{"company that is no house", `The White House said that the dam was safe. “We measured it,” the company said.`, []string{"White House, name", ", none"}},
	{"company of a court's", "The High Court said the firm had lied.\n\nThe company said it would appeal.", []string{"High Court, name", ", none"}},
	{"watchdog that is a company", `Lindau Airways said that the dam was safe. “We measured it,” the watchdog said.`, []string{"Lindau Airways, name", ", none"}},
	{"watchdog that is an agency", `The Environment Agency said that the dam was safe. “We measured it,” the watchdog said.`, []string{"Environment Agency, name", "Environment Agency, nominal"}},
	{"company behind somebody else", `The White House said that the dam was safe. Ann Lee said that it leaked. “We measured it,” the company said.`,
		[]string{"White House, name", "Ann Lee, name", ", none"}},
	{"author of a report", `A new report by the White House said that the dam was safe.`, []string{"White House, name"}},
	{"taker of a poll", `A new poll by the White House found that the dam was safe.`, []string{", none"}},
	{"name in apposition to a description", `The president of the teachers' union, Ann Lee, said that the dam was safe.`, []string{"Ann Lee, name"}},
	{"name in apposition to a relation", `Carl Voss came. His shadow, Hannelore Pichler, said that the dam was safe.`, []string{"Hannelore Pichler, name"}},
	{"quoted as saying", `Ann Lee was quoted as saying that the dam was safe.`, []string{"Ann Lee, name"}},
	{"relative pronoun", `Ann Lee, who said that the dam was safe, left the meeting.`, []string{"Ann Lee, name"}},
	{"relative pronoun behind a body", `Ann Lee, head of the White House, who said that the dam was safe, left the meeting.`, []string{"Ann Lee, name"}},
	{"unnamed", `“The dam is safe,” a senior official said.`, []string{", nominal"}},
	{"critics are nobody", `Ann Lee came to Lindau. “The dam leaks,” critics of Ms. Lee said.`, []string{", none"}},
	{"supporters are nobody", `Supporters of Ann Lee said that the dam was safe.`, []string{", none"}},
	{"supporters behind the name", `Ann Lee supporters said that the dam was safe.`, []string{", none"}},
	{"aide is not the one aided", `Ann Lee's aide said that the dam was safe.`, []string{", nominal"}},
	{"told by somebody else", `Ann Lee, a lawyer for Carl Voss, said that the dam was safe.`, []string{"Ann Lee, name"}},
	{"pronoun over a quotation inside", `“He told me, ‘Go,’ and I went,” Ms. Ann Lee said. She said that nobody had to leave.`, []string{"Ann Lee, honorific", "Ann Lee, pronoun"}},
	{"pronoun for somebody unnamed", `Ann Lee came. “The dam leaks,” Carl Voss said. One engineer at the dam said it was safe. “I am sure,” he said.`, []string{"Carl Voss, name", ", nominal", ", pronoun"}},
	{"it, of the sentence before", `The Lindau Dam Commission is looking at six dams. It said some of them leaked.`, []string{"Lindau Dam Commission, pronoun"}},
	{"it, behind another sentence", `NATO said so. Quorra has refused. It said the dam leaked.`, []string{"NATO, name", ", none"}},
	{"its figures", `Half of the dams leak, according to NATO. Its figures suggest that it costs a million.`, []string{"NATO, name", "NATO, pronoun"}},
	{"figures that a body published", `Half of the dams leak, according to figures published on Monday by the Ministry of Justice.`, []string{"Ministry of Justice, name"}},
	{"the group", `Half of the dams leak, according to the Quorra Consortium. The group called that a scandal.`, []string{"Quorra Consortium, name", "Quorra Consortium, nominal"}},
	{"the operator that is an agency", "Transport Scotland said half of the ferries were late. The agency said they were old. But the operator has told staff that one is new.", []string{"Transport Scotland, name", "Transport Scotland, nominal", ", none"}},
	{"somebody unknown of a body", `Aziza Noor of the Women's League of Somaliland said that the dam was safe.`, []string{"Aziza Noor, name"}},
	{"somebody unknown of a body of a country", `Teresia Wairimu of the Mitumba Association of Kenya said that the dam was safe.`, []string{"Teresia Wairimu, name"}},
	{"economist of a body, who", `“No,” said Ilmari Kuusisto, an economist at Tampere University, who argues that the dam is safe.`, []string{"Ilmari Kuusisto, name", "Ilmari Kuusisto, name"}},
	{"whom a body insured", `Southern Mutual, which insured Ms Castellano, admitted that the dam was unsafe.`, []string{", none"}},
	{"her organisation", `Ann Lee runs a charity. Her organisation estimates that the dam is safe.`, []string{", none"}},
	{"accused in a headline", "Ann Lee accused of ‘sleeping on the dam’ as valley floods\n\nAnn Lee said that the dam was safe.", []string{", none", "Ann Lee, name"}},
	{"a small operator behind after", `The move comes after Kitami Kotsu, an operator in Hokkaido, announced Monday that it would abolish 14 of its 31 dams.`, []string{"Kitami Kotsu, name"}},
	{"participle behind the object of a preposition", `Ann Lee refused help for Voss Holdings, a firm that had closed, saying that the dam was safe.`, []string{"Ann Lee, name", "Ann Lee, name"}},
	{"second verb behind a clause of time", `Ann Lee hopes to have the dam in place before the winter, when demand for locums is at its highest, and believes that most trusts will welcome it.`, []string{"Ann Lee, name", "Ann Lee, name"}},
	{"report set off by commas", `The report, published on Wednesday by the Resolution Foundation, found that the dam was safe.`, []string{"Resolution Foundation, name"}},
	{"it, of what it says", `Lindau Water expects the dam to be safe, it said on Friday.`, []string{"Lindau Water, pronoun"}},
	{"two titles", `Retired bureaucrat and civic activist Meenakshi Varadhachari, one of the petitioners, said that the dam was safe.`, []string{"Meenakshi Varadhachari, title"}},
	{"paper and its reporter", `The Washington Post's Quorra Zumthor reported that the dam leaked.`, []string{"Quorra Zumthor, name"}},
	{"some of a person's", `Some of Ms. Ann Lee's allies said that the dam leaked.`, []string{", none"}},
	{"body with for in its name", `Transport for Lindau commissioner Ann Lee said that the dam leaked.`, []string{"Ann Lee, title"}},
	{"body, which", `It was backed by the CBI, which said that the dam leaked.`, []string{"CBI, name"}},
	{"party, who", `It was backed by the Scottish Greens, who said that the dam leaked.`, []string{"Scottish Greens, name"}},
	{"head of a body, who", `It was backed by Ann Lee, head of the CBI, who said that the dam leaked.`, []string{"Ann Lee, name"}},
	{"on behalf of a body", `Speaking on behalf of the CBI, the head of trade, Ann Lee, assured farmers that the dam was safe.`, []string{"Ann Lee, title"}},
	{"many", `Ms. Ann Lee met farmers. “The dam leaks,” they said.`, []string{", pronoun"}},
	{"no source", `It was reported that the dam had burst.`, []string{", none"}},
	{"signed", "Ann Lee came to Lindau.\n\n“The dam is safe, and we will prove it.” – Ann Lee", []string{"Ann Lee, name"}},
	{"transcript", "MS. LEE: The dam is safe.\n\nMR. VOSS: How do you know?\n\nMS. LEE: We measured it.", []string{"LEE, honorific", "VOSS, honorific", "LEE, honorific"}},
}

func TestResolve(t *testing.T) {
	if len(knownUnresolved) > mostUnresolved {
		t.Errorf("%d known failures, at most %d are allowed", len(knownUnresolved), mostUnresolved)
	}
	for _, r := range resolveRows {
		t.Run(r.name, func(t *testing.T) {
			var got []string
			for _, q := range resolved(r.in) {
				got = append(got, q.Speaker.Name.String()+", "+q.Via.String())
			}
			diff := cmp.Diff(r.want, got)
			switch reason, known := knownUnresolved[r.name]; {
			case known && diff == "":
				t.Error("no longer fails: take it from knownUnresolved")
			case known:
				t.Logf("known failure: %s", reason)
			case diff != "":
				t.Errorf("speakers of %q (-want +got):\n%s", r.in, diff)
			}
		})
	}
}

func TestCircumstances(t *testing.T) {
	for name, c := range map[string]struct{ in, when, where, addressee string }{
		"day behind the cue":         {`“The dam is safe,” Ms. Lee said on Friday.`, "2018-07-20", "", ""},
		"day before the source":      {`On Friday, Ms. Lee said that the dam was safe.`, "2018-07-20", "", ""},
		"day in the content":         {`“The dam will open on Friday,” Ms. Lee said.`, "", "", ""},
		"no day":                     {`“The dam is safe,” Ms. Lee said.`, "", "", ""},
		"since when":                 {`Ms. Lee has climbed the hill since 1979 and says that the dam was safe.`, "", "", ""},
		"day of a relative":          {`Ms. Lee, who resigned on Monday, said that the dam was safe.`, "", "", ""},
		"day of an inserted clause":  {`Residents of the valley, where officials pasted notices on Monday, said that the dam was safe.`, "", "", ""},
		"day and date in the source": {`LINDAU: The mayor, Ms. Lee, on Monday (July 16, 2018) told the board that the dam was safe.`, "2018-07-16", "", "the board"},
		"day of a letter":            {`In a letter that arrived on Monday, Ms. Lee said the dam was safe.`, "2018-07-16", "a letter", ""},
		"year of a verb before":      {`Ms. Lee joined the board in 1987 and wrote last year that the dam was safe.`, "2017", "", ""},
		"day of a verb before":       {`Ms. Lee met farmers on Monday and said that the dam was safe.`, "2018-07-16", "", ""},
		"day of somebody else":       {`Mr. Voss left on Monday, but Ms. Lee warned that the dam was safe.`, "", "", ""},
		"day of the main verb":       {`The board met on Monday after what Ms. Lee described as a scandal.`, "", "", ""},
		"day in another's":           {`Ms. Lee said it was safe and took Mr. Voss to the dam on Monday.`, "", "", ""},
		"nearest day":                {`On Monday the dam opened and Ms. Lee said on Tuesday that it was safe.`, "2018-07-17", "", ""},
		"addressee":                  {`Ms. Lee told reporters that the dam was safe.`, "", "", "reporters"},
		"addressee behind to":        {`“The dam is safe,” Ms. Lee said to the farmers.`, "", "", "the farmers"},
		"interview before":           {`In an interview with Radio Lindau, Ms. Lee said the dam was safe.`, "", "an interview with Radio Lindau", ""},
		"interview behind":           {`“The dam is safe,” Ms. Lee said in an interview with Radio Lindau.`, "", "an interview with Radio Lindau", ""},
		"news conference":            {`“The dam is safe,” Ms. Lee told reporters at a news conference in Lindau.`, "", "a news conference in Lindau", "reporters"},
		"medium":                     {`“The dam is safe,” Ms. Lee wrote on Twitter.`, "", "Twitter", ""},
		"station and its town":       {`“The dam is safe,” Ms. Lee said in an interview with Ann Voss of Radio Lindau.`, "", "an interview with Ann Voss of Radio Lindau", ""},
		"behind a long phrase":       {`Ms. Lee told the members of the committee that it was safe.`, "", "", "the members of the committee"},
		"spoken to":                  {`Mr. Voss was told that the dam was safe.`, "", "", "Mr. Voss"},
		"told him":                   {`Ms. Lee told him that the dam was safe.`, "", "", "him"},
		"day in the source":          {`The mayor of last year said that the dam was safe.`, "", "", ""},
		"day in a paper's name":      {`Ms. Lee told the Herald on Sunday that the dam was safe.`, "", "", "the Herald on Sunday"},
		"day of a march":             {`At Wednesday's march, Ms. Lee said the dam was safe.`, "2018-07-18", "", ""},
		"day of a plan":              {`Ahead of Wednesday's march, Ms. Lee said the dam was safe.`, "", "", ""},
		"deadline behind despite":    {`Ms. Lee said just half of the dams were safe, despite a federal deadline of 2017.`, "", "", ""},
		"day at the end":             {`The dam was never safe, she said on Tuesday.`, "2018-07-17", "", ""},
		"where and when":             {`Ms. Lee said in a speech on Friday that the dam was safe.`, "2018-07-20", "a speech", ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := resolved(c.in)
			if len(got) != 1 {
				t.Fatalf("%d quotations", len(got))
			}
			q := got[0]
			want := []string{c.when, c.where, c.addressee}
			if diff := cmp.Diff(want, []string{q.When.Value, q.Where.Text, q.Addressee.Text}); diff != "" {
				t.Errorf("when, where, addressee (-want +got):\n%s", diff)
			}
		})
	}
}

// TestResolveKeepsItsInput has Resolve change nothing that it was given.
func TestResolveKeepsItsInput(t *testing.T) {
	found := Find("“We measured it twice,” Ann Lee said.\n\n“The dam is safe. Nobody has to leave the valley.”")
	before := describe(found)
	if got := Resolve(found, Context{}); len(got) != len(found) || got[0].Speaker.ID != "" {
		t.Errorf("%+v", got)
	}
	if diff := cmp.Diff(before, describe(found)); diff != "" || found[1].Via != 0 {
		t.Errorf("changed: %s", diff)
	}
	if got := Resolve(nil, Context{}); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}

// TestResolveSelf has "I" inside a quotation be the one who is quoted.
func TestResolveSelf(t *testing.T) {
	const in = `“I told the board, ‘Nobody will notice,’ and laughed,” Ms. Ann Lee said.`
	p := Parser{Nested: true}
	got := p.Resolve(p.Find(in), Context{People: speaker.Resolve(speaker.Find(in), speaker.Context{})})
	if len(got) != 2 || got[1].Source.Text != "I" || got[1].Speaker.Name.Family != "Lee" || got[1].Via != ViaPronoun {
		t.Errorf("%+v", got)
	}
}

// TestDayOfTheNext has a day in what the next one says date nothing before it.
func TestDayOfTheNext(t *testing.T) {
	quotes := resolved(`Ms. Lee said the dam was safe, and Mr. Voss urged farmers to wait until Monday.`)
	if len(quotes) != 2 || quotes[0].When.Value != "" {
		t.Errorf("%d quotations, the first on %q", len(quotes), quotes[0].When.Value)
	}
}
