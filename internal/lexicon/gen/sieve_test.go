package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// TestSieveIsCurrent makes the sieve anew and compares it with the one that is
// checked in. If it fails, run go generate ./internal/lexicon.
func TestSieveIsCurrent(t *testing.T) {
	home, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for _, s := range sifted {
		raw, err := os.ReadFile(filepath.Join(home, s.file))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(s.file, raw, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := generateSieve(); err != nil {
		t.Fatal(err)
	}
	const name = "event_sieve_table.go"
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join(home, name))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the generator makes", name)
	}
}

// TestSieveElsewhere checks that no sieve is written where its tables are not.
func TestSieveElsewhere(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := generateSieve(); err != nil {
		t.Fatal(err)
	}
	if left, _ := os.ReadDir("."); len(left) > 0 {
		t.Errorf("wrote %s", left[0].Name())
	}
}
