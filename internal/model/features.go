package model

// distance is the number of words between two, in classes.
func distance(a, b int32) uint32 {
	d := b - a
	switch {
	case d < 5:
		return uint32(d) & 7
	case d < 8:
		return 5
	case d < 12:
		return 6
	}
	return 7
}

// ActionFeatures fills f with the features that choose the next action, and
// tells how many they are.
func (s *State) ActionFeatures(f *[MaxFeatures]Feature) int {
	i0, i1, i2 := s.at(0), s.at(1), s.at(2)
	j0, j1, j2 := s.ahead(0), s.ahead(1), s.ahead(2)
	s0, s1, s2 := &s.nodes[i0], &s.nodes[i1], &s.nodes[i2]
	b0, b1, b2 := &s.nodes[j0], &s.nodes[j1], &s.nodes[j2]
	none := s.count + 1
	var dist, dist1 uint32
	if i0 != none {
		dist = distance(i0, j0)
	}
	if i1 != none {
		dist1 = distance(i1, i0)
	}
	st := s0.tag<<6 | b0.tag // the two tags that matter most
	s0l, s0r := &s.nodes[s0.first], &s.nodes[s0.last]
	s0l2, s0r2 := &s.nodes[s0.second], &s.nodes[s0.prior]
	b0l, b0l2 := &s.nodes[b0.first], &s.nodes[b0.second]
	s1l, s1r := &s.nodes[s1.first], &s.nodes[s1.last]

	f[0] = feature(1, s0.form, 0)
	f[1] = feature(2, s0.both, 0)
	f[2] = feature(3, b0.form, 0)
	f[3] = feature(4, b0.both, 0)
	f[4] = feature(5, b1.both, 0)
	f[5] = feature(6, b2.both, 0)
	f[6] = feature(7, s1.both, 0)
	f[7] = feature(8, s2.both, 0)
	f[8] = feature(9, s0.both, b0.both)
	f[9] = feature(10, s0.both, b0.tag)
	f[10] = feature(11, s0.tag, b0.both)
	f[11] = feature(12, s0.form, b0.form)
	f[12] = feature(13, st, 0)
	f[13] = feature(14, b0.tag<<6|b1.tag, b0.form)
	f[14] = feature(15, st, b1.tag)
	f[15] = feature(16, st, b1.tag<<6|b2.tag)
	f[16] = feature(17, st, s1.tag)
	f[17] = feature(18, st, s1.tag<<6|s2.tag)
	f[18] = feature(19, s1.both, s0.both)
	f[19] = feature(20, s1.both, s0.tag)
	f[20] = feature(21, s1.tag, s0.both)
	f[21] = feature(22, s1.both, b0.tag)
	f[22] = feature(23, s1.tag<<6|s0.tag, b0.form)
	f[23] = feature(24, s1.form, b0.form)
	f[24] = feature(25, s0.both, dist)
	f[25] = feature(26, b0.both, dist)
	f[26] = feature(27, st, dist)
	f[27] = feature(28, s1.tag<<6|s0.tag, dist1)
	f[28] = feature(29, s0.both, s0.rights<<3|s0.lefts)
	f[29] = feature(30, st, s0.rights<<3|s0.lefts)
	f[30] = feature(31, b0.both, b0.lefts)
	f[31] = feature(32, s1.both, s1.rights)
	f[32] = feature(33, st, s0.rightR)
	f[33] = feature(34, st, s0.leftR)
	f[34] = feature(35, st, b0.leftR)
	f[35] = feature(36, s0.both, s0.rightR)
	f[36] = feature(37, s1.tag<<6|s0.tag, s1.rightR)
	f[37] = feature(38, s1.tag<<6|s0.tag, s0.leftR)
	f[38] = feature(39, st, s0l.tag<<6|uint32(s0l.rel))
	f[39] = feature(40, st, s0r.tag<<6|uint32(s0r.rel))
	f[40] = feature(41, st, b0l.tag<<6|uint32(b0l.rel))
	f[41] = feature(42, st, s0l.tag<<6|s0l2.tag)
	f[42] = feature(43, st, s0r.tag<<6|s0r2.tag)
	f[43] = feature(44, st, b0l.tag<<6|b0l2.tag)
	f[44] = feature(45, st, s1.tag<<6|s1r.tag)
	f[45] = feature(46, st, s1.tag<<6|s1l.tag)
	f[46] = feature(47, st, s0r.form)
	f[47] = feature(48, st, s0l.form)
	f[48] = feature(49, st, b0l.form)
	f[49] = feature(50, st, min(b0.commas-s0.commas, 3)<<2|min(b0.marks-s0.marks, 3))
	f[50] = feature(51, s1.tag<<6|s0.tag, min(s0.commas-s1.commas, 3)<<2|min(s0.marks-s1.marks, 3))
	f[51] = feature(52, st, same(s0, b0)<<2|same(s1, b0)<<1|same(s1, s0))
	f[52] = feature(53, b1.both, st)
	f[53] = feature(54, b1.form, b0.form)
	f[54] = feature(55, s0r.both, s0.form)
	f[55] = feature(56, s2.both, st)
	f[56] = feature(57, s1.leftR, s1.both)
	f[57] = feature(58, st, b0.before)
	f[58] = feature(59, st, b1.before)
	f[59] = feature(60, s0.both, b0.before)
	f[60] = feature(61, b0.both, b0.before)
	f[61] = feature(62, s1.tag<<6|s0.tag, s0.before<<8|b0.before)
	return 62
}

