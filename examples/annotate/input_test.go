package main

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

func TestReadLine(t *testing.T) {
	tests := []struct {
		name, line string
		want       string // the error
	}{
		{"text only", `{"text": "a"}`, ""},
		{"a day", `{"published": "2018-07-20", "text": "a"}`, ""},
		{"a day with a time", `{"published": "2018-07-20T10:00:00Z", "text": "a"}`, ""},
		{"unknown keys", `{"text": "a", "author": {"name": "b"}, "tags": [1]}`, ""},
		{"no text", `{}`, ""},
		{"a calendar", `{"calendar": {"the summit": "2018-07-16"}, "text": "a"}`, ""},
		{"a day that does not exist", `{"published": "2018-02-30"}`, `line 7: published "2018-02-30" is no day`},
		{"a day in words", `{"published": "Friday"}`, `line 7: published "Friday" is no day`},
		{"a calendar without a day", `{"calendar": {"the summit": "soon"}}`, `line 7: calendar: "the summit": `},
		{"no JSON", `text`, "line 7: invalid character"},
		{"half a line", `{"text": "a`, "line 7: unexpected end of JSON input"},
		{"a text that is none", `{"text": 1}`, "line 7: json: cannot unmarshal number"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if err := readLine([]byte(tt.line), 7).err; err != nil {
				got = err.Error()
			}
			if !strings.HasPrefix(got, tt.want) || tt.want == "" && got != "" {
				t.Errorf("error %q, want %q", got, tt.want)
			}
		})
	}
}

func TestReadLines(t *testing.T) {
	tests := []struct {
		name string
		in   io.Reader
		want []string // texts and errors
	}{
		{"nothing", strings.NewReader(""), nil},
		{"no newline at the end", strings.NewReader(`{"text": "a"}`), []string{"a"}},
		{"Windows ends of lines", strings.NewReader("{\"text\": \"a\"}\r\n{\"text\": \"b\"}\r\n"), []string{"a", "b"}},
		{"empty lines count", strings.NewReader("\n\n{\"text\": \"a\"}\n  \nx\n"), []string{"a", "line 5"}},
		{"a broken pipe", io.MultiReader(strings.NewReader("{\"text\": \"a\"}\n"), iotest.ErrReader(errors.New("broken"))), []string{"a", "line 2: broken"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, read(tt.in)); diff != "" {
				t.Errorf("texts and errors (-want +got):\n%s", diff)
			}
		})
	}
}

// read returns the texts of a stream of lines, and the beginning of an error
// where there is none.
func read(r io.Reader) (out []string) {
	for in := range readLines(r) {
		s := in.Text
		if in.err != nil {
			s = strings.TrimSuffix(in.err.Error(), ": invalid character 'x' looking for beginning of value")
		}
		out = append(out, s)
	}
	return out
}

func TestReadLinesStops(t *testing.T) {
	for range readLines(strings.NewReader("{}\n{}\n")) {
		break
	}
}

func TestLongLine(t *testing.T) {
	line := `{"id": "long", "junk": "` + strings.Repeat("x", 10<<20) + `", "text": "\"We won,\" Ada Coe said."}`
	got := command(line+"\n"+`{"id": "next", "text": ""}`, "-in", "jsonl", "-format", "jsonl")
	if got.status != 0 || strings.Count(got.stdout, "\n") != 2 || !strings.Contains(got.stdout, "Ada Coe") {
		t.Errorf("status %d, stdout %.200q", got.status, got.stdout)
	}
}

func TestCalendarDatesEvents(t *testing.T) {
	line := `{"id": 1, "calendar": {"the Brenholm summit": "2018-07-16", "the vote": "2018-06-01"},` +
		` "text": "Ada Coe spoke three days after the Brenholm summit."}`
	got := command(line, "-in", "jsonl", "-format", "jsonl")
	if !strings.Contains(got.stdout, `"value":"2018-07-19"`) {
		t.Errorf("no day in %s", got.stdout)
	}
}
