package attribution

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
)

// parsed is the article of a text.
func parsed(s string) *Article { return Parse(text.Scan(s), new(model.Parser), nil) }

// slice is the text of a span.
func slice(a *Article, s Span) string { return a.Doc.Slice(a.Tokens(s)) }

// likely is what counts in the tests.
const likely = 0.5

// describe writes what is found as "cue | source | part // part".
func describe(a *Article, found []Found) []string {
	var out []string
	for _, f := range found {
		var parts []string
		for _, p := range f.Parts {
			parts = append(parts, slice(a, p))
		}
		out = append(out, slice(a, f.Group)+" | "+slice(a, f.Source)+" | "+strings.Join(parts, " // "))
	}
	return out
}

func TestFind(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"clause with that":       {"Ms. Lee said that the dam was safe.", []string{"said | Ms. Lee | the dam was safe"}},
		"clause without that":    {"Ms. Lee said the dam was safe.", []string{"said | Ms. Lee | the dam was safe"}},
		"clause before":          {"The dam was safe, Ms. Lee said.", []string{"said | Ms. Lee | The dam was safe"}},
		"infinitive":             {"She vowed to close the dam by winter.", []string{"vowed | She | close the dam by winter"}},
		"quoted behind":          {`"The dam is safe," Ms. Lee said.`, []string{"said | Ms. Lee | The dam is safe"}},
		"quoted, inverted":       {`"The dam is safe," said Ms. Lee.`, []string{"said | Ms. Lee | The dam is safe"}},
		"quoted before":          {`Ms. Lee said: "The dam is safe."`, []string{"said | Ms. Lee | The dam is safe"}},
		"split":                  {`"The dam is safe," Ms. Lee said, "and nobody has to leave."`, []string{"said | Ms. Lee | The dam is safe // and nobody has to leave"}},
		"according to, behind":   {"The dam is safe, according to the ministry.", []string{"according to | the ministry | The dam is safe"}},
		"apposition":             {"Ann Lee, the mayor of Lindau, said the dam was safe.", []string{"said | Ann Lee, the mayor of Lindau | the dam was safe"}},
		"auxiliaries":            {"Ms. Lee has said that the dam was safe.", []string{"has said | Ms. Lee | the dam was safe"}},
		"person addressed":       {"Ms. Lee told reporters that the dam was safe.", []string{"told | Ms. Lee | the dam was safe"}},
		"belief":                 {"Ms. Lee believes that the dam is safe.", []string{"believes | Ms. Lee | the dam is safe"}},
		"ruling":                 {"The court ruled that the dam must be closed.", []string{"ruled | The court | the dam must be closed"}},
		"two sentences":          {"Ms. Lee said the dam was safe. Mr. Voss denied that it leaked.", []string{"said | Ms. Lee | the dam was safe", "denied | Mr. Voss | it leaked"}},
		"nothing attributed":     {"The minister opened the dam on Friday.", nil},
		"have as a main verb":    {"The valley has a dam and two mills.", nil},
		"empty text":             {"", nil},
		"a colon at the start":   {": the dam is safe", nil},
		"characters not shown":   {"Ms. Lee sa\u00adid the dam was safe.", []string{"sa\u00adid | Ms. Lee | the dam was safe"}},
		"letters not of English": {"Ms. Lee säid the dam.", nil},
	} {
		t.Run(name, func(t *testing.T) {
			a := parsed(c.in)
			f := Finder{Weights: Embedded()}
			got := f.Find(a, likely)
			if diff := cmp.Diff(c.want, describe(a, got)); diff != "" {
				t.Errorf("of %q (-want +got):\n%s", c.in, diff)
			}
			for _, x := range got {
				if x.Some < likely || x.Some > 1 || x.Probability < 0 || x.Probability > 1 {
					t.Errorf("probabilities %v and %v", x.Some, x.Probability)
				}
			}
		})
	}
}

func TestFinderKeepsNothingOfTheTextBefore(t *testing.T) {
	f := Finder{Weights: Embedded()}
	a := parsed("Ms. Lee said the dam was safe.")
	want := describe(a, f.Find(a, likely))
	long := parsed(strings.Repeat(`Mr. Voss said, "It leaks," and left. `, 20))
	f.Find(long, 0)
	if diff := cmp.Diff(want, describe(a, f.Find(a, likely))); diff != "" {
		t.Error(diff)
	}
}

