export const HELP = `onrecord: who said what in a news article, and what kind of statement it was

Usage
  onrecord [options] FILE|FOLDER|GLOB|ADDRESS…
  onrecord [options] < FILE
  onrecord --ndjson < articles.ndjson > records.ndjson

FILE is the text of an article in UTF-8, or a page's HTML, Markdown, a mail, a
transcript, captions (WebVTT, SRT): its form tells; - is standard input.
FILE.ndjson and FILE.jsonl have an article a line. A folder stands for the .txt,
.md, .html, .vtt and .srt files in it and below (not of node_modules nor of
--out), a glob ('news/*.txt') for the files that it matches; what onrecord wrote
among them is left out. ADDRESS (https://…) is a page, which is fetched, of at
most 16 MiB and within 30 seconds; nothing else uses the network.

What comes out
  -f, --format FORMAT   text (default): a table, a row a sentence or clause, of
                        speaker, form, type, cue in [square brackets] and text;
                        a name in (round ones) is the source as written, where
                        the article doesn't tell who that is
                        json: the whole record; of several articles a line
                        each, {"file":…,"record":…}
                        ndjson: always a line each
                        html: a page with the quotes marked
                        csv, markdown, web-annotation (W3C),
                        json-ld (schema.org)
                        several (html,csv) or all, with --out
      --json            --format json
  -o, --out DIR         a file for each article and format in DIR, not standard
                        output

Which of it
      --speaker NAME    what this speaker says: a full name, a last name, or an
                        id from --speakers; may be given more than once
      --type TYPE       claim, denial, commitment or other; or several: a,b
      --form FORM       direct, mixed or indirect; or several
      --min-confidence P  attributions that are right with probability P (0–1)
      --narration       also type what the article says in its own voice
      --reader          read in context where words leave doubt: finds more
                        denials and what others said, takes longer
      --speakers FILE   people to know: [{"name":…,"aliases":[…],"id":…}, …]
  What --speaker, --type, --form and --min-confidence leave has the ids of the
  whole record. What a denial in it denies stays, too, as "context": rows say
  "(context)", the record lists the ids in its "context". Tables of several
  articles leave out those in which nothing matches; standard error counts them

Many articles
      --ndjson          lines of JSON in and out: {"id":…,"text":…} comes back
                        with "record" added or replaced, every other byte as it
                        was, in order; a bad line is reported and left out;
                        a line's "url" names the article in web-annotation and
                        json-ld
      --from KIND       what FILE holds: text or ndjson
  -j, --jobs N          N articles at a time, 0: one a core (default 1)

  -h, --help            this text
  -V, --version         the version

On a terminal the table is coloured (unless NO_COLOR is set) and wrapped to its
width; elsewhere it is wrapped to COLUMNS, or to 100. Where that leaves no room
for a table, who, form and type stand above the words. Control characters of
articles, names and ids show as �, in JSON on a terminal as escapes. A progress
bar shows on standard error where that is a terminal and the results go
elsewhere.

Exit status
  0    every article was read, also where it is empty or quotes nobody
  1    a line of NDJSON is bad; standard error says which, the others are done
  2    a file can't be read, nothing stands on standard input (with --ndjson
       that is no line, and 0), something can't be written, or the call is
       wrong; standard error says which
  130  ended by Ctrl-C (143: by SIGTERM)

Examples
  onrecord article.txt
  onrecord --format html article.txt > page.html
  pbpaste | onrecord
  onrecord --json article.txt | jq '.speakers[].name'
  onrecord --format html,csv --out pages --jobs 0 news/
  onrecord https://example.org/news/pier.html
  onrecord --format csv --type commitment --speaker Marlow 'news/*.txt'
  onrecord --ndjson -j 0 < articles.ndjson > records.ndjson
  parallel --pipe -k onrecord --ndjson < articles.ndjson > records.ndjson
`;
