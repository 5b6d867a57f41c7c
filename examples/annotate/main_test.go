package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A ran is what one run of the command left.
type ran struct {
	status         int
	stdout, stderr string
}

// command runs the command.
func command(stdin string, args ...string) ran {
	var stdout, stderr bytes.Buffer
	status := run(args, strings.NewReader(stdin), &stdout, &stderr)
	return ran{status, stdout.String(), stderr.String()}
}

// file makes a file and returns its path.
func file(t *testing.T, content string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "article.txt")
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestArguments(t *testing.T) {
	article := file(t, "\"We won,\" Ada Coe said.")
	tests := []struct {
		name   string
		args   []string
		status int
		stderr string // a part of it
	}{
		{"no arguments annotate the article that comes with the command", nil, 0, ""},
		{"a file", []string{article}, 0, ""},
		{"a day of publication and a locale", []string{"-published", "2018-07-20", "-locale", "en-GB", article}, 0, ""},
		{"help is no error", []string{"-h"}, 0, "-format"},
		{"an unknown flag", []string{"-colour"}, 2, "not defined: -colour"},
		{"an unknown form of input", []string{"-in", "xml"}, 2, "unknown -in or -format"},
		{"an unknown form of output", []string{"-format", "xml"}, 2, "unknown -in or -format"},
		{"a day that does not exist", []string{"-published", "2018-02-30", article}, 2, `published "2018-02-30" is no day`},
		{"files beside articles on standard input", []string{"-in", "jsonl", article}, 2, "standard input"},
		{"a missing file", []string{article + ".not"}, 1, "article.txt.not"},
		{"a directory", []string{filepath.Dir(article)}, 1, filepath.Dir(article)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := command("", tt.args...)
			if got.status != tt.status {
				t.Errorf("status %d, want %d", got.status, tt.status)
			}
			if !strings.Contains(got.stderr, tt.stderr) || tt.stderr == "" && got.stderr != "" {
				t.Errorf("stderr %q, want %q in it", got.stderr, tt.stderr)
			}
		})
	}
}

func TestMissingFileCostsNoOther(t *testing.T) {
	name := file(t, "\"We won,\" Ada Coe said.")
	got := command("", "-format", "jsonl", name, name+".not", name)
	if n := strings.Count(got.stdout, "\n"); n != 2 || got.status != 1 {
		t.Errorf("%d lines and status %d, want 2 and 1", n, got.status)
	}
	if n := strings.Count(got.stderr, "\n"); n != 1 {
		t.Errorf("stderr %q, want one line", got.stderr)
	}
}

func TestBundledArticle(t *testing.T) {
	got := command("")
	for _, want := range []string{"Helen Marsh", "Clara Whitcombe", "2019-05-15", "“Once more, please,”"} {
		if !strings.Contains(got.stdout, want) {
			t.Errorf("%q is not in the table:\n%s", want, got.stdout)
		}
	}
}

func TestBuffersGetNoColour(t *testing.T) {
	if got := command(""); strings.Contains(got.stdout, "\x1b") {
		t.Error("an escape sequence in a buffer")
	}
}

func TestTerminal(t *testing.T) {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a character device, as a terminal is
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	plain, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer plain.Close()
	t.Setenv("NO_COLOR", "")
	got := []bool{terminal(null), terminal(plain), terminal(new(bytes.Buffer))}
	t.Setenv("NO_COLOR", "1")
	got = append(got, terminal(null))
	if diff := cmp.Diff([]bool{true, false, false, false}, got); diff != "" {
		t.Errorf("device, file, buffer, device with NO_COLOR (-want +got):\n%s", diff)
	}
}

// full is a device without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestFullDisk(t *testing.T) {
	var stderr bytes.Buffer
	status := run([]string{"-format", "jsonl"}, strings.NewReader(""), full{}, &stderr)
	if status != 1 || !strings.Contains(stderr.String(), "no space left") {
		t.Errorf("status %d, stderr %q; want 1 and the reason", status, stderr.String())
	}
}
