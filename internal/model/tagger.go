package model

// TagFeatures fills f with the features of word i, whose predecessors are
// tagged, and tells how many they are.
func TagFeatures(f *[MaxFeatures]Feature, words []Word, tags []Tag, i int) int {
	var edge Word
	w, p1, p2, n1, n2 := &words[i], &edge, &edge, &edge, &edge
	t1, t2 := uint32(none), uint32(none)
	if i > 0 {
		p1, t1 = &words[i-1], uint32(tags[i-1])
	}
	if i > 1 {
		p2, t2 = &words[i-2], uint32(tags[i-2])
	}
	if i+1 < len(words) {
		n1 = &words[i+1]
	}
	if i+2 < len(words) {
		n2 = &words[i+2]
	}
	shape := uint32(w.Shape)
	tail3, tail2 := w.Tail&0xFFFFFF, w.Tail&0xFFFF
	f[0] = feature(1, w.Form, shape&uint32(Capital|Initial))
	f[1] = feature(2, w.Form, t1)
	f[2] = feature(3, w.Form, n1.Form)
	f[3] = feature(4, w.Form, p1.Form)
	f[4] = feature(5, tail3, shape)
	f[5] = feature(6, tail2, t1)
	f[6] = feature(7, w.Tail, shape&uint32(Capital))
	f[7] = feature(8, w.Head, shape)
	f[8] = feature(9, shape, t1)
	f[9] = feature(10, t1, t2)
	f[10] = feature(11, p1.Form, t2)
	f[11] = feature(12, p2.Form, t1)
	f[12] = feature(13, n1.Form, t1)
	f[13] = feature(14, n2.Form, n1.Tail)
	f[14] = feature(15, n1.Tail&0xFFFFFF, t1)
	f[15] = feature(16, n1.Tail&0xFFFF, tail2)
	f[16] = feature(17, uint32(n1.Shape)<<8|shape, uint32(p1.Shape))
	f[17] = feature(18, w.Form, t1<<8|t2)
	f[18] = feature(19, n1.Form, 0)
	f[19] = feature(20, p1.Form, p2.Form)
	return 20
}

// tag gives every word its tag.
func (w *Weights) tag(words []Word, tags []Tag) {
	var f [MaxFeatures]Feature
	for i := range words {
		if words[i].Fixed != none {
			tags[i] = words[i].Fixed
			continue
		}
		n := TagFeatures(&f, words, tags, i)
		tags[i] = w.tags.bestTag(f[:n])
	}
}
