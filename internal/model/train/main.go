// The command train makes the weights of package model from a checkout of the
// PolNeAR corpus with its silver syntax, and measures them.
//
//	go run ./internal/model/train -corpus DIR          # write the weights
//	go run ./internal/model/train -eval DIR            # measure those in use
//
// DIR holds text/ and syntax.tsv. The same corpus gives the same weights, byte
// for byte: one goroutine, integers, shuffles from a fixed seed.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

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
	o := defaults
	flags := flag.NewFlagSet("train", flag.ContinueOnError)
	flags.SetOutput(out)
	corpus := flags.String("corpus", "", "learn from the corpus in this `directory`")
	eval := flags.String("eval", "", "measure on the corpus in this `directory`")
	to := flags.String("to", "internal/model", "write the weights to this `directory`")
	without := flags.String("without", "", "leave out the articles of one `fold`: 0/4 is the first of four")
	flags.IntVar(&o.part, "part", 1, "learn from one sentence in so many")
	flags.IntVar(&o.tagRounds, "tagrounds", o.tagRounds, "rounds over the corpus for the tagger")
	flags.IntVar(&o.rounds, "rounds", o.rounds, "rounds over the corpus for the parser")
	flags.IntVar(&o.beam, "beam", o.beam, "width of the beam in learning")
	flags.UintVar(&o.tagBits, "tagbits", o.tagBits, "log2 of the rows of the tagger's table")
	flags.UintVar(&o.actionBits, "actionbits", o.actionBits, "log2 of the rows of the table of actions")
	flags.UintVar(&o.relBits, "relbits", o.relBits, "log2 of the rows of the table of relations")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *corpus == "" && *eval == "" {
		return fmt.Errorf("nothing to do: give -corpus or -eval")
	}
	var parser model.Parser
	if *corpus != "" {
		leave, err := model.ReadFold(*without)
		if err != nil {
			return err
		}
		sentences, err := read(*corpus, leave)
		if err != nil {
			return err
		}
		w := learn(sentences, o, out)
		if err := w.write(*to); err != nil {
			return err
		}
		parser = *model.NewParser(model.NewWeights(string(w.tags), string(w.actions), string(w.rels)))
	}
	if *eval != "" {
		sentences, err := read(*eval, func(string) bool { return false })
		if err != nil {
			return err
		}
		measure(&parser, sentences).print(out)
	}
	return nil
}

// weights are the tables as they are written.
type weights struct{ tags, actions, rels []byte }

// write puts the tables into a directory under the names that package model
// embeds.
func (w *weights) write(dir string) error {
	for _, f := range []struct {
		name string
		data []byte
	}{{"tags.bin", w.tags}, {"actions.bin", w.actions}, {"rels.bin", w.rels}} {
		if err := os.WriteFile(filepath.Join(dir, f.name), f.data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
