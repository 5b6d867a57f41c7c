// Package attribution finds, in a parsed text, the words that attribute and for
// each of them the source and the content, chosen together.
//
// A cue is a word that may attribute: a verb, "according", a noun such as
// "claim", a colon. For each cue there are some sources and some contents to
// choose from, spans whose edges are those of phrases, clauses and quotation
// regions; "no attribution" is a choice too. A log-linear model gives each pair
// of source and content its probability. Its weights are learned by
// its command train and used in place.
package attribution
