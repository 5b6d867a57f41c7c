package main

import (
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/onrecord-go/onrecord/internal/model"
)

// options are what there is to choose in learning.
type options struct {
	part                         int
	tagRounds, rounds            int
	tagBits, actionBits, relBits uint
	folds                        int
	explore                      float64
	beam                         int // 0 to learn greedily
}

var defaults = options{part: 1, tagRounds: 6, rounds: 10, tagBits: 13, actionBits: 17, relBits: 14, folds: 5, explore: 0.9, beam: 4}

// learn makes the weights. Tagger and parser learn twice: first with all
// features, then with those alone that fit their table.
func learn(all []sentence, o options, out io.Writer) weights {
	var train []sentence
	for i := range all {
		if i%o.part == 0 {
			train = append(train, all[i])
		}
	}
	fmt.Fprintf(out, "%d sentences\n", len(train))
	full := learnTagger(train, newAllRows(), -1, o)
	kept := prune(full, o.tagBits)
	fmt.Fprintf(out, "tagger: %d features\n", len(full.rows.(*allRows).order))
	tagger := learnTagger(train, kept, -1, o)
	tags := jackknife(train, kept, o)
	first := o
	first.beam = 0
	first.rounds = max(1, o.rounds/2)
	p := learnParser(train, tags, newAllRows(), newAllRows(), first, out)
	actions, rels := prune(p.actions, o.actionBits), prune(p.rels, o.relBits)
	fmt.Fprintf(out, "parser: %d and %d features\n", len(p.actions.rows.(*allRows).order), len(p.rels.rows.(*allRows).order))
	p = learnParser(train, tags, actions, rels, o, out)
	return weights{tags: tagger.quantise(kept), actions: p.actions.quantise(actions), rels: p.rels.quantise(rels)}
}

// learnParser learns from sentences with the given tags.
func learnParser(train []sentence, tags [][]model.Tag, actions, rels rows, o options, out io.Writer) *pupil {
	p := &pupil{
		actions: newLearner(model.Actions, actions),
		rels:    newLearner(model.LearnedRels, rels),
		random:  rand.New(rand.NewPCG(2, 3)),
		beam:    o.beam,
	}
	for round := range o.rounds {
		p.right, p.seen = 0, 0
		for _, i := range rand.New(rand.NewPCG(4, uint64(round))).Perm(len(train)) {
			explore := o.explore
			if round == 0 {
				explore = 0
			}
			if o.beam > 0 {
				p.search(&train[i], tags[i])
			} else {
				p.study(&train[i], tags[i], explore)
			}
		}
		fmt.Fprintf(out, "round %d: %.2f %% of %d actions\n", round+1, 100*float64(p.right)/float64(p.seen), p.seen)
	}
	return p
}

// jackknife tags each sentence by a tagger that has not learned from it, so
// that the parser learns from tags as bad as those it will get.
func jackknife(train []sentence, r rows, o options) [][]model.Tag {
	tags := make([][]model.Tag, len(train))
	for fold := range o.folds {
		l := learnTagger(train, r, fold, o)
		for i := fold; i < len(train); i += o.folds {
			tags[i] = make([]model.Tag, len(train[i].words))
			runTagger(l, &train[i], tags[i], false)
		}
	}
	return tags
}

// learnTagger learns from all sentences but those of one fold.
func learnTagger(train []sentence, r rows, fold int, o options) *learner {
	l := newLearner(model.LearnedTags, r)
	var tags []model.Tag
	rounds := o.tagRounds
	if fold >= 0 {
		rounds = min(rounds, 3)
	}
	for round := range rounds {
		for _, i := range rand.New(rand.NewPCG(1, uint64(round))).Perm(len(train)) {
			if fold >= 0 && i%o.folds == fold {
				continue
			}
			tags = append(tags[:0], train[i].tags...)
			runTagger(l, &train[i], tags, true)
		}
	}
	return l
}

// runTagger tags a sentence, learning from its mistakes if it may.
func runTagger(l *learner, s *sentence, tags []model.Tag, learning bool) {
	var f [model.MaxFeatures]model.Feature
	for i := range s.words {
		if s.words[i].Fixed < 62 {
			tags[i] = s.words[i].Fixed
			continue
		}
		n := model.TagFeatures(&f, s.words, tags, i)
		guess := l.best(f[:n])
		if right := int(s.tags[i]); learning && right < model.LearnedTags {
			l.learn(f[:n], right, guess)
		}
		tags[i] = model.Tag(guess)
	}
}
