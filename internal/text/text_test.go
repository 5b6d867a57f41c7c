package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// words lists the tokens of a text.
func words(s string) []string {
	d := Scan(s)
	var out []string
	for i := range d.Tokens {
		out = append(out, d.Word(i))
	}
	return out
}

func TestTokens(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want string // tokens with " | " between
	}{
		"title and name":          {"Sen. Ted Cruz (R-Tex.)", "Sen. | Ted | Cruz | ( | R | - | Tex. | )"},
		"initials":                {"H.R. McMaster met J. Smith.", "H.R. | McMaster | met | J. | Smith | ."},
		"initial joined to name":  {"J.Smith", "J. | Smith"},
		"dotted":                  {"at 10 a.m. in the U.S.", "at | 10 | a.m. | in | the | U.S."},
		"I is no initial":         {"So do I. Then", "So | do | I | . | Then"},
		"no before a number":      {"No. 10 said no.", "No. | 10 | said | no | ."},
		"possessive":              {"Trump's Russia’s voters' car", "Trump | 's | Russia | ’s | voters | ' | car"},
		"negation":                {"don't won’t DON'T", "do | n't | wo | n’t | DO | N'T"},
		"other clitics":           {"I'm he'll they’ve we'd you're", "I | 'm | he | 'll | they | ’ve | we | 'd | you | 're"},
		"inner apostrophe":        {"O'Brien O’Neill d'Arcy", "O'Brien | O’Neill | d'Arcy"},
		"hyphens":                 {"ex-President Kim Jong-un", "ex | - | President | Kim | Jong | - | un"},
		"numbers":                 {"1,000 3.5% 9,10 10:30 1st 90s 10am 2018-07-20", "1,000 | 3.5 | % | 9 | , | 10 | 10 | : | 30 | 1st | 90s | 10am | 2018 | - | 07 | - | 20"},
		"half days joined":        {"at 9a.m. and 10p.m.", "at | 9a.m. | and | 10p.m."},
		"decade's":                {"the 1990's", "the | 1990 | 's"},
		"elided decade":           {"the '90s", "the | ' | 90s"},
		"ellipses":                {"so ... and . . . but…", "so | ... | and | . . . | but | …"},
		"two stops apart":         {"a. .b", "a | . | . | b"},
		"handle":                  {"@AmbJohnBolton and @Sen_JoeManchin", "@ | AmbJohnBolton | and | @ | Sen_JoeManchin"},
		"soft hyphen":             {"Presi\u00addent", "Presi\u00addent"},
		"word joiner":             {"sa\u2060id", "sa\u2060id"},
		"zero width space breaks": {"sa\u200bid", "sa | id"},
		"combining marks":         {"Jose\u0301 n\u0303", "Jose\u0301 | n\u0303"},
		"accents":                 {"Inácio Ørsted", "Inácio | Ørsted"},
		"no-break space":          {"Mr\u00a0Coats", "Mr | Coats"},
		"direction marks":         {"\u200eTrump\u200f said", "Trump | said"},
		"controls":                {"a\x00b\x07", "a | \x00 | b | \x07"},
		"not UTF-8":               {"a\xff\xf3\xcc\x80", "a | \xff | \xf3\u0300"},
		"surrogate":               {"\xed\xa0\x80", "\xed | \xa0 | \x80"},
		"emoji family":            {"👨‍👩‍👧 said", "👨‍👩‍👧 | said"},
		"Chinese":                 {"习近平", "习 | 近 | 平"},
		"modifier apostrophe":     {"ʼ Kyiʼv ʼtwas", "ʼ | Kyiʼv | ʼ | twas"},
		"byte order mark":         {"\uFEFFTrump", "Trump"},
		"empty":                   {"", ""},
		"white space":             {" \t\r\n ", ""},
		"UTF-16":                  {"T\x00r\x00u\x00m\x00p\x00", ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := strings.Join(words(c.in), " | "); got != c.want {
				t.Errorf("tokens of %q\n got %s\nwant %s", c.in, got, c.want)
			}
		})
	}
}

func TestHashFolds(t *testing.T) {
	for _, c := range []struct{ word, folded string }{
		{"Said", "said"}, {"SEN.", "sen"}, {"U.S.", "u.s"}, {"O’Brien", "o'brien"}, {"Presi\u00addent", "president"},
		{"Ørsted", "ørsted"}, {"sa\u200did", "said"},
	} {
		d := Scan(c.word + " x")
		if got := d.Tokens[0].Hash; got != Hash(c.folded) {
			t.Errorf("hash of %q is not that of %q", c.word, c.folded)
		}
	}
	if d := Scan("Russia’s it's"); d.Tokens[1].Hash != d.Tokens[3].Hash {
		t.Error("curly and straight clitics differ")
	}
}

