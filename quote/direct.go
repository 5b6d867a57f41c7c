package quote

import "github.com/onrecord-go/onrecord/internal/text"

// attributeRegions finds the words of attribution of each quotation region
// that no other one holds.
func (f *finder) attributeRegions() {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if reg.Depth > 0 || f.taken[r] || reg.Continues >= 0 {
			continue
		}
		if f.attributeBehind(r) || f.attributeBefore(r) {
			continue
		}
	}
}

// lastRegion is the last of the regions that reopening marks make one of r.
func (f *finder) lastRegion(r int) int {
	for f.d.Regions[r].Continued {
		next := r + 1
		for next < len(f.d.Regions) && f.d.Regions[next].Continues != r {
			next++
		}
		if next == len(f.d.Regions) {
			return r
		}
		r = next
	}
	return r
}

// regionParts are the pieces of content of region r, one a paragraph.
func (f *finder) regionParts(r int) []tokens {
	last := f.lastRegion(r)
	parts := []tokens{f.inside(r)}
	for k := r + 1; k <= last; k++ {
		if f.d.Regions[k].Continues >= r {
			parts = append(parts, f.inside(k))
		}
		f.taken[k] = true
	}
	f.taken[r] = true
	return parts
}

// inside is the content of region r, without its marks.
func (f *finder) inside(r int) tokens {
	return tokens{f.d.Regions[r].Open + 1, f.d.Regions[r].Close}
}

// attributeBehind looks for source and cue behind region r: "…," she said;
// "…," said Ann Lee; "…" – Commissioner Ann Lee.
func (f *finder) attributeBehind(r int) bool {
	end := &f.d.Regions[f.lastRegion(r)]
	i := end.Close + 1
	if end.Unclosed || end.Continued || i >= len(f.d.Tokens) {
		return false
	}
	para := f.d.Paragraphs[f.d.Paragraph(end.Close)]
	limit := min(para.Last, f.sentenceEndFrom(end.Close))
	if f.word(i, comma) {
		i++
	}
	if i >= limit {
		return false
	}
	for k := f.cueFrom(i); k < len(f.cues) && f.cues[k].first < limit; k++ {
		c := &f.cues[k]
		if f.crossesMark(i, c.first) || c.first-i > longestPhrase+longestApposition {
			return false
		}
		if !c.allows('q') && !(c.row < 0) {
			continue
		}
		if c.first == i { // inverted
			if src := f.nounAfter(c.last, limit); !src.empty() || c.row < 0 {
				f.addDirect(r, k, src, quotedBehind, src.last)
				return true
			}
		}
		src := f.nounBefore(c.first, i)
		if !src.empty() && (src.first == i || f.class(i) == conjunction || f.class(i) == adverb) {
			f.addDirect(r, k, src, quotedBehind, c.last)
			return true
		}
		return false
	}
	return false
}

// sentenceEndFrom is the end of the sentence that goes on at token i, which
// closes a quotation, or of the next one if that sentence ends there.
func (f *finder) sentenceEndFrom(i int) int {
	s := f.sentence(i)
	return s.Last
}

