package model

// A table holds the weights of one classifier. A row has one byte a class, 128
// standing for a weight of nought, and a last byte that tells whose row it is.
// Two rows make a bucket; the first bits of a feature's hash choose the bucket
// and the next eight the row in it. A feature that has neither row counts for
// nothing: the trainer keeps those that matter most. The number of buckets is a
// power of two. A table is used where it lies; the empty one scores everything
// alike.
type table struct {
	data string
	bits uint // log2 of the number of buckets
}

// The bytes a row.
const (
	TagRow    = 32
	ActionRow = 4
	RelRow    = 24
)

// A Feature is the hash of a feature's name and value.
type Feature uint32

// Bucket is the number of the bucket of f, of 1<<bits of them.
func (f Feature) Bucket(bits uint) int { return int(f >> ((32 - bits) & 31)) }

// Check is the byte that tells the row of f from others in its bucket.
func (f Feature) Check(bits uint) byte { return byte(f << (bits & 31) >> 24) }

// Constants of the hash: large odd numbers with their bits well mixed.
const (
	mix1 = 0x9E3779B1
	mix2 = 0x85EBCA77
	mix3 = 0xC2B2AE3D
)

// feature hashes the number of a template and two values. Its high bits depend
// on all bits of all three.
func feature(template, a, b uint32) Feature {
	h := (a+template*mix3)*mix1 ^ (b+template)*mix2
	h ^= h >> 15
	h *= mix3
	return Feature(h ^ h>>14)
}

// newTable is the table of the given bytes, width of them a row.
func newTable(data string, width int) table {
	t := table{data: data}
	for width<<(t.bits+2) <= len(data) {
		t.bits++
	}
	return t
}

// MaxFeatures is the most that are scored together. Bytes of a row are added up
// in lanes of 16 bits, those with even and those with odd numbers apart: 257
// rows fit before a lane runs over.
const (
	MaxFeatures = 96
	evenLanes   = 0x00FF00FF00FF00FF
)

// load is the eight bytes of s that begin at i, the first one lowest.
func load(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// actionScores gives the score of each action. A row is four bytes here, so a
// bucket is one load, and the row that does not match is masked away without a
// branch.
func (t *table) actionScores(features []Feature) [Actions]int32 {
	var even, odd, rows uint32
	if len(t.data) == 0 {
		return [Actions]int32{}
	}
	data, bits := t.data, t.bits
	for _, f := range features {
		x := load(data, f.Bucket(bits)*2*ActionRow)
		check := uint32(f.Check(bits))
		a, b := uint32(x), uint32(x>>32)
		am := uint32(int32(a>>24^check-1) >> 31)
		bm := uint32(int32(b>>24^check-1)>>31) &^ am
		a = a&am | b&bm
		even += a & 0x00FF00FF
		odd += a >> 8 & 0x000000FF
		rows += (am | bm) & 128
	}
	return [Actions]int32{int32(even&0xFFFF - rows), int32(odd - rows), int32(even>>16 - rows)}
}

// row is the offset of the row of f, and a mask: all ones if the row is there,
// nought if not. A mask costs less than a branch here, which would be guessed
// wrong every other time.
func (t *table) row(f Feature, width int) (i int, there uint64) {
	i = f.Bucket(t.bits) * 2 * width
	check := int32(f.Check(t.bits))
	first := (int32(t.data[i+width-1]) ^ check - 1) >> 31
	second := (int32(t.data[i+2*width-1]) ^ check - 1) >> 31 &^ first
	return i + width&int(second), uint64(int64(first | second))
}

// bestRel is the relation with the highest score, the first one of those that
// tie.
func (t *table) bestRel(features []Feature) Rel {
	var s [RelRow / 4]uint64
	if len(t.data) == 0 {
		return 0
	}
	for _, f := range features {
		i, there := t.row(f, RelRow)
		a, b, c := load(t.data, i)&there, load(t.data, i+8)&there, load(t.data, i+16)&there
		s[0] += a & evenLanes
		s[1] += a >> 8 & evenLanes
		s[2] += b & evenLanes
		s[3] += b >> 8 & evenLanes
		s[4] += c & evenLanes
		s[5] += c >> 8 & evenLanes
	}
	return Rel(bestLane(s[:], LearnedRels))
}

// bestTag is the tag with the highest score.
func (t *table) bestTag(features []Feature) Tag {
	var s [TagRow / 4]uint64
	if len(t.data) == 0 {
		return 0
	}
	for _, f := range features {
		i, there := t.row(f, TagRow)
		a, b, c, d := load(t.data, i)&there, load(t.data, i+8)&there, load(t.data, i+16)&there, load(t.data, i+24)&there
		s[0] += a & evenLanes
		s[1] += a >> 8 & evenLanes
		s[2] += b & evenLanes
		s[3] += b >> 8 & evenLanes
		s[4] += c & evenLanes
		s[5] += c >> 8 & evenLanes
		s[6] += d & evenLanes
		s[7] += d >> 8 & evenLanes
	}
	return Tag(bestLane(s[:], LearnedTags))
}

// bestLane is the number of the byte whose sum is highest, of the first n; sums
// holds the even and the odd bytes of each eight in turn.
func bestLane(sums []uint64, n int) int {
	best, score := 0, uint64(0)
	for i := range n {
		x := sums[i/8*2+i&1] >> (i & 6 * 8) & 0xFFFF
		if x > score {
			best, score = i, x
		}
	}
	return best
}
