package speaker

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestArticles compares the people of whole articles in the styles of several
// houses with the files beside them. The first line of an article is its locale.
func TestArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/articles/*.txt")
	if err != nil || len(files) < 5 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			locale, text, _ := strings.Cut(string(raw), "\n\n")
			ms := Find(text)
			checkMentions(t, text, ms)
			people := Resolve(ms, Context{Published: july, Locale: language.Make(locale)})
			checkPeople(t, ms, people)
			got := listing(people)
			golden := strings.TrimSuffix(file, ".txt") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(want), got); d != "" {
				t.Errorf("-want +got\n%s", d)
			}
		})
	}
}

// listing writes people for reading: name, posts, mentions with their rules.
func listing(people People) string {
	var b strings.Builder
	for _, p := range people.Persons {
		fmt.Fprintf(&b, "%s %v %v %v\n", p.ID, p.Kind, p.Name, p.Gender)
		for _, q := range p.Posts {
			fmt.Fprintf(&b, "  %v %s = %s | %s | %s | %s | %s\n", q.Status, q.Label, q.Role, q.Portfolio, q.Organization, q.Area, q.OnBehalfOf)
		}
		for _, m := range p.Mentions {
			fmt.Fprintf(&b, "    %d-%d %s (%v) %v\n", m.Start, m.End, m.Text, m.Via, m.Rivals)
		}
	}
	for _, m := range people.Unresolved {
		fmt.Fprintf(&b, "? %d-%d %s (%v) %v\n", m.Start, m.End, m.Text, m.Reason, m.Rivals)
	}
	return b.String()
}
