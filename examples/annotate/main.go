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
	if err := flags.Parse(args); err != nil {
		return 2
	}
	write, ok := writers[o.format]
	if !ok || o.in != "text" && o.in != "jsonl" {
		fmt.Fprintln(stderr, "annotate: unknown -in or -format")
		return 2
	}
	out := bufio.NewWriter(stdout)
	status := annotateAll(o.inputs(flags.Args(), stdin), newProgress(stderr), func(r result) error {
		if r.err != nil {
			fmt.Fprintln(stderr, "annotate:", r.err)
			return r.err
		}
		return write(out, r, terminal(stdout))
	})
	if err := out.Flush(); err != nil {
		fmt.Fprintln(stderr, "annotate:", err)
		return 1
	}
	return status
}

// options are the flags.
type options struct{ in, format, published, locale string }

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
