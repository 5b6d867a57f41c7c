package lexicon

import (
	"strings"
	"testing"

	"github.com/onrecord-go/onrecord/internal/text"
)

// made is a table of keys, each with its number of words as its second cell.
func made(t *testing.T, keys ...string) *Table {
	t.Helper()
	l, err := Lay(keys)
	if err != nil {
		t.Fatal(err)
	}
	table := &Table{Name: "made", Columns: []string{"key", "words"}, phrases: l.Phrases, firsts: l.Firsts}
	for _, k := range keys {
		table.rows = append(table.rows, k, strings.Repeat("x", len(strings.Fields(k))))
	}
	return table
}

func TestLongest(t *testing.T) {
	table := made(t, "White House", "White House press secretary", "U.S.", "Sen.", "attorney-general", "attorney general", "O'Brien", "Ørsted")
	for name, c := range map[string]struct {
		in   string
		key  string
		n    int
		upTo int
	}{
		"two words":             {"White House officials", "White House", 2, 9},
		"the longest":           {"White House press secretary", "White House press secretary", 4, 9},
		"no further than end":   {"White House press secretary", "White House", 2, 3},
		"no key":                {"White flags", "", 0, 9},
		"no text":               {"", "", 0, 9},
		"small letters":         {"white house", "White House", 2, 9},
		"capitals":              {"WHITE HOUSE", "White House", 2, 9},
		"abbreviation":          {"Sen. Lee", "Sen.", 1, 9},
		"abbreviation, no stop": {"Sen Lee", "Sen.", 1, 9},
		"hyphen":                {"attorney-general", "attorney-general", 3, 9},
		"no hyphen":             {"Attorney General", "attorney general", 2, 9},
		"no-break space":        {"White\u00a0House", "White House", 2, 9},
		"soft hyphen":           {"Wh\u00adite House", "White House", 2, 9},
		"curly apostrophe":      {"O’Brien", "O'Brien", 1, 9},
		"letters beyond ASCII":  {"ørsted", "Ørsted", 1, 9},
	} {
		t.Run(name, func(t *testing.T) {
			row, n := table.Longest(text.Scan(c.in), 0, c.upTo)
			if n != c.n || n > 0 && table.Key(row) != c.key {
				t.Errorf("%d tokens, row %d of %q", n, row, c.in)
			}
		})
	}
}

func TestLookUps(t *testing.T) {
	table := made(t, "say", "tell", "according to")
	d := text.Scan("tell him according to")
	if row, ok := table.Lookup(d, 0); !ok || table.Key(row) != "tell" || table.Cell(row, 1) != "x" {
		t.Errorf("Lookup of tell: %d, %v", row, ok)
	}
	if _, ok := table.Lookup(d, 2); ok {
		t.Error("Lookup takes two words for one")
	}
	if row, ok := table.Find("according to"); !ok || row != 2 {
		t.Errorf("Find: %d, %v", row, ok)
	}
	for _, none := range []string{"", "according", "according to him"} {
		if _, ok := table.Find(none); ok {
			t.Errorf("Find finds %q", none)
		}
	}
	if row, ok := table.Word([]byte("say")); !ok || row != 0 {
		t.Errorf("Word: %d, %v", row, ok)
	}
	for _, none := range []string{"", "said", "according"} {
		if _, ok := table.Word([]byte(none)); ok {
			t.Errorf("Word finds %q", none)
		}
	}
	if table.Len() != 3 {
		t.Errorf("%d rows", table.Len())
	}
}

// TestChanceCollisions looks a word up that shares its slot, but not its
// letters, with a key.
func TestChanceCollisions(t *testing.T) {
	d := text.Scan("House Horse")
	d.Tokens[1].Hash = d.Tokens[0].Hash
	if _, ok := made(t, "House").Lookup(d, 1); ok {
		t.Error("a word is taken for another of the same hash")
	}
	d = text.Scan("Houses House")
	d.Tokens[0].Hash = d.Tokens[1].Hash
	if _, ok := made(t, "House").Lookup(d, 0); ok {
		t.Error("a longer word is taken for a key of the same hash")
	}
	d = text.Scan("Hous House")
	d.Tokens[0].Hash = d.Tokens[1].Hash
	if _, ok := made(t, "House").Lookup(d, 0); ok {
		t.Error("the beginning of a key is taken for it")
	}
}

func TestLayErrors(t *testing.T) {
	for name, c := range map[string]struct {
		keys []string
		want string
	}{
		"no token":   {[]string{" "}, `lexicon: key " " has 0 tokens`},
		"too long":   {[]string{"a b c d e f g h i j k l m"}, `lexicon: key "a b c d e f g h i j k l m" has 13 tokens`},
		"twice":      {[]string{"Say", "say"}, `lexicon: key "say" stands twice`},
		"same words": {[]string{"no  one", "No one"}, `lexicon: key "No one" stands twice`},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Lay(c.keys); err == nil || err.Error() != c.want {
				t.Errorf("error %v, want %s", err, c.want)
			}
		})
	}
}

// TestEveryKeyIsFound looks up all keys of some generated tables.
func TestEveryKeyIsFound(t *testing.T) {
	for _, table := range []*Table{&CueVerbs, &FunctionWords, &Roles, &Organizations, &Areas, &GivenNames, &EventWords, &Honorifics} {
		for row := range table.Len() {
			if got, ok := table.Find(table.Key(row)); !ok || got != row {
				t.Errorf("%s: %q is found in row %d, want %d", table.Name, table.Key(row), got, row)
			}
		}
	}
}

func TestLookUpsAllocateNothing(t *testing.T) {
	d := text.Scan("White House press secretary")
	if n := testing.AllocsPerRun(10, func() { Roles.Longest(d, 2, 4); CueVerbs.Word([]byte("say")) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// TestCueVerbs checks the cells of the verbs of attribution.
func TestCueVerbs(t *testing.T) {
	for row := range CueVerbs.Len() {
		switch c := CueVerbs.Cell(row, CueVerbsClass); c {
		case "speech", "writing", "social", "document", "thought":
		default:
			t.Errorf("%s: class %q", CueVerbs.Key(row), c)
		}
		if f := CueVerbs.Cell(row, CueVerbsFrames); f == "" || strings.Trim(f, "qstoiwna") != "" {
			t.Errorf("%s: frames %q", CueVerbs.Key(row), f)
		}
	}
	for row := range IrregularVerbs.Len() {
		if lemma := IrregularVerbs.Cell(row, IrregularVerbsLemma); lemma != "" {
			if _, ok := CueVerbs.Find(lemma); !ok {
				t.Errorf("%s: the lemma %q is no verb of attribution", IrregularVerbs.Key(row), lemma)
			}
		}
	}
}
