import { areaRows } from '../../claims/areaRows.ts';
import { comparedPlaceId } from '../../claims/claim.ts';
import { mainArea } from '../../claims/claimedArea.ts';
import { placeName } from '../../claims/describe.ts';
import { informationOn } from '../../claims/information.ts';
import { claimsMarkdown } from '../../claims/publish/markdown.ts';
import { speakerType } from '../../claims/publish/publishedClaim.ts';
import { formatNumber } from '../../measure/format.ts';
import { placeRigid } from '../../shape/rigid.ts';
import type { DrawnClaim } from '../subject/drawnClaim.ts';
import type { MapSubject } from '../../draw/map/subject.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ClaimOrder, ClaimSubject } from '../order.ts';
import type { StripItem } from '../strip/items.ts';
import type { FigureData, ShapeFeature } from './data.ts';
import { boundaryFacts, placeFeatures, shapeFeature } from './shapes.ts';

/** What is shown of a claim. */
interface ShownClaim {
  readonly drawn: DrawnClaim | null;
  readonly items: readonly StripItem[];
  readonly subject: MapSubject;
}

/** The claim's shape, the places of its figure, their areas with the claim's share, and its checks. */
export function claimData(order: ClaimOrder, shown: ShownClaim): FigureData {
  const { about, catalogue } = order;
  const { claim } = about;
  const claimKm2 = shown.drawn?.areaKm2 ?? null;
  const places = shown.items.filter(({ role }) => role.kind !== 'claim');
  return {
    shapes: () => [
      ...claimFeature(order, shown),
      ...places.flatMap((item) => placeFeatures(item, order)),
    ],
    areas: () => [
      {
        rows: areaRows(
          claim,
          claimKm2,
          places.map(({ id }) => id),
          { withMembers: false },
        ),
        claimKm2,
        comparedPlaceId: comparedPlaceId(claim),
      },
    ],
    report: (title) => claimsReport([about], title, catalogue),
    commands: () => commands(order),
  };
}

/** What was found of claims, in Markdown. */
export function claimsReport(
  claims: readonly ClaimSubject[],
  title: string,
  catalogue: Catalogue,
): string {
  const published = claims.map(({ claim, checks }) => ({
    claim,
    span: null,
    checks,
    information: informationOn(claim),
    speaker: speakerType(claim),
    rating: null,
  }));
  return claimsMarkdown(published, { title, organisation: '', publishedOn: null }, catalogue);
}

function claimFeature(order: ClaimOrder, { drawn, subject }: ShownClaim): ShapeFeature[] {
  if (!drawn) return [];
  const { catalogue } = order;
  // Without a map it lies nowhere in particular.
  const onMap = subject.hasGround ? subject.shapes[0] : undefined;
  const { geometry } = placeRigid(drawn.body, onMap?.placement ?? drawn.body.home);
  const { kind, yardstickId } = drawn;
  const from =
    kind === 'copies' && yardstickId
      ? boundaryFacts(yardstickId)
      : { source: '', licence: '', credit: '' };
  const { data, strip } = catalogue.figure;
  return [
    shapeFeature(geometry, {
      id: 'claim',
      name: strip.claim,
      names: null,
      role: 'claim',
      partOf: null,
      simplified: false,
      ...from,
      source: [data.claimShape[kind], from.source].filter((words) => words).join('; '),
    }),
  ];
}

/** The command that compares as the report does; none if it does not. */
function commands({ about: { claim }, catalogue }: ClaimOrder): string[] {
  const area = mainArea(claim);
  const compared = comparedPlaceId(claim);
  if (!area || !compared) return [];
  const { symbol } = catalogue.measure.units[area.unit];
  const number = formatNumber(area.value, { locale: 'en-GB', significant: 15 });
  return [
    `npm run -s areacheck -- compare "${number} ${symbol}" "${placeName(compared, catalogue)}"`,
  ];
}
