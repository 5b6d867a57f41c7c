package speaker_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/onrecord-go/onrecord/speaker"
)

const article = `Justice Minister Anna Lindqvist said on Monday she would not resign. "I stay," Ms Lindqvist told Norwegian Prime Minister Ola Berg. The Norwegian leader nodded.`

func Example() {
	people := speaker.Resolve(speaker.Find(article), speaker.Context{})
	for _, p := range people.Persons {
		fmt.Println(p.ID, p.Name)
		for _, m := range p.Mentions {
			fmt.Printf("  %d-%d %q %v\n", m.Start, m.End, m.Text, m.Via)
		}
	}
	// Output:
	// p1 Anna Lindqvist
	//   0-31 "Justice Minister Anna Lindqvist" first
	//   47-50 "she" pronoun
	//   79-91 "Ms Lindqvist" honorific
	// p2 Ola Berg
	//   97-130 "Norwegian Prime Minister Ola Berg" first
	//   132-152 "The Norwegian leader" office
}

// A title is read as a composition; every word of it stays in the label.
func ExampleParse() {
	m, err := speaker.Parse("Director of National Intelligence Dan Coats")
	if err != nil {
		panic(err)
	}
	fmt.Println(m.Name.Given, m.Name.Family)
	for _, p := range m.Posts {
		fmt.Printf("%s: %s for %s\n", p.Label, p.Role, p.Portfolio)
	}
	// Output:
	// Dan Coats
	// Director of National Intelligence: director for National Intelligence
}

// What the grammar does not understand is reported with its place.
func ExampleParse_unknown() {
	m, err := speaker.Parse("Mayor Jane Roe eventually")
	fmt.Println(m.Name)
	var unknown *speaker.UnknownError
	if errors.As(err, &unknown) {
		fmt.Println(unknown.Offset, unknown.Text)
	}
	_, err = speaker.Parse("nothing at all")
	fmt.Println(errors.Is(err, speaker.ErrNoSpeaker))
	// Output:
	// Jane Roe
	// 15 eventually
	// true
}

// A mention is JSON with the keys of Popolo.
func ExampleParse_json() {
	m, _ := speaker.Parse("Sen. Ted Cruz (R-TX)")
	json.NewEncoder(os.Stdout).Encode(m)
	// Output:
	// {"start":0,"end":20,"text":"Sen. Ted Cruz (R-TX)","kind":"person","name":{"given_name":"Ted","family_name":"Cruz"},"posts":[{"label":"Sen.","role":"senator"}],"party":"Republican","area":"Texas","gender":"male","number":"singular","definite":false}
}

func ExampleFind() {
	for _, m := range speaker.Find("The White House said Mr Coats and his aides were told by @AmbJohnBolton.") {
		fmt.Printf("%d-%d %v %s\n", m.Start, m.End, m.Kind, m.Text)
	}
	// Output:
	// 0-15 organization The White House
	// 21-29 person Mr Coats
	// 34-43 nominal his aides
	// 34-37 pronoun his
	// 57-71 handle @AmbJohnBolton
}

// "The president" of an American text that names nobody is looked up in the
// roster on the day of publication.
func ExampleResolve() {
	text := "The president spoke for an hour. Then he left."
	people := speaker.Resolve(speaker.Find(text), speaker.Context{
		Published: time.Date(2018, 7, 20, 0, 0, 0, 0, time.UTC),
		Locale:    language.AmericanEnglish,
	})
	for _, m := range people.Persons[0].Mentions {
		fmt.Println(people.Persons[0].Name, m.Text, m.Via)
	}
	// Output:
	// Donald Trump The president roster
	// Donald Trump he pronoun
}

// What fits nobody, or two people, is left open with the reason.
func ExampleResolve_unresolved() {
	people := speaker.Resolve(speaker.Find("A senior official said the minister was ill."), speaker.Context{})
	for _, m := range people.Unresolved {
		fmt.Println(m.Text, m.Reason)
	}
	// Output:
	// A senior official unnamed
	// the minister unknown
}

// At goes from a span of the text, such as the source of a quotation, to the
// person and the mention.
func ExamplePeople_At() {
	people := speaker.Resolve(speaker.Find(article), speaker.Context{})
	at := strings.Index(article, "Ms Lindqvist")
	p, m := people.At(at, at+len("Ms Lindqvist"))
	fmt.Println(p.Name, m.Via)
	// Output: Anna Lindqvist honorific
}

// Order tells how names are written that neither a list nor a place decides.
func ExampleParser_order() {
	m, _ := speaker.Parser{Order: speaker.FamilyFirst}.Parse("Kim Soha")
	fmt.Println(m.Name.Family, m.Name.Order)
	m, _ = speaker.Parse("Kim Soha")
	fmt.Println(m.Name.Family)
	// Output:
	// Kim family-first
	// Soha
}

func ExampleName() {
	m, _ := speaker.Parse("Dr Ursula von der Leyen")
	fmt.Println(m.Name)
	fmt.Println(m.Name.Formal(""))
	fmt.Println(m.Name.Formal("Ms"))
	fmt.Println(m.Name.Short())
	fmt.Println(m.Name.Sort())
	fmt.Println(m.Name.Key())
	// Output:
	// Ursula von der Leyen
	// Dr von der Leyen
	// Ms von der Leyen
	// von der Leyen
	// Leyen, Ursula von der
	// ursula von der leyen
}

// A roster of one's own is read from Popolo JSON.
func ExampleReadRoster() {
	roster, err := speaker.ReadRoster(strings.NewReader(`{
		"persons": [{"id": "1", "name": "Jane Roe", "gender": "female"}],
		"areas": [{"id": "a", "name": "Ruritania"}],
		"memberships": [{"person_id": "1", "area_id": "a", "role": "president", "start_date": "2015-01-01", "end_date": "2019-12-31"}]
	}`))
	if err != nil {
		panic(err)
	}
	post := speaker.Post{Role: "president", Area: "Ruritania"}
	term, ok := roster.Holder(post, time.Date(2019, 12, 31, 0, 0, 0, 0, time.UTC))
	fmt.Println(term.Name, term.Gender, ok)
	_, ok = roster.Holder(post, time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC))
	fmt.Println(ok)
	// Output:
	// Jane Roe female true
	// false
}
