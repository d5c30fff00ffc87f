import { expect, it } from 'vitest';
import { firstReport } from '../../src/claims/firstReport.ts';
import { PALETTES } from '../../src/figure/palette.ts';
import { ClaimShape } from '../../src/map/claimShape.svelte.ts';
import { pictureContent } from '../../src/panels/pictureContent.ts';
import { atlasOf } from '../../src/places/atlas.ts';
import { en } from '../../src/text/en/index.ts';
import { Workspace } from '../../src/workspace/workspace.svelte.ts';

const workspace = new Workspace(atlasOf({}), firstReport(en).claims[0]);
const content = () =>
  pictureContent(workspace, new ClaimShape(workspace), 'said', PALETTES.light, '2026-11-25', en);

it('the picture of the view says whose claim it is, and when a reader has changed it', () => {
  expect(content().standfirst).toContain('Stated by Volodymyr Zelensky');
  workspace.setNumbers({ area: { value: 2500, unit: 'sq mi', hedge: null } });
  const { title, standfirst } = content();
  expect(title.map(({ text }) => text).join('')).toMatch(/^A reader’s version: 2,500 square miles/);
  expect(standfirst).toBe('Changed by a reader; the report says 2,300 square miles.');
  expect(JSON.stringify(content())).not.toMatch(/Zelensky|BBC/);
});