// same tells whether two words lie in the same quotation region or both outside.
func same(a, b *node) uint32 {
	if a.region == b.region {
		return 1
	}
	return 0
}

// RelFeatures fills f with the features that choose the relation of an arc that
// action a would make, and tells how many they are.
func (s *State) RelFeatures(f *[MaxFeatures]Feature, a Action) int {
	i, j := s.Arc(a)
	d, h := &s.nodes[i], &s.nodes[j]
	dl, dr := &s.nodes[d.first], &s.nodes[d.last]
	hl, hr := &s.nodes[h.first], &s.nodes[h.last]
	side, dist := uint32(0), distance(i, j)
	children := h.leftR
	if a == RightArc {
		side, dist = 1, distance(j, i)
		children = h.rightR
	}
	pair := side<<12 | d.tag<<6 | h.tag
	var before, after *node
	before, after = &s.nodes[s.count+1], &s.nodes[min(i+1, s.count)]
	if i > 0 {
		before = &s.nodes[i-1]
	}
	f[0] = feature(101, pair, 0)
	f[1] = feature(102, d.both, side)
	f[2] = feature(103, h.both, side)
	f[3] = feature(104, d.form, pair)
	f[4] = feature(105, h.form, pair)
	f[5] = feature(106, d.form, h.form)
	f[6] = feature(107, pair, dist)
	f[7] = feature(108, pair, d.leftR)
	f[8] = feature(109, pair, d.rightR)
	f[9] = feature(110, pair, h.leftR)
	f[10] = feature(111, pair, h.rightR)
	f[11] = feature(112, pair, before.tag)
	f[12] = feature(113, pair, after.tag)
	f[13] = feature(114, pair, dl.form)
	f[14] = feature(115, pair, dr.form)
	f[15] = feature(116, pair, hl.form)
	f[16] = feature(117, pair, hr.form)
	f[17] = feature(118, h.both, children<<1|side)
	f[18] = feature(119, pair, hr.tag<<8|uint32(hr.rel))
	f[19] = feature(120, pair, hl.tag<<8|uint32(hl.rel))
	f[20] = feature(121, d.both, d.leftR)
	f[21] = feature(122, pair, before.form)
	f[22] = feature(123, pair, same(d, h)<<8|min(diff(d.commas, h.commas), 3))
	f[23] = feature(124, pair, d.before)
	f[24] = feature(125, pair, after.before)
	f[25] = feature(126, pair, h.before)
	return 26
}

// diff is how far two counts are apart.
func diff(a, b uint32) uint32 {
	if a < b {
		return b - a
	}
	return a - b
}
