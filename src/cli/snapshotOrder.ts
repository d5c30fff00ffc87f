import { checkClaim } from '../claims/check.ts';
import type { Claim } from '../claims/claim.ts';
import { usualAudience } from '../claims/comparisons/audience.ts';
import { firstReport } from '../claims/firstReport.ts';
import type { ClaimOrder } from '../figure/order.ts';
import { shownPlaceIds } from '../figure/subject/shownPlaces.ts';
import { type Yardstick, YARDSTICK_WORDS, yardstickOf } from '../figure/subject/yardstick.ts';
import { usualYardstick } from '../figure/subject/usualYardstick.ts';
import { resolvePlace } from '../places/findPlaces.ts';
import { layersOf } from '../places/shapes.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Values } from './arguments.ts';
import { loadBasemap } from './basemap.ts';
import { figureForm } from './figureForm.ts';
import { loadAtlas } from './layers.ts';
import { type Failure, failure } from './outcome.ts';
import { unresolvedPlace } from './placeFailure.ts';
import { reportName } from './readReport.ts';
import { reportClaims } from './reportClaims.ts';

type Ordered = { readonly ok: true; readonly order: ClaimOrder } | Failure;

/** The figure that the options ask for, words of failures in `catalogue`. */
export async function snapshotOrder(
  values: Values,
  madeOn: string,
  catalogue: Catalogue,
): Promise<Ordered> {
  const ordered = await figureForm(values, madeOn, catalogue);
  if (!ordered.ok) return ordered;
  const { form } = ordered;
  const orderedShape =
    values.shape === undefined ? null : orderedYardstick(values.shape, catalogue);
  if (orderedShape && !orderedShape.ok) return orderedShape;
  const compareWith = comparedPlaces(values.compare ?? '', catalogue);
  if (!compareWith.ok) return compareWith;
  const found = await chosenClaim(values, form.catalogue, catalogue);
  if (!found.ok) return found;
  const { claim } = found;
  const yardstick =
    orderedShape?.yardstick ?? usualYardstick(claim, usualAudience(form.catalogue.locale));
  const loaded = await loadAtlas(
    [...shownPlaceIds(claim, yardstick), ...compareWith.ids],
    catalogue,
  );
  if (!loaded.ok) return loaded;
  const about = {
    kind: 'claim' as const,
    claim,
    checks: checkClaim(claim),
    shape: { yardstick, placement: null },
    compareWith: compareWith.ids,
  };
  const shown = { ...form, about, atlas: loaded.atlas };
  return { ok: true, order: { ...shown, basemap: await loadBasemap(shown) } };
}

/** What the claim is to be drawn as: a word for it, or a place by its name in full. */
function orderedYardstick(
  found: string,
  catalogue: Catalogue,
): { readonly ok: true; readonly yardstick: Yardstick } | Failure {
  const { snapshot: text } = catalogue.cli;
  const plain = yardstickOf(found, () => null);
  if (plain) return { ok: true, yardstick: plain };
  const resolved = resolvePlace(found);
  if (!resolved.ok) {
    const isLikeNone = resolved.candidates.length === 0;
    return isLikeNone
      ? failure(text.noShape(found, YARDSTICK_WORDS))
      : unresolvedPlace(found, resolved, catalogue);
  }
  const { id } = resolved.place;
  if (layersOf(id).length === 0) return failure(text.noOutline(found));
  return { ok: true, yardstick: { kind: 'place', placeId: id } };
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
