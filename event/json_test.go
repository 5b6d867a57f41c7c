package event_test

import (
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord-go/onrecord/event"
)

func TestJSON(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a day", "yesterday", `{"start":0,"end":9,"text":"yesterday","type":"DATE","value":"2018-07-19","interval":{"start":"2018-07-19","end":"2018-07-20"}}`},
		{"a time", "Tuesday at 10 a.m.", `{"start":0,"end":18,"text":"Tuesday at 10 a.m.","type":"TIME","value":"2018-07-17T10:00","interval":{"start":"2018-07-17T10:00","end":"2018-07-17T10:01"}}`},
		{"a length", "three days", `{"start":0,"end":10,"text":"three days","type":"DURATION","value":"P3D"}`},
		{"an open one", "the day after the vote", `{"start":0,"end":22,"text":"the day after the vote","type":"DATE","anchor":{"start":14,"end":22,"text":"the vote","relation":"after","offset":"P1D"},"reason":"unknown event"}`},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			dated := event.Resolve(event.Find(c.text), event.Context{Published: published})
			got, err := json.Marshal(dated[0])
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, string(got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			var back event.Dated
			if err := json.Unmarshal(got, &back); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(dated[0], back, sameMention); diff != "" {
				t.Errorf("read back (-want +got):\n%s", diff)
			}
		})
	}
}

func TestKind(t *testing.T) {
	for k, want := range map[event.Kind]string{event.KindDate: "DATE", event.KindTime: "TIME", event.KindDuration: "DURATION", event.KindSet: "SET", event.KindEvent: "EVENT"} {
		text, _ := k.MarshalText()
		var back event.Kind
		if err := back.UnmarshalText([]byte(strings.ToLower(string(text)))); err != nil || back != k || k.String() != want {
			t.Errorf("%v: %s, %v, %v", k, text, back, err)
		}
	}
	var k event.Kind
	if k.UnmarshalText([]byte("PICNIC")) == nil {
		t.Error("PICNIC is a kind")
	}
	if got := event.Kind(99).String(); got != "Kind(99)" {
		t.Errorf("got %s", got)
	}
}

// TestForeignMention checks that what this package did not find stays open.
func TestForeignMention(t *testing.T) {
	d := event.Resolve([]event.Mention{{Text: "Tuesday", End: 7, Kind: event.KindDate}}, event.Context{Published: published})
	if d[0].Reason != "not a time expression" || d[0].Err() == nil {
		t.Errorf("got %+v", d[0])
	}
}

func TestTimeML(t *testing.T) {
	const text = "\"R&D <rises>\" by late 2019, he said \x00 on Tuesday at the Helsinki summit, days after the vote."
	got := event.TimeML(text, event.Resolve(event.Find(text), event.Context{Published: published}), published)
	want := `<?xml version="1.0" encoding="UTF-8"?>
<TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="2018-07-20" temporalFunction="false" functionInDocument="CREATION_TIME">2018-07-20</TIMEX3></DCT>
<TEXT>"R&amp;D &lt;rises&gt;" by <TIMEX3 tid="t1" type="DATE" value="2019" mod="END">late 2019</TIMEX3>, he said ` + "\uFFFD" + ` on <TIMEX3 tid="t2" type="DATE" value="2018-07-17">Tuesday</TIMEX3> at the Helsinki summit, days after the vote.</TEXT>
</TimeML>
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	dec := xml.NewDecoder(strings.NewReader(got))
	for {
		if _, err := dec.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if s := event.TimeML("today", nil, time.Time{}); strings.Contains(s, "TIMEX3") {
		t.Errorf("without a day: %s", s)
	}
}
