package main

import (
	_ "embed"
	"encoding/json"
)

// article is the bundled article: its people and statements are invented.
//
//go:embed article.txt
var article string

// bundled is the article with what its newsroom would know of it.
func bundled() input {
	return input{
		ID: json.RawMessage(`"article.txt"`), Published: "2019-05-17", Locale: "en-US", Text: article,
		Calendar: map[string]string{"the Lisbon summit": "2019-05-13"},
	}
}
