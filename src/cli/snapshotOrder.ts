import { checkClaim } from '../claims/check.ts';
import type { Claim } from '../claims/claim.ts';
import { usualAudience } from '../claims/comparisons/audience.ts';
import { firstReport } from '../claims/firstReport.ts';
import { withSettledPlace } from '../claims/settledPlace.ts';
import type { ClaimOrder } from '../figure/order.ts';
import { claimSubject } from '../figure/subject/claimSubject.ts';
import { drawnClaim } from '../figure/subject/drawnClaim.ts';
import { shownPlaceIds } from '../figure/subject/shownPlaces.ts';
import { usualYardstick } from '../figure/subject/usualYardstick.ts';
import { resolvePlace } from '../places/findPlaces.ts';
import type { Placement } from '../shape/rigid.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Values } from './arguments.ts';
import { loadBasemap } from './basemap.ts';
import { figureForm, type OrderedForm } from './figureForm.ts';
import { loadAtlas } from './layers.ts';
import { type Failure, failure } from './outcome.ts';
import { unresolvedPlace } from './placeFailure.ts';
import { reportName } from './readReport.ts';
import { reportClaims } from './reportClaims.ts';
import { type ShapeOptions, shapeOptions } from './shapeOptions.ts';

/** How claims are to be drawn: all that the options say but which. */
export interface ClaimForm {
  readonly form: OrderedForm;
  readonly shape: ShapeOptions;
  readonly compareWith: readonly string[];
}

/** The figure that the options ask for, words of failures in `catalogue`. */
export async function snapshotOrder(
  values: Values,
  madeOn: string,
  catalogue: Catalogue,
): Promise<{ readonly ok: true; readonly order: ClaimOrder } | Failure> {
  const asked = await claimForm(values, madeOn, catalogue);
  if (!asked.ok) return asked;
  const found = await chosenClaim(values, asked.claimForm.form.catalogue, catalogue);
  return found.ok ? claimOrder(found.claim, asked.claimForm, catalogue) : found;
}

/** How the options ask for claims to be drawn. */
export async function claimForm(
  values: Values,
  madeOn: string,
  catalogue: Catalogue,
): Promise<{ readonly ok: true; readonly claimForm: ClaimForm } | Failure> {
  const ordered = await figureForm(values, madeOn, catalogue);
  if (!ordered.ok) return ordered;
  const shape = shapeOptions(values, catalogue);
  if (!shape.ok) return shape;
  const compareWith = comparedPlaces(values.compare ?? '', catalogue);
  if (!compareWith.ok) return compareWith;
  const { form } = ordered;
  return { ok: true, claimForm: { form, shape: shape.value, compareWith: compareWith.ids } };
}

/** The figure of a claim, with all the outlines and the ground that it shows. */
export async function claimOrder(
  asReported: Claim,
  { form, shape, compareWith }: ClaimForm,
  catalogue: Catalogue,
): Promise<{ readonly ok: true; readonly order: ClaimOrder } | Failure> {
  const { placeId, center, bearingDegrees } = shape;
  const claim = placeId === null ? asReported : withSettledPlace(asReported, placeId);
  const yardstick = shape.yardstick ?? usualYardstick(claim, usualAudience(form.catalogue.locale));
  const placeIds = [...shownPlaceIds(claim, yardstick, placeId), ...compareWith];
  const loaded = await loadAtlas(placeIds, catalogue);
  if (!loaded.ok) return loaded;
  const about = {
    kind: 'claim' as const,
    claim,
    checks: checkClaim(claim),
    shape: {
      yardstick,
      placement: center && { center, bearingDegrees },
      ...(placeId === null ? {} : { groundId: placeId }),
    },
    compareWith,
  };
  const shown = { ...form, about, atlas: loaded.atlas };
  const order = { ...shown, basemap: await loadBasemap(shown) };
  const isTurnedOnly = center === null && bearingDegrees !== 0;
  return { ok: true, order: isTurnedOnly ? turned(order, bearingDegrees) : order };
}

/** The shape turned where it lies; as it is where there is none. */
function turned(order: ClaimOrder, bearingDegrees: number): ClaimOrder {
  const drawn = drawnClaim(order);
  const [shape] = drawn.kind === null ? [] : claimSubject(order, drawn).shapes;
  if (!shape) return order;
  const placement: Placement = { ...shape.placement, bearingDegrees };
  const { about } = order;
  return { ...order, about: { ...about, shape: { ...about.shape, placement } } };
}

/** The built-in claim, or one of a report's, counted from 1. */
async function chosenClaim(
  { report, claim: number, date }: Values,
  words: Catalogue,
  catalogue: Catalogue,
): Promise<{ readonly ok: true; readonly claim: Claim } | Failure> {
  const { snapshot: text } = catalogue.cli;
  const name = report === undefined ? text.builtIn : reportName(report, catalogue);
  const read = report === undefined ? null : await reportClaims(report, { date }, catalogue);
  if (read && !read.ok) return read;
  const claims = read ? Array.from(read.claims, ({ claim }) => claim) : firstReport(words).claims;
  if (claims.length === 0) return failure(catalogue.cli.check.none(name));
  const claim = /^\d+$/.test(number ?? '1') ? claims[Number(number ?? '1') - 1] : undefined;
  return claim ? { ok: true, claim } : failure(text.noSuchClaim(name, number ?? '', claims.length));
}

/** Places by their names in full, parted by semicolons or commas. */
function comparedPlaces(
  list: string,
  catalogue: Catalogue,
): { readonly ok: true; readonly ids: readonly string[] } | Failure {
  const ids: string[] = [];
  for (const name of list.split(/[;,]/).map((part) => part.trim())) {
    if (name === '') continue;
    const resolved = resolvePlace(name);
    if (!resolved.ok) return unresolvedPlace(name, resolved, catalogue);
    ids.push(resolved.place.id);
  }
  return { ok: true, ids };
}
