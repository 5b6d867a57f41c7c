package quote

import (
	"encoding/json"
	"strings"
	"testing"
)

// hostileRows are odd inputs whose quotations are pinned down.
var hostileRows = []row{
	{"empty text", "", nil},
	{"one byte", "a", nil},
	{"one mark", `"`, nil},
	{"white space only", " \t\r\n ", nil},
	{"empty marks", `""=`, nil},
	{"name, colon and marks at the start", `John Doe:"foo"`, []string{"direct: foo | : | John Doe"}},
	{"paragraphs of one word in marks", "\"Bob.\"\n\n\"What.\"", nil},
	{"odd count of marks", "He said \"yes and left.\n\nMs. Lee said, \"No, we did not.\"", []string{"direct: yes and left. | said | He", "direct: No, we did not. | said | Ms. Lee"}},
	{"opener repeated, closed once", "“First para is here.\n\n“Second para.”", []string{"direct: First para is here. // Second para."}},
	{"bad byte before the closing mark", "“We won the vote\xff,” Ms. Lee said.", []string{"direct: We won the vote\xff, | said | Ms. Lee"}},
	{"truncated mark at the end", "“We won the vote,” Ms. Lee said.\xe2\x80", []string{"direct: We won the vote, | said | Ms. Lee"}},
	{"surrogate", "“We \xed\xa0\x80 won the vote,” Ms. Lee said.", []string{"direct: We \xed\xa0\x80 won the vote, | said | Ms. Lee"}},
	{"controls", "“We won\x00 the vote,” Ms. Lee said.", []string{"direct: We won\x00 the vote, | said | Ms. Lee"}},
	{"byte order mark", "\uFEFF“We won the vote,” Ms. Lee said.", []string{"direct: We won the vote, | said | Ms. Lee"}},
	{"UTF-16 by mistake", "“\x00W\x00e\x00 \x00w\x00o\x00n\x00”\x00", nil},
	{"direction marks", "“\u200fWe won the vote\u200f,” \u200eMs. Lee\u200e said.", []string{"direct: We won the vote\u200f, | said | Ms. Lee"}},
	{"gershayim", `של צה"ל אמר`, nil},
	{"word joiner in the cue", "“We won the vote,” Ms. Lee sa\u2060id.", []string{"direct: We won the vote, | sa\u2060id | Ms. Lee"}},
	{"combining mark on a mark", "\"\u0301We won the vote,\" Ms. Lee said.", []string{"direct: We won the vote, | said | Ms. Lee"}},
	{"CRLF", "“The dam was never safe.\r\n\r\n“We said so,” Ms. Lee said.\r\n", []string{"direct: The dam was never safe. // We said so, | said | Ms. Lee"}},
	{"paragraph separator", "“The dam was never safe.\u2029“We said so,” Ms. Lee said.", []string{"direct: The dam was never safe. // We said so, | said | Ms. Lee"}},
	{"no-break spaces", "“\u202fWe won the vote,\u202f” Ms.\u00a0Lee said.", []string{"direct: We won the vote, | said | Ms.\u00a0Lee"}},
	{"soft hyphen in the cue", "“We won the vote,” Ms. Lee sa\u00adid.", []string{"direct: We won the vote, | sa\u00adid | Ms. Lee"}},
	{"capitals, name first", "VOSS: 'I BELIEVE HER'", []string{"direct: I BELIEVE HER | : | VOSS"}},
	{"capitals, name behind", "'I BELIEVE HER', SAYS VOSS", []string{"direct: I BELIEVE HER | SAYS | VOSS"}},
	{"scare quotes in a headline", `'Fake news' row: Voss 'misspoke'`, nil},
	{"colon in prose", "The question: who pays for the dam?", nil},
	{"apostrophes", `In the '90s rock 'n' roll was the Joneses' life, Mr. O'Brien said.`, []string{"indirect: In the '90s rock 'n' roll was the Joneses' life | said | Mr. O'Brien"}},
	{"decade in marks", `'07 was a good year for us,' Ms. Lee said.`, []string{"direct: 07 was a good year for us, | said | Ms. Lee"}},
	{"nested with apostrophes", `"The sentence should have been, 'I don't see why it wouldn't'," Ms. Lee said.`,
		[]string{"direct: The sentence should have been, 'I don't see why it wouldn't', | said | Ms. Lee"}},
	{"feet and inches", `The wall is 5'10" tall, Ms. Lee said.`, []string{`indirect: The wall is 5'10" tall | said | Ms. Lee`}},
	{"low-9 marks", `„We won the vote“, said Ms. Lee.`, []string{"direct: We won the vote | said | Ms. Lee"}},
	{"TeX marks", "``We won the vote,'' Ms. Lee said.", []string{"direct: We won the vote, | said | Ms. Lee"}},
	{"marks of newspaper archives", "''We won the vote,'' Ms. Lee said.", []string{"direct: We won the vote, | said | Ms. Lee"}},
	{"spaced ellipsis", `"We have problems . . . but they can all be solved," Ms. Lee said.`, []string{"direct: We have problems . . . but they can all be solved, | said | Ms. Lee"}},
	{"abbreviations before the cue", `"We won the vote," Sen. Ted Voss (R-Tex.) said.`, []string{"direct: We won the vote, | said | Sen. Ted Voss (R-Tex.)"}},
	{"entities are not decoded", `&quot;We won&quot;`, nil},
}

func TestHostile(t *testing.T) { checkRows(t, hostileRows) }

// TestMarksOnly finds nothing but an end in texts of marks.
func TestMarksOnly(t *testing.T) {
	for _, s := range []string{`"`, "“", `"a'`, "'", `a."`, "‘“"} {
		in := strings.Repeat(s, 20_000)
		got := Find(in)
		if len(got) > 1 {
			t.Errorf("%d quotations in %q repeated", len(got), s)
		}
		checkQuotes(t, in, got)
	}
}

func TestBadBytesBecomeReplacementsInJSON(t *testing.T) {
	got := Find("“We won the vote\xff,” Ms. Lee said.")
	b, err := json.Marshal(got)
	if err != nil || !strings.Contains(string(b), `We won the vote\ufffd,`) {
		t.Errorf("%s, %v", b, err)
	}
}

func TestUnclosedIsFlagged(t *testing.T) {
	got := Find("Ms. Lee said \"the dam is safe and left the room.\n\nMr. Voss said \"It was empty.\"")
	if len(got) != 2 || !got[0].Unclosed || got[1].Unclosed {
		t.Errorf("%+v", got)
	}
}
