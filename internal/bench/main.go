// Command bench prints the news that the benchmarks of this directory read, so
// that a parser that is not written in Go can be timed over the same text:
//
//	go run . | node chrono.mjs
//
// The benchmarks set the packages of onrecord beside other libraries. They are a
// module of their own, so that onrecord does not depend on what it is compared
// with.
package main

import (
	"os"
	"strings"
)

func main() {
	for _, a := range articles() {
		if _, err := os.Stdout.WriteString(a + separator); err != nil {
			os.Exit(1)
		}
	}
}

// separator stands behind every article that is printed.
const separator = "\f"

// size is how many articles there are, of 1.9 KB each.
const size = 200

// articles are pieces of political news of this project's own writing. Each is
// the same story with other people, places and days, so that nothing is read
// twice.
func articles() []string {
	all := make([]string, size)
	for i := range all {
		all[i] = article(i)
	}
	return all
}

// article fills in the story. The lists have lengths without a common divisor,
// so that their entries meet in every combination.
func article(i int) string {
	minister := surnames[i%len(surnames)]
	senator := surnames[(i*3+5)%len(surnames)]
	if senator == minister {
		senator = "Wetherby"
	}
	return strings.NewReplacer(
		"{CITY}", strings.ToUpper(cities[i%len(cities)]), "{city}", cities[i%len(cities)],
		"{first}", givenNames[i%len(givenNames)], "{minister}", minister,
		"{other}", givenNames[(i+4)%len(givenNames)], "{senator}", senator,
		"{day}", weekdays[i%len(weekdays)], "{month}", months[i%len(months)],
		"{matter}", matters[(i/2)%len(matters)],
	).Replace(story)
}

var (
	surnames   = []string{"Adeyemi", "Voss", "Lindqvist", "Okafor", "Marchetti", "Hale", "Brandt", "Quiroga", "Pell", "Sato", "Kovac"}
	givenNames = []string{"Ruth", "Carl", "Ines", "Daniel", "Miriam", "Tomas", "Grace"}
	cities     = []string{"Lindau", "Helsinki", "Columbus", "Leeds", "Ottawa", "Geneva", "Nairobi", "Lyon", "Austin"}
	weekdays   = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}
	months     = []string{"January", "March", "May", "June", "September", "October", "November", "December"}
	matters    = []string{"budget", "pension bill", "dam", "border treaty", "water levy", "rail contract", "school reform"}
)

const story = `{CITY} - Finance Minister {first} {minister} said on {day} that the {matter} would be published in {month}, three weeks later than planned.

"We took the time that was needed," {minister} told reporters outside the Treasury. "Nobody will be asked to pay for it twice," the minister added, "and nobody will be asked to pay in a hurry."

The opposition called for the figures to be laid open. Its speakers accused the government of hiding the state of the treasury from the public, and of leaving the cities to pay for what the capital had promised. The unions, whose members stand to lose most, asked for a seat at the table; the chamber of commerce said that it would wait for the text before it said anything at all.

Sen. {other} {senator} (D-Ohio), who sits on the committee, called the delay "a gift to speculators" and asked for a hearing before the recess. {senator}'s party doesn't have the votes to force one. Members of both chambers have complained that the ministry keeps its figures to itself, and that nothing comes of the promises made to them by officials.

The {matter} has a long history in {city}. A first draft was withdrawn in 2014 after protests by farmers, and a second one failed by 11 votes to 9. Under the rules of the council, a third needs the approval of every district.

“It was never a question of money,” said {first} {minister}’s predecessor, Ann Castellano, who left office two years ago. “We wrote so in every report, and every report went into a drawer.”

A spokesman for the ministry declined to comment. In an interview with Radio {city} last week, the minister had denied that there were any plans to change course, and argued that the critics "can't have read what they are criticising."

{senator} believes that the government has lost its majority, according to two people who know the senator's thinking. The committee meets again at 10 a.m. on {month} 14.
`
