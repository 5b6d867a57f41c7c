package quote

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNested(t *testing.T) {
	for _, c := range []row{
		{"cue before", `“He told me, ‘Nobody will notice,’ and he laughed,” Ms. Adeyemi said.`,
			[]string{"direct: He told me, ‘Nobody will notice,’ and he laughed, | said | Ms. Adeyemi", "direct: Nobody will notice, | told | He"}},
		{"cue behind", `“‘Nobody will notice,’ he told me and laughed,” Ms. Adeyemi said.`,
			[]string{"direct: ‘Nobody will notice,’ he told me and laughed, | said | Ms. Adeyemi", "direct: Nobody will notice, | told | he"}},
		{"title inside", `“We read ‘The Old Dam’ at school,” Ms. Adeyemi said.`,
			[]string{"direct: We read ‘The Old Dam’ at school, | said | Ms. Adeyemi"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Parser{Nested: true}.Find(c.in)
			if diff := cmp.Diff(c.want, describe(got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if len(got) == 2 && got[1].Parent != 0 {
				t.Errorf("parent %d, want 0", got[1].Parent)
			}
			if outer := Find(c.in); len(outer) != 1 {
				t.Errorf("without the option %d quotations, want 1", len(outer))
			}
		})
	}
}
