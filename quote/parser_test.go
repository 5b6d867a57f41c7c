package quote

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord-go/onrecord/speaker"
)

// optionText has one quotation of each kind and several classes.
const optionText = `"The dam is safe," Ms. Lee said. She said that nobody had to leave. ` +
	`Mr. Voss believes that the dam leaks. "It leaks every single night," he tweeted.`

func TestOptions(t *testing.T) {
	for name, c := range map[string]struct {
		parser Parser
		want   []string
	}{
		"all":               {Parser{}, []string{"The dam is safe,", "nobody had to leave", "the dam leaks", "It leaks every single night,"}},
		"one kind":          {Parser{Kinds: []Kind{Direct}}, []string{"The dam is safe,", "It leaks every single night,"}},
		"two kinds":         {Parser{Kinds: []Kind{Mixed, Indirect}}, []string{"nobody had to leave", "the dam leaks"}},
		"one class":         {Parser{Classes: []Class{Speech}}, []string{"The dam is safe,", "nobody had to leave"}},
		"two classes":       {Parser{Classes: []Class{Thought, Social}}, []string{"the dam leaks", "It leaks every single night,"}},
		"kind and class":    {Parser{Kinds: []Kind{Indirect}, Classes: []Class{Thought}}, []string{"the dam leaks"}},
		"more than certain": {Parser{MinConfidence: 1.1}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, q := range c.parser.Find(optionText) {
				got = append(got, q.Text)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestParentsAreOfTheResult has a quotation keep its parent when others before
// them are left out.
func TestParentsAreOfTheResult(t *testing.T) {
	in := `Mr. Voss believes that the dam leaks. Ms. Lee said he told her that it was safe.`
	got := Parser{Classes: []Class{Speech}}.Find(in)
	checkQuotes(t, in, got)
	for i := range got {
		if got[i].Parent >= 0 && got[got[i].Parent].Cue.Class != Speech {
			t.Errorf("%+v", got[i])
		}
	}
}

// TestNothingIsCarriedOverAGap has a quotation stay without a speaker when the
// one that it goes on from was left out.
func TestNothingIsCarriedOverAGap(t *testing.T) {
	in := "\"The dam is safe,\" Ann Lee said.\n\nCarl Voss said that it leaked.\n\n\"It leaks every single night, and nobody listens.\""
	c := Context{People: speaker.Resolve(speaker.Find(in), speaker.Context{})}
	all := Resolve(Find(in), c)
	if last := all[len(all)-1]; last.Speaker.Name.Family != "Voss" {
		t.Errorf("carried from %q", last.Speaker.Name)
	}
	direct := Parser{Kinds: []Kind{Direct}}
	some := direct.Resolve(direct.Find(in), c)
	if last := some[len(some)-1]; last.Speaker.ID != "" || last.Via != 0 {
		t.Errorf("carried from %q over a gap", last.Speaker.Name)
	}
}

// TestConcurrentUse has many goroutines share a Parser; run it with -race.
func TestConcurrentUse(t *testing.T) {
	p := Parser{Kinds: []Kind{Direct}}
	want := describe(p.Find(optionText))
	for range 8 {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(want, describe(p.Find(optionText))); diff != "" {
				t.Error(diff)
			}
		})
	}
}
