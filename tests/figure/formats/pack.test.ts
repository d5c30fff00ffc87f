import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { pack } from '../../../src/figure/formats/pack.ts';

const entries = [
  { name: 'README.md', content: 'Figures of area: 6 000 км²\n' },
  { name: 'data/areas.csv', content: 'id,km2\n' },
  { name: 'figure.png', content: Uint8Array.of(1, 2, 3) },
];

function packed(files: typeof entries | { name: string; content: string }[]) {
  const result = pack(files, '2022-09-12');
  if (!result.ok) throw new Error(result.why);
  return result.bytes;
}

it('keeps files as they are and text in UTF-8', () => {
  const files = unzipSync(packed(entries));
  expect(Object.keys(files)).toEqual(['README.md', 'data/areas.csv', 'figure.png']);
  expect(strFromU8(files['README.md'])).toBe('Figures of area: 6 000 км²\n');
  expect(files['figure.png']).toEqual(Uint8Array.of(1, 2, 3));
});

it('is the same in every time zone', () => {
  const zone = process.env.TZ;
  const inZone = (name: string) => {
    process.env.TZ = name;
    return packed(entries);
  };
  try {
    expect(inZone('Pacific/Auckland')).toEqual(inZone('America/Los_Angeles'));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

it('refuses names that lead elsewhere or come twice', () => {
  const named = (...names: string[]) =>
    pack(
      names.map((name) => ({ name, content: strToU8('x') })),
      '2022-09-12',
    );
  for (const name of ['../a', '/a', 'a//b', 'a/', 'a\\b', 'c:a', '', 'a/./b', 'a\0']) {
    expect(named(name)).toEqual({ ok: false, why: 'path', name });
  }
  expect(named('a.txt', 'A.txt')).toEqual({ ok: false, why: 'twice', name: 'A.txt' });
  expect(named('..a', 'b/c.d', 'карта.svg').ok).toBe(true);
});
