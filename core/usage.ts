export const HELP = `Usage: colophon-core [options] <page.html | ->

Prints the article of a saved web page, without what its publisher asks: that stands at the end.
Reads the file, or standard input for -. Nothing is fetched and nothing of the page is run.

  --url <address>     the page's address; without it the one that the page states
  --format <format>   markdown (the default), text, html or json
  --appeals <what>    fold   at the end, under a heading of their own (the default)
                      leave  those that stood in the text stay there
                      drop   left out
  --force             take whatever text the page has, be it an article or not
  -h, --help          this text
  -v, --version       the version

Exit codes: 0 an article was printed, 1 the page has none, 2 wrong use or a file that cannot be read.
`;
