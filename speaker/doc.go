// Package speaker reads who is spoken of in the news: names, titles, bodies,
// pronouns, and which of them are the same person.
//
// # The subject
//
// Political news names people in a settled way. The first mention gives the name
// in full with an office before it ("Director of National Intelligence Dan
// Coats") or behind it ("Dan Coats, the director of national intelligence,"). An
// office is a composition: a status ("former", "acting"), an area ("Russian"), a
// body ("White House"), what it is in charge of ("National Intelligence") and a
// head that says what somebody is ("director"). Later mentions are short: the
// surname, with an honorific in some houses ("Mr Coats"), the office ("the
// Russian leader"), a pronoun. Names themselves have parts that differ by place:
// Xi Jinping's family name is Xi, Ursula von der Leyen's begins with a particle,
// Abiy Ahmed has none.
//
// # The three verbs
//
// [Parse] reads one phrase into a [Mention]: its [Name], its [Post] or posts,
// party and area, and reports what it does not understand. [Find] finds all
// mentions in a text. [Resolve] links mentions to people, each [Link] with the
// [Rule] that made it, or leaves them open with a [Reason]; with the day of
// publication it knows who held which office from a [Roster].
//
//	people := speaker.Resolve(speaker.Find(text), speaker.Context{Published: day})
//	for _, p := range people.Persons {
//		fmt.Println(p.Name, len(p.Mentions))
//	}
//
// Start and End of a mention are bytes of the text as it was given, half-open,
// and lie on the edges of grapheme clusters where the text is valid UTF-8. A
// mention's strings share the text's memory.
//
// # What is not done
//
// The grammar is English. Nothing is guessed about the order of a name that
// neither a list nor an office's area decides, about the gender of a name that
// both bear, or between two people whom a description fits equally well: such a
// mention stays unresolved. Plural pronouns and groups are not linked to their
// members. Text is plain text; markup is read as words.
//
// Time and memory are linear in the text. Nothing is read from the clock, the
// environment or the network, and no goroutine is started.
package speaker
