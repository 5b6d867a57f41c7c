package main

import (
	"encoding/json"
	"testing"
)

func TestVerbatim(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"nothing", `""`, ""},
		{"text", `"“OK”\n"`, "“OK”\n"},
		{"no string", `null`, ""},
		{"a bad byte", "\"a\xffb\"", "a\xffb"},
		{"bad bytes at the edges", "\"\xc3a\xe2\x80\"", "\xc3a\xe2\x80"},
		{"nothing but bad bytes", "\"\xff\xfe\"", "\xff\xfe"},
		{"escapes beside bad bytes", "\"\\n\xff\\u00e9\\\"\xfe\\\\\"", "\n\xffé\"\xfe\\"},
		{"a pair of surrogates stays together", "\"\xff\\ud83c\\uddf5\"", "\xff🇵"},
		{"the sign for what cannot be read", "\"\ufffd\xff\"", "\ufffd\xff"},
		{"an encoded surrogate", "\"\xed\xa0\x80\"", "\xed\xa0\x80"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got verbatim
			if err := json.Unmarshal([]byte(tt.in), &got); err != nil || string(got) != tt.want {
				t.Errorf("%q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestVerbatimErrors(t *testing.T) {
	for _, in := range []string{"\"\\\xff\"", "\"\\u00\xff\"", "\"a\xff", "\"\x01\xff\"", "1", "{\"\xff\": 1}", "[\"\xff\"]"} {
		var got verbatim
		if err := json.Unmarshal([]byte(in), &got); err == nil {
			t.Errorf("%q: no error, but %q", in, got)
		}
	}
}

// TestOffsetsOfLines checks that offsets are those of the bytes that were
// given, also behind bytes that are no text.
func TestOffsetsOfLines(t *testing.T) {
	const text = "\xff\xfe “We won,” Ada Coe said.\xc3"
	line := "{\"id\": 1, \"text\": \"" + text + "\"}\n"
	got := command(line, "-in", "jsonl", "-format", "jsonl")
	var d document
	if err := json.Unmarshal([]byte(got.stdout), &d); err != nil || len(d.Quotes) != 1 || d.Quotes[0].Cue == nil {
		t.Fatalf("%v: %s", err, got.stdout)
	}
	q := d.Quotes[0]
	if s := text[q.Start:q.End]; s != "We won," {
		t.Errorf("content %q", s)
	}
	if s := text[q.Cue.Start:q.Cue.End]; s != "said" {
		t.Errorf("cue %q", s)
	}
}

func FuzzVerbatim(f *testing.F) {
	f.Add([]byte("\"a\xffb\\n\""))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var got verbatim
		var want string
		err, plain := json.Unmarshal(raw, &got), json.Unmarshal(raw, &want)
		if (err == nil) != (plain == nil) {
			t.Fatalf("%q: %v, by package json %v", raw, err, plain)
		}
		// What is no UTF-8 is all that may differ.
		if err == nil && string([]rune(string(got))) != want {
			t.Errorf("%q: %q, by package json %q", raw, got, want)
		}
	})
}
