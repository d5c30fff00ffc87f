/** What `areacheck --help` says. */
export const cliHelp = `Usage: areacheck COMMAND [--json] ARGUMENTS

  areacheck measure FILE…   areas of the features in GeoJSON files, and what is wrong with them
  areacheck compare A B     how many times B goes into A; each a quantity ("2,300 sq mi",
                            "more than 600,000 hectares") or a place ("Greater London")
  areacheck compare A … B --out FILE.svg|png|pdf|zip
                            a figure of places at true size, all laid over the last one
  areacheck like A          what A, a quantity or a place, is as big as: the best few comparisons
  areacheck places QUERY    places by name, in English, Ukrainian and other spellings
  areacheck check FILE      the area claims of a report (text, Markdown or HTML), checked;
                            "-" reads standard input
  areacheck check --ndjson [FILE]
                            many texts, one JSON document {"id", "text", "date"} a line, id and
                            date if there are any; one answer a line, in order, as it goes
  areacheck snapshot --out FILE.svg|png|pdf|zip
                            a figure of a claim: SVG, PNG, PDF, or all of them with their data
  areacheck snapshot --reports FOLDER --out FOLDER
  areacheck snapshot --ndjson [FILE] --out FOLDER
                            a figure of each report of a folder, or of each line as for check; one
                            line of answer a report, in order, as it goes

  --json                    one JSON document on standard output
  --date YYYY-MM-DD         check, snapshot: the day of the report, for "on Monday"; with --ndjson of
                            the lines that have none, with --and of both ("2022-09-08,2022-09-12")
  --language en|uk          check: the language of the report; seen from its letters otherwise
                            snapshot, compare: the language of the figure; that of its report
                            otherwise, English without one
  --force                   snapshot, compare: replaces the file if it is there already
  --for READERS             like: uk, us, ua, eu or world, whose readers know the places; world otherwise
  --count N                 like: at most so many comparisons, 4 otherwise
  --name KEY                measure: the property that names features; "name", the id or one that
                            plainly does otherwise
  --help                    this text

Of snapshot:
  --report FILE             a claim of this report ("-" reads standard input) instead of the
                            built-in one
  --claim N|N,N|all         which claims of the report, several on one sheet; the first otherwise. Of many
                            reports the first that has a verdict otherwise, or all of each
  --and FILE                on the same sheet the first claim of this report: of another day, say
  --format LIST             of many reports: png, svg, pdf, zip or several ("png,svg"); png otherwise
  --yardstick YARDSTICK     the claim as copies of what it is compared with, as square or circle,
                            or by any place: "Wales"
  --place PLACE             the place that it is put into, and that the map shows: which of several
                            that a name may mean, or any other, and then it says that it was moved
  --at "LAT,LON"            where its middle is put: "50.0, 36.2" or "49°12′30″N 37°15′E"
  --turn DEGREES            how far it is turned clockwise; several claims on one sheet have no map,
                            and none of these three
  --compare "PLACE; …"      further places to draw at the claim's scale

Of snapshot, and of compare with --out:
  --size SIZE               article (720 wide), article-320, -480, -640, -960, -1280, square, portrait,
                            story, wide, column, double-column, a4, a4-portrait, a3, a3-portrait, 4k, 8k, pixels
                            such as 1200x800 or paper such as 120x80mm or 86mm; article otherwise
  --theme THEME             light, dark or mono (one colour, for print)
  --style FILE              the look of a house: fonts, colours, logo, byline, rules, numbers and dashes
                            (JSON, docs/house-style.schema.json)
  --template TEMPLATE       comparison, map, map-and-comparison, strip, verdict-card, or small-multiples of
                            several claims; what shows most otherwise
  --blocks LIST             what stands on it: "map,credits" is these alone, "-checks,+notes" without the
                            one and with the other; title, standfirst, verdict, comparison, multiples,
                            map, strip, legend, checks, notes, reports, credits
  --credits short|full      in one line, or whole; the file has them whole
  --background paper|transparent
  --text FORM               letters, which can be edited, or outlines, which need no font (SVG)
  --bleed MM                how far the background runs over the edges that are cut, with crop
                            marks outside (PDF)
  --note "LAT,LON: WORDS"   words on the map with an arrow to that point; again for further ones
  --title, --standfirst, --notes, --alt TEXT
                            your words instead of those written from what it shows
  --link ADDRESS            where the page can be opened on it, for the file's metadata
  The figure is dated today, or the day of SOURCE_DATE_EPOCH (seconds since 1970) if that is set.

Areas are on the WGS84 ellipsoid, edges straight in longitude and latitude (RFC 7946).
An error is one line on standard error, exit code 2.`;
