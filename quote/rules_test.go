package quote

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	attrib "github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
	"github.com/onrecord-go/onrecord/speaker"
)

// The rules are tested here without the model: on attributions made by hand.

// blank is a finder that has read a text and found nothing yet.
func blank(s string) *finder {
	f := &finder{d: text.Scan(s)}
	f.classes = classify(f.d)
	f.taken = make([]bool, len(f.d.Regions))
	f.owner = make([]int32, len(f.d.Tokens))
	f.article, f.chooser = attrib.Parse(f.d, new(model.Parser), nil), &attrib.Finder{Weights: attrib.Embedded()}
	return f
}

// at is the range of tokens of a phrase of the text.
func (f *finder) at(t *testing.T, phrase string) tokens {
	t.Helper()
	want := len(text.Scan(phrase).Tokens)
	for i := 0; i+want <= len(f.d.Tokens); i++ {
		if f.d.Slice(i, i+want) == phrase {
			return tokens{i, i + want}
		}
	}
	t.Fatalf("no %q in %q", phrase, f.d.Text)
	return tokens{}
}

// made adds an attribution of phrases: cue, source, parts.
func (f *finder) made(t *testing.T, cue, source string, parts ...string) {
	t.Helper()
	a := attribution{verb: -1, probability: 0.9}
	if cue != "" {
		a.cue = f.at(t, cue)
		a.head = a.cue.last - 1
	}
	if source != "" {
		a.source = f.at(t, source)
	}
	for _, p := range parts {
		a.parts = append(a.parts, f.at(t, p))
	}
	f.add(a)
}

