package text

import "slices"

// MaxDepth is how deep regions are told apart; what is nested deeper belongs
// to the region at this depth.
const MaxDepth = 64

// A Region is what stands between two quotation marks, or between a mark that
// is never closed and the end of its paragraph.
type Region struct {
	Open      int // token of the opening mark
	Close     int // token of the closing mark; if Unclosed or Continued, the first token behind the region
	Start     int // bytes of what is inside, half-open
	End       int
	Parent    int // region around this one, -1 if none
	Depth     int // 0 outside all others
	Continues int // region of the paragraph before that this mark opens again, -1 if none
	Single    bool
	Unclosed  bool // no closing mark
	Continued bool // no closing mark, and the next paragraph opens the quotation again
}

// A mark is a mark token of the paragraph at hand and what stands around it.
type mark struct {
	token       int
	family      family
	glyph       role
	left, right side
	role        role
	lasting     bool // a single mark that opens even if nothing closes it
}

// An opened mark waits on the stack for its partner.
type opened struct {
	mark   int
	region int // -1 beyond MaxDepth
}

// pairer turns the marks of a text into regions, a paragraph at a time.
//
// The rules: a closing mark closes the innermost open region of its family and
// drops what was opened inside that and not closed; but a single closing mark
// closes only the innermost region, for otherwise it is an apostrophe. An
// opening mark directly inside a region of its own family ends that one as
// unclosed, unless the paragraph has a closing mark for each. So regions nest
// and never cross.
type pairer struct {
	d       *Doc
	quoting Marks
	marks   []mark
	stack   []opened
	remap   []int         // where each region of this paragraph goes
	open    [families]int // regions open now, by family
	count   [families][3]int
	base    int // first region of this paragraph
}

// fewMarks is how many marks most paragraphs have, at most.
const fewMarks = 8

// pairMarks finds the regions of all paragraphs. It is given the tokens that
// are marks, and a pairer that knows which of them quote and whose memory it may
// use.
func (d *Doc) pairMarks(marks []int, p *pairer) {
	if len(marks) == 0 {
		return
	}
	p.d, p.marks, p.stack = d, slices.Grow(p.marks[:0], fewMarks), slices.Grow(p.stack[:0], fewMarks)
	d.Regions = slices.Grow(d.Regions, len(marks)/2)
	for k := range d.Paragraphs {
		p.marks = p.marks[:0]
		for ; len(marks) > 0 && marks[0] < d.Paragraphs[k].Last; marks = marks[1:] {
			family, glyph := d.glyph(marks[0])
			p.marks = append(p.marks, mark{token: marks[0], family: family, glyph: glyph})
		}
		if len(p.marks) > 0 {
			p.paragraph(k)
		}
	}
}

// paragraph pairs the marks of paragraph k.
func (p *pairer) paragraph(k int) {
	para := &p.d.Paragraphs[k]
	p.d.steps += 4 * len(p.marks)
	p.sides(para)
	p.straightRoles()
	p.singleRoles(para, k)
	p.silence()
	p.stack, p.open, p.base = p.stack[:0], [families]int{}, len(p.d.Regions)
	p.countGlyphs()
	for m := range p.marks {
		p.step(m)
	}
	p.finish(para.Last)
	p.compact()
	p.join(k)
}

// silence takes the role from marks that quote nothing here.
func (p *pairer) silence() {
	if p.quoting == 0 {
		return
	}
	for m := range p.marks {
		if mk := &p.marks[m]; !p.quoting.has(mk.family) {
			mk.role, mk.glyph, mk.lasting = neither, neither, false
		}
	}
}

// sides notes what stands on either side of each mark, seeing through marks
// that touch it.
func (p *pairer) sides(para *Paragraph) {
	d := p.d
	for m := range p.marks {
		t := p.marks[m].token
		switch {
		case t == para.First || !d.Glued(t):
		case d.Tokens[t-1].Kind == Mark:
			p.marks[m].left = p.marks[m-1].left
			if p.emptyPair(m - 1) {
				p.marks[m].left = word
			}
		default:
			p.marks[m].left = d.sideOf(t - 1)
		}
	}
	for m := len(p.marks) - 1; m >= 0; m-- {
		t := p.marks[m].token
		switch {
		case t+1 >= para.Last || !d.Glued(t+1):
		case d.Tokens[t+1].Kind == Mark:
			p.marks[m].right = p.marks[m+1].right
			if p.emptyPair(m) {
				p.marks[m].right = word
			}
		default:
			p.marks[m].right = d.sideOf(t + 1)
		}
	}
}

