package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTablesAreCurrent generates every table anew and compares it with the one
// that is checked in. If it fails, run go generate ./internal/lexicon.
func TestTablesAreCurrent(t *testing.T) {
	sources, err := filepath.Glob("../*.tsv")
	if err != nil || len(sources) == 0 {
		t.Fatalf("no .tsv files: %v", err)
	}
	home, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for _, source := range sources {
		name := filepath.Base(source)
		raw, err := os.ReadFile(filepath.Join(home, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, raw, 0o644); err != nil {
			t.Fatal(err)
		}
		if err := generate(name); err != nil {
			t.Fatal(err)
		}
		table := strings.TrimSuffix(name, ".tsv") + "_table.go"
		got, err := os.ReadFile(table)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join(home, table))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is not what the generator makes of %s", table, name)
		}
	}
}

func TestGenerateErrors(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, raw := range map[string]string{"ragged.tsv": "key\na\tb\n", "twice.tsv": "key\na\nA\n"} {
		if err := os.WriteFile(name, []byte(raw), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := generate(name); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if err := generate("none.tsv"); err == nil {
		t.Error("none.tsv: no error")
	}
}
