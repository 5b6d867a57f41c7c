package main

import (
	"encoding/json"
	"unicode/utf8"
)

// A verbatim string is a JSON string that keeps the bytes that are no UTF-8.
// Package encoding/json puts a sign of three bytes in their place, and with it
// every offset behind them would be wrong for whoever wrote the line.
type verbatim string

// UnmarshalJSON reads the string in pieces between such bytes. None of them can
// be a part of an escape: the decoder has refused that before.
func (v *verbatim) UnmarshalJSON(raw []byte) error {
	var s string
	if utf8.Valid(raw) || raw[0] != '"' {
		err := json.Unmarshal(raw, &s)
		*v = verbatim(s)
		return err
	}
	inside := raw[1 : len(raw)-1]
	out := make([]byte, 0, len(inside))
	for len(inside) > 0 {
		n := validPrefix(inside)
		if err := json.Unmarshal(quoted(inside[:n]), &s); err != nil {
			return err
		}
		out = append(out, s...)
		if inside = inside[n:]; len(inside) > 0 {
			out, inside = append(out, inside[0]), inside[1:]
		}
	}
	*v = verbatim(out)
	return nil
}

// validPrefix is the number of bytes before the first that is no UTF-8.
func validPrefix(b []byte) int {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(b)
}

// quoted is the inside of a JSON string as a JSON string.
func quoted(inside []byte) []byte {
	return append(append([]byte{'"'}, inside...), '"')
}
