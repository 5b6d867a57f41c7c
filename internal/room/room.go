// Package room lends memory, so that what is called for every text of many need
// not take it anew each time. It is the only place of the library where calls
// share anything, and they share no more than room: who gives something back has
// emptied it.
package room

import "sync"

// A Lender lends values of type T to whoever needs one for a while. Its zero
// value is ready, and it may serve many goroutines at once. What nobody needs is
// left to the garbage collector.
type Lender[T any] struct{ pool sync.Pool }

// Lend gives a value that was given back, or else a new one.
func (l *Lender[T]) Lend() *T {
	if v, ok := l.pool.Get().(*T); ok {
		return v
	}
	return new(T)
}

// Return gives a value back, which the caller has emptied and no longer uses.
func (l *Lender[T]) Return(v *T) { l.pool.Put(v) }
