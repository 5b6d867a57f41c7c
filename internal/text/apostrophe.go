package text

// singleRoles tells single marks from apostrophes: which open, which close.
//
// A mark opens where it stands before a word with a gap on its left, unless it
// cuts a word short ('tis, '90s) or nothing closes it. It closes behind
// punctuation or a word, unless that word ends in "s" or "in" and a better
// closing mark follows before the next one opens (the voters' anger, goin').
func (p *pairer) singleRoles(para *Paragraph, k int) {
	next := neither // role of the next single mark
	strong := false // a closing mark follows
	for m := len(p.marks) - 1; m >= 0; m-- {
		mk := &p.marks[m]
		if mk.family != single {
			continue
		}
		switch {
		case p.opensSingle(m):
			mk.lasting = mk.glyph == opens || p.opensBoth(para, k, mk.token)
			if !strong && !mk.lasting {
				continue
			}
			mk.role, next = opens, opens
		case p.closesSingle(mk):
			strong = true
			if next == closes && mk.left == word && p.shortened(mk.token-1) {
				continue // a possessive: the next mark closes
			}
			mk.role, next = closes, closes
		}
	}
}

// opensSingle tells whether mark m stands where a quotation may begin.
func (p *pairer) opensSingle(m int) bool {
	mk := &p.marks[m]
	s := shape(mk.left, mk.right)
	return mk.glyph != closes && (s == opens || s == either && mk.left != behind) && !p.elided(mk.token)
}

// closesSingle tells whether a mark stands where a quotation may end.
func (p *pairer) closesSingle(mk *mark) bool {
	if mk.left == gap || mk.left == ahead || mk.glyph == opens && shape(mk.left, mk.right) != closes {
		return false
	}
	return mk.right == gap || mk.right == behind || mk.right == soft || mk.left == behind
}

// opensBoth tells whether this mark opens paragraph k, or what a colon leads to in
// it, and a like one opens the next: a quotation of several paragraphs.
func (p *pairer) opensBoth(para *Paragraph, k, token int) bool {
	if token != para.Lead && !(token > para.First && p.d.Is(token-1, ":")) || k+1 >= len(p.d.Paragraphs) {
		return false
	}
	return p.d.Word(token) == p.d.Word(p.d.Paragraphs[k+1].Lead)
}

// shortened tells whether word i is one that an apostrophe often ends.
func (p *pairer) shortened(i int) bool {
	w := p.d.Word(i)
	n := len(w)
	return w[n-1]|0x20 == 's' || n > 3 && (w[n-2:] == "in" || w[n-1] == 'z' || w[n-1] == 'x')
}

// elided tells whether the mark at token i stands for letters left out:
// '90s, '16, 'n', 'tis, 'em.
func (p *pairer) elided(i int) bool {
	d := p.d
	if i+1 >= len(d.Tokens) || !d.Glued(i+1) {
		return false
	}
	w := d.Word(i + 1)
	if d.Tokens[i+1].Kind == Number {
		digits := len(w) == 2 || len(w) == 3 && w[2] == 's'
		return digits && isDigit(w[0]) && isDigit(w[1]) && !p.closedSoon(i)
	}
	switch d.Tokens[i+1].Hash {
	case Hash("n"), Hash("tis"), Hash("twas"), Hash("em"), Hash("til"), Hash("cause"), Hash("bout"):
		return !d.Is(i+2, "'") || w == "n"
	}
	return false
}

// closedSoon tells whether a sentence that begins with a mark and a number
// ends in a full stop and a mark: '07 is your number.' It looks at most
// elisionReach tokens ahead.
func (p *pairer) closedSoon(i int) bool {
	const elisionReach = 12
	d := p.d
	for j := i + 2; j < len(d.Tokens) && j < i+elisionReach; j++ {
		p.d.steps++
		if d.Tokens[j].Kind == Mark && d.Glued(j) && d.sideOf(j-1) == behind {
			return true
		}
	}
	return false
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
