package text

import "testing"

func TestSet(t *testing.T) {
	s := NewSet("monday", "n't", "été")
	for word, want := range map[string]bool{"monday": true, "n't": true, "été": true, "tuesday": false, "": false} {
		if got := s.Has(Hash(word)); got != want {
			t.Errorf("%q: %v", word, got)
		}
	}
	d := Scan("MONDAY")
	if !s.Has(d.Tokens[0].Hash) {
		t.Error("a word in capitals is not found")
	}
	if empty := NewSet(); empty.Has(Hash("monday")) {
		t.Error("the empty set has a word")
	}
}
