package model

import (
	"strings"
	"testing"

	"github.com/onrecord-go/onrecord/internal/text"
)

func TestParse(t *testing.T) {
	for _, test := range []struct {
		name, in string
		want     string // dependent relation head, several with semicolons
	}{
		{"subject", "The senator spoke on Friday.", "senator nsubj spoke"},
		{"complement with that", "The mayor said Tuesday that the plan would work.", "work ccomp said; that mark work; plan nsubj work; mayor nsubj said"},
		{"complement without that", "She said the plan was dead.", "She nsubj said; dead ccomp said; plan nsubj dead; was cop dead"},
		{"infinitive", "The mayor vowed to veto the bill.", "veto xcomp vowed; bill dobj veto; mayor nsubj vowed"},
		{"object who is told", "He told reporters that the talks had failed.", "reporters dobj told; failed ccomp told; He nsubj told"},
		{"complement after a date", "The president told reporters on Monday that he would sign it.", "sign ccomp told; he nsubj sign; president nsubj told"},
		{"two cues", "Ms. Voss said, “We have had enough,” and added that she would resign.", "had ccomp said; added conj said; resign ccomp added"},
		{"according to", "According to the report, the plan failed.", "plan nsubj failed; report nmod failed; to case According"},
		{"content before the cue", "The talks had failed, he said.", "failed ccomp said; he nsubj said"},
		{"quoted content before the cue", "“The talks have failed,” she said.", "failed ccomp said; she nsubj said"},
		{"name and title", "Finance Minister Anna Berg said the budget was sound.", "Berg nsubj said; Anna compound Berg; sound ccomp said"},
		{"relative clause", "The minister, who resigned on Monday, declined to comment.", "who nsubj resigned; resigned acl:relcl minister; minister nsubj declined; comment xcomp declined"},
		{"apposition", "Maria Lopez, the mayor of Austin, said the plan would work.", "mayor appos Lopez; Lopez nsubj said; work ccomp said"},
		{"passive", "The governor was quoted by the paper.", "governor nsubjpass quoted; was aux quoted; paper nmod quoted"},
		{"possessive", "Her aide denied the claim.", "Her nmod:poss aide; aide nsubj denied; claim dobj denied"},
		{"coordination", "She thanked the voters and the volunteers.", "volunteers conj voters; voters dobj thanked"},
		{"adverbial clause", "The party lost because voters stayed home.", "stayed advcl lost; voters nsubj stayed"},
		{"roots have no head", "The talks failed.", "failed root "},
		{"marks hang on their neighbours", "“No,” he said.", "“ punct No; , punct No; ” punct No"},
	} {
		d, words := wordsOf(test.in)
		var p Parser
		var tree Tree
		p.Parse(words, &tree)
		for _, want := range strings.Split(test.want, "; ") {
			if got := arcs(d, words, &tree); !strings.Contains(got, "; "+want+";") {
				t.Errorf("%s: %s has not the arc %q:\n%s", test.name, test.in, want, got)
			}
		}
	}
}

// arcs writes the arcs of a tree as the test's table has them.
func arcs(d *text.Doc, words []Word, t *Tree) string {
	var b strings.Builder
	spell := func(i int32) string {
		if i < 0 {
			return ""
		}
		return d.Slice(int(words[i].First), int(words[i].Last))
	}
	for i := range words {
		b.WriteString("; " + spell(int32(i)) + " " + t.Rel[i].String() + " " + spell(t.Head[i]))
	}
	return b.String() + ";"
}

func TestTags(t *testing.T) {
	_, words := wordsOf("Mr. Berg, who can not swim, said he would n't run in 2024.")
	var p Parser
	var tree Tree
	p.Parse(words, &tree)
	var got []string
	for _, g := range tree.Tag {
		got = append(got, g.String())
	}
	const want = "NNP NNP , WP MD RB VB , VBD PRP MD RB VB IN CD ."
	if s := strings.Join(got, " "); s != want {
		t.Errorf("tags\n%s, want\n%s", s, want)
	}
}

