package quote

import (
	"slices"
	"sort"

	"github.com/onrecord-go/onrecord/internal/lexicon"
	"github.com/onrecord-go/onrecord/internal/text"
)

// quotes turns attributions into the exported form, in order.
func (f *finder) quotes() []Quote {
	for i := range f.found {
		f.apart(&f.found[i])
	}
	f.found = slices.DeleteFunc(f.found, func(a attribution) bool { return len(a.parts) == 0 })
	sort.SliceStable(f.found, func(i, j int) bool {
		a, b := f.found[i].parts[0], f.found[j].parts[0]
		return a.first < b.first || a.first == b.first && a.last > b.last
	})
	out := make([]Quote, 0, len(f.found))
	gap := false
	for i := range f.found {
		q := f.quote(&f.found[i])
		if !f.wants(&q) {
			gap = true
			continue
		}
		q.gap, gap = gap, false
		out = append(out, q)
	}
	setParents(out)
	return out
}

// wants tells whether the options leave a quotation in.
func (p *Parser) wants(q *Quote) bool {
	return q.Confidence >= p.MinConfidence &&
		(len(p.Kinds) == 0 || slices.Contains(p.Kinds, q.Kind)) &&
		(len(p.Classes) == 0 || q.Cue.Class == 0 || slices.Contains(p.Classes, q.Cue.Class))
}

// quote is the exported form of one attribution.
func (f *finder) quote(a *attribution) Quote {
	first, last := a.parts[0], a.parts[len(a.parts)-1]
	q := Quote{Parent: -1, Confidence: a.probability, Kind: f.kind(a), Paragraph: f.d.Paragraph(first.first)}
	for _, p := range a.parts {
		q.Parts = append(q.Parts, f.span(p))
	}
	q.Start, q.End = q.Parts[0].Start, q.Parts[len(q.Parts)-1].End
	q.Text = joinParts(q.Parts)
	if !a.cue.empty() {
		q.Cue = Cue{Span: f.span(a.cue), Class: f.cueClass(a, q.Kind)}
		if a.verb >= 0 {
			q.Cue.Lemma = lexicon.CueVerbs.Key(a.verb)
		}
	}
	q.Source, q.antecedent = f.span(a.source), f.span(a.antecedent)
	q.lead, q.leads = f.span(a.lead), a.leads
	q.heading = a.cue.empty() && f.fillsHeadline(a.parts[0])
	f.circumstances(&q, a)
	if r := f.d.Tokens[last.last-1].Region; r >= 0 {
		q.Unclosed = f.d.Regions[r].Unclosed
	}
	q.reopened = f.d.Paragraph(last.first) - q.Paragraph
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
	var b []byte
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
	switch inside {
	case 0:
		return Indirect
	case all:
		return Direct
	}
	return Mixed
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

// class says what the cue of an attribution attributes.
func (f *finder) cueClass(a *attribution, kind Kind) Class {
	if a.verb >= 0 {
		var c Class
		if c.UnmarshalText([]byte(lexicon.CueVerbs.Cell(a.verb, lexicon.CueVerbsClass))) == nil {
			return c
		}
	}
	t := &f.d.Tokens[a.head]
	if f.isDash(a.head) && f.d.Is(a.source.last+1, "@") {
		return Social
	}
	if kind != Indirect || t.Hash == according || t.Kind == text.Punct {
		return Speech
	}
	return Thought
}
