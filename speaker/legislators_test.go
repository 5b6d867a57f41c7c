package speaker

import (
	"os"
	"strings"
	"testing"

	"github.com/onrecord-go/onrecord/internal/lexicon"
)

// TestLegislators parses the strings that newspapers make of the members of the
// Congress of the United States; all but a few of a thousand must be right.
func TestLegislators(t *testing.T) {
	raw, err := os.ReadFile("testdata/legislators.tsv")
	if err != nil {
		t.Fatal(err)
	}
	all, right := 0, 0
	lines := strings.Split(strings.TrimSpace(string(raw)), "\n")
	for _, line := range lines[2:] {
		for _, s := range legislatorStrings(strings.Split(line+"\t", "\t")) {
			all++
			m, err := Parse(s.phrase)
			role := ""
			if len(m.Posts) > 0 {
				role = m.Posts[0].Role
			}
			given := words(m.Name.Given, m.Name.Additional)
			if err == nil && given == s.given && m.Name.Family == s.family && role == s.role && m.Party == s.party && m.Area == s.area {
				right++
				continue
			}
			t.Logf("%s: given %q, family %q, role %q, party %q, area %q, %v", s.phrase, given, m.Name.Family, role, m.Party, m.Area, err)
		}
	}
	if share := float64(right) / float64(all); all < 3000 || share < 0.995 {
		t.Errorf("%d of %d strings are right", right, all)
	}
}

type legislator struct{ phrase, given, family, role, party, area string }

// legislatorStrings are the forms of one row: first, last, suffix, gender,
// house, state, party, handle.
func legislatorStrings(row []string) []legislator {
	first, last, house, letter := row[0], row[1], row[4], row[6][:1]
	full := words(first, last, row[2])
	state := stateOf(row[5])
	party := map[string]string{"R": "Republican", "D": "Democratic", "I": "Independent"}[letter]
	short, long, role, mr := "Sen.", "Senator", "senator", "Mr."
	if house == "rep" {
		short, long, role = "Rep.", "Representative", "representative"
	}
	if row[3] == "F" {
		mr = "Ms."
	}
	return []legislator{
		{short + " " + full + " (" + letter + "-" + row[5] + ")", first, last, role, party, state},
		{short + " " + full + ", " + letter + "-" + state + ",", first, last, role, party, state},
		{long + " " + full + " of " + state, first, last, role, "", state},
		{full + "'s", first, last, "", "", ""},
		{strings.ToUpper(short + " " + full), strings.ToUpper(first), strings.ToUpper(last), role, "", ""},
		{mr + " " + last, "", last, "", "", ""},
	}
}

// stateOf is the name of a state by its postal code.
func stateOf(code string) string {
	if row, ok := lexicon.UsStates.Find(code); ok {
		return lexicon.UsStates.Cell(row, lexicon.UsStatesName)
	}
	return code
}

// TestLegislatorHandles links the handles that hold their owner's name.
func TestLegislatorHandles(t *testing.T) {
	raw, err := os.ReadFile("testdata/legislators.tsv")
	if err != nil {
		t.Fatal(err)
	}
	all, right := 0, 0
	for _, line := range strings.Split(strings.TrimSpace(string(raw)), "\n")[2:] {
		row := strings.Split(line+"\t", "\t")
		first, last, handle := row[0], row[1], row[7]
		if !strings.Contains(handle, last) || !strings.Contains(handle, first) {
			continue
		}
		all++
		text := first + " " + last + " came. Thanks, @" + handle + "!"
		at := strings.Index(text, "@")
		if p, _ := Resolve(Find(text), Context{}).At(at, len(text)); p != nil && p.ID == "p1" {
			right++
		} else {
			t.Logf("%s is not %s %s", handle, first, last)
		}
	}
	if all < 100 || right*100 < all*97 {
		t.Errorf("%d of %d handles are right", right, all)
	}
}
