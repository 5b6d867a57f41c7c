package main

import (
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/model"
	"github.com/onrecord-go/onrecord/internal/text"
)

// readArticle reads and parses an article and its first annotator's
// attributions, which are in the standoff format of brat.
func readArticle(name string, p *model.Parser) (*attribution.Article, []attribution.Gold, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, nil, err
	}
	base := strings.TrimSuffix(filepath.Base(name), ".txt")
	anns, err := filepath.Glob(filepath.Join(filepath.Dir(name), "..", "attributions", base+"_*.ann"))
	if err != nil || len(anns) == 0 {
		return nil, nil, err
	}
	sort.Strings(anns)
	ann, err := os.ReadFile(anns[0])
	if err != nil {
		return nil, nil, err
	}
	a := attribution.Parse(text.Scan(string(raw)), p, nil)
	return a, golds(a, string(raw), string(ann)), nil
}

// golds reads the events of a standoff file.
func golds(a *attribution.Article, s, ann string) []attribution.Gold {
	bytes := byteOffsets(s)
	spans := map[string][]attribution.Span{}
	var out []attribution.Gold
	for _, line := range strings.Split(ann, "\n") {
		id, rest, _ := strings.Cut(line, "\t")
		switch {
		case strings.HasPrefix(id, "T"):
			where, _, _ := strings.Cut(rest, "\t")
			_, ranges, _ := strings.Cut(where, " ")
			for _, r := range strings.Split(ranges, ";") {
				from, to, _ := strings.Cut(r, " ")
				spans[id] = append(spans[id], wordsOf(a, at(bytes, from), at(bytes, to)))
			}
		case strings.HasPrefix(id, "E"):
			if g := gold(a, rest, spans); len(g.Parts) > 0 {
				out = append(out, g)
			}
		}
	}
	return out
}

// gold reads one event: "Attribution:T4 Content:T3 Cue:T2 Source:T1".
func gold(a *attribution.Article, event string, spans map[string][]attribution.Span) attribution.Gold {
	var g attribution.Gold
	for _, field := range strings.Fields(event) {
		role, id, _ := strings.Cut(field, ":")
		for _, s := range spans[id] {
			switch strings.TrimRight(role, "0123456789") {
			case "Content":
				if s = a.Trim(s, len(g.Parts) == 0); !s.Empty() {
					g.Parts = append(g.Parts, s)
				}
			case "Cue":
				g.Cue = hull(g.Cue, s)
			case "Source":
				g.Source = hull(g.Source, a.Trim(s, false))
			}
		}
	}
	sort.Slice(g.Parts, func(i, j int) bool { return g.Parts[i].First < g.Parts[j].First })
	return g
}

// hull is the smallest span around two.
func hull(x, y attribution.Span) attribution.Span {
	if x.Empty() {
		return y
	}
	if y.Empty() {
		return x
	}
	return attribution.Span{First: min(x.First, y.First), Last: max(x.Last, y.Last)}
}

// wordsOf is the span of the words that bytes start to end touch.
func wordsOf(a *attribution.Article, start, end int) attribution.Span {
	tokens := a.Doc.Tokens
	first := sort.Search(len(a.Words), func(i int) bool { return tokens[a.Words[i].Last-1].End > start })
	last := sort.Search(len(a.Words), func(i int) bool { return tokens[a.Words[i].First].Start >= end })
	return attribution.Span{First: int32(first), Last: int32(last)}
}

// byteOffsets are the offsets in bytes of all characters, and of the end.
func byteOffsets(s string) []int {
	var out []int
	for i := range s {
		out = append(out, i)
	}
	return append(out, len(s))
}

// at is the byte offset of a character written in decimal, 0 for none.
func at(bytes []int, n string) int {
	if i, err := strconv.Atoi(n); err == nil && i < len(bytes) {
		return bytes[i]
	}
	return 0
}
