package quote

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// This package uses all others of the module, so what is promised of the module
// as a whole is tested here.

const modulePath = "github.com/onrecord-go/onrecord"

// TestInitIsCheap runs this test's own binary, which has all packages of the
// module in it, and reads how long they take before main.
func TestInitIsCheap(t *testing.T) {
	binary, err := os.Executable()
	if err != nil {
		t.Skip(err)
	}
	best := 1e9
	for range 3 {
		cmd := exec.Command(binary, "-test.run=^$")
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Skipf("%v: %s", err, out)
		}
		best = min(best, initTime(t, string(out)))
	}
	if best >= 1 {
		t.Errorf("init takes %.3f ms", best)
	}
}

// initTime sums the milliseconds of the module's packages in a trace whose lines
// read "init PATH @0.5 ms, 0.02 ms clock, 0 bytes, 0 allocs".
func initTime(t *testing.T, trace string) float64 {
	t.Helper()
	sum := 0.0
	for _, line := range strings.Split(trace, "\n") {
		rest, found := strings.CutPrefix(line, "init "+modulePath)
		if !found || strings.Contains(strings.Fields(line)[1], "_test") {
			continue
		}
		_, clock, _ := strings.Cut(rest, "ms, ")
		ms, _, _ := strings.Cut(clock, " ms clock")
		v, err := strconv.ParseFloat(ms, 64)
		if err != nil {
			t.Fatalf("line %q: %v", line, err)
		}
		sum += v
	}
	return sum
}

// library lists the files of the module that are part of the library: no
// commands, examples, tests or nested modules.
func library(t *testing.T, visit func(path string)) {
	t.Helper()
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			switch name := d.Name(); {
			case path == "..":
			case strings.HasPrefix(name, "."), name == "testdata", name == "examples", name == "docs":
				return filepath.SkipDir
			default:
				if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil {
					return filepath.SkipDir
				}
			}
			return nil
		}
		visit(path)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestEmbeddedDataIsSmall adds up the files that go:embed lines name.
func TestEmbeddedDataIsSmall(t *testing.T) {
	const most = 6 << 20
	var sum int64
	library(t, func(path string) {
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return
		}
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(string(source), "\n") {
			patterns, found := strings.CutPrefix(line, "//go:embed ")
			if !found {
				continue
			}
			for _, pattern := range strings.Fields(patterns) {
				sum += sizeOf(t, filepath.Join(filepath.Dir(path), pattern))
			}
		}
	})
	if sum == 0 || sum > most {
		t.Errorf("%d bytes are embedded, at most %d may be", sum, most)
	}
}

// sizeOf is the size of all files that a pattern names.
func sizeOf(t *testing.T, pattern string) int64 {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("nothing is embedded by %q: %v", pattern, err)
	}
	var sum int64
	for _, file := range files {
		info, err := os.Stat(file)
		if err != nil {
			t.Fatal(err)
		}
		sum += info.Size()
	}
	return sum
}

// forbidden are imports that would make results depend on more than the input,
// or bring back work that is not linear.
var forbidden = map[string]string{
	"net": "network", "net/http": "network", "os": "files and environment", "regexp": "searches that are not linear",
	"math/rand": "chance", "math/rand/v2": "chance", "sync": "shared state", "unsafe": "", "C": "", "log": "output",
}

// lender is the one package that may share memory between calls: what it lends
// is empty, so that no result depends on it.
const lender = "../internal/room/"

// TestLibraryStaysPure has no package of the library import what a pure function
// has no use for, and none have an init function.
func TestLibraryStaysPure(t *testing.T) {
	library(t, func(path string) {
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if file.Name.Name == "main" {
			return
		}
		for _, imp := range file.Imports {
			name, _ := strconv.Unquote(imp.Path.Value)
			if why, bad := forbidden[name]; bad && !(name == "sync" && strings.HasPrefix(filepath.ToSlash(path), lender)) {
				t.Errorf("%s imports %s: %s", path, name, why)
			}
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s has an init function", path)
			}
		}
	})
}
