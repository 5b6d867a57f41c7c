// Package lexicon holds the word classes that the parsers know: one .tsv file a
// class, readable and with its sources, and beside it the Go table that
// go generate makes of it.
//
// A .tsv file begins with comment lines ("# …") that say what it holds and where
// it comes from, then has a header line and one entry a line, separated by tabs.
// The first column is the key, a word or phrase in running spelling; keys are
// unique in their file without regard to case. The generated table is static
// data: it costs nothing at start-up, and a look-up allocates nothing.
package lexicon

//go:generate go run ./gen
