package quote

import "github.com/onrecord-go/onrecord/internal/text"

// findPosts takes the posts that are set into a text as networks give them out, without
// marks, signed by a dash, a name, a handle and the day: … — Ann Lee (@AnnLee) July 16,
// 2018.
func (f *finder) findPosts() {
	for k := range f.d.Paragraphs {
		p := &f.d.Paragraphs[k]
		for i := p.First; i < p.Last; i++ {
			if !f.isDash(i) {
				continue
			}
			source := f.postSignature(i+1, p.Last)
			if source.empty() {
				continue
			}
			if content := f.postBefore(k, i); !content.empty() {
				f.add(attribution{parts: []tokens{content}, cue: tokens{i, i + 1}, head: i, verb: -1, source: source, probability: certain})
			}
			break
		}
	}
}

// postSignature is the name at token i, if a handle in brackets and a day follow.
func (f *finder) postSignature(i, last int) tokens {
	const longest = 8
	for j := i; j+5 < last && j < i+longest; j++ {
		if !f.d.Is(j, "(") {
			continue
		}
		if j == i || !f.d.Is(j+1, "@") || f.d.Tokens[j+2].Kind != text.Word || !f.d.Is(j+3, ")") || !f.capital(j+4) || f.d.Tokens[j+5].Kind != text.Number {
			return tokens{}
		}
		return tokens{i, j}
	}
	return tokens{}
}

// postBefore is what a post says before the dash at token i of paragraph k: the rest of
// the paragraph, or the one before, without the links at its end.
func (f *finder) postBefore(k, i int) tokens {
	const least = 3
	t := tokens{f.d.Paragraphs[k].First, i}
	if t.empty() && k > 0 {
		t = tokens{f.d.Paragraphs[k-1].First, f.d.Paragraphs[k-1].Last}
	}
	for j := t.first; j < t.last; j++ {
		if f.owner[j] > 0 {
			return tokens{}
		}
		if f.isLink(j) {
			t.last = j
		}
	}
	if t.last-t.first < least {
		return tokens{}
	}
	return t
}

// isLink tells whether a link begins at token i.
func (f *finder) isLink(i int) bool {
	return f.d.Is(i, "https") || f.d.Is(i, "http") || f.d.Is(i, "pic") && f.d.Is(i+1, ".") && f.d.Is(i+2, "twitter")
}
