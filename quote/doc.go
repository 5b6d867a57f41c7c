/*
Package quote finds who said what in news text: every quotation with its words
of attribution, and the person behind it.

# Quotations

A quotation is words that a text gives as somebody's. It is told by [Kind]:

  - Direct: all of it stands in quotation marks: "We won," she said.
  - Indirect: none of it does: She said that they had won.
  - Mixed: a part of it does: She called the vote "a triumph".

Three things belong to it. The content is what was said, the [Cue] is the words
that attribute it ("said", "has told", "according to", the colon of a headline),
and the source is the words for who speaks ("Ms. Lee", "he", "a spokesman"). The
content may be in pieces, where source and cue stand between ("We won," she said,
"and we will govern") or where a quotation runs over paragraphs; a reader takes
them for one, and so does this package.

Attribution is wider than speech. People write, post and rule; polls find; and
texts attribute beliefs and intentions that nobody uttered: She hopes to win. The
[Class] of the cue tells them apart, and the option Classes of a [Parser] keeps
only some.

A quotation may have no words of attribution, when it goes on from the one
before in the next sentence or paragraph. It then has no cue and no source, and
[Resolve] carries the speaker on. A headline or crosshead in quotation marks belongs
to whoever is quoted with its words in the text.

# Use

[Find] lists the quotations of a text, [Parse] reads a phrase that is one, and
[Resolve] adds who spoke and when, with what packages speaker and event know of
the same text:

	text := "“The dam is safe,” Ann Lee said on Friday. “Nobody has to leave.”"
	published := time.Date(2018, 7, 22, 0, 0, 0, 0, time.UTC)
	people := speaker.Resolve(speaker.Find(text), speaker.Context{Published: published})
	dates := event.Resolve(event.Find(text), event.Context{Published: published})
	for _, q := range quote.Resolve(quote.Find(text), quote.Context{People: people, Events: dates}) {
		fmt.Println(q.Speaker.Name, q.Cue.Text, q.Text, q.When.Value)
	}

[Via] says how the speaker was found. A speaker that the text does not name, or
not for certain, is the zero Person: nothing is guessed.

All offsets are bytes of the text that was given, half-open and on the edges of
characters as readers see them (grapheme clusters) if the text is UTF-8;
text[q.Start:q.End] is the content with what stands between its pieces. [Offsets]
converts them for browsers and Python. Strings in results share the memory of the
text.

# How it works

Marks are paired in one pass: straight and curly ones, single outer marks of
British and Australian papers, guillemets, low ones; apostrophes, decades and
inches are no marks. A mark that is never closed ends with its paragraph and
costs nothing behind it. For each word that may attribute, a linear model that is
embedded in the package weighs sources and contents together, whose edges are
those of clauses, phrases and marks. Transcripts, signed quotations, posts that are
set in, blocks behind "she wrote:", headlines and names with a colon are read by rule.
Confidence is the model's probability, or how often the rule is right.

Time and memory are linear in the length of the text. Results depend on nothing
but the input. All functions are safe for concurrent use.

# What it does not do

It reads English, and plain text: no HTML, no entities. Single words in marks that
nobody is said to have said, titles, nicknames and so-called things are not
quotations. It does not tell whether something was truly said, nor resolve what
is meant inside a quotation. What a quotation in a quotation says is content of
the outer one; it is listed by itself only where it has words of attribution of
its own, with the outer one as Parent.
*/
package quote
