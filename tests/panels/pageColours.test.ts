import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PALETTES } from '../../src/draw/palette.ts';

it('the page before its script has the palette’s paper, so that nothing flashes', () => {
  const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  const { light, dark } = PALETTES;
  expect(html).toContain(`light-dark(${light.paper}, ${dark.paper})`);
});
