package quote

import (
	"errors"
	"fmt"
)

// What can be wrong with a phrase. Parse returns them inside a *ParseError.
var (
	// ErrNoQuote: nothing in the phrase is quoted or attributed.
	ErrNoQuote = errors.New("quote: no quotation")
	// ErrSeveral: the phrase has a second quotation beside the first.
	ErrSeveral = errors.New("quote: more than one quotation")
)

// A ParseError says where in a phrase Parse found what it cannot read.
type ParseError struct {
	Offset int   // in bytes
	Err    error // ErrNoQuote or ErrSeveral
}

// Error reads, for example, "quote: more than one quotation at offset 24".
func (e *ParseError) Error() string { return fmt.Sprintf("%v at offset %d", e.Err, e.Offset) }

// Unwrap gives the error of this package, for errors.Is.
func (e *ParseError) Unwrap() error { return e.Err }

// Parse reads a phrase that is one quotation with its words of attribution,
// such as `"Say that again," Mr Coats said`, with the zero Parser.
func Parse(phrase string) (Quote, error) { return Parser{}.Parse(phrase) }

// Parse reads a phrase that is one quotation with its words of attribution.
// Words in marks need no words of attribution and may be few; quotations inside
// the quotation are part of it and not told apart.
//
// Errors are of type *ParseError. With ErrSeveral the first quotation is
// returned beside the error, whose offset is the start of the second. A missing
// mark at the end is no error: the quotation goes on to the end of its
// paragraph and is Unclosed.
func (p Parser) Parse(phrase string) (Quote, error) {
	t := tools.Lend()
	defer t.release()
	f := p.scan(phrase, t)
	if len(f.found) == 0 {
		f.findMarked()
	}
	var first *Quote
	quotes := f.quotes()
	for i := range quotes {
		switch q := &quotes[i]; {
		case q.Parent >= 0:
		case first == nil:
			first = q
		default:
			return *first, &ParseError{Offset: q.Start, Err: ErrSeveral}
		}
	}
	if first == nil {
		return Quote{Parent: -1}, &ParseError{Err: ErrNoQuote}
	}
	return *first, nil
}

// findMarked takes all that stands in marks, however short.
func (f *finder) findMarked() {
	for r := range f.d.Regions {
		if reg := &f.d.Regions[r]; reg.Depth == 0 && reg.Continues < 0 {
			f.add(attribution{parts: f.regionParts(r), verb: -1, probability: bareConfidence})
		}
	}
}
