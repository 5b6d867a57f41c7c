package quote

// A pattern is the form in which a quotation was found.
type pattern uint8

const (
	quotedBehind pattern = iota // "…," she said
	quotedBefore                // she said: "…"
	quotedColon                 // Trump: "…"
	bare                        // "…", and no words of attribution
	thatClause                  // she said that …
	zeroClause                  // she said …
	infinitive                  // she vowed to …
	trailing                    // …, she said
	accordingTo                 // according to her, …
	quotedIn                    // slamming "forces" in the US
	patterns
)

// confidences are the shares of right quotations by pattern.
var confidences = [patterns]float64{
	quotedBehind: 0.96, quotedBefore: 0.92, quotedColon: 0.9, bare: 0.8, thatClause: 0.85, zeroClause: 0.75,
	infinitive: 0.6, trailing: 0.8, accordingTo: 0.85, quotedIn: 0.7,
}

func (p pattern) confidence() float64 { return confidences[p] }
