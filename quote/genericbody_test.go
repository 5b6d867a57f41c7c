package quote

import "testing"

// TestGenericBody has a noun stand for the body that it can be said of, and for nobody
// where it may be another.
func TestGenericBody(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"company that spoke":             {"Boeing said it had lost money. The company said it was sorry.", "Boeing"},
		"company that acted":             {"Boeing halted flights. The company said it was sorry.", "Boeing"},
		"agency that acted":              {"The Lindau Space Agency halted flights. The agency said it was sorry.", "Lindau Space Agency"},
		"company of which it is said":    {"Lindau Holdings will close its plant, the company said.", "Lindau Holdings"},
		"company sued by a trust":        {"The Lindau Trust sued Voss Holdings on Monday. The company said it was sorry.", "Voss Holdings"},
		"company that a party attacked":  {"Labour attacked Thames Water over the leak. The company said it was sorry.", "Thames Water"},
		"company that is a party":        {"Sinn Féin criticised the deal. The company said it was fair.", ""},
		"one of two companies fined":     {"Apple and Google were fined. The company said it would appeal.", ""},
		"regulator that stepped in":      {"British Airways cancelled flights after the Civil Aviation Authority stepped in. The regulator said safety came first.", "Civil Aviation Authority"},
		"union that was met":             {"The Voss Foundation met the Lindau Union. The union said it went well.", "Lindau Union"},
		"board named long ago":           {"Ann Lee left the Farm Payments Board. She was tired.\n\nIt rained.\n\nThe board said she was missed.", "Farm Payments Board"},
		"one of two boards":              {"Ann Lee left the Farm Payments Board. It rained. She joined the Lindau Harbour Board. The board said she was missed.", ""},
		"lobby that is a group":          {"Friends of the Severn sued Boeing. The group said it would win.", ""},
		"charity of a country's":         {"Oxfam Ireland said it had lost money. The charity said it was sorry.", "Oxfam Ireland"},
		"agency that is a company":       {"Boeing halted flights. The agency said it would check the planes.", ""},
		"charity that is a company":      {"Voss Holdings closed its plant. The charity said families would suffer.", ""},
		"union that is a company":        {"Voss Holdings said sales fell. The union said staff were afraid.", ""},
		"regulator that is a bank":       {"HSBC said profits fell. The regulator said it would look at it.", ""},
		"regulator that is a newspaper":  {"The BBC said it would pay. The regulator said it was content.", ""},
		"airline that is another's":      {"Facebook said it helped. The airline said it was sorry.", ""},
		"company that is one of letters": {"The AROS said talks had failed. Boeing had walked out. The company said it was ready.", "Boeing"},
		"company in the sentence":        {"Shares in BP fell on Tuesday after the company warned that it would be poor.", "BP"},
		"one of two companies in it":     {"Shares in BP and Boeing fell on Tuesday after the company warned that it would be poor.", ""},
		"lawyers are none":               {"Lindau Lawyers said it had won. The lawyers said so.", ""},
	} {
		t.Run(name, func(t *testing.T) {
			quotes := resolved(c.in)
			last := quotes[len(quotes)-1]
			if got := last.Speaker.Name.Text; got != c.want {
				t.Errorf("%s: %q is %q, want %q", c.in, last.Source.Text, got, c.want)
			}
		})
	}
}
