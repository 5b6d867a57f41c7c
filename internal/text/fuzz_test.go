package text

import (
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
)

func FuzzScan(f *testing.F) {
	for _, make := range pathological {
		f.Add(make(3))
	}
	for _, s := range []string{"", "\"Why?\" she asked.", "LONDON (Reuters) - Mr. X’s ‘yes’ \u2029“a", "\xe2\x80", "a\r\n\u0301b", "\u0600\"a\""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := Scan(s)
		checkTokens(t, d)
		checkRegions(t, d)
		checkParts(t, d)
		if diff := cmp.Diff(d, Scan(s), cmp.AllowUnexported(Doc{})); diff != "" {
			t.Errorf("two scans differ: %s", diff)
		}
	})
}

// checkTokens checks that tokens are in order, apart and not empty, and that
// their edges are those of grapheme clusters.
func checkTokens(t *testing.T, d *Doc) {
	t.Helper()
	edges := graphemeEdges(d.Text)
	end := 0
	for i, tok := range d.Tokens {
		if tok.Start < end || tok.End <= tok.Start || tok.End > len(d.Text) {
			t.Fatalf("token %d [%d,%d) behind %d", i, tok.Start, tok.End, end)
		}
		if edges != nil && (!edges[tok.Start] || !edges[tok.End]) {
			t.Fatalf("token %d %q of %q is not on grapheme edges", i, d.Word(i), d.Text)
		}
		end = tok.End
	}
}

// graphemeEdges are the offsets at which grapheme clusters begin and end, nil
// for a text that is not UTF-8.
func graphemeEdges(s string) map[int]bool {
	if !utf8.ValidString(s) {
		return nil
	}
	edges := map[int]bool{0: true}
	for g := uniseg.NewGraphemes(s); g.Next(); {
		_, to := g.Positions()
		edges[to] = true
	}
	return edges
}

// checkRegions checks that regions nest, do not cross and hold something.
func checkRegions(t *testing.T, d *Doc) {
	t.Helper()
	for i, r := range d.Regions {
		if r.Close <= r.Open+1 || r.Start > r.End || r.Depth >= MaxDepth || i > 0 && r.Open <= d.Regions[i-1].Open {
			t.Fatalf("region %d %+v", i, r)
		}
		if r.Parent >= 0 {
			p := d.Regions[r.Parent]
			if r.Parent >= i || r.Open <= p.Open || r.Close > p.Close || r.Depth != p.Depth+1 {
				t.Fatalf("region %d %+v in %+v", i, r, p)
			}
		}
	}
	for i, tok := range d.Tokens {
		if tok.Region >= 0 {
			if r := d.Regions[tok.Region]; i <= r.Open || i >= r.Close {
				t.Fatalf("token %d is not in its region %+v", i, r)
			}
		}
	}
}

// checkParts checks that paragraphs and sentences cover all tokens in order.
func checkParts(t *testing.T, d *Doc) {
	t.Helper()
	next := 0
	for _, p := range d.Paragraphs {
		if p.First != next || p.Last <= p.First || p.Lead < p.First || p.Lead >= p.Last {
			t.Fatalf("paragraph %+v at %d", p, next)
		}
		next = p.Last
	}
	if next != len(d.Tokens) {
		t.Fatalf("paragraphs end at %d of %d", next, len(d.Tokens))
	}
	next = 0
	for k, s := range d.Sentences {
		p := d.Paragraphs[s.Paragraph]
		if s.First != next || s.Last <= s.First || s.First < p.First || s.Last > p.Last {
			t.Fatalf("sentence %+v at %d", s, next)
		}
		for i := s.First; i < s.Last; i++ {
			if d.Tokens[i].Sentence != int32(k) {
				t.Fatalf("token %d is not of sentence %d", i, k)
			}
		}
		next = s.Last
	}
	if next != len(d.Tokens) {
		t.Fatalf("sentences end at %d of %d", next, len(d.Tokens))
	}
}
