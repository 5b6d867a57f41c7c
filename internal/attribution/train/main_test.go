package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// train runs the command on the small corpus in testdata and gives what it
// writes.
func train(t *testing.T, args ...string) (weights []byte, output string) {
	t.Helper()
	to := filepath.Join(t.TempDir(), "weights.bin")
	var out bytes.Buffer
	args = append([]string{"-corpus", "testdata/corpus", "-to", to, "-bits", "12", "-rounds", "3"}, args...)
	if err := run(args, &out); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	return b, out.String()
}

// TestTrainingIsDeterministic learns twice and gets the same bytes.
func TestTrainingIsDeterministic(t *testing.T) {
	first, output := train(t)
	second, again := train(t)
	if !bytes.Equal(first, second) || output != again {
		t.Error("two runs differ")
	}
	if len(first) != 1<<12 || bytes.Count(first, []byte{0}) == len(first) {
		t.Errorf("%d weights", len(first))
	}
	if !strings.Contains(output, "2 articles, 6 attributions: 6 with a cue") {
		t.Errorf("output\n%s", output)
	}
}

// TestTrainingLearns has the loss fall from round to round.
func TestTrainingLearns(t *testing.T) {
	_, output := train(t, "-rounds", "4")
	var losses []string
	for _, line := range strings.Split(output, "\n") {
		if _, loss, found := strings.Cut(line, ": loss "); found {
			losses = append(losses, loss)
		}
	}
	if len(losses) != 4 || losses[3] >= losses[0] {
		t.Errorf("losses %q", losses)
	}
}

func TestPartOfTheCorpus(t *testing.T) {
	if _, output := train(t, "-part", "2"); !strings.Contains(output, "1 articles, 3 attributions") {
		t.Errorf("output\n%s", output)
	}
}

// TestParsersOfFolds has the parser of the package, given as that of a fold,
// make no difference.
func TestParsersOfFolds(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "0"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"tags.bin", "actions.bin", "rels.bin"} {
		b, err := os.ReadFile(filepath.Join("..", "..", "model", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "0", name), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	plain, _ := train(t)
	folds, _ := train(t, "-parsers", dir)
	if !bytes.Equal(plain, folds) {
		t.Error("the weights differ")
	}
}

func TestErrors(t *testing.T) {
	for name, args := range map[string][]string{
		"unknown flag":      {"-nothing"},
		"no such folder":    {"-corpus", "testdata/corpus", "-bits", "8", "-rounds", "1", "-to", "testdata/none/weights.bin"},
		"unreadable parser": {"-corpus", "testdata/corpus", "-parsers", badParsers(t), "-to", filepath.Join(t.TempDir(), "w")},
	} {
		t.Run(name, func(t *testing.T) {
			if err := run(args, io.Discard); err == nil {
				t.Error("no error")
			}
		})
	}
}

// badParsers is a directory that has a fold without weights.
func badParsers(t *testing.T) string {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "0"), 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}
