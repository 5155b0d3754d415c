// What stands under the options in the help of each command.

export const PROGRAM_NOTES = `
Examples:
  chaffinch clean article.txt                        the clean text to stdout, counts to stderr
  chaffinch clean page.html                          the article of a page
  chaffinch clean articles --out clean               a folder, mirrored
  chaffinch clean pages.jsonl --to jsonl             records with text, removed, title, ...
  chaffinch explain article.txt                      every block with its verdict and rule
  chaffinch spun article.txt                         words that a machine swapped, and for which

Configuration: the nearest chaffinch.config.yaml or .json from the working folder up; keys are the
long option names in camelCase (keep, dryRun); flags win; --print-config shows what holds.

Exit codes: 0 ok, 1 findings with --check, 2 usage or configuration, 3 some documents too large,
timed out or failed (the rest is written), 130 interrupted.`

export const CLEAN_EXAMPLES = `
Reads text, HTML, Markdown and JSONL in the encoding that they state or show; .gz and .zst are opened.
Records hold their source in "html", "markdown" or "text", the first that is there; a record or file of
more than 64 MB is answered as too large.
Folders are mirrored under --out: a.txt stays a.txt, a.html becomes a.html.txt.

Examples:
  chaffinch clean article.txt > clean.txt
  curl -s https://example.org/article.html | chaffinch clean
  chaffinch clean articles "more/*.md" --out clean
  chaffinch clean articles --to jsonl --out clean.jsonl
  chaffinch clean pages.jsonl.gz --field BODY=text --lang en > clean.jsonl
  chaffinch clean pages.jsonl --field raw=html > clean.jsonl
  chaffinch clean article.txt --only consent,newsletter
  chaffinch clean articles --keep byline --keep caption --out clean
  chaffinch clean articles --dry-run                 what would go, by category and rule
  chaffinch clean content --check                    for CI: exit code 1 when something would go`

export const EXPLAIN_EXAMPLES = `
Examples:
  chaffinch explain article.txt
  chaffinch explain article.txt --diff               the source, with what goes struck out
  chaffinch explain article.txt --json | jq '.blocks[] | select(.decision == "cut")'
  chaffinch explain article.txt --verbose            whole texts of the blocks`

export const SPUN_EXAMPLES = `
Says "wording typical of automatic synonym replacement", never who wrote it. One document cannot show
back-translation or a rewrite by a language model.

Examples:
  chaffinch spun article.txt                         the text, swaps marked, expected words beside them
  chaffinch spun article.txt --restore               the suggested words put in: a guess, to be read
  chaffinch spun articles --check                    one line each; exit code 1 if one is strong
  chaffinch spun pages.jsonl --json                  level, score and spans`

export const CANONICAL_EXAMPLES = `
Examples:
  chaffinch canonical articles                       groups of copies, the canonical one first, with the reasons
  chaffinch canonical pages.jsonl --json             one group a line
  chaffinch canonical articles --canonical stories   independent reports of one event too
  chaffinch canonical a.txt b.txt --diff             sentences side by side, replaced words marked
  chaffinch canonical articles --policy earliest,not-spun
  chaffinch clean articles --canonical copies --out clean`

export const LEARN_EXAMPLES = `
Pages are told apart by site: the host of "url", else "site", else the first folder of the path.

Examples:
  chaffinch learn pages.jsonl                        writes rules/sites/<domain>.yaml
  chaffinch learn crawl --out proposed               one folder a site: crawl/example.org/...
  chaffinch clean pages.jsonl --rules proposed       uses them`
