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
func (s *State) ActionFeatures(f *[MaxFeatures]Feature, c *Config) int {
	var memory frame
	v := s.look(c, &memory)
	s0, s1, s2 := &s.nodes[v.s0.node], &s.nodes[v.s1.node], &s.nodes[v.s2.node]
	b0, b1, b2 := &s.nodes[v.b0.node], &s.nodes[min(c.Next+1, s.count+1)], &s.nodes[min(c.Next+2, s.count+1)]
	none := s.count + 1
	var dist, dist1 uint32
	if v.s0.node != none {
		dist = distance(v.s0.node, c.Next)
	}
	if v.s1.node != none {
		dist1 = distance(v.s1.node, v.s0.node)
	}
	st := s0.tag<<6 | b0.tag // the two tags that matter most
	s0l, s0r := &s.nodes[v.s0.first], &s.nodes[v.s0.last]
	s0l2, s0r2 := &s.nodes[v.s0.second], &s.nodes[v.s0.prior]
	b0l, b0l2 := &s.nodes[v.b0.first], &s.nodes[v.b0.second]
	s1l, s1r := &s.nodes[v.s1.first], &s.nodes[v.s1.last]

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
	f[28] = feature(29, s0.both, v.s0.rights<<3|v.s0.lefts)
	f[29] = feature(30, st, v.s0.rights<<3|v.s0.lefts)
	f[30] = feature(31, b0.both, v.b0.lefts)
	f[31] = feature(32, s1.both, v.s1.rights)
	f[32] = feature(33, st, v.s0.rightR)
	f[33] = feature(34, st, v.s0.leftR)
	f[34] = feature(35, st, v.b0.leftR)
	f[35] = feature(36, s0.both, v.s0.rightR)
	f[36] = feature(37, s1.tag<<6|s0.tag, v.s1.rightR)
	f[37] = feature(38, s1.tag<<6|s0.tag, v.s0.leftR)
	f[38] = feature(39, st, s0l.tag<<6|v.s0.firstR)
	f[39] = feature(40, st, s0r.tag<<6|v.s0.lastR)
	f[40] = feature(41, st, b0l.tag<<6|v.b0.firstR)
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
	f[56] = feature(57, v.s1.leftR, s1.both)
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
func (s *State) RelFeatures(f *[MaxFeatures]Feature, c *Config, a Action) int {
	var memory frame
	v := s.look(c, &memory)
	df, hf := v.s0, v.b0
	side, dist, children := uint32(0), distance(df.node, hf.node), hf.leftR
	if a == RightArc {
		hf = v.s1
		side, dist, children = 1, distance(hf.node, df.node), hf.rightR
	}
	i := df.node
	d, h := &s.nodes[df.node], &s.nodes[hf.node]
	dl, dr := &s.nodes[df.first], &s.nodes[df.last]
	hl, hr := &s.nodes[hf.first], &s.nodes[hf.last]
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
	f[7] = feature(108, pair, df.leftR)
	f[8] = feature(109, pair, df.rightR)
	f[9] = feature(110, pair, hf.leftR)
	f[10] = feature(111, pair, hf.rightR)
	f[11] = feature(112, pair, before.tag)
	f[12] = feature(113, pair, after.tag)
	f[13] = feature(114, pair, dl.form)
	f[14] = feature(115, pair, dr.form)
	f[15] = feature(116, pair, hl.form)
	f[16] = feature(117, pair, hr.form)
	f[17] = feature(118, h.both, children<<1|side)
	f[18] = feature(119, pair, hr.tag<<8|hf.lastR)
	f[19] = feature(120, pair, hl.tag<<8|hf.firstR)
	f[20] = feature(121, d.both, df.leftR)
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
