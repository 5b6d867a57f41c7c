package quote

import (
	"encoding"
	"encoding/json"
	"fmt"
	"testing"
)

// enumeration is what all enumerations of the package have.
type enumeration interface {
	fmt.Stringer
	encoding.TextMarshaler
}

// roundTrip marshals a value and reads it back.
func roundTrip(t *testing.T, v enumeration, back encoding.TextUnmarshaler, name string) {
	t.Helper()
	b, err := v.MarshalText()
	if err != nil || string(b) != name || v.String() != name {
		t.Errorf("%s marshals to %q, %v; want %q", v, b, err, name)
	}
	if err := back.UnmarshalText(b); err != nil {
		t.Errorf("%q: %v", b, err)
	}
}

func TestEnumsRoundTrip(t *testing.T) {
	for v, name := range kindNames {
		var back Kind
		if roundTrip(t, Kind(v), &back, name); back != Kind(v) {
			t.Errorf("%q is read as %d", name, back)
		}
	}
	for v, name := range classNames {
		var back Class
		if roundTrip(t, Class(v), &back, name); back != Class(v) {
			t.Errorf("%q is read as %d", name, back)
		}
	}
	for v, name := range viaNames {
		var back Via
		if roundTrip(t, Via(v), &back, name); back != Via(v) {
			t.Errorf("%q is read as %d", name, back)
		}
	}
}

func TestEnumErrors(t *testing.T) {
	for _, v := range []enumeration{Kind(200), Class(200), Via(200)} {
		if v.String() != "unknown(200)" {
			t.Errorf("String of a value without name: %q", v)
		}
		if _, err := v.MarshalText(); err == nil || err.Error() != "quote: no name for value 200" {
			t.Errorf("%T: error %v", v, err)
		}
	}
	for _, back := range []encoding.TextUnmarshaler{new(Kind), new(Class), new(Via)} {
		if err := back.UnmarshalText([]byte("Direct!")); err == nil || err.Error() != `quote: unknown value "Direct!"` {
			t.Errorf("%T: error %v", back, err)
		}
	}
}

func TestEnumsInJSON(t *testing.T) {
	q, err := Parse(`"Say that again," Mr Coats said`)
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(q)
	if err != nil {
		t.Fatal(err)
	}
	var back Quote
	if err := json.Unmarshal(b, &back); err != nil || back.Kind != Direct || back.Cue.Class != Speech || back.Source != q.Source {
		t.Errorf("%s is read as %+v, %v", b, back, err)
	}
}
