// Package text reads a news text once, from left to right, and says what it is
// made of: tokens, sentences, paragraphs and quotation regions.
//
// Everything is given by byte offsets, half-open, into the untouched input; the
// input is never normalised or copied. Offsets of valid UTF-8 lie on the edges
// of grapheme clusters. Time and memory are linear in the input for any input:
// each stage is one loop over the output of the one before it, with an explicit
// stack for quotation marks and no look-ahead that is not precomputed.
//
// The stages, each in the file of its name:
//
//	scan.go       bytes to tokens (word.go, number.go, unicode.go)
//	paragraph.go  lines to paragraphs; lead.go bylines and datelines
//	mark.go       quotation marks to roles; region.go roles to regions
//	sentence.go   tokens to sentences
package text
