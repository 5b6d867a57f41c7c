package speaker

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// A hardCase is a titled name with the parse wanted and the later forms that
// must link to it.
type hardCase struct {
	ID     int
	Trap   string
	Input  string
	Expect map[string]any
	Links  []string
}

func hardCases(t *testing.T) []hardCase {
	t.Helper()
	var all []hardCase
	for _, name := range []string{"testdata/hard.json", "testdata/titles.json"} {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var file struct{ Cases []hardCase }
		if err := json.Unmarshal(raw, &file); err != nil {
			t.Fatal(err)
		}
		all = append(all, file.Cases...)
	}
	return all
}

func TestParseHardNames(t *testing.T) {
	for _, c := range hardCases(t) {
		t.Run(c.Input, func(t *testing.T) {
			m, err := Parse(c.Input)
			if err != nil {
				t.Errorf("Parse: %v", err)
			}
			raw, err := json.Marshal(m)
			if err != nil {
				t.Fatal(err)
			}
			var got any
			if err := json.Unmarshal(raw, &got); err != nil {
				t.Fatal(err)
			}
			contains(t, "", c.Expect, got)
		})
	}
}

// contains tells what of want is missing in got; text is compared without case.
func contains(t *testing.T, path string, want, got any) {
	t.Helper()
	switch w := want.(type) {
	case map[string]any:
		g, ok := got.(map[string]any)
		if !ok {
			t.Errorf("%s: want an object, got %v", path, got)
			return
		}
		for k, v := range w {
			contains(t, path+"."+k, v, g[k])
		}
	case []any:
		g, _ := got.([]any)
		for i, v := range w {
			if i >= len(g) {
				t.Errorf("%s[%d]: missing, want %v", path, i, v)
				continue
			}
			contains(t, path, v, g[i])
		}
	case string:
		g, _ := got.(string)
		if !strings.EqualFold(w, g) {
			t.Errorf("%s: want %q, got %v", path, w, got)
		}
	default:
		if want != got {
			t.Errorf("%s: want %v, got %v", path, want, got)
		}
	}
}

func TestLaterFormsLink(t *testing.T) {
	for _, c := range hardCases(t) {
		for _, link := range c.Links {
			t.Run(c.Input+" = "+link, func(t *testing.T) {
				first := strings.TrimRight(c.Input, ",")
				comma := c.Input[len(first):]
				second := capitalise(link)
				text := capitalise(first) + comma + " spoke at noon.\n\nLater " + link + " said no. " + second + " said it twice."
				people := Resolve(Find(text), Context{Published: time.Date(2018, 7, 20, 0, 0, 0, 0, time.UTC), Locale: language.Und})
				one, _ := people.At(0, len(first))
				for _, from := range []int{strings.Index(text, "Later ") + 6, strings.LastIndex(text, second)} {
					two, m := people.At(from, from+len(link))
					if m == nil {
						t.Fatalf("no mention at %q", text[from:])
					}
					if one == nil || two == nil || one.ID != two.ID {
						t.Errorf("%q is %v (%v), want %v", text[from:from+len(link)], name(two), m.Reason, name(one))
					}
				}
			})
		}
	}
}

func name(p *Person) string {
	if p == nil {
		return "nobody"
	}
	return p.ID + " " + p.Name.String()
}

func capitalise(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
