package text

import (
	"strings"
	"testing"
)

// TestGrow reads texts that deceive about how many tokens are to come.
func TestGrow(t *testing.T) {
	const many = 50_000
	for name, s := range map[string]string{
		"even":   strings.Repeat("one two three four five six. ", many/7),
		"dense":  strings.Repeat("a ", many),
		"denser": strings.Repeat("internationalisation ", 4_000) + strings.Repeat("-", many),
		"empty":  strings.Repeat("- ", 4_000) + strings.Repeat(" ", many),
	} {
		t.Run(name, func(t *testing.T) {
			d := Scan(s)
			want := strings.Count(s, "-") + len(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '-' })) + strings.Count(s, ".")
			if len(d.Tokens) != want {
				t.Fatalf("%d tokens, want %d", len(d.Tokens), want)
			}
			for i := 1; i < want; i++ {
				if d.Tokens[i].Start < d.Tokens[i-1].End || d.Tokens[i].Region != -1 {
					t.Fatalf("token %d is %+v, behind %+v", i, d.Tokens[i], d.Tokens[i-1])
				}
			}
			if room := cap(d.Tokens); room > max(len(s)/bytesPerToken, 2*want)+tokenSample {
				t.Errorf("room for %d tokens in %d bytes, %d are there", room, len(s), want)
			}
		})
	}
}
