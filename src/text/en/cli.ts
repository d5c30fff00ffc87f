import { measure } from './measure.ts';
import { cliHelp } from './cliHelp.ts';
import { speakerInside } from './speaker.ts';

const list = (items: readonly string[]) => items.join(', ');

const knownUnits = `known are ${list(Object.values(measure.units).map(({ symbol }) => symbol))}`;

/** What the areacheck command says. */
export const cli = {
  help: cliHelp,

  error: (message: string) => `areacheck: ${message}`,
  standardOutput: 'standard output',
  /** What nobody foresaw while a command was at work, on a file if any. */
  unforeseen: (command: string | null, file: string | null, found: string) =>
    `${[...(command === null ? [] : [`"${command}"`]), ...(file === null ? [] : [file])].map((part) => `${part}: `).join('')}something unforeseen went wrong: ${found}`,
  noCommand: 'no command given; "areacheck --help" lists them',
  unknownCommand: (name: string, known: readonly string[]) =>
    `unknown command "${name}"; there are ${list(known)}`,
  laterCommand: (name: string, known: readonly string[]) =>
    `"${name}" is planned but not part of this version; there are ${list(known)}`,
  unknownOption: (option: string, known: readonly string[]) =>
    `unknown option "${option}"; there are ${list(known)}`,
  optionWithoutValue: (option: string) => `"${option}" needs a value behind it`,
  unwantedOption: (option: string, command: string) =>
    `"${command}" has no option "${option}"; see "areacheck --help"`,
  wrongCount: (command: string, wanted: string, found: number) =>
    `"${command}" needs ${wanted}, but got ${found === 0 ? 'nothing' : found}`,
  wanted: {
    measure: 'one GeoJSON file or more',
    compare: 'two arguments or more, each a quantity or a place (in quotation marks)',
    like: 'one argument, a quantity or a place (in quotation marks)',
    places: 'one name to look for (in quotation marks)',
    check: 'one file, or "-" for standard input',
    snapshot: 'no arguments but its options',
  },

  file: {
    missing: (file: string) => `${file}: there is no such file`,
    directory: (file: string) => `${file}: is a folder, not a file`,
    problem: (file: string, problem: string) => `${file}: ${problem}`,
    unreadable: (file: string, reason: string) => `${file}: cannot be read (${reason})`,
    noFolder: (file: string) => `${file}: the folder for it is not there`,
    unwritable: (file: string, reason: string) => `${file}: cannot be written (${reason})`,
    exists: (file: string) => `${file}: is there already; --force replaces it`,
    symlink: (file: string) =>
      `${file}: is a symbolic link, which is not followed; name the file that it leads to`,
    device: (file: string) => `${file}: is no file that could be replaced`,
    reason: (words: string, code: string) => `${words}, ${code}`,
    /** By the system's code. */
    reasons: {
      EACCES: 'no permission',
      EPERM: 'no permission',
      EROFS: 'the file system is read-only',
      ENOSPC: 'no space left',
      EDQUOT: 'no space left for this user',
      EFBIG: 'larger than files may be here',
      EIO: 'the device failed',
      ELOOP: 'too many symbolic links',
      ENAMETOOLONG: 'the name is too long',
      EMFILE: 'too many open files',
      ENXIO: 'there is no such device',
    },
    empty: (file: string) => `${file}: is empty`,
    notJson: (file: string, line: number, column: number, found: string) =>
      `${file}:${line}:${column}: not JSON: ${found}`,
    jsonEnd: 'the file ends too early',
    jsonFound: (found: string) => `did not expect ${found}`,
    tooDeep: (file: string, most: number) =>
      `${file}: its lists and objects lie inside one another more than ${most} deep`,
    tooManyParts: (file: string, millions: string) =>
      `${file}: has more than the ${millions} million lists and objects that fit into the memory here; NODE_OPTIONS=--max-old-space-size=MEGABYTES gives more of it`,
    notGeojson: (file: string, found: string) => `${file}: not GeoJSON: ${found}`,
    notAnObject: (found: string) => `an object with a "type" was expected, found ${found}`,
    noType: 'the object has no "type"',
    unknownType: (type: string) => `unknown type ${type}`,
    topojson: 'this is TopoJSON; convert it to GeoJSON first',
    noFeatures: 'the FeatureCollection has no list of "features"',
    foreignCrs: (file: string, crs: string) =>
      `${file}: its coordinates are in ${crs} by its "crs" member; convert it to longitude and latitude on WGS 84 (EPSG:4326) first`,
    projected: (file: string, position: string) =>
      `${file}: its coordinates look projected, as in ${position}, not degrees; convert it to longitude and latitude on WGS 84 (EPSG:4326) first`,
  },

  measure: {
    name: 'Feature',
    vertices: 'vertices',
    total: 'Total',
    noSuchKey: (key: string, known: readonly string[], more: boolean) =>
      known.length === 0
        ? `"--name ${key}": the features have no properties`
        : `"--name ${key}": no feature has such a property; there are ${list(known)}${more ? ', …' : ''}`,
    problem: (feature: string, problem: string) => `${feature}: ${problem}`,
  },

  compare: {
    ratio: 'Ratio',
    areasOf: (place: string) => `${place}:`,
    notUnderstood: (side: string, why: string) => `"${side}" is not understood: ${why}`,
    quantity: {
      'no-number': () => 'there is no number in it',
      'unknown-words': (found: string) => `unknown words "${found}" before the number`,
      'not-a-number': (found: string) => `"${found}" is no number`,
      'not-positive': (found: string) => `an area has to be more than 0, found ${found}`,
      'too-small': (found: string) => `"${found}" is too small for an area`,
      'too-large': (found: string) => `"${found}" is too large for an area`,
      'no-unit': () => `the unit is missing; ${knownUnits}`,
      'unknown-unit': (found: string) => `unknown unit "${found}"; ${knownUnits}`,
    },
    twoNumbers: (first: string, second: string) =>
      `its number may be ${first} or ${second}; write it without a mark before three digits`,
    unknownPlace: (name: string) => `unknown place "${name}"`,
    didYouMean: (message: string, names: readonly string[]) =>
      `${message}; did you mean ${list(names)}?`,
    ambiguousPlace: (name: string, names: readonly string[]) =>
      `"${name}" can be ${list(names)}; name one of them`,
    placeWithId: (name: string, id: string) => `${name} (${id})`,
    noArea: (name: string) => `no area is known of ${name}`,
    /** Of a figure. */
    notAPlace: (found: string) =>
      `"${found}" is no place; a figure lays places over each other, so a name was expected; an area is drawn by "snapshot --report FILE", of a report that states it`,
    noOutline: (name: string) => `there is no outline of ${name} to draw it by`,
    twice: (name: string) => `${name} is named twice; each place can be drawn once`,
    tooMany: (found: number, most: number) =>
      `${found} places to lay over the last one are too many to be told apart; at most ${most} were expected`,
    moreWithoutOut: (found: number) =>
      `two arguments were expected, but got ${found}; more are drawn over each other with --out FILE.svg`,
    optionWithoutOut: (option: string) =>
      `"${option}" says how a figure is made; --out with its file was expected as well`,
  },

  like: {
    heading: (given: string, area: string, readers: string) => `${given} (${area}), ${readers}`,
    note: (place: string, note: string) => `${place}: ${note}`,
    notAnAudience: (found: string, known: readonly string[]) =>
      `"--for ${found}": one of ${list(known)} was expected`,
    notACount: (found: string, most: number) =>
      `"--count ${found}": a number from 1 to ${most} was expected`,
  },

  places: {
    none: (query: string) => `No place is known by a name like "${query}".`,
    details: (kind: string, country: string | null) =>
      country === null ? kind : `${kind}, ${country}`,
    bothNames: (en: string, uk: string) => `${en} · ${uk}`,
    definition: (what: string, source: string) => `${what} [${source}]`,
  },

  check: {
    standardInput: 'standard input',
    notADate: (found: string) => `"--date ${found}": a day as 2022-09-12 was expected`,
    notALanguage: (found: string, known: readonly string[]) =>
      `"--language ${found}": there are ${list(known)}`,
    none: (file: string) => `${file}: no area claim found`,
    /** A check's headline, sum and remark as one line. */
    note: (parts: readonly string[]) => parts.join('; '),
    claim: (line: string, quote: string) => `line ${line}: “${quote}”`,
    articleClaim: (line: string, quote: string) => `line ${line} of the article’s text: “${quote}”`,
    facts: (parts: readonly string[]) => parts.join(', '),
    said: (who: string) => `said by ${speakerInside(who)}`,
    on: (date: string) => `on ${date}`,
    period: (from: string, to: string) => (from === to ? `of ${from}` : `of ${from} to ${to}`),
    ambiguous: (multiple: string, more: string) =>
      `“${multiple} times larger than” may also mean ${more} times as large`,
    openPlace: (first: string, others: readonly string[]) =>
      `read as ${first}; it may also be ${others.join(' or ')}`,
  },

  /** Of a line of `check --ndjson`: what was expected and what was found. */
  ndjson: {
    line: (line: number) => `line ${line}`,
    error: (line: number, message: string) => `line ${line}: ${message}`,
    notJson: (column: number, found: string) =>
      `a JSON document was expected, but at column ${column} stands ${found}`,
    end: 'the end of the line',
    notAnObject: (found: string) => `an object with a "text" was expected, found ${found}`,
    noText: 'a string "text" was expected, but the object has no "text"',
    textIsNoString: (found: string) => `"text" was expected to be a string, found ${found}`,
    notADate: (found: string) => `"date" was expected to be a day as "2022-09-12", found ${found}`,
    tooLong: (most: string) =>
      `a line of at most ${most} was expected, this one is longer and was dropped`,
    failed: (found: string) => `the text could not be checked: ${found}`,
    list: 'a list',
    object: 'an object',
  },

  snapshot: {
    builtIn: 'the built-in report',
    noOut: (extensions: readonly string[]) =>
      `"snapshot" needs --out with the figure's file, its name ending in ${list(extensions)}`,
    wrongExtension: (file: string, extensions: readonly string[]) =>
      `"--out ${file}": a name ending in ${list(extensions)} was expected`,
    notBlocks: (found: string, known: readonly string[]) =>
      `"--blocks": "${found}" is no part of a figure; ${list(known)} are expected, all of them with + or - or none`,
    notOneOf: (option: string, found: string, known: readonly string[]) =>
      `"${option} ${found}": one of ${list(known)} was expected`,
    noYardstick: (found: string, known: readonly string[]) =>
      `"--yardstick ${found}": one of ${list(known)} or the name of a place was expected`,
    noOutline: (option: string, found: string) =>
      `"${option} ${found}": there is no outline of that place`,
    at: (problem: string) => `"--at": ${problem}`,
    turn: (found: string, most: number) =>
      `"--turn ${found}": degrees from -${most} to ${most}, clockwise, were expected`,
    note: (found: string, problem: string) => `"--note ${found}": ${problem}`,
    noteWithoutWords: (found: string) =>
      `"--note ${found}": coordinates, a colon and words were expected, as in "50.0, 36.2: words"`,
    size: (problem: string) => `"--size": ${problem}`,
    style: (file: string, problems: string) => `"--style ${file}": ${problems}`,
    onlyFor: (option: string, extensions: readonly string[]) =>
      `"${option}" is for ${list(extensions)} alone`,
    bleed: (found: string, mostMm: number) =>
      `"--bleed ${found}": millimetres from 0 to ${mostMm} were expected`,
    notAnEpoch: (found: string) =>
      `SOURCE_DATE_EPOCH is "${found}"; whole seconds since 1970 were expected`,
    noSuchClaim: (report: string, found: string, count: number) =>
      `"--claim ${found}": ${report} has ${count === 1 ? '1 claim' : `${count} claims`}; a number from 1 to ${count}, several ("1,3") or "all" was expected`,
    tooManyClaims: (found: number, most: number) =>
      `${found} claims are too many for one sheet; at most ${most} were expected`,
    ofOneClaim: (option: string, count: number) =>
      `"${option}" puts a claim's shape on its map, and a sheet of ${count} claims has none; it goes with one claim ("--claim 1")`,
    manyFigures: (option: string) =>
      `"${option}" goes with --reports or --ndjson; of one figure the name of --out says it`,
    oneFigures: (option: string) =>
      `"${option}" is for one figure; with --reports or --ndjson it would be the same for all`,
    twoSources: '"--reports" and "--ndjson" are two places to take reports from; one was expected',
    noOutFolder: '--out with the folder for the figures was expected',
    fileForFolder: (found: string) =>
      `"--out ${found}": the name of a folder was expected; --format says what the figures are`,
    notAFolder: (found: string) => `${found}: is a file, not a folder`,
    noReports: (folder: string, extensions: readonly string[]) =>
      `${folder}: there is no report in it; files ending in ${list(extensions)} were expected`,
    fewerClaims: (found: string, count: number) =>
      `"--claim ${found}": there ${count === 1 ? 'is 1 claim' : `are ${count} claims`}`,
    noClaimChoice: (found: string) =>
      `"--claim ${found}": first, all or a number from 1 was expected`,
    report: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}`,
    claimNotDrawn: (claim: string, problem: string) => `claim ${claim}: ${problem}`,
    /** While it works; how many there are is not always known. */
    progress: (done: number, count: number | null) =>
      count === null ? `${done} done` : `${done} of ${count} done`,
    someFailed: (failed: number, count: number) =>
      `${failed} of ${count} reports ${failed === 1 ? 'has' : 'have'} no figure or not all; the lines of these say why`,
    notMade: (problem: string) => `no figure: ${problem}`,
    written: (file: string, pixels: string) => `${file}: ${pixels}`,
    credits: (credits: readonly string[]) => `Credits: ${credits.join('; ')}`,
    /** Of a figure that nobody asked a language of. */
    inLanguage: (name: string) => `in ${name}, as its report is (--language chooses another)`,
  },

  layerMissing: (layer: string) =>
    `the boundary file geo/layers/${layer}.geojson is missing from this installation`,
};
