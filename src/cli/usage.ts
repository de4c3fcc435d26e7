/** What `sourceline --help` prints. */
export const generalHelp = `sourceline: looks after story files, in which every event shows the passage it comes from.

Usage
  sourceline extract ARTICLE --published DATE      propose a story from an article
  sourceline check STORY.json [--article FILE]     are the quoted words still there?
  sourceline repair STORY.json [--article FILE]    write where they are now

  sourceline publish STORY.json… --out DIR --base-url URL
                                                   write a static site of stories
  sourceline export STORY.json --format FORMAT     write a story as CSV, iCalendar, for TimelineJS …
  sourceline import FILE --out STORY.json          make a story of such a file

  sourceline COMMAND --help                        all about one command
  sourceline --version

Exit status: 0 all is well, 1 something needs a look, 2 nothing was done because something given is wrong.
`;

const articleHelp = `  --article FILE     the article as it is now: plain text, or a saved web page; - is standard input.
                     Once for each source: --article ID=FILE names the source, else they are taken in
                     the order of the story. Without it, the text in the story (articleBody) is used.
  --encoding NAME    how the articles are encoded, such as windows-1252. Without it: a byte order mark,
                     else UTF-8, else what the page declares.
`;

/** What `sourceline extract --help` prints. */
export const extractHelp = `sourceline extract FILE|- --published DATE [--lang LANG] [--format story|timex|jsonl]

Reads an article (plain text, Markdown, or a saved web page; - is standard input) and proposes events with
their passages, dates, reasons, status and speakers, by rules and word lists alone. Nothing is sent
anywhere. Every event has "review": "proposed": it is for a person to confirm.

  --published DATE   when the article was published, such as 2024-03-20; dates such as "Thursday" are
                     counted from it. With --format jsonl it is for the lines that have none.
  --lang LANG        fr or en; without it, told by the words of the text
  --format story     a story file on standard output (the default)
           timex     the dated expressions alone, one JSON object a line
           jsonl     one JSON article a line in, one JSON answer a line out, in the same order and in
                     constant memory: {"id", "text", "published", "lang"} gives {"id", "story"}, or
                     {"id", "error": {"code", "message"}} for a line that cannot be read
  --encoding NAME    how the article is encoded, such as windows-1252
  --json             errors as one JSON object on standard output

Exit status
  0  all is read
  1  some lines could not be read (--format jsonl)
  2  the article or an option is wrong: nothing is proposed
`;

/** What `sourceline check --help` prints. */
export const checkHelp = `sourceline check STORY.json [--article FILE]… [--encoding NAME] [--json]

Finds every passage of a story again, and the words its dates rest on. Where lines break, white space,
capitals, quotation marks and dashes do not make other words; accents do.

  verified    the same words at the same place
  moved       the same words at another place
  changed     found, but edited; the words that differ are shown
  missing     gone, or in doubt; the places that came nearest are shown
  unchecked   the story does not hold the text of the source, and no --article gives it

${articleHelp}  --json             one JSON object on standard output, errors too

Exit status
  0  all words that could be looked for are verified or moved; unchecked ones are counted in the summary
  1  some are changed or missing, or there was no text at all to look in
  2  the story or an article is wrong: all faults are told, and nothing is checked
`;

/** What `sourceline repair --help` prints. */
export const repairHelp = `sourceline repair STORY.json [--article FILE]… [--out FILE] [--dry-run] [--json]

Writes into the story where its words are now: the selectors of passages, which quote the text letter by
letter, and the positions of the words that dates rest on, which stay as they are. With --article, the story takes the new text (articleBody and sha256), but only when
all words of that source are found in it. Else that source stays as it was, and the words to look at are
named: correct their quote in the story, or remove it, and repair again. Words of a date that now read
otherwise are such words, since the date may be another. What was replaced is kept in "revisions".
A story that does not hold an article's text does not get it.

${articleHelp}  --out FILE         write there; without it, into STORY.json
  --dry-run          write nothing, only say what would be done
  --date DATE        date of the revision (2024-03-21 or 2024-03-21T08:00:00Z); without it, now
  --keep-text        keep the old text in the revision, not its SHA-256 alone
  --json             one JSON object on standard output, errors too

Exit status
  0  all words that could be looked for stand where the story says
  1  some need a look (what could be repaired is written), or there was no text at all to look in
  2  the story or an article is wrong: all faults are told, and nothing is written
`;

/** What `sourceline publish --help` prints. */
export const publishHelp = `sourceline publish STORY.json… --out DIR --base-url URL [--site-name NAME]

Writes static files for any host: a page for each story, readable without scripts; the same for frames
(embed.html); the story, its annotations (W3C), an oEmbed answer and a picture to share it by; the scripts
that other people's pages embed stories with; a list of the stories, newest first, and a sitemap. The same
stories give the same bytes. Files of the same name are replaced; others in DIR are left alone.

Stories that DIR holds already (s/SLUG/story.json) stay in the site: they are read, and written again with
those of this call, as if all had been named. To take one out, remove its folder and publish another again.
Nothing is written through a link in DIR.

  --out DIR          where to write
  --base-url URL     the address the files will have; pages also work from any folder
  --site-name NAME   who publishes, as readers know them

Exit status
  0  all is written
  2  a story, also one in DIR, or the command line is wrong, or something stands in the way in DIR: you are
     told what, and nothing is written
`;

/** What `sourceline export --help` prints. */
export const exportHelp = `sourceline export STORY.json --format FORMAT [--lang LANG] [--out FILE] [--json]

Writes a story in a format that other programs read, and says on the error stream what that format cannot
hold. The same story gives the same bytes. src/core/exchange/FORMATS.md compares the formats.

  --format csv              the events as a table, one a row
           timelinejs       TimelineJS, as JSON
           timelinejs-csv   TimelineJS, as the rows of its spreadsheet
           ics              iCalendar: the events whose days are said; others are told
           html             the story as one page that works from disk without a network
           jsonld           schema.org in JSON-LD (with --base-url)
           annotations      the passages as W3C Web Annotations (with --base-url)
  --lang LANG        the language of the texts, where the story has it; without it, the story's own
  --base-url URL     the address the story is published under
  --out FILE         write there; without it, on standard output
  --json             one JSON object on standard output, errors too

Exit status
  0  all events are written
  1  written, but some events cannot be said in the format: they are named
  2  the story or an option is wrong: nothing is written
`;

/** What `sourceline import --help` prints. */
export const importHelp = `sourceline import FILE|- [--out STORY.json] [--format FORMAT] [--lang LANG] [--json]

Makes a story of a file of another program. Every row becomes an event, proposed for a person to confirm;
what could not be understood is told with its row, line and column, and how to mend it. Markup becomes plain
text, addresses other than http and https are left out. What the rows refer to becomes sources, and each
event names the passages that are still to be found in them (passagesToFill).

  --out FILE         write there; without it, on standard output
  --format csv       a table: that of sourceline export, the spreadsheet of TimelineJS, or any other with
                     columns such as name and date
           timelinejs  TimelineJS JSON
           ics       iCalendar
                     Without it, told by how the file begins.
  --lang LANG        the language of the texts; without it, told by their words
  --encoding NAME    how the file is encoded, such as windows-1252
  --json             one JSON object on standard output, errors too

Exit status
  0  all is understood
  1  the story is written, but some rows need a look
  2  the file or an option is wrong: nothing is written
`;
