package lexicon

import (
	"fmt"
	"strings"
)

// ReadTSV reads the columns and rows of a .tsv file of this package: comment
// lines, a header, rows of as many cells as the header has.
func ReadTSV(raw string) (columns []string, rows [][]string, err error) {
	for n, line := range strings.Split(raw, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if columns == nil {
			columns = cells
			continue
		}
		if len(cells) != len(columns) {
			return nil, nil, fmt.Errorf("lexicon: line %d has %d cells, want %d", n+1, len(cells), len(columns))
		}
		for _, c := range cells {
			if strings.TrimSpace(c) != c {
				return nil, nil, fmt.Errorf("lexicon: line %d has space around %q", n+1, c)
			}
		}
		rows = append(rows, cells)
	}
	if columns == nil {
		return nil, nil, fmt.Errorf("lexicon: no header line")
	}
	return columns, rows, nil
}
