package quote

import (
	"sort"

	"github.com/onrecord-go/onrecord/internal/text"
)

// A finder is the state of one Find.
type finder struct {
	Parser
	d       *text.Doc
	classes []wordClass
	cues    []cue
	found   []attribution
	taken   []bool // by region: its content is attributed
}

// An attribution is a quotation in tokens.
type attribution struct {
	parts  []tokens
	cue    int    // in cues, -1 if there are no words of attribution
	at     tokens // of the cue
	class  Class
	source tokens
	region int // the region it was found by, -1
	form   pattern
}

// find lists the quotations of a text in order.
func (p Parser) find(s string) []Quote {
	f := &finder{Parser: p, d: text.Scan(s)}
	if len(f.d.Tokens) == 0 {
		return nil
	}
	f.classes = classify(f.d)
	f.taken = make([]bool, len(f.d.Regions))
	f.findCues()
	f.attributeRegions()
	f.attributeClauses()
	f.continueRegions()
	return f.quotes()
}

// quotes turns attributions into the exported form.
func (f *finder) quotes() []Quote {
	sort.SliceStable(f.found, func(i, j int) bool { return f.found[i].parts[0].first < f.found[j].parts[0].first })
	out := make([]Quote, 0, len(f.found))
	for i := range f.found {
		if q := f.quote(&f.found[i]); len(q.Parts) > 0 && f.keeps(&q) {
			out = append(out, q)
		}
	}
	setParents(out)
	return out
}

// quote is the exported form of one attribution.
func (f *finder) quote(a *attribution) Quote {
	q := Quote{Parent: -1, Confidence: a.form.confidence(), Paragraph: f.d.Paragraph(a.parts[0].first)}
	for _, p := range a.parts {
		if p = f.trimContent(p); !p.empty() {
			q.Parts = append(q.Parts, f.span(p))
		}
	}
	if len(q.Parts) == 0 {
		return q
	}
	q.Kind = f.kind(a)
	q.Start, q.End = q.Parts[0].Start, q.Parts[len(q.Parts)-1].End
	q.Text = joinParts(q.Parts)
	if !a.at.empty() {
		q.Cue = Cue{Span: f.span(a.at), Class: a.class, Lemma: f.lemma(a)}
	}
	q.Source = f.span(f.trimSource(a.source))
	f.circumstances(&q, a)
	q.Unclosed = f.unclosed(a)
	q.reopened = f.d.Paragraph(a.parts[len(a.parts)-1].first) - q.Paragraph
	return q
}

// span is the exported form of a range of tokens.
func (f *finder) span(t tokens) Span {
	if t.empty() {
		return Span{}
	}
	start, end := f.d.Tokens[t.first].Start, f.d.Tokens[t.last-1].End
	return Span{Start: start, End: end, Text: f.d.Text[start:end]}
}

// joinParts is the text of all parts.
func joinParts(parts []Span) string {
	if len(parts) == 1 {
		return parts[0].Text
	}
	n := len(parts) - 1
	for _, p := range parts {
		n += len(p.Text)
	}
	b := make([]byte, 0, n)
	for i, p := range parts {
		if i > 0 {
			b = append(b, ' ')
		}
		b = append(b, p.Text...)
	}
	return string(b)
}

// kind counts the words inside quotation marks.
func (f *finder) kind(a *attribution) Kind {
	inside, all := 0, 0
	for _, p := range a.parts {
		for i := p.first; i < p.last; i++ {
			if k := f.d.Tokens[i].Kind; k != text.Word && k != text.Number {
				continue
			}
			all++
			if f.d.Tokens[i].Region >= 0 {
				inside++
			}
		}
	}
	switch {
	case inside == 0:
		return Indirect
	case inside == all:
		return Direct
	}
	return Mixed
}

// trimContent leaves out what is no content: outer marks of a quotation that
// is one region, a leading comma, colon or "that", the last comma or full stop
// of what stands outside marks.
func (f *finder) trimContent(p tokens) tokens {
	for !p.empty() {
		t := &f.d.Tokens[p.first]
		switch {
		case t.Kind == text.Punct && t.Region < 0 && (t.Hash == comma || t.Hash == colon || t.Hash == period):
			p.first++
		case t.Hash == that && t.Region < 0:
			p.first++
		case t.Kind == text.Mark && f.pairEnds(p):
			p.first++
			p.last--
		default:
			return f.trimEnd(p)
		}
	}
	return p
}

// pairEnds tells whether p is one region with its marks.
func (f *finder) pairEnds(p tokens) bool {
	r := f.regionAt(p.first)
	return r >= 0 && f.d.Regions[r].Close == p.last-1 && !f.d.Regions[r].Unclosed && !f.d.Regions[r].Continued
}

// regionAt is the region that token i opens, -1 if none.
func (f *finder) regionAt(i int) int {
	regions := f.d.Regions
	k := sort.Search(len(regions), func(k int) bool { return regions[k].Open >= i })
	if k < len(regions) && regions[k].Open == i {
		return k
	}
	return -1
}

// trimEnd leaves out punctuation at the end of p that stands outside marks.
func (f *finder) trimEnd(p tokens) tokens {
	for !p.empty() {
		t := &f.d.Tokens[p.last-1]
		if t.Kind != text.Punct || t.Region >= 0 || f.d.Is(p.last-1, ")") || f.d.Is(p.last-1, "%") {
			return p
		}
		p.last--
	}
	return p
}

// trimSource leaves out a comma at the end of a source.
func (f *finder) trimSource(s tokens) tokens {
	for !s.empty() && f.word(s.last-1, comma) {
		s.last--
	}
	return s
}

// lemma is the dictionary form of the verb of an attribution.
func (f *finder) lemma(a *attribution) string {
	if a.cue < 0 || f.cues[a.cue].row < 0 {
		return ""
	}
	return verbLemma(f.cues[a.cue].row)
}

// unclosed tells whether the last region of an attribution has no closing mark.
func (f *finder) unclosed(a *attribution) bool {
	return a.region >= 0 && f.d.Regions[f.lastRegion(a.region)].Unclosed
}

// keeps tells whether the options let a quotation through.
func (f *finder) keeps(q *Quote) bool {
	return q.Confidence >= f.MinConfidence
}

// setParents notes for each quotation the smallest one before it that holds it.
func setParents(quotes []Quote) {
	var stack []int
	for i := range quotes {
		for len(stack) > 0 && quotes[stack[len(stack)-1]].End < quotes[i].End {
			stack = stack[:len(stack)-1]
		}
		if len(stack) > 0 {
			quotes[i].Parent = stack[len(stack)-1]
		}
		stack = append(stack, i)
	}
}
