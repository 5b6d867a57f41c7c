package model

import "testing"

func TestTagNames(t *testing.T) {
	for tag := NN; tag <= Money; tag++ {
		if name := tag.String(); name == "" || TagOf(name) != tag {
			t.Errorf("tag %d is %q, which is tag %d", tag, name, TagOf(name))
		}
	}
	for name, want := range map[string]Tag{"PDT": DT, "UH": RB, "LS": CD, "FW": NN, "": NN} {
		if got := TagOf(name); got != want {
			t.Errorf("TagOf(%q) = %v, want %v", name, got, want)
		}
	}
	if Tag(200).String() != "" {
		t.Error("a tag that is none has a name")
	}
}

func TestTagClasses(t *testing.T) {
	for _, test := range []struct {
		tag                      Tag
		mark, verb, finite, noun bool
	}{
		{NNP, false, false, false, true},
		{VBD, false, true, true, false},
		{VBG, false, true, false, false},
		{MD, false, true, true, false},
		{Comma, true, false, false, false},
		{Money, false, false, false, false},
		{IN, false, false, false, false},
	} {
		g := test.tag
		if g.Mark() != test.mark || g.Verb() != test.verb || g.Finite() != test.finite || g.Noun() != test.noun {
			t.Errorf("%v: mark %t verb %t finite %t noun %t", g, g.Mark(), g.Verb(), g.Finite(), g.Noun())
		}
	}
}

func TestRelNames(t *testing.T) {
	for r := Dep; r <= Root; r++ {
		if name := r.String(); name == "" || RelOf(name) != r {
			t.Errorf("relation %d is %q, which is relation %d", r, name, RelOf(name))
		}
	}
	for name, want := range map[string]Rel{
		"csubj": Nsubj, "csubjpass": NsubjPass, "iobj": Dobj, "nmod:npmod": Tmod, "det": Mod, "det:predet": Mod,
		"nummod": Mod, "cc:preconj": Cc, "compound:prt": Compound, "auxpass": Aux, "neg": Advmod, "mwe": Case, "expl": Dep,
	} {
		if got := RelOf(name); got != want {
			t.Errorf("RelOf(%q) = %v, want %v", name, got, want)
		}
	}
}
