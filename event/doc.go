// Package event reads when: time expressions and named events of a news text.
package event
