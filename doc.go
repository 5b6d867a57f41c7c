// Package onrecord reads political news: who said what, when.
//
// It is three packages with the same three verbs:
//
//   - [github.com/onrecord-go/onrecord/speaker] finds people and bodies by name,
//     title, honorific, handle, role or pronoun, and links the mentions of one
//     text into people.
//   - [github.com/onrecord-go/onrecord/event] finds time expressions and named
//     events, and resolves them against the day of publication and a calendar.
//   - [github.com/onrecord-go/onrecord/quote] finds direct, mixed and indirect
//     quotations with their words of attribution, and says who speaks, and when.
//
// In each, Parse reads one phrase, Find finds all there are in a text, and
// Resolve adds what follows from the rest of the text and from what the caller
// knows. The example of this package shows the three together.
//
// All offsets are bytes into the caller's own string, half-open, so that
// text[q.Start:q.End] is the thing. What cannot be resolved says why instead of
// guessing. Time and memory are linear in the input, whatever it is; nothing is
// read at run time but the arguments; everything is safe for concurrent use.
//
// This package itself has no code.
package onrecord