// emptyPair tells whether mark m and the one that touches it behind are both
// straight and double: they do not open or close the same thing.
func (p *pairer) emptyPair(m int) bool {
	a, b := &p.marks[m], &p.marks[m+1]
	return a.family == double && b.family == double && a.glyph == either && b.glyph == either
}

// straightRoles gives the double and angle marks their roles. Straight marks
// simply alternate where that goes up and hardly contradicts their spacing;
// elsewhere the spacing decides.
func (p *pairer) straightRoles() {
	n, wrong := 0, 0
	for m := range p.marks {
		mk := &p.marks[m]
		if mk.family == single {
			continue
		}
		s := shape(mk.left, mk.right)
		if mk.glyph == either {
			mk.role = s
			if s == neither {
				continue
			}
			if n%2 == 0 && s == closes || n%2 == 1 && s == opens {
				wrong++
			}
			n++
			continue
		}
		mk.role = mk.glyph
		if s == opens || s == closes { // a mark set the wrong way round
			mk.role = s
		}
	}
	if n%2 == 1 || wrong*4 > n {
		p.dropPrimes(n)
		return
	}
	k := 0
	for m := range p.marks {
		mk := &p.marks[m]
		if mk.family != single && mk.glyph == either && mk.role != neither {
			mk.role = opens + role(k%2)
			k++
		}
	}
}

// dropPrimes takes a straight mark behind a digit for inches or seconds where
// the marks do not go up without it.
func (p *pairer) dropPrimes(n int) {
	for m := range p.marks {
		mk := &p.marks[m]
		if n%2 == 1 && mk.glyph == either && mk.family == double && mk.left == figure && mk.right != behind {
			mk.role = neither
			n--
		}
	}
}

// countGlyphs counts the opening and closing marks of each family, by which a
// same mark inside another is nested or the first one unclosed.
func (p *pairer) countGlyphs() {
	p.count = [families][3]int{}
	for m := range p.marks {
		if r := p.marks[m].role; r == opens || r == closes {
			p.count[p.marks[m].family][r]++
		}
	}
}

// step lets one mark open or close.
func (p *pairer) step(m int) {
	mk := &p.marks[m]
	r := mk.role
	if r == either {
		r = opens
		if p.open[mk.family] > 0 {
			r = closes
		}
	}
	switch r {
	case opens:
		p.push(m)
	case closes:
		p.pop(m)
	}
}

// push opens a region at mark m.
func (p *pairer) push(m int) {
	mk := &p.marks[m]
	if n := len(p.stack); n > 0 {
		top := p.stack[n-1]
		if p.marks[top.mark].family == mk.family && (mk.glyph == either || p.count[mk.family][opens] > p.count[mk.family][closes]) {
			p.unclosed(mk.token)
		}
	}
	region := -1
	if depth := len(p.stack); depth < MaxDepth {
		region = len(p.d.Regions)
		parent := -1
		if depth > 0 {
			parent = p.stack[depth-1].region
		}
		p.d.Regions = append(p.d.Regions, Region{
			Open: mk.token, Close: -1, Start: p.d.Tokens[mk.token].End, Parent: parent,
			Continues: -1, Single: mk.family == single,
		})
	}
	p.stack = append(p.stack, opened{m, region})
	p.open[mk.family]++
}

// pop closes the innermost region of the family of mark m, if one is open.
func (p *pairer) pop(m int) {
	mk := &p.marks[m]
	if p.open[mk.family] == 0 {
		return
	}
	if mk.family == single && p.marks[p.stack[len(p.stack)-1].mark].family != single {
		return
	}
	for {
		p.d.steps++
		top := p.top()
		if p.marks[top.mark].family == mk.family {
			if top.region >= 0 {
				r := &p.d.Regions[top.region]
				r.Close, r.End = mk.token, p.d.Tokens[mk.token].Start
			}
			return
		}
	}
}

