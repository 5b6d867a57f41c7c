package main

import (
	"runtime"
	"sync"
)

// annotateAll annotates the inputs on all cores and hands the results over in
// the order of the inputs. It returns the exit status: 1 if any failed.
func annotateAll(inputs func(func(input) bool), p *progress, take func(result) error) int {
	workers := runtime.GOMAXPROCS(0)
	waiting := make(chan chan result, 2*workers) // results to come, in order
	jobs := make(chan job)
	var group sync.WaitGroup
	for range workers {
		group.Add(1)
		go func() {
			defer group.Done()
			for j := range jobs {
				j.done <- annotate(j.in)
			}
		}()
	}
	go func() {
		for in := range inputs {
			done := make(chan result, 1)
			waiting <- done
			jobs <- job{in, done}
		}
		close(jobs)
		close(waiting)
	}()
	status := 0
	for done := range waiting {
		if take(<-done) != nil {
			status = 1
		}
		p.step()
	}
	group.Wait()
	p.end()
	return status
}

// A job is an input and where its result goes.
type job struct {
	in   input
	done chan result
}
