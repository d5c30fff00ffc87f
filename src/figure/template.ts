/** What can stand on a sheet, from the top of a narrow one to its bottom; each can be switched off. */
export const BLOCKS = [
  'title',
  'standfirst',
  'verdict',
  'comparison',
  'multiples',
  'map',
  'strip',
  'legend',
  'checks',
  'notes',
  'reports',
  'credits',
] as const;

export type BlockName = (typeof BLOCKS)[number];

/** Blocks that show and do not say. */
export const PICTURES = [
  'comparison',
  'multiples',
  'map',
  'strip',
] as const satisfies readonly BlockName[];

export type PictureName = (typeof PICTURES)[number];

const WORDS = ['title', 'standfirst', 'checks', 'reports', 'credits'] as const;

/** What each template has on its sheet. */
export const TEMPLATES = {
  comparison: [...WORDS, 'comparison'],
  map: [...WORDS, 'map', 'legend'],
  'map-and-comparison': [...WORDS, 'comparison', 'map', 'legend'],
  strip: [...WORDS, 'strip', 'notes'],
  'small-multiples': ['title', 'standfirst', 'multiples', 'reports', 'credits'],
  'verdict-card': ['title', 'verdict', 'comparison', 'checks', 'reports', 'credits'],
} as const satisfies Readonly<Record<string, readonly BlockName[]>>;

export type TemplateName = keyof typeof TEMPLATES;

/** Blocks that are to be there, or not, whatever the template has. */
export type BlockChoice = Readonly<Partial<Record<BlockName, boolean>>>;

/** The blocks of a template, with those that are chosen and without those that are not. */
export function blocksOf(template: TemplateName, choice: BlockChoice): ReadonlySet<BlockName> {
  const usual: readonly BlockName[] = TEMPLATES[template];
  return new Set(BLOCKS.filter((name) => choice[name] ?? usual.includes(name)));
}

/** A sheet smaller than this has one message and no map beside it. */
const ONE_MESSAGE_PX2 = 200_000;

/** The template of a subject on a sheet: the map where there is one, the pair where there are two. */
export function usualTemplate(
  has: Readonly<Record<PictureName, boolean>>,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number | null },
): TemplateName {
  if (has.multiples) return 'small-multiples';
  if (!has.comparison) return has.map ? 'map' : 'strip';
  const isSmall = heightPx !== null && widthPx * heightPx < ONE_MESSAGE_PX2;
  return has.map && !isSmall ? 'map-and-comparison' : 'comparison';
}

/** Why a list of blocks is none. */
export interface BlocksProblem {
  readonly found: string;
  readonly expected: readonly BlockName[];
}

/**
 * Blocks as a command names them: "map,credits" is these alone, "-checks,+strip" the template's without
 * the one and with the other.
 */
export function parseBlocks(
  list: string,
):
  | { readonly ok: true; readonly choice: BlockChoice }
  | { readonly ok: false; readonly problem: BlocksProblem } {
  const words = list.split(',').map((word) => word.trim());
  const named = words.filter((word) => word !== '');
  const isChange = named.every((word) => /^[+-]/.test(word));
  const choice: Partial<Record<BlockName, boolean>> = isChange
    ? {}
    : Object.fromEntries(BLOCKS.map((name) => [name, false]));
  for (const word of named) {
    const name = BLOCKS.find((block) => block === word.replace(/^[+-]/, ''));
    if (!name || (!isChange && word !== name)) {
      return { ok: false, problem: { found: word, expected: BLOCKS } };
    }
    choice[name] = !word.startsWith('-');
  }
  return { ok: true, choice };
}