// check reports what is wrong with the form of a tree.
func check(t *testing.T, words []Word, tree *Tree) {
	t.Helper()
	n := len(words)
	if len(tree.Tag) != n || len(tree.Head) != n || len(tree.Rel) != n || len(tree.First) != n || len(tree.Next) != n {
		t.Fatalf("%d words, tree of %d", n, tree.Len())
	}
	depth := make([]int, n) // 0 not known, -1 being visited
	for i := range n {
		var path []int
		for k := i; k >= 0 && depth[k] == 0; k = int(tree.Head[k]) {
			depth[k] = -1
			path = append(path, k)
			if h := int(tree.Head[k]); h < -1 || h >= n || h == k {
				t.Fatalf("word %d has head %d of %d", k, h, n)
			} else if h >= 0 && depth[h] == -1 {
				t.Fatalf("word %d is its own ancestor", h)
			}
		}
		for _, k := range path {
			depth[k] = 1
		}
		if (tree.Head[i] < 0) != (tree.Rel[i] == Root) {
			t.Fatalf("word %d has head %d and relation %v", i, tree.Head[i], tree.Rel[i])
		}
		if h := tree.Head[i]; h >= 0 && (tree.First[h] > tree.First[i] || tree.Last[h] < tree.Last[i]) {
			t.Fatalf("subtree of %d is not within that of its head %d", i, h)
		}
	}
}

var hostile = []string{
	"", " ", ".", "\"", "'' ''", "((((", "”””", "a", "- - -", "-a-b-", "\x00\xff\xfe", "é-è", "🙂 said 🙂",
	strings.Repeat("said ", 3000), strings.Repeat("that he said ", 2000), strings.Repeat("a-", 3000),
	strings.Repeat(", ", 3000), strings.Repeat("\"", 3000), strings.Repeat("of the ", 3000), strings.Repeat("(", 2000) + "x",
}

func TestHostile(t *testing.T) {
	var p Parser
	var tree Tree
	for _, s := range hostile {
		_, words := wordsOf(s)
		p.Parse(words, &tree)
		check(t, words, &tree)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range hostile {
		f.Add(s[:min(len(s), 64)])
	}
	f.Add("“The talks have failed,” she said. (He agreed.)")
	var p Parser
	var tree Tree
	f.Fuzz(func(t *testing.T, s string) {
		_, words := wordsOf(s)
		p.Parse(words, &tree)
		check(t, words, &tree)
	})
}

func TestLinear(t *testing.T) {
	for _, unit := range []string{"He said that it works . ", "of ", ", and ", "said ", "he said , "} {
		var p Parser
		var tree Tree
		steps := func(n int) int {
			_, words := wordsOf(strings.Repeat(unit, n))
			p.steps = 0
			p.Parse(words, &tree)
			return p.steps
		}
		small, large := steps(200), steps(2000)
		if small == 0 || large > 11*small {
			t.Errorf("%q: %d steps for 200, %d for 2000", unit, small, large)
		}
	}
}

func TestNoAllocation(t *testing.T) {
	_, words := wordsOf(article)
	var p Parser
	var tree Tree
	p.Parse(words, &tree)
	if n := testing.AllocsPerRun(5, func() { p.Parse(words, &tree) }); n > 0 {
		t.Errorf("%v allocations a sentence", n)
	}
}

func TestOneParserAfterAnother(t *testing.T) {
	var used Parser
	var tree, fresh Tree
	for _, s := range append(hostile, article) {
		d, words := wordsOf(s)
		var p Parser
		p.Parse(words, &fresh)
		used.Parse(words, &tree)
		if arcs(d, words, &tree) != arcs(d, words, &fresh) {
			t.Fatalf("a used parser reads %.40q differently", s)
		}
	}
}

func TestEmbeddedSize(t *testing.T) {
	const limit = 5 << 19 // 2.5 MiB
	if n := len(tagWeights) + len(actionWeights) + len(relWeights); n == 0 || n > limit {
		t.Errorf("%d bytes of weights, want some and at most %d", n, limit)
	}
}

// article is the benchmark's text, which nobody has published.
const article = `The governor of the island state said on Tuesday that she would not seek a third term, ending months of talk about her plans. ` +
	`“I have served long enough,” Ms. Okafor told a packed hall, “and it's time for somebody else to fix the roads.” ` +
	`Her rivals, who had accused her of neglecting the north-eastern counties, welcomed the decision but warned that whoever follows her would inherit a $2.3 billion deficit. ` +
	`According to a spokesman for the treasury, the figures were published because “voters deserve to know what they are voting for.” ` +
	`Senator James Whitlow, the leader of the opposition, wrote in a letter to members that the party had to choose its candidate by June 14. `

func BenchmarkParse(b *testing.B) {
	d := text.Scan(article)
	var p Parser
	var tree Tree
	var words []Word
	b.SetBytes(int64(len(article)))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range d.Sentences {
			words = Words(d, s.First, s.Last, words[:0])
			p.Parse(words, &tree)
		}
	}
}

func BenchmarkTag(b *testing.B) {
	_, words := wordsOf(article)
	tags := make([]Tag, len(words))
	w := Embedded()
	b.SetBytes(int64(len(article)))
	b.ReportAllocs()
	for b.Loop() {
		w.tag(words, tags)
	}
}
