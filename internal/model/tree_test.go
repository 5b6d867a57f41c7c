package model

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// treeOf is the tree with these heads and tags, its marks not yet hung.
func treeOf(tags []Tag, heads []int32) *Tree {
	var t Tree
	t.reset(len(heads))
	copy(t.Tag, tags)
	copy(t.Head, heads)
	for i := range heads {
		t.Rel[i] = Dep
		if tags[i].Mark() {
			t.Rel[i] = PunctRel
		}
	}
	t.hang()
	t.link()
	return &t
}

func TestHang(t *testing.T) {
	for _, test := range []struct {
		name        string
		tags        []Tag
		heads, want []int32
	}{
		{"opening marks hang on the next word, others on the one before",
			[]Tag{Open, NN, Comma, Close, PRP, VBD, Stop}, []int32{0, 5, 0, 0, 5, -1, 0}, []int32{1, 5, 1, 1, 5, -1, 5}},
		{"not across a closing one", []Tag{NN, Open, Close, NN}, []int32{-1, 0, 0, 0}, []int32{-1, 0, 0, 0}},
		{"marks before all words hang on the first", []Tag{Close, Comma, NN}, []int32{0, 0, -1}, []int32{2, 2, -1}},
		{"marks alone hang on the first of them", []Tag{Stop, Stop, Stop}, []int32{0, 0, 0}, []int32{-1, 0, 0}},
		{"an opening mark at the end", []Tag{NN, Open}, []int32{-1, 0}, []int32{-1, 0}},
		{"nothing", nil, nil, nil},
	} {
		if diff := cmp.Diff(test.want, treeOf(test.tags, test.heads).Head); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestEdgesAndChildren(t *testing.T) {
	// The aide of the senator said that it works.
	heads := []int32{1, 5, 4, 4, 1, -1, 8, 8, 5}
	tree := treeOf(make([]Tag, len(heads)), heads)
	if diff := cmp.Diff([]int32{0, 0, 2, 3, 2, 0, 6, 7, 6}, tree.First); diff != "" {
		t.Errorf("first (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int32{0, 4, 2, 3, 4, 8, 6, 7, 8}, tree.Last); diff != "" {
		t.Errorf("last (-want +got):\n%s", diff)
	}
	var children []int32
	for c := tree.Child[5]; c >= 0; c = tree.Next[c] {
		children = append(children, c)
	}
	if diff := cmp.Diff([]int32{1, 8}, children); diff != "" {
		t.Errorf("children (-want +got):\n%s", diff)
	}
	tree.Rel[8] = Ccomp
	if got := tree.Find(5, Ccomp); got != 8 {
		t.Errorf("Find gives %d, want 8", got)
	}
	if got := tree.Find(5, Nsubj); got != -1 {
		t.Errorf("Find gives %d where there is none, want -1", got)
	}
	if tree.Len() != len(heads) {
		t.Errorf("Len is %d", tree.Len())
	}
}
