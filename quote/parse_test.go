package quote

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"source and cue behind":   {`"Say that again," Mr Coats said`, "direct: Say that again, | said | Mr Coats"},
		"source and cue before":   {`Mr Coats said: "Say that again."`, "direct: Say that again. | said | Mr Coats"},
		"in the middle":           {`"Say that," Mr Coats said, "once again."`, "direct: Say that, // once again. | said | Mr Coats"},
		"indirect":                {"Ms. Lee said that the dam was safe.", "indirect: the dam was safe | said | Ms. Lee"},
		"marks alone":             {`"No."`, "direct: No."},
		"marks alone, paragraphs": {"“No.\n\n“Never.”", "direct: No. // Never."},
		"unclosed":                {`“Say that again, Mr Coats`, "direct: Say that again, Mr Coats"},
	} {
		t.Run(name, func(t *testing.T) {
			q, err := Parse(c.in)
			if err != nil {
				t.Fatal(err)
			}
			checkQuotes(t, c.in, []Quote{q})
			if diff := cmp.Diff([]string{c.want}, describe([]Quote{q})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestParseUnclosed(t *testing.T) {
	if q, err := Parse(`“Say that again, Mr Coats`); err != nil || !q.Unclosed {
		t.Errorf("%+v, %v", q, err)
	}
}

func TestParseErrors(t *testing.T) {
	for name, c := range map[string]struct {
		in     string
		parser Parser
		want   error
		offset int
		text   string
	}{
		"empty":               {"", Parser{}, ErrNoQuote, 0, "quote: no quotation at offset 0"},
		"nothing said":        {"The dam is long.", Parser{}, ErrNoQuote, 0, "quote: no quotation at offset 0"},
		"not of this kind":    {`"Go," she said`, Parser{Kinds: []Kind{Indirect}}, ErrNoQuote, 0, "quote: no quotation at offset 0"},
		"two side by side":    {"\"We won,\" Ms. Lee said.\n\n\"We lost,\" Mr. Voss said.", Parser{}, ErrSeveral, 26, "quote: more than one quotation at offset 26"},
		"marks and no source": {"\"No.\"\n\n\"Yes.\"", Parser{}, ErrSeveral, 8, "quote: more than one quotation at offset 8"},
	} {
		t.Run(name, func(t *testing.T) {
			q, err := c.parser.Parse(c.in)
			var e *ParseError
			if !errors.Is(err, c.want) || !errors.As(err, &e) || e.Offset != c.offset || err.Error() != c.text {
				t.Errorf("error %v", err)
			}
			if (c.want == ErrSeveral) != (q.Text != "") {
				t.Errorf("quotation %+v", q)
			}
		})
	}
}
