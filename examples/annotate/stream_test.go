package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"
)

// TestAnswersAtOnce checks that a program that sends one article gets its
// result before it sends the next.
func TestAnswersAtOnce(t *testing.T) {
	stdin, ask := io.Pipe()
	answer, stdout := io.Pipe()
	status := make(chan int, 1)
	go func() {
		status <- run([]string{"-in", "jsonl", "-format", "jsonl"}, stdin, stdout, io.Discard)
		stdout.Close()
	}()
	answers := make(chan string)
	go func() {
		for lines := bufio.NewScanner(answer); lines.Scan(); {
			answers <- lines.Text()
		}
	}()
	for n := range 3 {
		fmt.Fprintf(ask, "{\"id\": %d}\n", n)
		select {
		case got := <-answers:
			if !strings.HasPrefix(got, fmt.Sprintf(`{"id":%d,`, n)) {
				t.Errorf("answer %d: %s", n, got)
			}
		case <-time.After(time.Minute):
			t.Fatalf("no answer to article %d", n)
		}
	}
	ask.Close()
	if got := <-status; got != 0 {
		t.Errorf("status %d", got)
	}
}