func TestVerbForms(t *testing.T) {
	for word, lemma := range map[string]string{
		"say": "say", "says": "say", "said": "say", "saying": "say", "denied": "deny", "denies": "deny", "denying": "deny",
		"noted": "note", "notes": "note", "noting": "note", "quipped": "quip", "quipping": "quip", "told": "tell",
		"believes": "believe", "wrote": "write", "argued": "argue", "publishes": "publish", "TWEETED": "tweet", "stresses": "stress",
		"dam": "", "is": "", "ing": "", "extraordinarilylongword": "", "säid": "",
	} {
		a := parsed(word + " ")
		got := ""
		if row := a.Verb(0); row >= 0 {
			got = lexiconKey(row)
		}
		if got != lemma {
			t.Errorf("lemma of %q is %q, want %q", word, got, lemma)
		}
	}
}

func TestSpan(t *testing.T) {
	s := Span{3, 5}
	if s.Empty() || s.Len() != 2 || !s.has(4) || s.has(5) || !s.Meets(Span{4, 9}) || s.Meets(Span{5, 9}) {
		t.Errorf("%+v", s)
	}
	if e := (Span{5, 3}); !e.Empty() || e.Len() != 0 {
		t.Errorf("%+v", e)
	}
	a := parsed("one two")
	if first, last := a.Tokens(Span{}); first != 0 || last != 0 {
		t.Errorf("tokens %d to %d of nothing", first, last)
	}
}

func TestTrim(t *testing.T) {
	a := parsed(`She said , that the dam was safe , .`)
	all := Span{2, int32(len(a.Words))}
	if got := slice(a, a.Trim(all, true)); got != "the dam was safe" {
		t.Errorf("trimmed to %q", got)
	}
	if got := slice(a, a.Trim(all, false)); got != "that the dam was safe" {
		t.Errorf("trimmed to %q", got)
	}
}

// TestLongSentences has a sentence of any length be cut, so that no cue costs
// more than a bounded amount of work.
func TestLongSentences(t *testing.T) {
	a := parsed(strings.Repeat("the dam and ", 500))
	for _, s := range a.sent {
		if s.Len() > longestSentence {
			t.Errorf("a sentence of %d words", s.Len())
		}
	}
	if last := a.sent[len(a.sent)-1]; int(last.Last) != len(a.Words) {
		t.Errorf("sentences end at %d of %d", last.Last, len(a.Words))
	}
}

// TestLongQuotations has a quotation over more paragraphs than a choice has
// room for keep them all.
func TestLongQuotations(t *testing.T) {
	const n = 9
	a := parsed("Ms. Lee said: " + strings.Repeat("“The dam is safe.\n\n", n-1) + "“It was never safer.”")
	f := Finder{Weights: Embedded()}
	for _, x := range f.Find(a, 0.1) {
		if len(x.Parts) != n {
			t.Errorf("%d parts, want %d", len(x.Parts), n)
		}
	}
}

// TestLinear counts steps: eight times the text may cost eight times the work.
func TestLinear(t *testing.T) {
	for _, piece := range []string{"said ", "he said that ", "Lee: ", "“‘", ": ", "“A said b c.\n\n", "said, ", "according to "} {
		steps := func(n int) int {
			a := parsed(strings.Repeat(piece, n))
			f := Finder{Weights: Embedded()}
			f.Find(a, 0.1)
			return a.Steps
		}
		const n = 1_000
		if small, large := steps(n), steps(8*n); large > 8*small*3/2+5_000 {
			t.Errorf("%q: %d steps for %d, %d for %d", piece, small, n, large, 8*n)
		}
	}
}

// TestReadAgain reads one text after another in the same memory: it finds what it
// finds in fresh memory.
func TestReadAgain(t *testing.T) {
	texts := []string{
		`The minister said on Tuesday that the bridge would close. "It is old," she added.`,
		`It rained.`,
		`Officials said it was over, according to a report, although nobody told the mayor.`,
	}
	var a Article
	var p model.Parser
	var f, fresh Finder
	f.Weights, fresh.Weights = Embedded(), Embedded()
	for range 2 {
		for _, s := range texts {
			a.Read(text.Scan(s), &p, nil)
			got, b := describe(&a, f.Find(&a, 0.1)), parsed(s)
			if diff := cmp.Diff(describe(b, fresh.Find(b, 0.1)), got); diff != "" {
				t.Errorf("%q (-fresh +again):\n%s", s, diff)
			}
			if a.Reset(nil); len(a.Words) > 0 || a.Doc != nil {
				t.Errorf("%q is kept", s)
			}
		}
	}
}
