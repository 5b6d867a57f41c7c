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
	s0, s1 := &s.nodes[v.s0.node], &s.nodes[v.s1.node]
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
	s0r2, b0l, s1l := &s.nodes[v.s0.prior], &s.nodes[v.b0.first], &s.nodes[v.s1.first]

	f[0] = feature(1, s0.form, 0)
	f[1] = feature(2, b0.form, 0)
	f[2] = feature(3, b1.both, 0)
	f[3] = feature(4, s0.both, b0.tag)
	f[4] = feature(5, s0.tag, b0.both)
	f[5] = feature(6, st, 0)
	f[6] = feature(7, b0.tag<<6|b1.tag, b0.form)
	f[7] = feature(8, st, b1.tag)
	f[8] = feature(9, st, b1.tag<<6|b2.tag)
	f[9] = feature(10, s0.both, dist)
	f[10] = feature(11, b0.both, dist)
	f[11] = feature(12, st, dist)
	f[12] = feature(13, s1.tag<<6|s0.tag, dist1)
	f[13] = feature(14, s0.both, v.s0.rights<<3|v.s0.lefts)
	f[14] = feature(15, st, v.s0.rights<<3|v.s0.lefts)
	f[15] = feature(16, b0.both, v.b0.lefts)
	f[16] = feature(17, st, v.b0.leftR)
	f[17] = feature(18, s1.tag<<6|s0.tag, v.s1.rightR)
	f[18] = feature(19, s1.tag<<6|s0.tag, v.s0.leftR)
	f[19] = feature(20, st, s0l.tag<<6|v.s0.firstR)
	f[20] = feature(21, st, s0r.tag<<6|v.s0.lastR)
	f[21] = feature(22, st, b0l.tag<<6|v.b0.firstR)
	f[22] = feature(23, st, s0r.tag<<6|s0r2.tag)
	f[23] = feature(24, st, s1.tag<<6|s1l.tag)
	f[24] = feature(25, st, s0r.form)
	f[25] = feature(26, st, s0l.form)
	f[26] = feature(27, st, b0l.form)
	f[27] = feature(28, st, min(b0.commas-s0.commas, 3)<<2|min(b0.marks-s0.marks, 3))
	f[28] = feature(29, s1.tag<<6|s0.tag, min(s0.commas-s1.commas, 3)<<2|min(s0.marks-s1.marks, 3))
	f[29] = feature(30, s0r.both, s0.form)
	f[30] = feature(31, v.s1.leftR, s1.both)
	f[31] = feature(32, st, b0.before)
	f[32] = feature(33, st, b1.before)
	f[33] = feature(34, s0.both, b0.before)
	f[34] = feature(35, b0.both, b0.before)
	f[35] = feature(36, s1.tag<<6|s0.tag, s0.before<<8|b0.before)
	return 36
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
	dl := &s.nodes[df.first]
	hl, hr := &s.nodes[hf.first], &s.nodes[hf.last]
	pair := side<<12 | d.tag<<6 | h.tag
	after := &s.nodes[min(i+1, s.count)]
	f[0] = feature(101, d.both, side)
	f[1] = feature(102, h.both, side)
	f[2] = feature(103, pair, dist)
	f[3] = feature(104, pair, df.leftR)
	f[4] = feature(105, pair, df.rightR)
	f[5] = feature(106, pair, hf.leftR)
	f[6] = feature(107, pair, hf.rightR)
	f[7] = feature(108, pair, after.tag)
	f[8] = feature(109, pair, dl.form)
	f[9] = feature(110, pair, hl.form)
	f[10] = feature(111, h.both, children<<1|side)
	f[11] = feature(112, pair, hr.tag<<8|hf.lastR)
	f[12] = feature(113, d.both, df.leftR)
	f[13] = feature(114, pair, same(d, h)<<8|min(diff(d.commas, h.commas), 3))
	f[14] = feature(115, pair, after.before)
	return 15
}

// diff is how far two counts are apart.
func diff(a, b uint32) uint32 {
	if a < b {
		return b - a
	}
	return a - b
}
