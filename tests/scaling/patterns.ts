/** Repeats a piece up to a length in UTF-16 units; the last one may be cut. */
export function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** A text of a length, by its name. */
export type Patterns = Readonly<Record<string, (length: number) => string>>;

const repeated = (piece: string) => (length: number) => filled(piece, length);
const opened = (before: string, piece: string) => (length: number) =>
  before + filled(piece, length);

const SENTENCE_EN =
  'The fire burned about 2,300 square miles, twice the size of Wales, officials said. ';
const SENTENCE_UK =
  'Площа пожежі – понад 2 300 квадратних кілометрів, удвічі більше за Люксембург, кажуть у ДСНС. ';

/** What texts may be full of. */
export const TEXTS: Patterns = {
  'English sentences': repeated(SENTENCE_EN),
  'Ukrainian sentences': repeated(SENTENCE_UK),
  'English without sentence ends': repeated(SENTENCE_EN.replace('. ', ' and ')),
  'openers (': repeated('('),
  'openers "': repeated('"'),
  'openers «': repeated('«'),
  'openers [': repeated('['),
  'quotation without end': opened('“', 'We took 2,300 sq mi '),
  'digits of one number': repeated('1'),
  commas: repeated(','),
  '1,1,1': repeated('1,'),
  'code and groups': opened('US1', ',500'),
  'dots and digits': repeated('1.'),
  hyphens: repeated('-'),
  'words with hyphens': repeated('mile-'),
  'one word': repeated('x'),
  'one word before a scale': (length) => `nearly${filled('x', length)} million acres`,
  'sq mi': repeated('sq mi '),
  units: repeated('acres '),
  'place names': repeated('Wales and New York and '),
  'place names in a list': repeated('Wales, '),
  'about about': repeated('about '),
  'more than': repeated('more than '),
  'the size of': repeated('the size of '),
  'times the size': repeated('three times the size of '),
  'pointing back': repeated('It is twice the size of Wales. '),
  'numbers in words': repeated('two hundred and '),
  dates: repeated('12 September 2022, '),
  'since dates': repeated('since Monday '),
  'said he': repeated('he said '),
  names: repeated('President '),
  'bidi controls': repeated('\u202e\u2066'),
  'zero-width characters': repeated('\u200b'),
  'letters and zero width': repeated('a\u200b'),
  'soft hyphens': repeated('km\u00ad'),
  'combining marks': repeated('e\u0301'),
  'marks on one letter': opened('e', '\u0301'),
  'surrogate halves': repeated('\ud83d'),
  emoji: repeated('🔥'),
  'line feeds': repeated('\n'),
  'carriage returns': repeated('\r\n'),
  tabs: repeated('\t'),
  'blanks before an end': (length) => `${filled(' ', length)}.`,
  entities: repeated('&amp;'),
  'less-than signs': repeated('<'),
  'more-than signs': repeated('>'),
  tildes: repeated('~'),
  'signs of hedges': repeated('≈ ≤ >= '),
  'hedges in words': repeated('about more than майже понад '),
  'comparing words': repeated('the size of area площі більше '),
  'number words': repeated('half one чотири '),
  apostrophes: repeated("'"),
  'words with apostrophes': repeated("a's'"),
  initials: repeated('U.'),
  bullets: repeated('• half of Wales\n'),
  percent: repeated('50% of '),
  ranges: repeated('2-'),
};

/** What pages may be full of; each has words, so that it is read to the end. */
export const PAGES: Patterns = Object.fromEntries(
  Object.entries({
    'one tag without an end': '<body ',
    'opened body': '<body class="a">x',
    'nested div': '<div>',
    'list in list': '<ul><li>x',
    'closed div': '<div>x, y</div>',
    'long style': '<p style="display        ',
    'styles that hide': '<p style="display:none">x</p>',
    'tags without an end': '<a ',
    'comments without an end': '<!--',
    'empty comments': '<!---->',
    'conditional comments': '<!--[if IE]><![endif]-->',
    attributes: ' a="b" c=d',
    'attribute without an end': 'x y ',
    'a in b': '<a><b>',
    'misnested a and b': '<a><b></a></b>x',
    'differing b': '<b id="1"><b id="2"><p>x',
    scripts: '<script>1</script>',
    'script without an end': '<script></scrip',
    'JSON-LD': '<script type="application/ld+json">{"a":[1]}</script>',
    tables: '<table><tr><td>1</table>',
    'nested tables': '<table><tr><td>1',
    entities: '&amp;',
    ampersands: '&',
    'numbered entities': '&#x41;',
    'line breaks': 'x<br>',
    paragraphs: '<p>Some words, with commas, of a report that goes on and on.</p>',
    'end tags of nothing': '</p>',
    'end tags of others': '<div></span>',
    svg: '<svg><g/>x',
    templates: '<template><p>x',
    CDATA: '<![CDATA[',
    instructions: '<?xml ',
    preformatted: '<pre>a \n',
    headings: '<h1>x',
    raised: 'x<sup>2</sup>',
    authors: '<i itemprop="author"><i itemprop="name">x</i>',
    dates: '<time datetime="x">',
    options: '<option>x',
    textareas: '<textarea>x',
    titles: '<title>x',
    frames: '<frameset><frame>',
  }).map(([name, piece]) => [
    name,
    (length: number) =>
      name.startsWith('attribute')
        ? `<p>Words</p><p title="${name === 'attributes' ? '"' : ''}${filled(piece, length)}`
        : `<p>Words</p>${filled(piece, length)}`,
  ]),
);
