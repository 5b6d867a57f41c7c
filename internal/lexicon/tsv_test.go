package lexicon

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// byMeaning are the files whose rows stand in an order that means something, or
// none. All others are in the order of their keys, without regard to case.
var byMeaning = map[string]string{
	"event_cues.tsv":   "by class",
	"event_frames.tsv": "by class",
	"event_series.tsv": "by series",
	"event_words.tsv":  "by class, months and days as the calendar has them",
	"event_zones.tsv":  "by region",
	"roster.tsv":       "by office, then by day",
	"venues.tsv":       "by kind",
}

// files are the .tsv files of the package with their text.
func files(t *testing.T) map[string]string {
	t.Helper()
	names, err := filepath.Glob("*.tsv")
	if err != nil || len(names) == 0 {
		t.Fatalf("no .tsv files: %v", err)
	}
	out := map[string]string{}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = string(b)
	}
	return out
}

func TestFilesSayTheirSource(t *testing.T) {
	for name, raw := range files(t) {
		head, _, _ := strings.Cut(raw, "\nkey")
		if !strings.HasPrefix(raw, "# ") || !strings.Contains(head, "Source: ") && !strings.Contains(head, "Sources: ") && !strings.Contains(head, "; source says") {
			t.Errorf("%s has no comment lines that name a source", name)
		}
	}
}

func TestFilesHaveFormAndOrder(t *testing.T) {
	for name, raw := range files(t) {
		t.Run(name, func(t *testing.T) {
			if !strings.HasSuffix(raw, "\n") || strings.Contains(raw, "\r") || strings.Contains(raw, "\n\n") {
				t.Error("lines end otherwise than in one LF, or are empty")
			}
			columns, rows, err := ReadTSV(raw)
			if err != nil {
				t.Fatal(err)
			}
			if columns[0] != "key" {
				t.Errorf("the first column is %q", columns[0])
			}
			seen := map[string]bool{}
			for i, row := range rows {
				key := strings.ToLower(row[0])
				if seen[key] {
					t.Errorf("%q stands twice", row[0])
				}
				seen[key] = true
				if i > 0 && byMeaning[name] == "" && key < strings.ToLower(rows[i-1][0]) {
					t.Errorf("%q stands behind %q", row[0], rows[i-1][0])
				}
			}
		})
	}
	for name := range byMeaning {
		if _, err := os.Stat(name); err != nil {
			t.Error(err)
		}
	}
}

func TestReadTSVErrors(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"nothing":         {"", "lexicon: no header line"},
		"comments only":   {"# a\n# b\n", "lexicon: no header line"},
		"a cell too few":  {"key\tclass\na\tb\nc\n", "lexicon: line 3 has 1 cells, want 2"},
		"a cell too many": {"# x\nkey\na\tb\n", "lexicon: line 3 has 2 cells, want 1"},
		"white space":     {"key\na \n", `lexicon: line 2 has space around "a "`},
	} {
		t.Run(name, func(t *testing.T) {
			if _, _, err := ReadTSV(c.in); err == nil || err.Error() != c.want {
				t.Errorf("error %v, want %s", err, c.want)
			}
		})
	}
}

func TestReadTSV(t *testing.T) {
	columns, rows, err := ReadTSV("# a comment\nkey\tclass\n\nsay\tspeech\n# another\ntweet\t\n")
	if err != nil || len(columns) != 2 || len(rows) != 2 || rows[1][0] != "tweet" || rows[1][1] != "" {
		t.Errorf("%q, %q, %v", columns, rows, err)
	}
}