// cueFrom is the index of the first cue that begins at or behind token i.
func (f *finder) cueFrom(i int) int {
	lo, hi := 0, len(f.cues)
	for lo < hi {
		mid := (lo + hi) / 2
		if f.cues[mid].first < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// crossesMark tells whether a quotation mark stands between tokens i and j.
func (f *finder) crossesMark(i, j int) bool {
	for ; i < j; i++ {
		if f.d.Tokens[i].Kind == text.Mark {
			return true
		}
	}
	return false
}

// attributeBefore looks for source and cue before region r: she said: "…";
// according to Ann Lee, "…"; Ann Lee: "…".
func (f *finder) attributeBefore(r int) bool {
	open := f.d.Regions[r].Open
	s := f.sentence(open)
	first := s.First
	i := open - 1
	for i >= first && (f.word(i, comma) || f.word(i, colon) || f.word(i, that)) {
		i--
	}
	k := f.cueFrom(i+1) - 1
	if k >= 0 && f.cues[k].head >= first && (f.cues[k].last == i+1 || f.leadsTo(&f.cues[k], i, open)) {
		c := &f.cues[k]
		if c.allows('q') && !f.passive(c) {
			src := f.subject(k, first)
			if !src.empty() || f.word(open-1, colon) || f.word(open-1, comma) {
				f.addDirect(r, k, src, quotedBefore, open)
				return true
			}
		}
	}
	return f.attributeColon(r, first)
}

// leadsTo tells whether what stands between a cue and token i is only where,
// when or to whom: said in a statement: "…"; told reporters, "…".
func (f *finder) leadsTo(c *cue, i, open int) bool {
	if open-1 == i || i+1-c.last > longestPhrase {
		return false
	}
	for j := c.last; j <= i; j++ {
		if f.d.Tokens[j].Kind == text.Mark || f.word(j, comma) || f.class(j) == auxiliary || f.class(j) == subordinator {
			return false
		}
	}
	return true
}

// subject is the source of the cue k: the noun phrase before it, or that of
// the cue it is coordinated with (smiled and said; said, before saying).
func (f *finder) subject(k, first int) tokens {
	c := &f.cues[k]
	if src := f.nounBefore(c.first, first); !src.empty() && !f.relative(src) {
		return src
	} else if !src.empty() {
		return src
	}
	for i := c.first - 1; i >= first && c.first-i < longestApposition; i-- {
		if f.d.Tokens[i].Kind == text.Mark {
			break
		}
		if f.class(i) == pronoun && f.d.Tokens[i].Hash != which && (i == first || f.class(i-1) != preposition) {
			return tokens{i, i + 1}
		}
		if i == first && f.nounLike(i) || f.opensPhrase(i) && i == first {
			return f.nounAfterBare(i, c.first)
		}
	}
	if k > 0 && f.cues[k-1].head >= first && f.cues[k-1].used {
		return f.sourceOf(k - 1)
	}
	return tokens{}
}

// nounAfterBare is the noun phrase at token i without its apposition.
func (f *finder) nounAfterBare(i, last int) tokens {
	n := f.nounAfter(i, last)
	for j := n.first; j < n.last; j++ {
		if f.word(j, comma) {
			n.last = j
		}
	}
	return n
}

// relative tells whether a noun phrase is only a relative pronoun.
func (f *finder) relative(t tokens) bool {
	return t.last-t.first == 1 && (f.word(t.first, who) || f.word(t.first, which))
}

// sourceOf is the source of the attribution that cue k made.
func (f *finder) sourceOf(k int) tokens {
	for i := len(f.found) - 1; i >= 0; i-- {
		if f.found[i].cue == k {
			return f.found[i].source
		}
	}
	return tokens{}
}

// attributeColon takes a name and a colon before region r for its source:
// Trump: "…"; And from Chairwoman Ann Lee: "…".
func (f *finder) attributeColon(r, first int) bool {
	open := f.d.Regions[r].Open
	if !f.word(open-1, colon) || open-1-first > longestPhrase {
		return false
	}
	src := f.plainNounBefore(open-1, first)
	if src.empty() || !f.capital(src.first) && f.class(src.first) != pronoun {
		return false
	}
	f.found = append(f.found, attribution{
		parts: f.regionParts(r), cue: -1, at: tokens{open - 1, open}, class: Speech, source: src, region: r, form: quotedColon,
	})
	return true
}

// addDirect notes that cue k and a source have region r as content, and with it
// the quotation that goes on behind the words of attribution in the paragraph.
func (f *finder) addDirect(r, k int, source tokens, form pattern, end int) {
	c := &f.cues[k]
	c.used = true
	a := attribution{parts: f.regionParts(r), cue: k, at: c.tokens, class: c.class, source: source, region: r, form: form}
	if form == quotedBehind {
		if next := f.nextRegion(f.lastRegion(r)); next >= 0 && f.goesOn(a, next) {
			a.parts = append(a.parts, f.regionParts(next)...)
			a.region = next
		}
	}
	f.found = append(f.found, a)
}

// nextRegion is the next region that no other holds, in the same paragraph as
// region r; -1 if there is none.
func (f *finder) nextRegion(r int) int {
	for n := r + 1; n < len(f.d.Regions); n++ {
		if f.d.Regions[n].Depth == 0 {
			if f.d.Paragraph(f.d.Regions[n].Open) != f.d.Paragraph(f.d.Regions[r].Open) {
				return -1
			}
			return n
		}
	}
	return -1
}

// goesOn tells whether region next goes on the quotation of a: it begins a
// sentence, or follows a comma behind the words of attribution, and has none
// of its own.
func (f *finder) goesOn(a attribution, next int) bool {
	open := f.d.Regions[next].Open
	for k := f.cueFrom(max(a.at.last, a.source.last)); k < len(f.cues) && f.cues[k].first < open; k++ {
		if f.cues[k].last >= open-1 {
			return false // "…," he said, adding, "…"
		}
	}
	return f.endsBefore(open) || f.word(open-1, comma)
}

// endsBefore tells whether a sentence ends before token i.
func (f *finder) endsBefore(i int) bool {
	return i == 0 || f.d.Tokens[i-1].Sentence != f.d.Tokens[i].Sentence
}

// continueRegions takes the regions that have no words of attribution: one
// that follows an attributed one in its paragraph, or fills a paragraph.
func (f *finder) continueRegions() {
	for r := range f.d.Regions {
		reg := &f.d.Regions[r]
		if reg.Depth > 0 || f.taken[r] || reg.Continues >= 0 {
			continue
		}
		para := f.d.Paragraphs[f.d.Paragraph(reg.Open)]
		last := f.d.Regions[f.lastRegion(r)]
		begins := reg.Open <= para.Lead
		ends := last.Close >= f.d.Paragraphs[f.d.Paragraph(last.Close-1)].Last-1 || f.endsBefore(min(last.Close+1, len(f.d.Tokens)-1))
		if (begins || f.endsBefore(reg.Open)) && ends && last.Close-reg.Open > 3 {
			f.found = append(f.found, attribution{parts: f.regionParts(r), cue: -1, region: r, form: bare})
		}
	}
}
