package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord-go/onrecord/internal/model"
)

// treebank is a small one: a line a sentence, a word, its tag, its head and its
// relation for each token, "_" before tokens that no space stands before.
var treebank = []string{
	"“ `` 5 punct|_Rates NNS 2 nsubj|rose VBD 5 ccomp|_, , 5 punct|_” '' 5 punct|said VBD 0 root|Zoë NNP 7 compound|Berg NNP 5 nsubj|_. . 5 punct",
	"The DT 1 det|mayor NN 2 nsubj|said VBD 0 root|that IN 5 mark|he PRP 5 nsubj|won VBD 2 ccomp|_. . 2 punct",
	"A DT 2 det|third-party JJ 2 amod|bid NN 3 nsubj|failed VBD 0 root|_. . 3 punct",
	"It PRP 1 nsubj|began VBD 0 root|at IN 3 case|10:30 CD 1 nmod|_. . 1 punct",
	"The DT 1 det|aide NN 3 nsubj|was VBD 3 auxpass|told VBN 0 root|to TO 5 mark|leave VB 3 xcomp|_. . 3 punct",
}

// corpus writes the treebank so often as a corpus.
func corpus(t testing.TB, articles int) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "text"), 0o755); err != nil {
		t.Fatal(err)
	}
	syntax := strings.Builder{}
	syntax.WriteString("# a treebank\n")
	for n := range articles {
		name := fmt.Sprintf("article-%d", n)
		syntax.WriteString("= " + name + "\n")
		var article []rune
		for _, line := range treebank {
			syntax.WriteString("\n")
			if len(article) > 0 {
				article = append(article, ' ')
			}
			for k, token := range strings.Split(line, "|") {
				f := strings.Fields(token)
				word, glued := strings.CutPrefix(f[0], "_")
				if k > 0 && !glued {
					article = append(article, ' ')
				}
				var head int
				fmt.Sscan(f[2], &head)
				if f[3] != "root" {
					head++
				}
				start := len(article)
				article = append(article, []rune(word)...)
				fmt.Fprintf(&syntax, "%d\t%d\t%s\t%s\tO\t%d\t%s\n", start, len(article), strings.ToLower(word), f[1], head, f[3])
			}
		}
		if err := os.WriteFile(filepath.Join(dir, "text", name+".txt"), []byte(string(article)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "syntax.tsv"), []byte(syntax.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

var small = options{part: 1, tagRounds: 4, rounds: 6, tagBits: 12, actionBits: 13, relBits: 12, folds: 2, explore: 0.9, beam: 4}

func TestLearnsItsTreebank(t *testing.T) {
	sentences, err := read(corpus(t, 4), func(string) bool { return false })
	if err != nil {
		t.Fatal(err)
	}
	w := learn(sentences, small, io.Discard)
	p := model.NewParser(model.NewWeights(string(w.tags), string(w.actions), string(w.rels)))
	r := measure(p, sentences)
	if r.tags < r.words*95/100 || r.heads != r.arcs || r.labels < r.arcs*95/100 {
		r.print(os.Stderr)
		t.Error("the parser did not learn its own treebank")
	}
}

func TestSameBytesTwice(t *testing.T) {
	dir := corpus(t, 3)
	var out [2]weights
	for i := range out {
		sentences, err := read(dir, func(string) bool { return false })
		if err != nil {
			t.Fatal(err)
		}
		out[i] = learn(sentences, small, io.Discard)
	}
	if !bytes.Equal(out[0].tags, out[1].tags) || !bytes.Equal(out[0].actions, out[1].actions) || !bytes.Equal(out[0].rels, out[1].rels) {
		t.Error("learning twice gives different weights")
	}
}

func TestProjection(t *testing.T) {
	sentences, err := read(corpus(t, 1), func(string) bool { return false })
	if err != nil {
		t.Fatal(err)
	}
	if len(sentences) != len(treebank) {
		t.Fatalf("%d sentences, want %d", len(sentences), len(treebank))
	}
	for _, test := range []struct {
		name     string
		sentence int
		heads    []int32
		nodes    []int32
	}{
		{"offsets in characters", 0, []int32{5, 2, 5, 5, 5, 9, 7, 5, 5}, []int32{1, 2, 5, 4, 2}},
		{"a word with a hyphen is one", 2, []int32{2, 2, 3, 5, 3}, []int32{2, 2, 3, 4}},
		{"the parts of a token hang on its first word", 3, []int32{1, 7, 3, 1, 3, 3, 1}, nil},
	} {
		s := sentences[test.sentence]
		heads := append([]int32(nil), s.heads...)
		if test.nodes != nil {
			if diff := cmp.Diff(test.nodes, s.nodes); diff != "" {
				t.Errorf("%s: nodes (-want +got):\n%s", test.name, diff)
			}
		}
		if diff := cmp.Diff(test.heads, heads); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// TestOracle follows the actions that cost nothing and must come to the tree.
func TestOracle(t *testing.T) {
	sentences, err := read(corpus(t, 1), func(string) bool { return false })
	if err != nil {
		t.Fatal(err)
	}
	p := pupil{actions: newLearner(model.Actions, newAllRows()), rels: newLearner(model.LearnedRels, newAllRows())}
	for _, s := range sentences {
		st := &p.state
		st.Reset(s.words, s.tags)
		at := int32(0)
		for !st.Done(st.At(at)) {
			next := p.follow(&s, at)
			if c := st.At(next); c.Action != model.Shift {
				if d, h := st.Arc(st.At(at), c.Action); s.nodes[d] != h {
					t.Errorf("%s: node %d gets head %d, want %d", s.text, d, h, s.nodes[d])
				}
			}
			at = next
		}
	}
}

func TestRun(t *testing.T) {
	dir, to := corpus(t, 2), t.TempDir()
	var out strings.Builder
	err := run([]string{"-corpus", dir, "-eval", dir, "-to", to, "-rounds", "2", "-tagrounds", "2",
		"-tagbits", "6", "-actionbits", "8", "-relbits", "6"}, &out)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "UAS") {
		t.Errorf("no figures in %q", out.String())
	}
	for name, size := range map[string]int64{"tags.bin": 2 * model.TagRow << 6, "actions.bin": 2 * model.ActionRow << 8, "rels.bin": 2 * model.RelRow << 6} {
		if info, err := os.Stat(filepath.Join(to, name)); err != nil || info.Size() != size {
			t.Errorf("%s: %v, want %d bytes", name, err, size)
		}
	}
}

func TestRunErrors(t *testing.T) {
	dir := corpus(t, 1)
	for name, args := range map[string][]string{
		"nothing to do":  {},
		"unknown flag":   {"-nonsense"},
		"no corpus":      {"-corpus", t.TempDir()},
		"no eval corpus": {"-eval", t.TempDir()},
		"no such output": {"-corpus", dir, "-to", filepath.Join(dir, "none"), "-rounds", "1", "-tagrounds", "1"},
	} {
		if err := run(args, io.Discard); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestReadErrors(t *testing.T) {
	for name, in := range map[string]string{
		"too few columns": "= a\n\n0\t1\tx\n",
		"no number":       "= a\n\n0\tx\tx\tNN\tO\t0\troot\n",
		"ends too soon":   "= a\n\n3\t1\tx\tNN\tO\t0\troot\n",
		"no article":      "= b\n\n0\t1\tx\tNN\tO\t0\troot\n= a\n",
		"line too long":   "= a\n" + strings.Repeat("x", 1<<17),
	} {
		_, err := readTrees(strings.NewReader(in), func(name string) (string, error) {
			if name != "a" {
				return "", os.ErrNotExist
			}
			return "x", nil
		})
		if err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// TestOffBeat reads trees that do not fit their text: nothing may panic.
func TestOffBeat(t *testing.T) {
	for name, in := range map[string]string{
		"offsets beyond the text":  "= a\n\n90\t95\tx\tNN\tO\t2\tdep\n95\t99\tx\tNN\tO\t0\troot\n",
		"words without tokens":     "= a\n\n4\t5\tb\tNN\tO\t0\troot\n",
		"heads in a circle":        "= a\n\n0\t1\ta\tNN\tO\t2\tdep\n2\t3\tb\tNN\tO\t1\tdep\n",
		"a head that is not there": "= a\n\n0\t1\ta\tNN\tO\t9\tdep\n",
		"a mark that is a head":    "= a\n\n0\t1\ta\tNN\tO\t2\tdep\n1\t2\t,\t,\tO\t0\troot\n",
	} {
		sentences, err := readTrees(strings.NewReader(in), func(string) (string, error) { return "a, b c", nil })
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		learn(sentences, small, io.Discard)
	}
}

func TestFoldsAreLeftOut(t *testing.T) {
	dir := corpus(t, 4)
	all, err := read(dir, func(string) bool { return false })
	if err != nil {
		t.Fatal(err)
	}
	left := 0
	for _, s := range []string{"0/2", "1/2"} {
		leave, err := model.ReadFold(s)
		if err != nil {
			t.Fatal(err)
		}
		some, err := read(dir, leave)
		if err != nil {
			t.Fatal(err)
		}
		left += len(some)
	}
	if left != len(all) {
		t.Errorf("two folds leave %d sentences of %d", left, len(all))
	}
	for _, bad := range []string{"x", "2/2", "-1/2", "1/0"} {
		if _, err := model.ReadFold(bad); err == nil {
			t.Errorf("fold %q is taken", bad)
		}
	}
}
