export const HELP = `onrecord: who said what in a news article, and what kind of statement it was

Usage
  onrecord [--json] FILE…
  onrecord [--json] < FILE

Prints a table of speaker, form, type and text for each article. A name in
brackets is the source as written, where the article doesn't tell who that is.

Options
  --json         the whole record as JSON: of one file the record alone, of
                 several a line each: {"file":…,"record":…}
  -h, --help     this text
  -V, --version  the version

FILE is the plain text of an article in UTF-8; - is standard input. On a
terminal the table is coloured (unless NO_COLOR is set) and wrapped to its
width; elsewhere it is wrapped to COLUMNS, or to 100. Where that leaves no room
for a table, who, form and type stand above the words.

Exit status
  0  every file was read, also where it is empty or quotes nobody
  2  a file can't be read, nothing stands on standard input, standard output
     can't be written, or the call is wrong; standard error says which

Examples
  onrecord article.txt
  pbpaste | onrecord
  onrecord --json article.txt | jq '.speakers[].name'
`;
