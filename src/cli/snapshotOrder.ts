import { checkClaim } from '../claims/check.ts';
import type { Claim } from '../claims/claim.ts';
import { usualAudience } from '../claims/comparisons/audience.ts';
import { withSettledPlace } from '../claims/settledPlace.ts';
import type {
  ClaimOrder,
  ClaimsSubject,
  ClaimSubject,
  FigureOrder,
  FigureSubject,
} from '../figure/order.ts';
import { claimSubject } from '../figure/subject/claimSubject.ts';
import { drawnClaim } from '../figure/subject/drawnClaim.ts';
import { shownPlaceIds } from '../figure/subject/shownPlaces.ts';
import { usualYardstick } from '../figure/subject/usualYardstick.ts';
import { resolvePlace } from '../places/findPlaces.ts';
import type { Placement } from '../shape/rigid.ts';
import type { TextLanguage } from '../text/catalogues.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import type { ValueOption, Values } from './arguments.ts';
import { askedClaims } from './askedClaims.ts';
import { loadBasemap } from './basemap.ts';
import { figureForm, type OrderedForm, withWords, type WordedForm } from './figureForm.ts';
import { loadAtlas } from './layers.ts';
import { type Failure, failure } from './outcome.ts';
import { unresolvedPlace } from './placeFailure.ts';
import { type ShapeOptions, shapeOptions } from './shapeOptions.ts';

/** What these say of a map, which a sheet of several claims has not. */
const OF_ONE_CLAIM = ['place', 'at', 'turn', 'note'] as const satisfies readonly ValueOption[];

/** How claims are to be drawn: all that the options say but which, and in the words of their report. */
export interface ClaimForm<Form = WordedForm> {
  readonly form: Form;
  readonly shape: ShapeOptions;
  readonly compareWith: readonly string[];
}

type Ordered<Subject extends FigureSubject> =
  { readonly ok: true; readonly order: FigureOrder<Subject> } | Failure;

/** The figure that the options ask for, of one claim or of several, words of failures in `catalogue`. */
export async function snapshotOrder(
  values: Values,
  madeOn: string,
  catalogue: CommandCatalogue,
): Promise<Ordered<ClaimSubject | ClaimsSubject>> {
  const asked = await askedForm(values, madeOn, catalogue);
  if (!asked.ok) return asked;
  const found = await askedClaims(values, asked.claimForm.form.language, catalogue);
  if (!found.ok) return found;
  const { claims, language } = found;
  const claimForm = await inLanguage(asked.claimForm, language);
  if (claims.length === 1) return claimOrder(claims[0], claimForm, catalogue);
  const idle = OF_ONE_CLAIM.find((option) => values[option] !== undefined);
  return idle
    ? failure(catalogue.cli.snapshot.ofOneClaim(`--${idle}`, claims.length))
    : claimsOrder(claims, claimForm, catalogue);
}

/** How the options ask for claims to be drawn, whatever their report is written in. */
export async function askedForm(
  values: Values,
  madeOn: string,
  catalogue: CommandCatalogue,
): Promise<{ readonly ok: true; readonly claimForm: ClaimForm<OrderedForm> } | Failure> {
  const ordered = await figureForm(values, madeOn, catalogue);
  if (!ordered.ok) return ordered;
  const shape = shapeOptions(values, catalogue);
  if (!shape.ok) return shape;
  const compareWith = comparedPlaces(values.compare ?? '', catalogue);
  if (!compareWith.ok) return compareWith;
  const { form } = ordered;
  return { ok: true, claimForm: { form, shape: shape.value, compareWith: compareWith.ids } };
}

/** In the language that was asked for, else in the one of the claims' report. */
export async function inLanguage(
  claimForm: ClaimForm<OrderedForm>,
  ofReport: TextLanguage,
): Promise<ClaimForm> {
  return { ...claimForm, form: await withWords(claimForm.form, ofReport) };
}

/** The figure of a claim, with all the outlines and the ground that it shows. */
export async function claimOrder(
  claim: Claim,
  claimForm: ClaimForm,
  catalogue: CommandCatalogue,
): Promise<Ordered<ClaimSubject>> {
  const { form, shape } = claimForm;
  const { about, placeIds } = claimSubjectOf(claim, claimForm);
  const loaded = await loadAtlas(placeIds, catalogue);
  if (!loaded.ok) return loaded;
  const shown = { ...form, about, atlas: loaded.atlas };
  const order = { ...shown, basemap: await loadBasemap(shown) };
  const { center, bearingDegrees } = shape;
  const isTurnedOnly = center === null && bearingDegrees !== 0;
  return { ok: true, order: isTurnedOnly ? turned(order, bearingDegrees) : order };
}

/** The figure of several claims, which shows no ground. */
async function claimsOrder(
  claims: readonly Claim[],
  claimForm: ClaimForm,
  catalogue: CommandCatalogue,
): Promise<Ordered<ClaimsSubject>> {
  const subjects = claims.map((claim) => claimSubjectOf(claim, claimForm));
  const loaded = await loadAtlas(
    subjects.flatMap(({ placeIds }) => placeIds),
    catalogue,
  );
  if (!loaded.ok) return loaded;
  const about = { kind: 'claims' as const, claims: subjects.map(({ about }) => about) };
  return { ok: true, order: { ...claimForm.form, about, atlas: loaded.atlas, basemap: null } };
}

/** A claim as it is to be drawn, and the places whose outlines that shows. */
function claimSubjectOf(
  asReported: Claim,
  { form, shape, compareWith }: ClaimForm,
): { readonly about: ClaimSubject; readonly placeIds: readonly string[] } {
  const { placeId, center, bearingDegrees } = shape;
  const claim = placeId === null ? asReported : withSettledPlace(asReported, placeId);
  const yardstick = shape.yardstick ?? usualYardstick(claim, usualAudience(form.catalogue.locale));
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
  return { about, placeIds: [...shownPlaceIds(claim, yardstick, placeId), ...compareWith] };
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

/** Places by their names in full, parted by semicolons or commas. */
function comparedPlaces(
  list: string,
  catalogue: CommandCatalogue,
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
