package room_test

import (
	"sync"
	"testing"

	"github.com/onrecord-go/onrecord/internal/room"
)

// TestLender has many goroutines borrow at once: each has its own.
func TestLender(t *testing.T) {
	var l room.Lender[[]int]
	var wait sync.WaitGroup
	for g := range 8 {
		wait.Go(func() {
			for range 1000 {
				v := l.Lend()
				if len(*v) > 0 {
					t.Error("what was lent is not empty")
				}
				for k := range 4 {
					*v = append(*v, g*k)
				}
				for k, got := range *v {
					if got != g*k {
						t.Errorf("%d at %d, want %d", got, k, g*k)
					}
				}
				*v = (*v)[:0]
				l.Return(v)
			}
		})
	}
	wait.Wait()
}
