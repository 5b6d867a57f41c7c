package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"time"

	"github.com/onrecord-go/onrecord/event"
)

// An input is one article, or the reason why there is none.
type input struct {
	ID        json.RawMessage   `json:"id"`
	Published string            `json:"published"`
	Locale    string            `json:"locale"`
	Calendar  map[string]string `json:"calendar"`
	Text      string            `json:"text"`

	err error
}

// readLines yields the articles of a stream of JSON lines. Lines may be of any
// length.
func readLines(r io.Reader) func(func(input) bool) {
	return func(yield func(input) bool) {
		lines := bufio.NewReaderSize(r, 1<<16)
		for n := 1; ; n++ {
			line, err := lines.ReadBytes('\n')
			if len(bytes.TrimSpace(line)) > 0 && !yield(readLine(line, n)) {
				return
			}
			if err != nil {
				if !errors.Is(err, io.EOF) {
					yield(input{err: fmt.Errorf("line %d: %w", n, err)})
				}
				return
			}
		}
	}
}

// readLine reads one article from line n.
func readLine(line []byte, n int) input {
	var in struct {
		input
		Text verbatim `json:"text"`
	}
	if err := json.Unmarshal(line, &in); err != nil {
		return input{err: fmt.Errorf("line %d: %w", n, err)}
	}
	in.input.Text = string(in.Text)
	if _, err := in.published(); err != nil {
		return input{err: fmt.Errorf("line %d: %w", n, err)}
	}
	if _, err := in.calendar(); err != nil {
		return input{err: fmt.Errorf("line %d: %w", n, err)}
	}
	return in.input
}

// readFile reads one article from a plain-text file.
func readFile(name string, o options) input {
	raw, err := os.ReadFile(name)
	if err != nil {
		return input{err: err}
	}
	id, err := json.Marshal(name)
	if err != nil {
		return input{err: err}
	}
	return input{ID: id, Published: o.published, Locale: o.locale, Text: string(raw)}
}

// published is the day of publication; the zero time if none is given.
func (in *input) published() (time.Time, error) {
	if in.Published == "" {
		return time.Time{}, nil
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, in.Published); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("published %q is no day", in.Published)
}

// calendar is the calendar of the article's own events, in order of their names.
func (in *input) calendar() (event.Calendar, error) {
	var c event.Calendar
	for name, day := range in.Calendar {
		var start event.Date
		if err := start.UnmarshalText([]byte(day)); err != nil {
			return nil, fmt.Errorf("calendar: %q: %w", name, err)
		}
		c = append(c, event.Entry{Name: name, When: start.Interval()})
	}
	sort.Slice(c, func(i, j int) bool { return c[i].Name < c[j].Name })
	return c, nil
}
