package quote

import (
	_ "embed"
	"fmt"
	"strings"
	"testing"
)

//go:embed testdata/confidence.tsv
var confidences string

// TestConfidenceIsCalibrated holds the measured shares against what a
// confidence says: of those between 0.7 and 0.8 about three quarters are right.
func TestConfidenceIsCalibrated(t *testing.T) {
	const tolerance = 0.1 // two standard errors of the smaller rows
	rows := 0
	for _, line := range strings.Split(confidences, "\n") {
		var from float64
		var all, right int
		if n, _ := fmt.Sscanf(line, "%f\t%d\t%d", &from, &all, &right); n != 3 {
			continue
		}
		rows++
		share := float64(right) / float64(all)
		if share < from-tolerance || share > from+0.1+tolerance {
			t.Errorf("of %d quotations with a confidence from %.1f %.0f %% are right", all, from, 100*share)
		}
		if from == 0.9 && share < 0.9 {
			t.Errorf("only %.0f %% of the surest are right", 100*share)
		}
	}
	if rows != 8 {
		t.Errorf("%d rows, want 8", rows)
	}
}
