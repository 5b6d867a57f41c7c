package speaker

import (
	"encoding"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// enumeration is what all enumerations are.
type enumeration interface {
	fmt.Stringer
	encoding.TextMarshaler
}

func TestEnumerationsRoundTrip(t *testing.T) {
	for _, c := range []struct {
		names []string
		value func(v uint8) enumeration
		read  func(text []byte) (enumeration, error)
	}{
		{kindNames, func(v uint8) enumeration { return Kind(v) }, func(b []byte) (enumeration, error) { var x Kind; err := x.UnmarshalText(b); return x, err }},
		{genderNames, func(v uint8) enumeration { return Gender(v) }, func(b []byte) (enumeration, error) { var x Gender; err := x.UnmarshalText(b); return x, err }},
		{numberNames, func(v uint8) enumeration { return Number(v) }, func(b []byte) (enumeration, error) { var x Number; err := x.UnmarshalText(b); return x, err }},
		{statusNames, func(v uint8) enumeration { return Status(v) }, func(b []byte) (enumeration, error) { var x Status; err := x.UnmarshalText(b); return x, err }},
		{positionNames, func(v uint8) enumeration { return Position(v) }, func(b []byte) (enumeration, error) { var x Position; err := x.UnmarshalText(b); return x, err }},
		{orderNames, func(v uint8) enumeration { return Order(v) }, func(b []byte) (enumeration, error) { var x Order; err := x.UnmarshalText(b); return x, err }},
		{ruleNames, func(v uint8) enumeration { return Rule(v) }, func(b []byte) (enumeration, error) { var x Rule; err := x.UnmarshalText(b); return x, err }},
		{reasonNames, func(v uint8) enumeration { return Reason(v) }, func(b []byte) (enumeration, error) { var x Reason; err := x.UnmarshalText(b); return x, err }},
	} {
		for i := range c.names {
			v := c.value(uint8(i))
			text, err := v.MarshalText()
			if err != nil || string(text) != v.String() {
				t.Errorf("%T %d: %q, %v", v, i, text, err)
			}
			if back, err := c.read(text); err != nil || back != v {
				t.Errorf("%T %q: %v, %v", v, text, back, err)
			}
		}
		beyond := c.value(uint8(len(c.names)))
		if _, err := beyond.MarshalText(); err == nil || beyond.String() == "" {
			t.Errorf("%T has a name beyond its last", beyond)
		}
		if _, err := c.read([]byte("no such")); err == nil {
			t.Errorf("%T reads anything", beyond)
		}
	}
}

func TestMentionJSONRoundTrip(t *testing.T) {
	for _, phrase := range []string{
		"ex-President Dmitry Medvedev, now deputy chairman of Russia's Security Council,",
		"Sens. John McCain (R-Ariz.) and Lindsey Graham (R-S.C.)", "she", "the White House", "Kim Jong-un", "@AmbJohnBolton",
	} {
		m, _ := Parse(phrase)
		raw, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		var back Mention
		if err := json.Unmarshal(raw, &back); err != nil {
			t.Fatal(err)
		}
		m.Place, back.Place = Place{}, Place{}
		for i := range m.Members {
			m.Members[i].Place = Place{}
		}
		if d := cmp.Diff(m, back); d != "" {
			t.Errorf("%s -want +got\n%s", phrase, d)
		}
	}
}
