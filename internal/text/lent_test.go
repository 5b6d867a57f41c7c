package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestBorrow sets what is read in lent memory, first that of a longer text and
// then that of a shorter one, beside what Scan reads.
func TestBorrow(t *testing.T) {
	long := strings.Repeat("“We took the time,” Ms Adeyemi said.\n\n“They said ‘no’ – twice.", 40)
	for _, s := range []string{long, "The deal was ‘off’, he said.", "", "a\x00b\x00 \x00c\x00", long} {
		r, want := Borrow(s), Scan(s)
		got := [...]any{r.Tokens, r.Sentences, r.Paragraphs, r.Regions}
		for i, x := range [...]any{want.Tokens, want.Sentences, want.Paragraphs, want.Regions} {
			if diff := cmp.Diff(x, got[i], cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%.20q (-Scan +Borrow):\n%s", s, diff)
			}
		}
		r.Return()
		if r.Text != "" {
			t.Errorf("%.20q is kept", s)
		}
	}
}

// TestWholeMarks has the marks of one text not count for the next.
func TestWholeMarks(t *testing.T) {
	var r Reader
	const s = `He called it "bold" and 'mad'.`
	for _, c := range []struct {
		marks Marks
		want  int
	}{{DoubleMarks, 1}, {0, 2}, {SingleMarks, 1}} {
		if got := len(r.Whole(s, c.marks).Regions); got != c.want {
			t.Errorf("marks %b: %d regions, want %d", c.marks, got, c.want)
		}
	}
	r.Reset(s)
	if !r.Next() || len(r.Regions) != 2 {
		t.Errorf("then %d regions, want 2", len(r.Regions))
	}
}
