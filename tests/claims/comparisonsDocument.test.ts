import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  COUNTED_COSTS,
  DEFINITION_COST,
  FAMILIARITY_COSTS,
  LIKENESS_COSTS,
  MOST_COST,
  MULTIPLE_COSTS,
  OFF_COST,
  OUTLINE_COSTS,
  SAME_SIZE,
} from '../../src/claims/comparisons/costs.ts';
import { AUDIENCES } from '../../src/claims/comparisons/audience.ts';
import { TOLERANCES } from '../../src/claims/checks/nearness.ts';
import { NEAR_SHARE, ROUND_SHARE } from '../../src/claims/roundMultiple.ts';

const DOCUMENT = readFileSync(new URL('../../docs/comparisons.md', import.meta.url), 'utf8');

/** The rows of each table, as lists of cells. */
const [WORDS, PARTS, MULTIPLES, COUNTED] = (DOCUMENT.match(/(?:^\|.*\n)+/gm) ?? []).map((table) =>
  table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim())),
);

const part = (name: string) => PARTS.find(([cell]) => cell === name)![1];
const valueOf = (fraction: string) => {
  const [over, under = '1'] = fraction.split('/');
  return Number(over) / Number(under);
};
const percent = (share: number) => `${share * 100}%`;

describe('docs/comparisons.md', () => {
  it('has the reach of each word', () => {
    expect(Object.fromEntries(WORDS)).toEqual({
      about: `within ${percent(ROUND_SHARE)} of what is found, ${percent(TOLERANCES.about.holds.above)} if that lies on both sides`,
      nearly: `up to ${percent(NEAR_SHARE)} above`,
      'just over': `up to ${percent(NEAR_SHARE)} below`,
    });
  });

  it('has the multiples and what they cost', () => {
    const costs = (rows: string[][]) => rows.map(([of, cost]) => [valueOf(of), Number(cost)]);
    expect(costs(MULTIPLES)).toEqual(MULTIPLE_COSTS);
    expect(costs(COUNTED)).toEqual(COUNTED_COSTS);
  });

  it('has what the rest costs', () => {
    expect(part('familiarity').match(/\d/g)?.map(Number)).toEqual(
      ([3, 2, 1] as const).map((level) => FAMILIARITY_COSTS[level]),
    );
    expect(part('off')).toMatch(new RegExp(`^${OFF_COST} for each tenth `));
    expect(part('definitions')).toMatch(new RegExp(`^${DEFINITION_COST} if `));
    const { measured, simplified, none } = OUTLINE_COSTS;
    expect(measured).toBe(0);
    expect(part('outline').match(/[\d.]+ if/g)).toEqual([`${simplified} if`, `${none} if`]);
    expect(DOCUMENT).toContain(`costs more than ${MOST_COST}, its outline apart, is none`);
  });

  it('has what likeness costs', () => {
    const { family, multiple, size } = LIKENESS_COSTS;
    expect(DOCUMENT).toContain(`${family} if the places are of one family`);
    expect(DOCUMENT).toContain(`${multiple} if the multiple is the same`);
    expect(DOCUMENT).toContain(`${size} if the places' areas are within a factor of ${SAME_SIZE}`);
  });

  it('names every audience', () => {
    for (const audience of AUDIENCES) expect(DOCUMENT).toContain(`\`${audience}\``);
  });
});
