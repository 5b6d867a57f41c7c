package enum

import "testing"

func TestEnum(t *testing.T) {
	names := []string{"", "direct", "mixed"}
	for v, want := range []string{"", "direct", "mixed", "unknown(3)"} {
		if got := Name(names, uint8(v)); got != want {
			t.Errorf("name of %d: %q, want %q", v, got, want)
		}
		b, err := Marshal("quote", names, uint8(v))
		if v == len(names) {
			if err == nil || err.Error() != "quote: no name for value 3" {
				t.Errorf("value without name: %v", err)
			}
			continue
		}
		if back, err2 := Parse("quote", names, b); err != nil || err2 != nil || int(back) != v {
			t.Errorf("%d comes back as %d (%v, %v)", v, back, err, err2)
		}
	}
	if _, err := Parse("quote", names, []byte("loud")); err == nil || err.Error() != `quote: unknown value "loud"` {
		t.Errorf("unknown name: %v", err)
	}
}