func TestApart(t *testing.T) {
	for name, c := range map[string]struct {
		in, cue, source string
		parts           []string
		want            string
	}{
		"source inside the cue": {"What did Ms. Lee say about it?", "did Ms. Lee say", "Ms. Lee", []string{"about it"}, "indirect: about it | say | Ms. Lee"},
		"source inside the content": {"Voss was accused by Lee of lying", "was accused", "Lee", []string{"Voss was accused by Lee of lying"},
			"indirect: Voss // by // of lying | was accused | Lee"},
		"source begins inside the content": {"“it is safe,” Ann Lee said", "said", "safe,” Ann Lee", []string{"it is safe,"}, "direct: it is safe, | said | Ann Lee"},
		"a noun inside its source":         {"a new report by Lee: it is safe", "report", "a new report by Lee", []string{"it is safe"}, "indirect: it is safe | report | a new report by Lee"},
		"nothing but punctuation is left":  {"It is safe, Lee said.", "said", "Lee", []string{"It is safe", ", Lee"}, "indirect: It is safe | said | Lee"},
		"parts that overlap":               {"The dam is safe, he said", "said", "he", []string{"dam is safe", "The dam"}, "indirect: The dam // is safe | said | he"},
	} {
		t.Run(name, func(t *testing.T) {
			f := blank(c.in)
			f.made(t, c.cue, c.source, c.parts...)
			got := f.quotes()
			checkQuotes(t, c.in, got)
			if diff := cmp.Diff([]string{c.want}, describe(got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestApartKeepsTheHead(t *testing.T) {
	f := blank("said Ms. Lee of the dam")
	a := attribution{cue: tokens{0, 3}, head: 0, source: tokens{1, 3}, parts: []tokens{{4, 6}}}
	f.apart(&a)
	if a.cue != (tokens{0, 1}) || a.source != (tokens{1, 3}) {
		t.Errorf("cue %v, source %v", a.cue, a.source)
	}
}

func TestNothingIsLeftWithoutContent(t *testing.T) {
	f := blank("Ms. Lee said so")
	f.made(t, "said", "Ms. Lee", "Ms. Lee")
	if got := f.quotes(); len(got) != 0 {
		t.Errorf("%q", describe(got))
	}
}

func TestJoinSplit(t *testing.T) {
	const in = `"If it rains," she said, "we stay."`
	want := []string{"direct: If it rains, // we stay. | said | she"}
	for name, first := range map[string][]string{
		"the first has the cue":     {"If it rains,"},
		"the second has the cue":    {"we stay."},
		"both have the cue":         {"If it rains,", "we stay."},
		"joined already":            {"both"},
		"nobody has the cue":        nil,
		"a cue of somewhere else":   {"else"},
		"nested regions stay apart": {"nested"},
	} {
		t.Run(name, func(t *testing.T) {
			f, expect := blank(in), want
			switch {
			case first == nil:
				expect = nil
			case first[0] == "both":
				f.made(t, "said", "she", "If it rains,", "we stay.")
			case first[0] == "else":
				f = blank(`He wrote: "If it rains," she said, "we stay."`)
				f.made(t, "wrote", "He", "If it rains,")
				expect = []string{"direct: If it rains, | wrote | He"}
			case first[0] == "nested":
				f = blank(`"'If it rains,' she said, 'we stay'"`)
				expect = nil
			default:
				for _, p := range first {
					f.made(t, "said", "she", p)
				}
			}
			f.joinSplit()
			if diff := cmp.Diff(expect, describe(f.quotes())); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestFindAdjacent(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"verb and colon":    {`Ms. Lee said: "OK."`, []string{"OK."}},
		"verb and comma":    {`Ms. Lee said, "OK."`, []string{"OK."}},
		"no verb":           {`The word, "OK", stays.`, nil},
		"no verb of saying": {`Ms. Lee left, "OK" on her lips.`, nil},
		"at the start":      {`: "OK."`, nil},
		"nothing between":   {`Ms. Lee said "OK."`, nil},
		"verb inside":       {`Ms. Lee said "they left".`, []string{"they left"}},
	} {
		t.Run(name, func(t *testing.T) {
			f := blank(c.in)
			f.findAdjacent()
			var got []string
			for _, q := range f.quotes() {
				got = append(got, q.Text)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestGoesOn(t *testing.T) {
	for name, c := range map[string]struct {
		in, cue, source, first string
		want                   bool
	}{
		"cue between":        {`"We won it all," she said. "It was close."`, "said", "she", "We won it all,", true},
		"cue before":         {`She said: "We won it all." "It was close."`, "said", "She", "We won it all.", false},
		"other paragraph":    {"\"We won it all,\" she said.\n\n\"It was close.\"", "said", "she", "We won it all,", false},
		"nobody's":           {`"We won it all," she said. "It was close."`, "", "", "", false},
		"nested one between": {`"We 'won' it all," she said. "It was close."`, "said", "she", "We 'won' it all,", true},
	} {
		t.Run(name, func(t *testing.T) {
			f := blank(c.in)
			if c.first != "" {
				f.made(t, c.cue, c.source, c.first)
			}
			r := len(f.d.Regions) - 1
			if got := f.goesOn(r, f.regionParts(r)); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}

func TestAnnounced(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want string
	}{
		"name":                {`Ann Lee: "We won."`, "Ann Lee"},
		"from a name":         {`And from Chairwoman Lee: "We won."`, "Chairwoman Lee"},
		"name with a hyphen":  {`Kim Jong-Un: "We won."`, "Kim Jong-Un"},
		"prose":               {`The question: "Who won?"`, ""},
		"a name behind words": {`So it goes with Ann Lee: "We won."`, ""},
		"too long":            {`A b c d e f g h i j k l m n o p from Ann Lee: "We won."`, ""},
		"nothing before":      {`: "We won."`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			f := blank(c.in)
			f.findAnnounced()
			got := ""
			for _, q := range f.quotes() {
				got = q.Source.Text
			}
			if got != c.want {
				t.Errorf("source %q, want %q", got, c.want)
			}
		})
	}
}

func TestBracketed(t *testing.T) {
	f := blank("Voss (R-Tex.) and (he) left) it (a (b))")
	for phrase, want := range map[string]string{
		"Voss (R-Tex.": "Voss (R-Tex.)", "he": "he", "(he": "(he)", "(he) left": "(he) left", "Voss": "Voss",
	} {
		got := f.bracketed(f.at(t, phrase))
		if s := f.d.Slice(got.first, got.last); s != want {
			t.Errorf("%q becomes %q, want %q", phrase, s, want)
		}
	}
	if got := f.bracketed(tokens{}); !got.empty() {
		t.Errorf("%v", got)
	}
}

// TestTheChainSkipsQuotationsInside has what a quotation cites not come between
// it and the one that goes on from it.
func TestTheChainSkipsQuotationsInside(t *testing.T) {
	lee := speaker.Person{ID: "p1"}
	quotes := []Quote{{Parent: -1, Speaker: lee}, {Parent: 0}, {Parent: -1}}
	r := resolver{last: 0}
	if got := r.before(quotes, 2); got != 0 {
		t.Errorf("before is %d", got)
	}
	r.carry(quotes, 2)
	if quotes[2].Speaker.ID != "p1" || quotes[2].Via != ViaCarried {
		t.Errorf("%+v", quotes[2])
	}
}

func TestClassNamed(t *testing.T) {
	for c, name := range wordClasses {
		if got := classNamed(name); got != wordClass(c) {
			t.Errorf("%q is class %d, want %d", name, got, c)
		}
	}
	if got := classNamed("none such"); got != content {
		t.Errorf("an unknown class is %d", got)
	}
}
