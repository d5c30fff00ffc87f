import { kebab } from '../../text/kebab.ts';

/** Longer beginnings of names are cut off. */
const MOST_LETTERS = 80;
const NAMELESS = 'report';

/** Gives each report what the names of its files begin with: no two the same. */
export class Stems {
  readonly #taken = new Set<string>();

  /** `report-3` where that is free, else the first of `report-3-2`, `report-3-3`, … that is. */
  stemOf(name: string): string {
    const plain = kebab(name).slice(0, MOST_LETTERS).replace(/-$/, '') || NAMELESS;
    let stem = plain;
    for (let i = 2; this.#taken.has(stem); i++) stem = `${plain}-${i}`;
    this.#taken.add(stem);
    return stem;
  }
}
