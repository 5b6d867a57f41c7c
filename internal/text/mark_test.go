package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// regions lists what stands in the regions of a text, nested ones behind ">",
// unclosed ones behind "~", ones that go on in the next paragraph behind "+".
func regions(s string) []string {
	d := Scan(s)
	var out []string
	for _, r := range d.Regions {
		out = append(out, strings.Repeat(">", r.Depth)+map[bool]string{true: "~"}[r.Unclosed]+
			map[bool]string{true: "+"}[r.Continued]+d.Text[r.Start:r.End])
	}
	return out
}

func TestRegions(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"straight":                          {`"Yes," he said. "No."`, []string{"Yes,", "No."}},
		"curly":                             {`“Yes,” he said.`, []string{"Yes,"}},
		"newspaper archives":                {`''Yes,'' he said. ''No.''`, []string{"Yes,", "No."}},
		"TeX":                               {"``Yes,'' he said.", []string{"Yes,"}},
		"British single":                    {`'Yes,' he said. 'I don't know.'`, []string{"Yes,", "I don't know."}},
		"British curly single":              {`‘Yes,’ he said. ‘I don’t know.’`, []string{"Yes,", "I don’t know."}},
		"single, carried":                   {"He said: 'Yes.\n\n'I don't know.'", []string{"+Yes.", "I don't know."}},
		"double inside single":              {`'He told me "go" twice,' she said.`, []string{`He told me "go" twice,`, ">go"}},
		"single inside double":              {`"The word 'would' stays," he said.`, []string{"The word 'would' stays,", ">would"}},
		"single ends with double":           {`"He said, 'I won't.'"`, []string{"He said, 'I won't.'", ">I won't."}},
		"three apostrophes":                 {`''He said, 'I won't.'''`, []string{"He said, 'I won't.'", ">I won't."}},
		"guillemets":                        {`« Oui », dit-il. »Ja«, sagt er.`, []string{" Oui ", "Ja"}},
		"ASCII guillemets":                  {`<<Oui>>, dit-il.`, []string{"Oui"}},
		"low-9":                             {`„Ja“, sagte sie. ‚Nein‘, sagte er.`, []string{"Ja", "Nein"}},
		"corners":                           {`「はい」と言った。`, []string{"はい"}},
		"fullwidth":                         {`＂OK＂ he said`, []string{"OK"}},
		"straight opens, curly closes":      {`"Yes,” he said.`, []string{"Yes,"}},
		"curly set the wrong way round":     {`”Yes,“ he said.`, []string{"Yes,"}},
		"no space behind the mark":          {`"Yes,"he said. "No."`, []string{"Yes,", "No."}},
		"space inside both marks":           {`" Yes, " he said.`, []string{" Yes, "}},
		"narrow no-break spaces":            {"“\u202fOK\u202f”", []string{"\u202fOK\u202f"}},
		"dash before":                       {`he said—"no"—and left`, []string{"no"}},
		"colon without space at the start":  {`John Doe:"foo"`, []string{"foo"}},
		"reopened":                          {"“First.\n\n“Second.”", []string{"+First.", "Second."}},
		"reopened single":                   {"'First para is long.\n\n'Second.'", []string{"+First para is long.", "Second."}},
		"unclosed":                          {"He said \"yes and left.\n\nShe said \"No,\" to him.", []string{"~yes and left.", "No,"}},
		"unclosed, and other marks next":    {"\"First.\n\n“Second,” she said.", []string{"~First.", "Second,"}},
		"unclosed before another":           {`He said "yes and left. "No," she said.`, []string{"~yes and left.", "No,"}},
		"unclosed curly before another":     {`He said “yes and left. “No,” she said.`, []string{"~yes and left.", "No,"}},
		"nested in marks of its own kind":   {`“He said “no” to me,” she said.`, []string{"He said “no” to me,", ">no"}},
		"closing mark alone":                {`He left.” "No," she said.`, []string{"No,"}},
		"empty":                             {`""=`, nil},
		"paragraphs of one word":            {"\"Bob.\"\n\n\"What.\"", []string{"Bob.", "What."}},
		"rock 'n' roll":                     {`She likes rock 'n' roll, 'tis said.`, nil},
		"decades":                           {`In the '90s and '07 he sang.`, nil},
		"decade opens a real quotation":     {`'07 is your number.'`, []string{"07 is your number."}},
		"the '07 Camry":                     {`the '07 Camry's wheels`, nil},
		"possessive plural":                 {`the Joneses' car, the voters' anger`, nil},
		"possessive inside":                 {`'The voters' anger is real,' he said.`, []string{"The voters' anger is real,"}},
		"scare quotes that end in s":        {`He called them 'liars' and 'cheats' today.`, []string{"liars", "cheats"}},
		"names":                             {`O’Brien and O'Neill met D'Arcy`, nil},
		"feet and inches":                   {`He is 5'10" tall.`, nil},
		"primes":                            {`He is 6′2″ tall at 40°26'46"N.`, nil},
		"inches among quotations":           {`A 12" pizza, "said he," she wrote.`, []string{"said he,"}},
		"gershayim":                         {`של צה"ל אמר`, nil},
		"headline":                          {`'Fake news' row: Trump 'misspoke'`, []string{"Fake news", "misspoke"}},
		"ellipsis first":                    {`"...and more," he said`, []string{"...and more,"}},
		"invalid byte inside":               {"“a\xff b,” he said", []string{"a\xff b,"}},
		"combining mark on a mark":          {"\"\u0301OK\u0301\", he said", []string{"OK\u0301"}},
		"NUL inside":                        {"\"a\x00b\" he", []string{"a\x00b"}},
		"direction marks inside":            {"“\u200fOK\u200f” he", []string{"\u200fOK\u200f"}},
		"single closing mark over a double": {`'He said "it's fine' and left" today`, []string{"it's fine' and left"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, regions(c.in)); diff != "" {
				t.Errorf("regions of %q (-want +got):\n%s", c.in, diff)
			}
		})
	}
}

func TestReopenedQuotationIsOne(t *testing.T) {
	d := Scan("“First para.\r\n\r\n“Second para.”")
	if len(d.Regions) != 2 || d.Regions[1].Continues != 0 || d.Regions[0].Unclosed || !d.Regions[0].Continued {
		t.Errorf("regions %+v", d.Regions)
	}
}

func TestNestingIsCapped(t *testing.T) {
	d := Scan(strings.Repeat("“‘", 50_000) + "x" + strings.Repeat("’”", 50_000))
	if n := len(d.Regions); n != MaxDepth {
		t.Errorf("%d regions, want %d", n, MaxDepth)
	}
	for i, r := range d.Regions {
		if r.Depth != i || r.Parent != i-1 {
			t.Fatalf("region %d: %+v", i, r)
		}
	}
}
