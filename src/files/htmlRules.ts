const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Deeper elements stand beside the deepest one, as in browsers (Chromium has 512 as well). */
export const MOST_DEPTH = 512;

/** Larger or deeper pages than these are read whole: looking for the article takes time by their square. */
export const MOST_SEARCHED_ELEMENTS = 60_000;
export const MOST_SEARCHED_DEPTH = 400;

/** A page of more elements is refused: each takes one or two kilobytes of memory. */
export const MOST_ELEMENTS = 150_000;

/** HTML Standard, 13.1.2: elements without an end tag; and older ones. */
export const VOID_ELEMENTS = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** They stay in the head as long as nothing else has come. */
export const HEAD_ELEMENTS = names('base link meta noscript script style template title');

/** What page facts, hidden parts and the search for the article ask for. */
export const KEPT_ATTRIBUTES = names(
  'alt aria-hidden aria-modal class colspan content datatable datetime dir hidden href id itemprop ' +
    'itemtype lang name property pubdate rel role rowspan src srcset style summary title type',
);

const PARAGRAPH = names('p');
const ENDS_PARAGRAPH =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure ' +
  'footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul';

/** Which elements end where another begins, if they are the innermost (HTML Standard, 13.1.2.4). */
export const IMPLIED_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...ENDS_PARAGRAPH.split(' ').map((name) => [name, PARAGRAPH] as const),
  ['li', names('li p')],
  ['dt', names('dt dd p')],
  ['dd', names('dt dd p')],
  ['td', names('td th p')],
  ['th', names('td th p')],
  ['tr', names('td th tr p')],
  ['tbody', names('td th tr tbody thead p')],
  ['thead', names('td th tr tbody thead p')],
  ['tfoot', names('td th tr tbody thead p')],
  ['option', names('option')],
  ['optgroup', names('option optgroup')],
  ['rt', names('rt rp')],
  ['rp', names('rt rp')],
]);
