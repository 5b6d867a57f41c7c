package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
)

// A sentence is what there is to learn from: the words as the parser will see
// them, and the tags, heads and relations of the treebank put onto them.
type sentence struct {
	words []model.Word
	tags  []model.Tag
	heads []int32 // len(words) for roots
	nodes []int32 // heads of the words that are no marks, as State numbers them
	rels  []model.Rel
	bytes int
	text  string // for reports
}

// A silver is a token of the treebank.
type silver struct {
	start, end int // characters first, then bytes
	tag        model.Tag
	head       int // index in the article, -1 for roots
	rel        model.Rel
	depth      int
}

// read gives the sentences of a corpus but for the articles to leave out.
func read(dir string, leave func(article string) bool) ([]sentence, error) {
	f, err := os.Open(filepath.Join(dir, "syntax.tsv"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readTrees(f, func(name string) (string, error) {
		if leave(name) {
			return "", nil
		}
		b, err := os.ReadFile(filepath.Join(dir, "text", name+".txt"))
		return string(b), err
	})
}

// readTrees reads a treebank; article gives the text of an article.
func readTrees(r io.Reader, article func(name string) (string, error)) ([]sentence, error) {
	var sentences []sentence
	var tokens []silver
	name, base := "", 0
	flush := func() error {
		if name == "" {
			return nil
		}
		s, err := article(name)
		if err == nil && s != "" {
			sentences = append(sentences, project(s, tokens)...)
		}
		tokens = tokens[:0]
		return err
	}
	scanner := bufio.NewScanner(r)
	for n := 1; scanner.Scan(); n++ {
		line := scanner.Text()
		switch {
		case line == "":
			base = len(tokens)
		case strings.HasPrefix(line, "= "):
			if err := flush(); err != nil {
				return nil, err
			}
			name = line[2:]
		case !strings.HasPrefix(line, "# ") || strings.Contains(line, "\t"):
			t, err := parseLine(line, base)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			tokens = append(tokens, t)
		}
	}
	if err := scanner.Err(); err != nil {
		return nil, err
	}
	return sentences, flush()
}

// parseLine reads one token; base is the index of its sentence's first one.
func parseLine(line string, base int) (silver, error) {
	cells := strings.Split(line, "\t")
	if len(cells) != 7 {
		return silver{}, fmt.Errorf("%d columns, want 7", len(cells))
	}
	start, err1 := strconv.Atoi(cells[0])
	end, err2 := strconv.Atoi(cells[1])
	head, err3 := strconv.Atoi(cells[5])
	if err1 != nil || err2 != nil || err3 != nil || start < 0 || end < start || head < 0 {
		return silver{}, fmt.Errorf("bad number in %q", line)
	}
	t := silver{start: start, end: end, tag: model.TagOf(cells[3]), head: -1, rel: model.RelOf(cells[6])}
	if head > 0 {
		t.head = base + head - 1
	}
	return t, nil
}

// project puts the trees of an article onto the words that the parser will see
// there. Where a word holds several tokens it stands where the uppermost of
// them stands, which cannot make a cycle; where a token is several words the
// first of them stands for it and the others hang on that.
func project(s string, tokens []silver) []sentence {
	toBytes(s, tokens)
	measureDepths(tokens)
	d := text.Scan(s)
	var out []sentence
	var words []model.Word
	for _, x := range d.Sentences {
		words = model.Words(d, x.First, x.Last, words[:0])
		if len(words) > 0 {
			out = append(out, projectSentence(d, words, tokens))
		}
	}
	return out
}

// toBytes turns offsets in characters into offsets in bytes.
func toBytes(s string, tokens []silver) {
	at := make([]int, 0, len(s)+1)
	for i := range s {
		at = append(at, i)
	}
	at = append(at, len(s))
	for i := range tokens {
		t := &tokens[i]
		t.start, t.end = at[min(t.start, len(at)-1)], at[min(t.end, len(at)-1)]
	}
}

// measureDepths counts for each token the heads above it.
func measureDepths(tokens []silver) {
	for i := range tokens {
		h := tokens[i].head
		for n := 0; h >= 0 && h < len(tokens) && n < 1000; n++ {
			tokens[i].depth++
			h = tokens[h].head
		}
	}
}

// projectSentence is the sentence of the given words.
func projectSentence(d *text.Doc, words []model.Word, tokens []silver) sentence {
	n := len(words)
	s := sentence{words: append([]model.Word(nil), words...), tags: make([]model.Tag, n),
		heads: make([]int32, n), rels: make([]model.Rel, n)}
	first := d.Tokens[words[0].First].Start
	last := d.Tokens[words[n-1].Last-1].End
	s.text, s.bytes = d.Text[first:last], last-first
	owner := map[int]int32{} // token to word
	chosen := make([]int, n) // word to token, -1 if it is not the first of one
	k := search(tokens, first)
	for i := range words {
		chosen[i] = -1
		end := d.Tokens[words[i].Last-1].End
		for ; k < len(tokens) && tokens[k].start < end; k++ {
			owner[k] = int32(i)
			if c := chosen[i]; c < 0 || tokens[k].depth < tokens[c].depth {
				chosen[i] = k
			}
		}
	}
	anchor := -1
	for i := range words {
		s.fill(i, chosen[i], anchor, owner, tokens)
		if chosen[i] >= 0 {
			anchor = i
		}
	}
	s.compact()
	return s
}

// search is the index of the first token that ends after offset.
func search(tokens []silver, offset int) int {
	i, j := 0, len(tokens)
	for i < j {
		if m := (i + j) / 2; tokens[m].end <= offset {
			i = m + 1
		} else {
			j = m
		}
	}
	return i
}

// fill sets tag, head and relation of word i, which token c stands for. A word
// that none stands for hangs on the last one before it that has one, anchor.
func (s *sentence) fill(i, c, anchor int, owner map[int]int32, tokens []silver) {
	root := int32(len(s.words))
	s.heads[i] = root
	switch {
	case c >= 0:
		s.tags[i], s.rels[i] = tokens[c].tag, tokens[c].rel
		if h, ok := owner[tokens[c].head]; ok {
			s.heads[i] = h
		}
	case anchor >= 0:
		s.tags[i], s.heads[i] = s.tags[anchor], int32(anchor)
	}
	if s.heads[i] == root {
		s.rels[i] = model.Root
	}
	if t := s.words[i].Fixed; t < 62 {
		s.tags[i] = t
	}
	if s.tags[i].Mark() && s.rels[i] != model.Root {
		s.rels[i] = model.PunctRel
	}
}

// compact gives the words that are no marks their heads among themselves: where
// the head is a mark, the head of that.
func (s *sentence) compact() {
	number := make([]int32, len(s.words)+1)
	n := int32(0)
	for i := range s.words {
		number[i] = n
		if !s.words[i].Fixed.Mark() {
			n++
		}
	}
	number[len(s.words)] = n
	for i := range s.words {
		if s.words[i].Fixed.Mark() {
			continue
		}
		h := s.heads[i]
		for steps := 0; int(h) < len(s.words) && s.words[h].Fixed.Mark(); steps++ {
			if h = s.heads[h]; steps > len(s.words) {
				h = int32(len(s.words))
			}
		}
		if s.heads[i] = h; int(h) == len(s.words) {
			s.rels[i] = model.Root
		}
		s.nodes = append(s.nodes, number[h])
	}
}
