package text

// abbreviationKind says when the full stop after an abbreviation may also end
// a sentence.
type abbreviationKind uint8

const (
	beforeName   abbreviationKind = iota + 1 // "Mr.": a name follows, never an end
	mayEnd                                   // "Inc.": an end when a new sentence plainly follows
	beforeNumber                             // "No.": an abbreviation only before a digit
)

// abbreviationTable holds abbreviations in order, spelt as news agencies spell
// them: a capital first letter is required where it stands here.
type abbreviationTable []struct {
	word string
	kind abbreviationKind
}

// lookup finds a word, without its full stop; all capitals match too.
func (t abbreviationTable) lookup(word string) (abbreviationKind, bool) {
	if len(word) < 2 || len(word) > longestAbbreviation || !abbreviationEnds.has(word) {
		return 0, false
	}
	lo, hi := 0, len(t)
	for lo < hi {
		mid := (lo + hi) / 2
		if c := compareFold(t[mid].word, word); c < 0 {
			lo = mid + 1
		} else if c > 0 {
			hi = mid
		} else {
			lower := t[mid].word[0] >= 'a'
			return t[mid].kind, lower || word[0] < 'a'
		}
	}
	return 0, false
}

// endLetters are the last letters of abbreviations, a bit each, by their first
// letter: most words at the end of a sentence have others.
type endLetters [32]uint32

var abbreviationEnds = endsOf(abbreviations)

func endsOf(t abbreviationTable) (e endLetters) {
	for _, a := range t {
		e[a.word[0]%32] |= 1 << (a.word[len(a.word)-1] % 32)
	}
	return e
}

func (e *endLetters) has(word string) bool {
	return e[word[0]%32]>>(word[len(word)-1]%32)&1 != 0
}

// compareFold compares without regard to the case of ASCII letters.
func compareFold(a, b string) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		if x, y := a[i]|0x20, b[i]|0x20; x != y {
			return int(x) - int(y)
		}
	}
	return len(a) - len(b)
}

const longestAbbreviation = 6

// abbreviations are the ones that political news uses: titles and ranks before
// names, the months and states of the AP stylebook, firms, Latin.
var abbreviations = abbreviationTable{
	{"Adm", beforeName}, {"Ala", mayEnd}, {"Amb", beforeName}, {"Apr", mayEnd}, {"Ariz", mayEnd}, {"Ark", mayEnd},
	{"Assn", mayEnd}, {"Asst", beforeName}, {"Atty", beforeName}, {"Aug", mayEnd}, {"Ave", mayEnd},
	{"Blvd", mayEnd}, {"Brig", beforeName}, {"Bros", mayEnd}, {"Calif", mayEnd}, {"Capt", beforeName},
	{"Cmdr", beforeName}, {"Co", mayEnd}, {"Col", beforeName}, {"Colo", mayEnd}, {"Comdr", beforeName},
	{"Conn", mayEnd}, {"Corp", mayEnd}, {"Cpl", beforeName}, {"Cpt", beforeName}, {"Dec", mayEnd},
	{"Del", mayEnd}, {"Dept", mayEnd}, {"Dr", beforeName}, {"Esq", mayEnd}, {"etc", mayEnd}, {"Feb", mayEnd},
	{"Fla", mayEnd}, {"Fr", beforeName}, {"Ft", beforeName}, {"Ga", mayEnd}, {"Gen", beforeName},
	{"Gov", beforeName}, {"Govs", beforeName}, {"Hon", beforeName}, {"Ill", mayEnd}, {"Inc", mayEnd},
	{"Ind", mayEnd}, {"Jan", mayEnd}, {"Jr", mayEnd}, {"Jul", mayEnd}, {"Jun", mayEnd}, {"Kan", mayEnd}, {"Ky", mayEnd},
	{"La", mayEnd}, {"Lt", beforeName}, {"Ltd", mayEnd}, {"Maj", beforeName}, {"Mar", mayEnd}, {"Mass", mayEnd},
	{"Md", mayEnd}, {"Messrs", beforeName}, {"Mich", mayEnd}, {"Minn", mayEnd}, {"Miss", mayEnd}, {"Mme", beforeName},
	{"Mo", mayEnd}, {"Mont", mayEnd}, {"Mr", beforeName}, {"Mrs", beforeName}, {"Ms", beforeName}, {"Mt", beforeName},
	{"Neb", mayEnd}, {"Nev", mayEnd}, {"no", beforeNumber}, {"nos", beforeNumber}, {"Nov", mayEnd}, {"Oct", mayEnd},
	{"Okla", mayEnd}, {"Ore", mayEnd}, {"Pa", mayEnd}, {"Penn", mayEnd}, {"Pfc", beforeName}, {"Ph", mayEnd}, {"Pres", beforeName},
	{"Prof", beforeName}, {"Profs", beforeName}, {"Pte", beforeName}, {"Pvt", beforeName}, {"Rep", beforeName}, {"Reps", beforeName},
	{"Ret", mayEnd}, {"Rev", beforeName}, {"Revs", beforeName}, {"Sen", beforeName}, {"Sens", beforeName},
	{"Sep", mayEnd}, {"Sept", mayEnd}, {"Sgt", beforeName}, {"Sr", mayEnd}, {"St", beforeName}, {"Ste", beforeName},
	{"Supt", beforeName}, {"Tenn", mayEnd}, {"Tex", mayEnd}, {"Thurs", mayEnd}, {"Tues", mayEnd}, {"Univ", mayEnd}, {"Va", mayEnd}, {"vs", beforeName}, {"Vt", mayEnd},
	{"Wash", mayEnd}, {"Weds", mayEnd}, {"Wis", mayEnd}, {"Wyo", mayEnd},
}
