package text

// A Set is a small set of folded words, by their hashes. The first bits of each
// hash tell nearly all other words apart at once.
type Set struct {
	bits   uint64
	hashes []uint32
}

// NewSet is the set of some words, folded as for Hash.
func NewSet(words ...string) Set {
	var s Set
	for _, w := range words {
		h := Hash(w)
		s.bits |= 1 << (h >> 26)
		s.hashes = append(s.hashes, h)
	}
	return s
}

// Has tells whether the word with a hash is in the set.
func (s *Set) Has(hash uint32) bool {
	if s.bits&(1<<(hash>>26)) == 0 {
		return false
	}
	for _, h := range s.hashes {
		if h == hash {
			return true
		}
	}
	return false
}
