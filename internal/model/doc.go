// Package model is what the module has learned from examples: a part-of-speech
// tagger and a dependency parser for English news, small enough to embed and
// fast enough to run on every sentence that may hold an attribution.
//
// Both are linear. The tagger walks over the words of a sentence from left to
// right and gives each the tag that scores highest. The parser keeps a stack of
// words whose dependents on the right are not complete and does one of three
// things until everything has a head: shift the next word, make the next word
// the head of the stack's top, or make the word below the top its head (the
// arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta, ACL 2011). It goes
// on with at most four half-made trees side by side, so a sentence of n words
// takes n tags and at most 8n transitions.
//
//	var p model.Parser
//	var tree model.Tree
//	words := model.Words(doc, sentence.First, sentence.Last, nil)
//	p.Parse(words, &tree)
//	for i := range words {
//		fmt.Println(tree.Tag[i], tree.Rel[i], tree.Head[i])
//	}
//
// Scores are sums of weights. A feature ("the tag of the stack's top together
// with the next word") is hashed to a row of a table, the row holds a weight a
// class in one byte each, and the rows are added up eight bytes at a time.
// The tables are embedded and read where they are: nothing is decoded, nothing
// runs before main. The command in the directory train makes them; README.md
// beside them says from what, and how good they are.
package model
