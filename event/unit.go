package event

// A unit is a length of the calendar or the clock.
type unit uint8

// The units, from short to long. The order is used: a longer one may contain
// a shorter one ("the third week of March").
const (
	noUnit unit = iota
	second
	minute
	hour
	day
	night
	weekend
	week
	fortnight
	month
	quarter
	season
	half
	year
	decade
	century
	millennium
)

// unitNames are the names of units in the tables of words.
var unitNames = [...]string{
	second: "second", minute: "minute", hour: "hour", day: "day", night: "night", weekend: "weekend", week: "week",
	fortnight: "fortnight", month: "month", quarter: "quarter", season: "season", half: "half", year: "year",
	decade: "decade", century: "century", millennium: "millennium",
}

// unitOf is the unit of a name.
func unitOf(name string) unit {
	for u, n := range unitNames {
		if n == name {
			return unit(u)
		}
	}
	return noUnit
}

// timed tells whether a unit is one of the clock.
func (u unit) timed() bool { return u == second || u == minute || u == hour }

// code is the unit's letter in a TIMEX3 duration, and how many of that letter
// one unit is: a decade is ten Y, a quarter three M.
func (u unit) code() (letter string, times int) {
	switch u {
	case second:
		return "S", 1
	case minute, month:
		return "M", 1
	case hour:
		return "H", 1
	case day, night:
		return "D", 1
	case weekend:
		return "WE", 1
	case week:
		return "W", 1
	case fortnight:
		return "W", 2
	case quarter:
		return "Q", 1
	case half:
		return "M", 6
	case season:
		return "M", 3
	case decade:
		return "Y", 10
	case century:
		return "Y", 100
	case millennium:
		return "Y", 1000
	}
	return "Y", 1
}

// vagueCode is the letter of the unit where the number is not known: "decades"
// are PXDE, not ten times PXY.
func (u unit) vagueCode() string {
	switch u {
	case decade:
		return "DE"
	case century:
		return "C"
	case millennium:
		return "L"
	}
	letter, _ := u.code()
	return letter
}