func TestFlags(t *testing.T) {
	d := Scan("TRUMP said\n\nMr. X: \"yes\"")
	for i, want := range []Flags{Capital | Upper, SpaceBefore, LineBefore | BlankBefore | SpaceBefore | Capital | Dot,
		SpaceBefore | Capital | Upper, 0, SpaceBefore | Opens, 0, Closes} {
		if got := d.Tokens[i].Flags; got != want {
			t.Errorf("flags of %q: %b, want %b", d.Word(i), got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"title":                         {"Mr. Coats left. He smiled.", []string{"Mr. Coats left.", "He smiled."}},
		"question and cue":              {`"Why?" she asked. "No!" Mr Coats said.`, []string{`"Why?" she asked.`, `"No!" Mr Coats said.`}},
		"question and a new sentence":   {`"Why?" The crowd left.`, []string{`"Why?"`, "The crowd left."}},
		"mark behind the stop":          {`He said "go." Then he left.`, []string{`He said "go."`, "Then he left."}},
		"mark before the stop":          {`He said "go". Then he left.`, []string{`He said "go".`, "Then he left."}},
		"U.S. before a noun":            {"The U.S. Senate met.", []string{"The U.S. Senate met."}},
		"U.S. at the end":               {"He left the U.S. The Senate met.", []string{"He left the U.S.", "The Senate met."}},
		"party in brackets":             {"Sen. Ted Cruz (R-Tex.) said so.", []string{"Sen. Ted Cruz (R-Tex.) said so."}},
		"ellipsis":                      {"problems . . . but they can", []string{"problems . . . but they can"}},
		"ellipsis at the end":           {"so many... The end", []string{"so many...", "The end"}},
		"several stops":                 {"Really?! Yes.", []string{"Really?!", "Yes."}},
		"bracket":                       {"(He left.) She stayed.", []string{"(He left.)", "She stayed."}},
		"stop inside a word":            {"see onrecord.go now", []string{"see onrecord.go now"}},
		"quotation behind abbreviation": {`the firm Acme Inc. "We won," he said.`, []string{"the firm Acme Inc.", `"We won," he said.`}},
		"initial at the end":            {"Plan B. The next", []string{"Plan B.", "The next"}},
		"dateline":                      {"LISBON (Newswire) - He left. She stayed.", []string{"LISBON (Newswire) -", "He left.", "She stayed."}},
		"lines are paragraphs":          {"A headline\nThe text is here. It ends.", []string{"A headline", "The text is here.", "It ends."}},
		"hard-wrapped":                  {"The text of this\nold article goes on\nover lines. It\nends.", []string{"The text of this\nold article goes on\nover lines.", "It\nends."}},
	} {
		t.Run(name, func(t *testing.T) {
			d := Scan(c.in)
			var got []string
			for _, s := range d.Sentences {
				got = append(got, d.Slice(s.First, s.Last))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("sentences of %q (-want +got):\n%s", c.in, diff)
			}
		})
	}
}

func TestParagraphs(t *testing.T) {
	want := []string{"One.", "Two.", "Three."}
	for name, in := range map[string]string{
		"LF": "One.\n\nTwo.\n\nThree.", "CRLF": "One.\r\n\r\nTwo.\r\n\r\nThree.", "CR": "One.\r\rTwo.\r\rThree.",
		"mixed": "One.\n\r\nTwo.\r\n\nThree.", "single": "One.\nTwo.\nThree.", "paragraph separator": "One.\u2029Two.\u2029Three.",
		"line separator": "One.\u2028Two.\u2028Three.", "NEL": "One.\u0085\u0085Two.\u0085\u0085Three.", "VT and FF": "One.\v\vTwo.\f\fThree.",
		"spaces between": "One.\n \t\nTwo.\n\u00a0\nThree.",
	} {
		t.Run(name, func(t *testing.T) {
			d := Scan(in)
			var got []string
			for _, p := range d.Paragraphs {
				got = append(got, d.Slice(p.First, p.Last))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestLeads(t *testing.T) {
	for _, c := range []struct {
		in, lead string
		kind     ParagraphKind
	}{
		{"HELSINKI (Reuters) - Mr Coats left.", "Mr", Body},
		{"LONDON — The minister left.", "The", Body},
		{"WASHINGTON, July 16 (AP) – He left.", "He", Body},
		{"Paris (AFP) - He left.", "He", Body},
		{"Paris - a city - is big.", "Paris", Body},
		{"BEIJING, Nov. 3 (Xinhua) -- He left.", "He", Body},
		{"MANCHESTER, N.H. -- He left.", "MANCHESTER", Body},
		{"BRUSSELS | The minister left.", "The", Body},
		{"CHICAGO (AP) _ He left.", "He", Body},
		{"(CNN) The minister left.", "The", Body},
		{"(CNN)He left.", "He", Body},
		{"LONDON (Reuters) “No,” he said.", "“", Body},
		{"MPs (CNN) Berg left.", "MPs", Body},
		{"HSBC (UK) Chief Executive Anna Berg left.", "HSBC", Body},
		{"NATO -the alliance- met.", "NATO", Body},
		{"TRUMP: no.", "TRUMP", Body},
		{"By Jane Smith and John Doe", "By", Byline},
		{"By Jane Smith, Political Editor in Kyiv", "By", Byline},
		{"By Tuesday he had left.", "By", Body},
	} {
		d := Scan(c.in)
		p := d.Paragraphs[0]
		if d.Word(p.Lead) != c.lead || p.Kind != c.kind {
			t.Errorf("%q: lead %q kind %d, want %q %d", c.in, d.Word(p.Lead), p.Kind, c.lead, c.kind)
		}
	}
}

func TestDocHelpers(t *testing.T) {
	d := Scan("One two.\n\nThree")
	if d.Slice(1, 1) != "" || d.Slice(0, 2) != "One two" {
		t.Error("Slice")
	}
	if !d.Is(1, "two") || d.Is(-1, "") || d.Is(9, "") || d.Is(0, "one") {
		t.Error("Is")
	}
	if d.Paragraph(0) != 0 || d.Paragraph(3) != 1 {
		t.Error("Paragraph")
	}
	if d.Glued(0) || d.Glued(1) || !d.Glued(2) || d.Glued(9) {
		t.Error("Glued")
	}
}

func TestAbbreviationsAreInOrder(t *testing.T) {
	for i, a := range abbreviations {
		if i > 0 && compareFold(abbreviations[i-1].word, a.word) >= 0 {
			t.Errorf("%q stands behind %q", a.word, abbreviations[i-1].word)
		}
		if len(a.word) > longestAbbreviation {
			t.Errorf("%q is longer than longestAbbreviation", a.word)
		}
	}
}
