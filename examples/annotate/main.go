// Command annotate says who said what, when, in news articles.
//
//	go run ./examples/annotate                       # the article that comes with it
//	go run ./examples/annotate -published 2018-07-20 FILE …
//	go run ./examples/annotate -in jsonl -format jsonl <articles.jsonl
//
// With -in jsonl it reads one article a line from standard input:
//
//	{"id": "a1", "published": "2018-07-20", "locale": "en-US", "calendar": {"the Finland summit": "2018-07-16"}, "text": "…"}
//
// and with -format jsonl it writes one line an article, in the order of the
// input. All offsets are bytes, half-open. A line that cannot be read is
// reported with its number; the others go on, and the exit status is 1.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the command: its exit status is 0, 1 if an article could not be read
// or written, 2 if the arguments are wrong.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var o options
	flags := flag.NewFlagSet("annotate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.in, "in", "text", "form of the input: text (files) or jsonl (standard input)")
	flags.StringVar(&o.format, "format", "table", "form of the output: table or jsonl")
	flags.StringVar(&o.published, "published", "", "day of publication of the files, as in 2018-07-20")
	flags.StringVar(&o.locale, "locale", "", "locale of the files, as in en-GB")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if err := o.check(flags.Args()); err != nil {
		fmt.Fprintln(stderr, "annotate:", err)
		return 2
	}
	write := writers[o.format]
	out := bufio.NewWriter(stdout)
	status := annotateAll(o.inputs(flags.Args(), stdin), newProgress(stderr), func(r result) error {
		if r.err != nil {
			fmt.Fprintln(stderr, "annotate:", r.err)
			return r.err
		}
		if o.format == "table" && (o.in == "jsonl" || flags.NArg() > 1) {
			fmt.Fprintln(out, title(r.ID))
		}
		if err := write(out, r, terminal(stdout)); err != nil {
			return err
		}
		return out.Flush() // who waits for the answer to one article gets it
	})
	if err := out.Flush(); err != nil {
		fmt.Fprintln(stderr, "annotate:", err)
		return 1
	}
	return status
}

// options are the flags.
type options struct{ in, format, published, locale string }

// check tells what is wrong with the arguments.
func (o options) check(files []string) error {
	_, ok := writers[o.format]
	_, err := (&input{Published: o.published}).published()
	switch {
	case !ok || o.in != "text" && o.in != "jsonl":
		return errors.New("unknown -in or -format")
	case o.in == "jsonl" && len(files) > 0:
		return errors.New("with -in jsonl the articles come from standard input")
	}
	return err
}

// inputs yields the articles that the arguments name.
func (o options) inputs(files []string, stdin io.Reader) func(func(input) bool) {
	switch {
	case o.in == "jsonl":
		return readLines(stdin)
	case len(files) == 0:
		return func(yield func(input) bool) { yield(bundled()) }
	}
	return func(yield func(input) bool) {
		for _, name := range files {
			if !yield(readFile(name, o)) {
				return
			}
		}
	}
}

// writers are the forms of output.
var writers = map[string]func(*bufio.Writer, result, bool) error{
	"table": writeTable,
	"jsonl": writeLine,
}

// terminal tells whether w is a terminal that may be coloured.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
