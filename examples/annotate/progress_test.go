package main

import (
	"bytes"
	"os"
	"regexp"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	tests := []struct {
		name string
		age  time.Duration // of the work when the steps are made
		want string
	}{
		{"short work is not told of", time.Second, `^$`},
		{"long work is told of once in a while, and the line is cleared", time.Minute, `^\r1 articles, \d+ a second\r\x1b\[K$`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b bytes.Buffer
			p := &progress{w: &b, start: time.Now().Add(-tt.age)}
			for range 3 {
				p.step()
			}
			p.end()
			if !regexp.MustCompile(tt.want).Match(b.Bytes()) {
				t.Errorf("%q, want %s", b.String(), tt.want)
			}
		})
	}
}

func TestProgressNeedsATerminal(t *testing.T) {
	if newProgress(new(bytes.Buffer)).w != nil {
		t.Error("progress in a buffer")
	}
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a character device, as a terminal is
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	if newProgress(null).w == nil {
		t.Error("no progress on a device")
	}
}