// top takes the innermost opened mark off the stack.
func (p *pairer) top() opened {
	n := len(p.stack) - 1
	top := p.stack[n]
	p.stack = p.stack[:n]
	p.open[p.marks[top.mark].family]--
	return top
}

// unclosed ends the innermost region, which has no closing mark, before token
// end. A single mark without a partner is an apostrophe unless its shape or the
// next paragraph says otherwise.
func (p *pairer) unclosed(end int) {
	top := p.top()
	if mk := &p.marks[top.mark]; top.region < 0 || mk.family == single && !mk.lasting {
		return
	}
	r := &p.d.Regions[top.region]
	r.Unclosed, r.Close, r.End = true, end, p.d.Tokens[end-1].End
}

// finish ends what is still open at the end of the paragraph.
func (p *pairer) finish(last int) {
	for len(p.stack) > 0 {
		p.d.steps++
		p.unclosed(last)
	}
}

// compact leaves out regions that were dropped or are empty, and marks the
// tokens of the others.
func (p *pairer) compact() {
	regions := p.d.Regions
	kept := p.base
	p.remap = slices.Grow(p.remap[:0], len(regions)-p.base)
	remap := p.remap[:len(regions)-p.base]
	for i := p.base; i < len(regions); i++ {
		r := regions[i]
		parent := r.Parent
		if parent >= 0 {
			parent = remap[parent-p.base]
		}
		if r.Close <= r.Open+1 {
			remap[i-p.base] = parent
			continue
		}
		r.Parent = parent
		if parent >= 0 {
			r.Depth = regions[parent].Depth + 1
		}
		p.d.Tokens[r.Open].Flags |= Opens
		if !r.Unclosed {
			p.d.Tokens[r.Close].Flags |= Closes
		}
		remap[i-p.base] = kept
		regions[kept] = r
		kept++
	}
	p.d.Regions = regions[:kept]
	for m := range p.marks {
		p.d.settle(&p.marks[m])
	}
}

// settle makes an apostrophe of a single mark that neither opens nor closes.
func (d *Doc) settle(m *mark) {
	t := &d.Tokens[m.token]
	if m.family != single || t.Flags&(Opens|Closes) != 0 {
		return
	}
	t.Kind, t.Hash = Punct, apostrophe
	if d.Glued(m.token) && d.Tokens[m.token-1].Kind == Word {
		t.Kind = Clitic
	}
}

var apostrophe = Hash("'")

// join makes one quotation of a region that runs to the end of its paragraph
// and one that the next paragraph opens with.
func (p *pairer) join(k int) {
	if k == 0 || p.base == len(p.d.Regions) || p.base == 0 {
		return
	}
	first := &p.d.Regions[p.base]
	para, before := &p.d.Paragraphs[k], &p.d.Paragraphs[k-1]
	if first.Open != para.First && first.Open != para.Lead {
		return
	}
	for i := p.base - 1; i >= 0 && p.d.Regions[i].Open >= before.First; i-- {
		p.d.steps++
		r := &p.d.Regions[i]
		if r.Depth == 0 {
			if r.Unclosed && r.Close == before.Last && p.d.Word(r.Open) == p.d.Word(first.Open) {
				r.Unclosed, r.Continued = false, true
				first.Continues = i
			}
			return
		}
	}
}

// assignRegions tells the tokens inside regions which one they lie in.
func (d *Doc) assignRegions() {
	inside, next := -1, 0
	for i := 0; i < len(d.Tokens); i++ {
		d.steps++
		for inside >= 0 && i >= d.Regions[inside].Close {
			inside = d.Regions[inside].Parent
		}
		if inside < 0 {
			if next == len(d.Regions) {
				return
			}
			i = d.Regions[next].Open
		}
		d.Tokens[i].Region = int32(inside)
		if next < len(d.Regions) && d.Regions[next].Open == i {
			inside = next
			next++
		}
	}
}
