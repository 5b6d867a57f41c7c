module github.com/onrecord-go/onrecord/internal/bench

go 1.25.0

replace github.com/onrecord-go/onrecord => ../..

require (
	github.com/olebedev/when v1.1.0
	github.com/onrecord-go/onrecord v0.0.0-00010101000000-000000000000
	github.com/rivo/uniseg v0.4.7
)

require (
	github.com/AlekSi/pointer v1.0.0 // indirect
	github.com/pkg/errors v0.8.1 // indirect
	golang.org/x/text v0.41.0 // indirect
)
