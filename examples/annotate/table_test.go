package main

import (
	"bufio"
	"bytes"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"

	"github.com/onrecord-go/onrecord/event"
	"github.com/onrecord-go/onrecord/quote"
)

func TestWrap(t *testing.T) {
	tests := []struct {
		name, in string
		width    int
		want     []string
	}{
		{"empty", "", 5, []string{""}},
		{"fits", "a bc", 5, []string{"a bc"}},
		{"fits just", "ab cd", 5, []string{"ab cd"}},
		{"breaks at spaces", "ab cde f", 5, []string{"ab", "cde f"}},
		{"many spaces are one", "a   b\n\tc", 5, []string{"a b c"}},
		{"a long word is cut", "abcdefgh i", 3, []string{"abc", "def", "gh", "i"}},
		{"a long word begins a line of its own", "a bcdef", 4, []string{"a", "bcde", "f"}},
		{"wide characters take two cells", "漢字漢字", 4, []string{"漢字", "漢字"}},
		{"a wide character is not halved", "漢字漢字", 5, []string{"漢字", "漢字"}},
		{"a wide character in one cell", "漢", 1, []string{"漢"}},
		{"combining marks take none", "o\u0301o\u0301o\u0301", 2, []string{"o\u0301o\u0301", "o\u0301"}},
		{"words of no width fill a line with their spaces", "\u200d \u200d \u200d \u200d", 2, []string{"\u200d \u200d \u200d", "\u200d"}},
		{"a flag is not cut", "🇮🇪🇮🇪", 2, []string{"🇮🇪", "🇮🇪"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, wrap(tt.in, tt.width)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestColumns checks that the second cell of each line begins in the same
// column of the terminal.
func TestColumns(t *testing.T) {
	for _, who := range []string{"Ada Coe", "習近平", "Zoe\u0301 Žižka", "🇮🇪 Ní Bhriain", "Ａｄａ", strings.Repeat("漢", 40)} {
		t.Run(who, func(t *testing.T) {
			for line := range strings.Lines(table(row{who, strings.Repeat("said ", 20), "|", ""}, false)) {
				before, _, _ := strings.Cut(line, "said")
				if got := uniseg.StringWidth(before); got != whoWidth+2 {
					t.Errorf("column %d, want %d: %q", got, whoWidth+2, line)
				}
			}
		})
	}
}

// table is one row as written.
func table(r row, colour bool) string {
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	writeRow(w, r, colour)
	w.Flush()
	return b.String()
}

func TestWriteRow(t *testing.T) {
	tests := []struct {
		name   string
		in     row
		colour bool
		want   string
	}{
		{
			"cells have their columns", row{"Ada Coe", "said", "“We won”", "2018"}, false,
			"Ada Coe                   said          “We won”                                                      2018\n",
		},
		{"nothing behind the last cell", row{"Ada Coe", "", "", ""}, false, "Ada Coe\n"},
		{
			"a row takes the lines of its longest cell", row{"Ada Coe", "has reportedly warned", "x", ""}, false,
			"Ada Coe                   has           x\n" +
				"                          reportedly\n" +
				"                          warned\n",
		},
		{"the speaker is bold on a terminal", row{"Ada Coe", "said", "", ""}, true, "\x1b[1mAda Coe\x1b[0m                   said\n"},
		{"lines of the text are lines no more", row{"Ada\nCoe", "said", "", ""}, false, "Ada Coe                   said\n"},
		{"no escape sequence of the text reaches the terminal", row{"\x1b[31mAda\u009b Coe", "said\a", "", ""}, false, "\ufffd[31mAda\ufffd Coe             said\ufffd\n"},
		{"bytes that are no text are replaced", row{"Ada\xff\xfe Coe", "said", "", ""}, false, "Ada\ufffd Coe                  said\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, table(tt.in, tt.colour)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestRowOf(t *testing.T) {
	tests := []struct {
		name string
		q    quote.Quote
		want row
	}{
		{
			"nobody is named", quote.Quote{Kind: quote.Indirect, Text: "we won", Source: quote.Span{Text: "a voter"}, Cue: quote.Cue{Span: quote.Span{Text: "said"}}},
			row{"? a voter", "said", "we won", ""},
		},
		{"no words of attribution", quote.Quote{Kind: quote.Direct, Text: "We won", Via: quote.ViaCarried}, row{"? ", "(carried)", "“We won”", ""}},
		{"a day", quote.Quote{When: event.Dated{Mention: event.Mention{Text: "Tuesday"}, Value: "2018-07-17"}}, row{"? ", "(none)", "", "2018-07-17"}},
		{"an open day", quote.Quote{When: event.Dated{Mention: event.Mention{Text: "after the vote"}}}, row{"? ", "(none)", "", "after the vote?"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, rowOf(&tt.q)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestWriteTable(t *testing.T) {
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	r := annotate(input{Published: "2018-07-20", Text: `"We won," Ada Coe said on Tuesday.`})
	if err := writeTable(w, r, true); err != nil {
		t.Fatal(err)
	}
	w.Flush()
	want := "\x1b[1mwho                       said          what                                                          when\x1b[0m\n" +
		"\x1b[1mAda Coe\x1b[0m                   said          “We won,”                                                     2018-07-17\n" +
		"1 quotations, 1 speakers, 1 time expressions and events\n"
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestTablesOfManyArticlesHaveTitles(t *testing.T) {
	one, two := file(t, ""), file(t, "")
	tests := []struct {
		name  string
		stdin string
		args  []string
		want  []string
	}{
		{"one file", "", []string{one}, nil},
		{"files", "", []string{one, two}, []string{one + ":", two + ":"}},
		{"lines", "{\"id\": \"a\\u001b\"}\n{\"id\": 7}\n{}\n", []string{"-in", "jsonl"}, []string{"a\ufffd:", "7:", ":"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for line := range strings.Lines(command(tt.stdin, tt.args...).stdout) {
				if line = strings.TrimSuffix(line, "\n"); strings.HasSuffix(line, ":") {
					got = append(got, line)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// FuzzTable checks that no text breaks the table: its lines are UTF-8 of no
// more than its width, without control characters.
func FuzzTable(f *testing.F) {
	f.Add("Ada Coe", "\"We won,\" Ada Coe said on Tuesday.")
	f.Add("習近平", "e\u0301\u0302 🇮🇪🇮🇪 \x1b[31m\xff\u200d")
	f.Fuzz(func(t *testing.T, who, what string) {
		for line := range strings.Lines(table(row{who, who, what, who}, false)) {
			line = strings.TrimSuffix(line, "\n")
			if n := uniseg.StringWidth(line); n > whoWidth+saidWidth+whatWidth+whenWidth+6 {
				t.Errorf("%d cells: %q", n, line)
			}
			if !utf8.ValidString(line) || strings.ContainsFunc(line, unicode.IsControl) {
				t.Errorf("%q", line)
			}
		}
	})
}
