package model

import "github.com/onrecord-go/onrecord/internal/text"

// Fold is the fold, of n, that an article belongs to when what is learned from
// trees must not see trees of a parser that learned from the same article.
func Fold(article string, n int) int { return int(text.Hash(article) % uint32(n)) }
