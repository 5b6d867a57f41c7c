package model

import (
	"fmt"

	"github.com/onrecord-go/onrecord/internal/text"
)

// Fold is the fold, of n, that an article belongs to when what is learned from
// trees must not see trees of a parser that learned from the same article.
func Fold(article string, n int) int { return int(text.Hash(article) % uint32(n)) }

// ReadFold reads "0/4", the first of four folds, and tells of the name of an
// article whether it is in that one; of none if s is empty.
func ReadFold(s string) (in func(article string) bool, err error) {
	if s == "" {
		return func(string) bool { return false }, nil
	}
	var k, n int
	if _, err := fmt.Sscanf(s, "%d/%d", &k, &n); err != nil || n < 1 || k < 0 || k >= n {
		return nil, fmt.Errorf("no fold: %q", s)
	}
	return func(article string) bool { return Fold(article, n) == k }, nil
}
