package main

import (
	"fmt"
	"io"
	"time"

	"github.com/onrecord-go/onrecord/internal/model"
)

// A result is what a parser got right.
type result struct {
	words, tags          int // words whose tag has to be learned
	arcs, heads, labels  int // arcs without those of marks
	all                  int // words, marks too
	found, wanted, agree [model.Root + 1]int
	bytes                int
	spent                time.Duration
}

// measure parses sentences and compares.
func measure(p *model.Parser, sentences []sentence) *result {
	var r result
	var tree model.Tree
	for i := range sentences {
		s := &sentences[i]
		begin := time.Now()
		p.Parse(s.words, &tree)
		r.spent += time.Since(begin)
		r.compare(s, &tree)
	}
	return &r
}

// compare counts one sentence.
func (r *result) compare(s *sentence, t *model.Tree) {
	r.bytes += s.bytes
	for i := range s.words {
		if s.words[i].Fixed > model.Money {
			r.words++
			if t.Tag[i] == s.tags[i] {
				r.tags++
			}
		}
		head := t.Head[i]
		if head < 0 {
			head = int32(len(s.words))
		}
		same := head == s.heads[i]
		r.all++
		if s.words[i].Fixed.Mark() {
			continue
		}
		r.arcs++
		r.found[t.Rel[i]]++
		r.wanted[s.rels[i]]++
		if same {
			r.heads++
			if t.Rel[i] == s.rels[i] {
				r.labels++
				r.agree[s.rels[i]]++
			}
		}
	}
}

// print writes the figures.
func (r *result) print(out io.Writer) {
	fmt.Fprintf(out, "tags %.2f %% of %d words\n", percent(r.tags, r.words), r.words)
	fmt.Fprintf(out, "UAS %.2f LAS %.2f of %d arcs without marks\n",
		percent(r.heads, r.arcs), percent(r.labels, r.arcs), r.arcs)
	for rel := range model.Root + 1 {
		if r.wanted[rel] == 0 {
			continue
		}
		fmt.Fprintf(out, "%-10s P %5.1f R %5.1f F %5.1f of %d\n", rel,
			percent(r.agree[rel], r.found[rel]), percent(r.agree[rel], r.wanted[rel]),
			percent(2*r.agree[rel], r.found[rel]+r.wanted[rel]), r.wanted[rel])
	}
	seconds := r.spent.Seconds()
	fmt.Fprintf(out, "%.0f words/s, %.2f MB/s\n", float64(r.all)/seconds, float64(r.bytes)/seconds/1e6)
}

// percent is a of b in hundredths.
func percent(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}
