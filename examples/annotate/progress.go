package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// progress tells on a terminal how many articles are done, once the work has
// taken long enough for somebody to wonder.
type progress struct {
	w     io.Writer // nil if nobody looks
	start time.Time
	last  time.Time
	n     int
	shown bool
}

// Times between which progress is told.
const (
	firstProgress = 2 * time.Second
	nextProgress  = 200 * time.Millisecond
)

// newProgress tells progress on w if that is a terminal.
func newProgress(w io.Writer) *progress {
	p := &progress{start: time.Now()}
	if f, ok := w.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			p.w = w
		}
	}
	return p
}

// step counts one article.
func (p *progress) step() {
	p.n++
	now := time.Now()
	if p.w == nil || now.Sub(p.start) < firstProgress || now.Sub(p.last) < nextProgress {
		return
	}
	p.last, p.shown = now, true
	fmt.Fprintf(p.w, "\r%d articles, %.0f a second", p.n, float64(p.n)/now.Sub(p.start).Seconds())
}

// end clears the line.
func (p *progress) end() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
