import { describe, expect, it } from 'vitest';
import { AUDIENCES, usualAudience } from '../../../src/claims/comparisons/audience.ts';
import { asBigAsLine } from '../../../src/claims/words/asBigAsLine.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { claimOf } from '../../draw/map/scenes.ts';

const fire = claimOf(3885, 'km2');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the line of what a claim is as big as', () => {
  it('names its readers, and has the others with their sums', () => {
    const { title, sums } = asBigAsLine(fire, 'uk', en)!;
    expect(title).toBe(`for readers in the United Kingdom: ${sums[0].title}`);
    expect(sums).toHaveLength(4);
    for (const { sum } of sums) expect(plain(sum)).toMatch(/^3,885 km² ÷ .+ = /);
  });

  it('says it in Ukrainian', () => {
    expect(plain(asBigAsLine(fire, 'ua', uk)!.title)).toMatch(/^для читачів в Україні це .*Київ/);
  });

  it('says by which figure it holds where another would not do', () => {
    const delaware = asBigAsLine(claimOf(5957, 'km2'), 'us', en)!.sums;
    expect(plain(delaware.map(({ sum }) => sum).join('\n'))).toContain(
      '= 0.924. By this figure: total area',
    );
  });

  it('says that nothing familiar is near, and nothing of a claim without an area', () => {
    const { title, sums } = asBigAsLine(claimOf(1e-6, 'km2'), 'world', en)!;
    expect(title).toBe('for readers anywhere: nothing that they know is near it in size');
    expect(sums).toEqual([]);
    expect(asBigAsLine(claimOf(null, 'km2'), 'world', en)).toBeNull();
  });
});

describe('whose readers a page is for until somebody says', () => {
  it('goes by its language, where that is one country’s', () => {
    expect(usualAudience(uk.locale)).toBe('ua');
    expect(usualAudience(en.locale)).toBe('world');
    expect(AUDIENCES).toContain(usualAudience('de-AT'));
  });
});
