// The command train learns the weights of package attribution from a checkout
// of the PolNeAR corpus.
//
//	go run ./internal/attribution/train -corpus DIR
//
// DIR holds text/ and attributions/. The same corpus gives the same weights,
// byte for byte.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/onrecord-go/onrecord/internal/attribution"
	"github.com/onrecord-go/onrecord/internal/model"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// run is the command with its arguments and its output.
func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("train", flag.ContinueOnError)
	corpus := flags.String("corpus", "", "learn from the corpus in this `directory`")
	to := flags.String("to", "internal/attribution/weights.bin", "write the weights to this `file`")
	o := defaults
	flags.IntVar(&o.rounds, "rounds", o.rounds, "rounds over the corpus")
	flags.UintVar(&o.bits, "bits", o.bits, "log2 of the number of weights")
	flags.IntVar(&o.part, "part", 1, "learn from one article in so many")
	flags.Float64Var(&o.rate, "rate", o.rate, "learning rate")
	flags.Float64Var(&o.decay, "decay", o.decay, "pull towards nought")
	without := flags.String("without", "", "leave out the articles of one `fold`: 0/4 is the first of four")
	parsers := flags.String("parsers", "", "`directory` with the weights of one parser a fold, each learned without that fold")
	if err := flags.Parse(args); err != nil {
		return err
	}
	folds, err := readParsers(*parsers)
	if err != nil {
		return err
	}
	leave, err := model.ReadFold(*without)
	if err != nil {
		return err
	}
	examples, err := read(*corpus, folds, func(n int, article string) bool { return n%o.part != 0 || leave(article) }, out)
	if err != nil {
		return err
	}
	w := learn(examples, o, out)
	return os.WriteFile(*to, w.quantise(), 0o644)
}

// readParsers gives the parsers of the folds, or the one that is embedded.
func readParsers(dir string) ([]*model.Parser, error) {
	if dir == "" {
		return []*model.Parser{model.NewParser(model.Embedded())}, nil
	}
	var out []*model.Parser
	for k := 0; ; k++ {
		fold := filepath.Join(dir, fmt.Sprint(k))
		if _, err := os.Stat(fold); err != nil {
			return out, nil
		}
		var data [3]string
		for i, name := range []string{"tags.bin", "actions.bin", "rels.bin"} {
			b, err := os.ReadFile(filepath.Join(fold, name))
			if err != nil {
				return nil, err
			}
			data[i] = string(b)
		}
		out = append(out, model.NewParser(model.NewWeights(data[0], data[1], data[2])))
	}
}

// articleOf is the name of the article in a file.
func articleOf(file string) string { return strings.TrimSuffix(filepath.Base(file), ".txt") }

// read makes the examples of a corpus. Each article is parsed by the parser
// that did not learn from its fold.
func read(dir string, parsers []*model.Parser, leave func(n int, article string) bool, out io.Writer) ([]example, error) {
	names, err := filepath.Glob(filepath.Join(dir, "text", "*.txt"))
	if err != nil {
		return nil, err
	}
	var examples []example
	articles, gold, cues, contents, pairs := 0, 0, 0, 0, 0
	for n, name := range names {
		if leave(n, articleOf(name)) {
			continue
		}
		a, g, err := readArticle(name, parsers[model.Fold(articleOf(name), len(parsers))])
		if err != nil {
			return nil, err
		}
		articles, gold = articles+1, gold+len(g)
		c, k, p := a.Examples(g, func(e *attribution.Example) { examples = append(examples, flatten(e)) })
		cues, contents, pairs = cues+c, contents+k, pairs+p
	}
	fmt.Fprintf(out, "%d articles, %d attributions: %d with a cue among the choices, %d with content, %d with source too; %d cues in all\n",
		articles, gold, cues, contents, pairs, len(examples))
	return examples, nil
}
