import { describe, expect, it } from 'vitest';
import { firstReport } from '../../src/claims/firstReport.ts';
import { atlasOf } from '../../src/places/atlas.ts';
import { placeById } from '../../src/places/catalogue.ts';
import { en } from '../../src/text/en/index.ts';
import { readFragment, writeFragment } from '../../src/workspace/fragment.ts';
import { Workspace } from '../../src/workspace/workspace.svelte.ts';

const [builtIn] = firstReport(en).claims;

function opened(fragment: string): Workspace {
  const workspace = new Workspace(atlasOf({}), builtIn);
  const context = { defaults: workspace.defaults, isPlace: (id: string) => placeById(id) !== null };
  const reading = readFragment(fragment, context);
  if (!reading.ok) throw new Error(reading.problem.found);
  workspace.pageState = reading.state;
  return workspace;
}

describe('the address', () => {
  it('has the place of the shape only once somebody has moved it', () => {
    const workspace = new Workspace(atlasOf({}), builtIn);
    const written = () =>
      writeFragment(workspace.pageState, { defaults: workspace.defaults, isPlace: () => true });
    workspace.home = { center: [33.5, 46.7], bearingDegrees: 0 };
    workspace.chosenUnit = 'ha';
    expect(written()).toBe('v=1&unit=ha');
    workspace.placement = { center: [33.6, 46.7], bearingDegrees: 0 };
    expect(written()).toBe('v=1&at=33.6,46.7,0&unit=ha');
  });
});

/** Ten million square kilometres, about 40 Kenyas: nothing that anybody said. */
const OTHER_NUMBERS = '#v=1&area=10000000,km2&times=40,kenya,about';

describe('a link with numbers that are not the report’s', () => {
  it('has no speaker, date, period or source', () => {
    const { claim } = opened(OTHER_NUMBERS);
    expect(claim).toMatchObject({ who: null, statedOn: null, period: null, citations: [] });
    expect(claim.changedFrom?.area).toEqual(builtIn.area);
    expect(JSON.stringify(claim)).not.toMatch(/Zelensky|BBC/);
  });

  it('opens as it was written', () => {
    const workspace = opened(OTHER_NUMBERS);
    const context = { defaults: workspace.defaults, isPlace: () => true };
    expect(writeFragment(workspace.pageState, context)).toBe(OTHER_NUMBERS.slice(1));
  });

  it('goes back to the report', () => {
    const workspace = opened(OTHER_NUMBERS);
    workspace.backToReport();
    expect(workspace.claim).toBe(builtIn);
    expect(workspace.isEdited).toBe(false);
  });
});

it('a link with just the report’s own numbers is the report’s claim', () => {
  const link = '#v=1&area=2300,sqmi&also=6000,km2,at-least&times=4,greater-london,about';
  expect(opened(link).claim).toBe(builtIn);
});

describe('a changed number', () => {
  it('takes the speaker with it, and brings the speaker back', () => {
    const workspace = new Workspace(atlasOf({}), builtIn);
    workspace.correct({ who: 'Somebody else' });
    expect(workspace.claim.who).toBe('Somebody else');
    workspace.setNumbers({ area: { value: 2400, unit: 'sq mi', hedge: null } });
    expect(workspace.claim.who).toBeNull();
    workspace.setNumbers({ area: { value: 2300, unit: 'sq mi', hedge: null } });
    expect(workspace.claim.who).toBe('Somebody else');
    expect(workspace.claim.changedFrom).toBeUndefined();
  });

  it('is checked: the checks are of what the page shows', () => {
    const workspace = new Workspace(atlasOf({}), builtIn);
    workspace.setNumbers({ area: { value: 1572, unit: 'km2', hedge: null } });
    expect(workspace.checks.find(({ kind }) => kind === 'comparison')?.verdict).toBe('fails');
  });
});
