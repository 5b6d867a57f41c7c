package speaker

import (
	"strings"

	"github.com/onrecord-go/onrecord/internal/text"
)

// Parse reads one phrase that names a person or body. Commas around it are
// passed over. A name may also be inverted, as in an index: "Doe, Dr. John". The
// error is ErrNoSpeaker if there is nothing of the kind, and an
// *UnknownError beside the mention if words are left that it does not
// understand: they are in the mention's text or label where they stand inside.
func (p Parser) Parse(phrase string) (Mention, error) {
	m, err := p.parse(phrase)
	if err != nil {
		if inverted, ok := p.inverted(phrase); ok {
			return inverted, nil
		}
	}
	return m, err
}

// parse reads a phrase in the order of running text.
func (p Parser) parse(phrase string) (Mention, error) {
	f := finder{d: text.Scan(phrase), opt: p, phrase: true}
	f.lookAhead()
	end := len(f.d.Tokens)
	for end > 0 && (f.d.Is(end-1, ",") || f.d.Is(end-1, ";") || f.clitic(end-1)) {
		end--
	}
	i := 0
	for i < end && f.d.Is(i, ",") {
		i++
	}
	if i >= end {
		return Mention{}, ErrNoSpeaker
	}
	m, next, ok := f.whole(i, end)
	if !ok {
		return f.behindUnknown(i, end)
	}
	if end < len(f.d.Tokens) && f.clitic(end) {
		m.Possessive = true
	}
	if next < end {
		t := f.d.Tokens
		return m, &UnknownError{Offset: t[next].Start, Text: phrase[t[next].Start:t[end-1].End]}
	}
	return m, f.unknownWords(&m)
}

// behindUnknown reads the person that stands behind words that Parse does not know,
// "freshman Rep. Ann Zorn", and reports these.
func (f *finder) behindUnknown(i, end int) (Mention, error) {
	const most = 6 // words
	for k := i + 1; k < min(end, i+1+most) && (f.kind(k-1) == text.Word || f.d.Is(k-1, "-")); k++ {
		m, next, ok := f.whole(k, end)
		if !ok || m.Kind != KindPerson || next < end || m.Name.Given == "" && len(m.Posts) == 0 {
			continue
		}
		if k == i+2 && f.is(i, "the") && f.is(i+1, "late") {
			return m, nil
		}
		t := f.d.Tokens
		return m, &UnknownError{Offset: t[i].Start, Text: f.d.Text[t[i].Start:t[k-1].End]}
	}
	return Mention{}, ErrNoSpeaker
}

// whole reads the mention that the tokens from i to end are.
func (f *finder) whole(i, end int) (m Mention, next int, ok bool) {
	if m, next, ok = f.group(i, end); ok {
		return m, next, true
	}
	if m, next, ok = f.owned(i, end); ok {
		return m, next, true
	}
	if m, next, ok = f.mention(i, end); !ok {
		return f.many(i, end)
	}
	if next < end {
		if g, gnext, gok := f.coordination(m, i, next, end); gok {
			return g, gnext, true
		}
	}
	return m, next, true
}

// many reads a description of several people without an article: "officials briefed
// on the matter".
func (f *finder) many(i, end int) (m Mention, next int, ok bool) {
	t, ok := f.titleAt(i, end, 4, true)
	if !ok || !t.posts[0].plural() {
		return m, 0, false
	}
	m = f.nominalOf(&t)
	m.Anonymous = true
	return f.span(m, i, t.last), t.last, true
}

// owned reads a phrase that begins with a possessor: the mention behind the
// first clitic, unless an area stands before it.
func (f *finder) owned(i, end int) (m Mention, next int, ok bool) {
	first, k, ok := f.mention(i, end)
	switch {
	case ok && f.clitic(k) && k+1 < end:
		return f.possessed(i, k, end)
	case ok && first.Kind == KindPronoun && first.Possessive:
		return f.possessed(i, k-1, end)
	case !ok && f.capital(i):
		k = i + 1
		for k < end && f.capital(k) {
			k++
		}
		if f.clitic(k) && k+1 < end {
			return f.possessed(i, k, end)
		}
	}
	return m, 0, false
}

// unknownWords reports words inside a title that the grammar does not know.
func (f *finder) unknownWords(m *Mention) error {
	if f.left.last == 0 || m.Kind != KindNominal && m.Kind != KindPerson {
		return nil
	}
	t := f.d.Tokens
	at := t[f.left.first].Start
	return &UnknownError{Offset: at, Text: strings.Clone(f.d.Text[at:t[f.left.last-1].End])}
}
