// Package enum writes and reads the names of enumerations, which the parsers
// keep as lists in the order of their values.
package enum

import "fmt"

// Name is the name of value v, or its number if it has none.
func Name(names []string, v uint8) string {
	if int(v) < len(names) {
		return names[v]
	}
	return fmt.Sprintf("unknown(%d)", v)
}

// Marshal is the name of value v for encoding; pkg begins the error for a value
// without name.
func Marshal(pkg string, names []string, v uint8) ([]byte, error) {
	if int(v) >= len(names) {
		return nil, fmt.Errorf("%s: no name for value %d", pkg, v)
	}
	return []byte(names[v]), nil
}

// Parse is the value of a name; pkg begins the error for an unknown one.
func Parse(pkg string, names []string, name []byte) (uint8, error) {
	for v, n := range names {
		if n == string(name) {
			return uint8(v), nil
		}
	}
	return 0, fmt.Errorf("%s: unknown value %q", pkg, name)
}
