import type { Catalogue } from '../text/catalogue.ts';
import type { Report } from './claim.ts';

/** The report that the page opens with, told in our own words from the source it cites. */
export function firstReport(catalogue: Catalogue): Report {
  const text = catalogue.claims.firstReport;
  return {
    id: 'ukraine-2022-09-12',
    title: text.title,
    claims: [
      {
        id: 'captured-2022-09-12',
        statement: text.statement,
        area: { value: 2300, unit: 'sq mi', hedge: null },
        alsoStated: [{ value: 6000, unit: 'km2', hedge: 'at least' }],
        comparisons: [
          { kind: 'comparison', placeIds: ['greater-london'], multiple: 4, hedge: 'about' },
        ],
        places: [
          { placeId: 'kharkiv-oblast', role: 'named', lies: 'in', why: text.why.kharkiv },
          { placeId: 'kherson-oblast', role: 'named', lies: 'in', why: text.why.kherson },
          { placeId: 'donbas', role: 'named', lies: 'in', why: text.why.donbas },
          { placeId: 'kyiv', role: 'named', lies: 'in', why: text.why.kyiv },
        ],
        wholePlaceId: 'ukraine',
        // The offensive went through these: our words do not name them, its map has to.
        names: ['Izium', 'Kupiansk', 'Balakliia', 'Lyman'],
        who: text.who,
        whoKind: 'person',
        statedOn: '2022-09-12',
        period: { from: '2022-09-01', to: '2022-09-12' },
        citations: [
          {
            outlet: 'BBC News',
            title: null,
            url: 'https://www.bbc.com/news/world-europe-62884668',
            publishedOn: null,
          },
        ],
      },
    ],
  };
}
