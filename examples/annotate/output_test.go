package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// confidence is a confidence in JSON: from 0 to 1.
var confidence = regexp.MustCompile(`"confidence":(0\.\d+|1)\b`)

// TestContract compares the JSON of a short article with contract.golden, but
// for the confidence, which depends on the model.
func TestContract(t *testing.T) {
	got := command(testdata(t, "contract.jsonl"), "-in", "jsonl", "-format", "jsonl")
	if got.status != 0 || strings.Count(got.stdout, "\n") != 1 {
		t.Fatalf("status %d, stdout %q; want one line", got.status, got.stdout)
	}
	var b bytes.Buffer
	line := confidence.ReplaceAllString(got.stdout, `"confidence":1`)
	if err := json.Indent(&b, []byte(line), "", "\t"); err != nil {
		t.Fatal(err)
	}
	if *update {
		writeTestdata(t, "contract.golden", b.String())
	}
	if diff := cmp.Diff(testdata(t, "contract.golden"), b.String()); diff != "" {
		t.Errorf("go test -update writes the new one (-want +got):\n%s", diff)
	}
}

func TestID(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"a string", `{"id": "a/b c"}`, `"a/b c"`},
		{"a string of marks and signs", `{"id": "„“\u2028<&>\n\""}`, `"„“\u2028<&>\n\""`},
		{"an empty string", `{"id": ""}`, `""`},
		{"a long number is not rounded", `{"id": 12345678901234567890}`, `12345678901234567890`},
		{"null", `{"id": null}`, `null`},
		{"none", `{}`, `null`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := command(tt.line, "-in", "jsonl", "-format", "jsonl").stdout
			if want := `{"id":` + tt.want + `,"quotes":[],"speakers":[],"events":[]}` + "\n"; got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

func TestBadLineCostsNoOther(t *testing.T) {
	in := `{"id": "a", "text": "One."}
{"id": "b", "text": }

{"id": "c", "published": "2018-13-01", "text": "Two."}
{"id": "d", "text": "Three."}
`
	got := command(in, "-in", "jsonl", "-format", "jsonl")
	want := ran{
		status: 1,
		stdout: `{"id":"a","quotes":[],"speakers":[],"events":[]}` + "\n" + `{"id":"d","quotes":[],"speakers":[],"events":[]}` + "\n",
		stderr: "annotate: line 2: invalid character '}' looking for beginning of value\n" +
			"annotate: line 4: published \"2018-13-01\" is no day\n",
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(ran{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestOrder(t *testing.T) {
	var in, want strings.Builder
	for n := range 200 {
		text := strings.Repeat(`\"We won,\" Ada Coe said. `, (n*7)%11) // some take longer than others
		fmt.Fprintf(&in, "{\"id\": %d, \"text\": \"%s\"}\n", n, text)
		fmt.Fprintln(&want, n)
	}
	var ids strings.Builder
	got := command(in.String(), "-in", "jsonl", "-format", "jsonl")
	for line := range strings.Lines(got.stdout) {
		id, _, _ := strings.Cut(strings.TrimPrefix(line, `{"id":`), ",")
		fmt.Fprintln(&ids, id)
	}
	if diff := cmp.Diff(want.String(), ids.String()); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
}

// TestOffsets checks that all spans of the JSON are the bytes of the text that
// they say they are.
func TestOffsets(t *testing.T) {
	for i, a := range articles {
		t.Run(a.name, func(t *testing.T) {
			r := annotated(t, i)
			d := documentOf(r)
			for _, s := range spansOf(d) {
				if got := r.Text[s.Start:s.End]; got != s.Text {
					t.Errorf("%d-%d: %q in the text, %q in the JSON", s.Start, s.End, got, s.Text)
				}
			}
			for _, q := range d.Quotes {
				if first, last := q.Parts[0], q.Parts[len(q.Parts)-1]; q.Start != first.Start || q.End != last.End {
					t.Errorf("%q: %d-%d, parts %v", q.Text, q.Start, q.End, q.Parts)
				}
			}
		})
	}
}

// spansOf are the spans of a document that have a text.
func spansOf(d document) (out []span) {
	for _, q := range d.Quotes {
		for _, s := range []*span{q.Cue, q.Source, q.Where, q.Addressee} {
			if s != nil {
				out = append(out, *s)
			}
		}
	}
	for _, p := range d.Speakers {
		for _, m := range p.Mentions {
			out = append(out, m.span)
		}
	}
	for _, e := range d.Events {
		out = append(out, e.span)
	}
	return out
}

// TestReferences checks that what refers to a speaker, an expression or another
// quotation refers to one that is there.
func TestReferences(t *testing.T) {
	for i, a := range articles {
		t.Run(a.name, func(t *testing.T) {
			d := documentOf(annotated(t, i))
			ids := map[string]bool{}
			for _, p := range d.Speakers {
				ids[p.ID] = true
			}
			if len(ids) != len(d.Speakers) {
				t.Errorf("%d ids for %d speakers", len(ids), len(d.Speakers))
			}
			for n, q := range d.Quotes {
				switch {
				case q.Speaker != nil && !ids[*q.Speaker]:
					t.Errorf("quotation %d: speaker %s", n, *q.Speaker)
				case q.When != nil && *q.When >= len(d.Events):
					t.Errorf("quotation %d: when %d", n, *q.When)
				case q.Parent != nil && (*q.Parent >= len(d.Quotes) || *q.Parent == n):
					t.Errorf("quotation %d: parent %d", n, *q.Parent)
				}
			}
		})
	}
}

func TestInvalidUTF8(t *testing.T) {
	name := file(t, "\"We \xffwon,\" Ada Coe said.\xc3")
	for _, format := range []string{"table", "jsonl"} {
		got := command("", "-format", format, name)
		if got.status != 0 || !strings.Contains(got.stdout, "Ada Coe") {
			t.Errorf("%s: status %d, stdout %q", format, got.status, got.stdout)
		}
		if !bytes.Equal([]byte(got.stdout), bytes.ToValidUTF8([]byte(got.stdout), nil)) {
			t.Errorf("%s: the output is no UTF-8: %q", format, got.stdout)
		}
	}
}

func TestEmptyText(t *testing.T) {
	for _, text := range []string{"", "\n\n\n", "\ufeff", " \t"} {
		got := command("", "-format", "jsonl", file(t, text))
		if _, rest, _ := strings.Cut(got.stdout, `,"quotes"`); rest != ":[],\"speakers\":[],\"events\":[]}\n" || got.status != 0 {
			t.Errorf("%q: status %d, stdout %q", text, got.status, got.stdout)
		}
	}
}

// TestAnnotateErrors checks that an input with an error passes through, and
// that one made by hand is checked.
func TestAnnotateErrors(t *testing.T) {
	tests := []struct {
		name string
		in   input
	}{
		{"an error of reading", input{err: errors.New("unread")}},
		{"a day that does not exist", input{Published: "2018-02-30"}},
		{"a calendar without a day", input{Calendar: map[string]string{"the vote": "soon"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if annotate(tt.in).err == nil {
				t.Error("no error")
			}
		})
	}
}

func TestWriteLineKeepsSigns(t *testing.T) {
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	r := annotate(input{ID: json.RawMessage(`1`), Text: `"Bread & <water>," Ada Coe said.`})
	if err := writeLine(w, r, false); err != nil {
		t.Fatal(err)
	}
	w.Flush()
	if !strings.Contains(b.String(), `"text":"Bread & <water>,"`) {
		t.Errorf("signs are escaped: %s", b.String())
	}
}
