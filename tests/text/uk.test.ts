import { describe, expect, it } from 'vitest';
import { checkClaim, describeCheck } from '../../src/claims/check.ts';
import type { ComparisonCheck } from '../../src/claims/checks/model.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { describeArea, describeTimesPlace } from '../../src/claims/describeClaim.ts';
import { firstReport } from '../../src/claims/firstReport.ts';
import { checksText } from '../../src/claims/publish/publishedClaim.ts';
import { readClaims } from '../../src/claims/reading/readClaims.ts';
import { informationOn } from '../../src/claims/information.ts';
import { suggestWording } from '../../src/claims/wording.ts';
import { bylineOf } from '../../src/claims/words/byline.ts';
import { informationLines } from '../../src/claims/words/informationLines.ts';
import { checkLines } from '../../src/claims/words/checkLines.ts';
import { headlineOf } from '../../src/claims/words/headline.ts';
import { shareOfPlace, shareWords } from '../../src/claims/words/shareWords.ts';
import { REPORTED } from '../../src/figure/subject/yardstick.ts';
import { figureTitle } from '../../src/figure/words/title.ts';
import { itemWords } from '../../src/figure/strip/itemWords.ts';
import { labelNames } from '../../src/draw/labels/labelNames.ts';
import { describeProblem } from '../../src/measure/describe.ts';
import { formatArea, formatPercent } from '../../src/measure/format.ts';
import { findProblems } from '../../src/measure/problems.ts';
import type { AreaUnit } from '../../src/measure/units.ts';
import { placeById, PLACES } from '../../src/places/catalogue.ts';
import { CATALOGUES } from '../../src/text/catalogues.ts';
import { COMMAND_CATALOGUES } from '../../src/text/commandCatalogues.ts';
import { en } from '../../src/text/en/command.ts';
import { uk } from '../../src/text/uk/command.ts';
import { area, claimOf, itself, share, times, within } from '../claims/claimOf.ts';
import { entriesOf, MARKS, said } from './entries.ts';

/** With the spaces that a keyboard makes. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const [first] = firstReport(uk).claims;

const headline = (claim: Claim) =>
  plain(
    headlineOf(claim, uk)
      .map(({ text }) => text)
      .join(''),
  );
const titles = (claim: Claim) =>
  checkClaim(claim).map((check) => plain(describeCheck(check, uk).title));

/** Claims of every verdict, size, unit, hedge and kind of comparison. */
const CLAIMS: readonly Claim[] = [
  first,
  ...[1, 2, 5, 21, 22.5, 825, 3000, 5900, 6000, 6300, 27_000, 1e9].flatMap((value) =>
    (['km2', 'sq mi', 'ha', 'acre', 'm2'] as const).map((unit) =>
      claimOf({
        area: { value, unit, hedge: null },
        alsoStated: [{ value: 2300, unit: unit === 'sq mi' ? 'km2' : 'sq mi', hedge: 'nearly' }],
        comparisons: [times(value > 10 ? 4 : 1 / 3, 'greater-london', 'about')],
        places: [...within('kherson-oblast', 'kyiv-city'), ...itself('donbas')],
        who: 'Тарас Шевченко',
        statedOn: '2022-09-12',
        period: { from: '2021-12-31', to: '2022-09-05' },
      }),
    ),
  ),
  ...[0.25, 0.6, 1, 2, 2.5, 7, 10, 11, 1000].flatMap((multiple) =>
    ([null, 'about', 'at least', 'at most', 'nearly'] as const).map((hedge) =>
      claimOf({
        area: { value: 250, low: 200, high: 300, unit: 'ha', hedge },
        comparisons: [times(multiple, 'wales', hedge)],
        wholePlaceId: 'ukraine',
      }),
    ),
  ),
  ...[0.05, 0.2, 1 / 3, 0.165].map((part) =>
    claimOf({
      area: area('58 км²'),
      comparisons: [
        share(part, 'gaza-strip', 'about'),
        { ...times(2.5, 'football-pitch'), low: 2, high: 3 },
        { ...times(1, 'georgia', 'at least'), slight: true, mayBe: [['georgia', 'georgia-state']] },
      ],
    }),
  ),
  claimOf({ comparisons: [share(1 / 3, 'pakistan'), times(1, 'united-kingdom', 'at least')] }),
  claimOf({
    comparisons: [times(4, 'greater-london')],
    area: { value: 0, unit: 'ha', hedge: null },
    alsoStated: [area('3 ha')],
    places: [...within('donbas'), ...itself('donbas')],
  }),
];

/** What a place’s definition counts is said in the words of its source. */
function withoutSources(words: string): string {
  const [{ what, source }] = placeById('donbas')!.published;
  return words.replaceAll(what, '').replaceAll(source, '');
}

/** Everything that is said about a claim. */
function allWords(claim: Claim): string[] {
  const checks = checkClaim(claim);
  const information = informationOn(claim);
  const wordings = checks.flatMap((check) =>
    check.kind === 'comparison' || check.kind === 'share' ? [suggestWording(check, uk)] : [],
  );
  return [
    headline(claim),
    bylineOf(claim, uk),
    withoutSources(checksText({ checks, information }, uk)),
    ...checks.flatMap((check) =>
      Object.values(describeCheck(check, uk)).map((words) => words && withoutSources(words)),
    ),
    ...checkLines(checks, uk).flatMap(({ title, sum, better }) => [title, sum, better]),
    ...informationLines(information, uk).flatMap(({ title, sums }) => [
      title,
      ...sums.flatMap((each) => Object.values(each)),
    ]),
    ...wordings.flatMap((wording) => (wording ? [wording.exact, wording.round] : [])),
  ].filter((words) => words !== null);
}

describe('claims in Ukrainian', () => {
  const words = CLAIMS.flatMap(allWords);

  it('are said without a Latin letter', () => {
    expect(words.length).toBeGreaterThan(1000);
    // Whom a boundary is owed to is named as they ask for it.
    const own = words.map((text) => text.replaceAll(/на еліпсоїді WGS84 \(Areacheck[^)]*\)/g, ''));
    expect(own.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });

  it('have decimal commas, groups parted by spaces and a space before per cent', () => {
    expect(words.filter((text) => /\d\.\d|\d,\d{3},\d{3}|\d%/.test(text))).toEqual([]);
  });

  it('keep numbers with what stands behind them', () => {
    const loose = checkClaim(first).map((check) => describeCheck(check, uk).sum);
    expect(loose.filter((sum) => /\d (км|кв|га|%)/.test(sum))).toEqual([]);
  });

  it('say в and у as they sound', () => {
    expect(words.filter((text) => /[аеєиіїоуюя]\s[Уу]\s?(?=двічі|тричі|\d)/.test(text))).toEqual(
      words.filter((text) => /[аеєиіїоуюя]\sу\s8/.test(text)),
    );
  });
});

describe('the first report', () => {
  it('is a headline', () => {
    expect(headline(first)).toBe(
      'Під контроль українських військ перейшло 2 300 квадратних миль на сході й півдні, приблизно вчетверо більше, ніж Великий Лондон',
    );
  });

  it('has a byline with the year in full', () => {
    expect(plain(bylineOf(first, uk))).toBe(
      'Заява: Володимир Зеленський, президент України, 12 вересня 2022 року, за період від 1 вересня.',
    );
  });

  it('is checked in these words', () => {
    expect(titles(first)).toEqual([
      'Великий Лондон × 3,8, а не 4',
      '2 300 кв. миль і більш ніж 6 000 км² узгоджуються',
    ]);
  });

  it('has its shares in one line', () => {
    const [shares] = informationLines(informationOn(first), uk);
    expect(plain(shares.title)).toContain('; Донбас – 11 %; ');
  });
});

describe('forms behind a number', () => {
  const inUnit = (value: number, unit: AreaUnit) => plain(formatArea(value, unit, uk));

  it.each([
    [1, 'sq mi', '1 кв. миля'],
    [2, 'sq mi', '2 кв. милі'],
    [5, 'sq mi', '5 кв. миль'],
    [11, 'sq mi', '11 кв. миль'],
    [21, 'sq mi', '21 кв. миля'],
    [2300, 'sq mi', '2 300 кв. миль'],
    [2.5, 'sq mi', '2,5 кв. милі'],
    [1, 'acre', '1 акр'],
    [1.5, 'acre', '1,5 акра'],
    [3, 'acre', '3 акри'],
    [1_000_000, 'acre', '1 000 000 акрів'],
    [5957.4, 'km2', '5 957 км²'],
    [7.5, 'ha', '7,5 га'],
    [7140, 'm2', '7 140 м²'],
  ] as const)('%d %s is %s', (value, unit, text) => {
    expect(inUnit(value, unit)).toBe(text);
  });

  it.each([
    ['1', 'ha', 'гектар'],
    ['3', 'km2', 'квадратні кілометри'],
    ['6 000', 'km2', 'квадратних кілометрів'],
    ['2,5', 'km2', 'квадратного кілометра'],
    ['1', 'sq mi', 'квадратна миля'],
    ['1,0', 'sq mi', 'квадратної милі'],
    ['2–3', 'sq mi', 'квадратні милі'],
    ['3–5', 'm2', 'квадратних метрів'],
  ] as const)('%s %s in a sentence', (number, unit, name) => {
    expect(uk.measure.units[unit].name(number)).toBe(name);
  });

  it('take ranges of a claim by their upper end', () => {
    const range = { value: 2.5, low: 2, high: 3, unit: 'sq mi', hedge: null } as const;
    expect(plain(describeArea(range, uk))).toBe('2–3 кв. милі');
  });

  it.each([
    [2, 'удвічі більше, ніж Уельс'],
    [4, 'у 4 рази більше, ніж Уельс'],
    [21, 'у 21 раз більше, ніж Уельс'],
    [1000, 'у 1 000 разів більше, ніж Уельс'],
    [3.8, 'у 3,8 раза більше, ніж Уельс'],
    [0.5, 'удвічі менше, ніж Уельс'],
    [0.6, 'три п’яті такої площі, як Уельс'],
    [0.37, '37 % такої площі, як Уельс'],
    [1, 'завбільшки як Уельс'],
  ])('%d times a place', (multiple, text) => {
    const word = multiple === 2 ? uk.claims.timesSizeOf('два', 'Уельс') : null;
    expect(plain(word ?? describeTimesPlace(times(multiple, 'wales'), 'Уельс', uk))).toBe(text);
  });

  it.each([
    [3.8, 'about', 'приблизно в 3,8 раза більше, ніж Уельс'],
    [8, 'about', 'приблизно у 8 разів більше, ніж Уельс'],
    [8, 'at least', 'більш ніж у 8 разів більше, ніж Уельс'],
    [0.5, 'nearly', 'майже вдвічі менше, ніж Уельс'],
    [1, 'nearly', 'майже завбільшки як Уельс'],
    [1, 'at least', 'більше, ніж Уельс'],
  ] as const)('%d times a place, hedged', (multiple, hedge, text) => {
    expect(plain(describeTimesPlace(times(multiple, 'wales', hedge), 'Уельс', uk))).toBe(text);
  });

  it('agree with counts', () => {
    const { reading, panels, cli, claims, map } = uk;
    expect(['1', '3', '98\u00a0924', '12'].map((n) => plain(reading.report.count(n)))).toEqual([
      '1 твердження про площу',
      '3 твердження про площу',
      '98 924 твердження про площу',
      '12 тверджень про площу',
    ]);
    expect(['1', '2', '5', '21'].map((n) => plain(reading.report.summary('', n)))).toEqual([
      '; у тексті 1 слово',
      '; у тексті 2 слова',
      '; у тексті 5 слів',
      '; у тексті 21 слово',
    ]);
    expect([1, 4, 7].map((n) => plain(panels.areas.copied.csv(n)))).toEqual([
      'Скопійовано як CSV: 1 рядок.',
      'Скопійовано як CSV: 4 рядки.',
      'Скопійовано як CSV: 7 рядків.',
    ]);
    expect([0, 1, 2, 5].map((n) => plain(cli.wrongCount('x', 'y', n)).split('; ')[1])).toEqual([
      'отримано нічого',
      'отримано 1 аргумент',
      'отримано 2 аргументи',
      'отримано 5 аргументів',
    ]);
    expect(
      ['1', '3', '2 000', '0,5', 'три'].map((n) =>
        plain(claims.countedPlaces(n, 'тенісний корт')!),
      ),
    ).toEqual([
      '1 тенісний корт',
      '3 тенісні корти',
      '2 000 тенісних кортів',
      '0,5 тенісного корту',
      'три тенісні корти',
    ]);
    expect(['1', '2', '50', '0,5'].map((n) => plain(map.scale.step(n, 'mi')))).toEqual([
      '1 миля',
      '2 милі',
      '50 миль',
      '0,5 милі',
    ]);
    expect(['km', 'm', 'ft'].map((unit) => plain(map.scale.step('500', unit)))).toEqual([
      '500 км',
      '500 м',
      '500 футів',
    ]);
    expect([1, 5].map((n) => panels.sources.placesOf(n, 'Донбас'))).toEqual([
      'Донбас',
      'Донбас та ще 4',
    ]);
    expect(plain(claims.units.timesApart('36'))).toBe('різниця в 36 разів');
    expect(plain(claims.units.timesApart('8,4'))).toBe('різниця у 8,4 раза');
  });
});

describe('suggested wordings', () => {
  const wording = (km2: number) => {
    const claim = claimOf({
      area: { value: km2, unit: 'km2', hedge: null },
      comparisons: [times(9, 'greater-london')],
    });
    return suggestWording(checkClaim(claim)[0] as ComparisonCheck, uk)!;
  };

  it.each([
    [5957, 'у 3,8 раза більше', 'майже вчетверо більше, ніж Великий Лондон'],
    [1572, '1,0 такої площі', 'приблизно завбільшки як Великий Лондон'],
    [3150, 'у 2,0 раза більше', 'приблизно вдвічі більше, ніж Великий Лондон'],
    [4900, 'у 3,1 раза більше', 'утричі з лишком більше, ніж Великий Лондон'],
    [1680, 'у 1,1 раза більше', 'трохи більше, ніж Великий Лондон'],
    [18_900, 'у 12 разів більше', 'приблизно в 12 разів більше, ніж Великий Лондон'],
    [790, '50 % такої площі', 'приблизно вдвічі менше, ніж Великий Лондон'],
    [1050, '66–67 % такої площі', 'приблизно в півтора раза менше, ніж Великий Лондон'],
    [5500, 'у 3,5 раза більше', null],
  ])('%d km²', (km2, exact, round) => {
    const found = wording(km2);
    expect(plain(found.exact)).toMatch(new RegExp(`^${exact}, (ніж|як) Великий Лондон$`));
    expect(found.round && plain(found.round)).toBe(round);
  });

  it.each([
    [1572, 1, 'about'],
    [3150, 2, 'about'],
    [5957, 4, 'nearly'],
    [18_900, 12, 'about'],
    [790, 1 / 2, 'about'],
    [525, 1 / 3, 'about'],
    [1050, 2 / 3, 'about'],
  ])('of %d km² are read back as they were meant', (km2, multiple, hedge) => {
    const text = `Площа пожежі – ${wording(km2).round}.`;
    const [comparison] = readClaims(text, { language: 'uk' })[0].comparisons;
    expect(comparison).toMatchObject({
      hedge,
      places: [{ candidates: ['greater-london'] }],
    });
    expect(comparison!.multiple).toBeCloseTo(multiple, 12);
  });
});

describe('wordings that are read back', () => {
  it.each([
    [uk.claims.wording.whole.over('три', 'Великий Лондон'), 3, 'at least'],
    [uk.claims.wording.whole.over('12', 'Великий Лондон'), 12, 'at least'],
    [uk.claims.hedged('більш ніж', uk.claims.timesSizeOf('три', 'Великий Лондон')), 3, 'at least'],
    [uk.claims.timesSizeOf('0,6', 'Великий Лондон'), 0.6, null],
    [uk.claims.timesSizeOf('1,0', 'Великий Лондон'), 1, null],
    [uk.claims.timesSizeOf('0,66–0,68', 'Великий Лондон'), 0.67, 'about'],
    [uk.claims.wording.fraction.about('три чверті', 'Великий Лондон'), 0.75, 'about'],
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map(
      (n) =>
        [
          uk.claims.wording.whole.nearly(uk.claims.numberWord(n)!, 'Великий Лондон'),
          n,
          'nearly',
        ] as const,
    ),
  ] as const)('%s', (words, multiple, hedge) => {
    const [found] = readClaims(`Площа пожежі – ${words}.`, { language: 'uk' });
    expect(found.comparisons[0]).toMatchObject({
      hedge,
      places: [{ candidates: ['greater-london'] }],
    });
    expect(found.comparisons[0]!.multiple).toBeCloseTo(multiple, 12);
  });
});

describe('a figure', () => {
  const title = (claim: Claim) =>
    plain(
      figureTitle({
        about: {
          kind: 'claim',
          claim,
          checks: checkClaim(claim),
          shape: { yardstick: REPORTED, placement: null },
          compareWith: [],
        },
        catalogue: uk,
      })
        .map(({ text }) => text)
        .join(''),
    );
  const compared = (km2: number, multiple: number) =>
    claimOf({ area: area(`${km2} km2`), comparisons: [times(multiple, 'greater-london')] });

  it.each([
    [first, '2 300 квадратних миль – це в 3,8 раза більше, ніж Великий Лондон'],
    [
      compared(5957, 9),
      '5 957 квадратних кілометрів – це в 3,8 раза більше, ніж Великий Лондон, а не вдев’ятеро більше',
    ],
    [
      compared(300, 1),
      '300 квадратних кілометрів – це 19 % такої площі, як Великий Лондон, а не стільки ж',
    ],
    [
      compared(300, 0.6),
      '300 квадратних кілометрів – це 19 % такої площі, як Великий Лондон, а не три п’яті',
    ],
    [
      claimOf({
        area: area('300 km2'),
        places: within('kharkiv-oblast'),
      }),
      '300 квадратних кілометрів – це 0,95 % такої площі, як Харківська область',
    ],
    [claimOf({ area: area('3 ha') }), '3 гектари у справжньому розмірі'],
  ])('has a title', (claim, words) => {
    expect(title(claim)).toBe(words);
  });

  it('says under each shape how large the claim is', () => {
    const shareWords = (low: number, high = low) => {
      const share = { low, value: low, high };
      const item = { name: '', areaKm2: 1, publishedKm2: null, share, outlineKind: 'boundary' };
      return plain(itemWords(item as never, 'sq mi', uk.figure.strip.claimIs, uk).share!);
    };
    expect(shareWords(0.193)).toBe('заявлена площа – 19 %');
    expect(shareWords(3.8)).toBe('заявлена площа в 3,8 раза більша');
    expect(shareWords(800)).toBe('заявлена площа у 800 разів більша');
    expect(shareWords(1.02, 1.116)).toBe('заявлена площа – 102–112 %');
    expect(shareWords(2.1, 2.4)).toBe('заявлена площа в 2,1–2,4 раза більша');
  });

  it('names places in Ukrainian first, in English where they lie in Britain', () => {
    const names = (id: string) => labelNames(placeById(id)!.names, placeById(id)!.country, uk);
    expect(names('kharkiv-oblast')).toEqual({ own: 'Харківська область', local: null });
    expect(names('greater-london')).toEqual({
      own: 'Великий Лондон',
      local: { text: 'Greater London', language: 'en' },
    });
  });

  it('lists', () => {
    const { list } = uk.figure.altText;
    expect([[], ['а'], ['а', 'б'], ['а', 'б', 'в']].map((parts) => plain(list(parts)))).toEqual([
      '',
      'а',
      'а і б',
      'а, б і в',
    ]);
  });
});

describe('shares', () => {
  it('are in the table and beside a place’s name', () => {
    expect(plain(shareWords(0.193, uk))).toBe('19 %');
    expect(plain(shareWords(7.21, uk))).toBe('× 7,2');
    expect(plain(shareOfPlace(0.193, 'Харківська область', uk))).toBe('Харківська область – 19 %');
    expect(plain(shareOfPlace(7.21, 'місто Київ', uk))).toBe('місто Київ × 7,2');
  });

  it('have one percent sign, whoever writes it', () => {
    expect(formatPercent(0.193, { locale: uk.locale })).toBe(uk.claims.percent('19,3'));
    expect(formatPercent(0.193, { locale: en.locale })).toBe(en.claims.percent('19.3'));
  });
});

describe('the catalogue', () => {
  const entries = entriesOf(en, uk);
  const outputs = entries.map((entry) => ({ ...entry, words: said(entry.uk) }));
  /** Numbers and objects are asked for: these have tests of their own. */
  const NOT_WORDS = [
    'claims.countedPlaces',
    'claims.numberWord',
    'figure.title.isNot',
    'measure.problems.where',
    'panels.sources.placesOf',
  ];

  it('says everything that English says, with everything that is given', () => {
    expect(entries.length).toBeGreaterThan(400);
    const faults = outputs
      .filter(({ path }) => !NOT_WORDS.includes(path))
      .filter(({ en: english, words }) => {
        const wanted = MARKS.filter((mark) => said(english)?.includes(mark));
        const isEmpty = said(english) !== '' && (words === null || words.trim() === '');
        return isEmpty || wanted.some((mark) => !words?.includes(mark));
      });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('never says undefined, null or NaN', () => {
    const faults = outputs.filter(
      ({ path, words }) =>
        !NOT_WORDS.includes(path) && /undefined|null|NaN|\[object/.test(words ?? ''),
    );
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('is in Ukrainian letters and signs', () => {
    const CODES = /^(cli\.help|.*\.columns\.|.*fileName)/;
    const faults = outputs.filter(
      ({ path, words }) =>
        words !== null &&
        !CODES.test(path) &&
        (/[ыэёъЫЭЁЪ]|[«“”"'ʼ]'|"|\.\.\.| - |\p{L}['ʼ`]\p{L}/u.test(words) ||
          /\d%/.test(words) ||
          /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu.test(words)),
    );
    expect(faults.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
  });

  it('translates every sentence', () => {
    const same = entries.filter(
      ({ en: english, uk: ukrainian }) =>
        said(english) === said(ukrainian) && /\p{L}{3,}/u.test(said(english) ?? ''),
    );
    const allowed =
      /^(app\.(name|title)|cli\.(error|places\.details)|.*\.columns\.|.*fileNames?|figureDialog\.(languages\.|outputs\.)|reading\.publish\.formats\.)/;
    expect(same.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('has the columns and files of English, which machines read', () => {
    expect(uk.panels.csv.columns).toEqual(en.panels.csv.columns);
    expect(uk.publish.columns).toEqual(en.publish.columns);
    expect(uk.reading.publish.fileNames).toEqual(en.reading.publish.fileNames);
    expect(uk.claims.fractions.map(({ multiple }) => multiple)).toEqual(
      en.claims.fractions.map(({ multiple }) => multiple),
    );
  });

  it('names two to ten and no other number', () => {
    expect([0, 1, 2, 10, 11, 2.5].map((n) => uk.claims.numberWord(n))).toEqual([
      null,
      null,
      'два',
      'десять',
      null,
      null,
    ]);
  });

  it('says where a problem of geometry is', () => {
    const [problem] = findProblems({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ],
    });
    expect(describeProblem(problem, uk)).toMatch(
      /^Об’єкт 1, полігон 1, зовнішній контур.*: остання точка не збігається з першою/,
    );
    expect(
      uk.measure.problems.where({ feature: null, polygon: null, ring: null, vertex: null }),
    ).toBe('Файл');
    expect(uk.measure.problems.where({ feature: 0, polygon: 1, ring: 2, vertex: 3 })).toBe(
      'Об’єкт 1, полігон 2, отвір 2, точка 4',
    );
  });

  it('is loaded by its language', async () => {
    expect(await COMMAND_CATALOGUES.uk()).toBe(uk);
    expect(await COMMAND_CATALOGUES.en()).toBe(en);
    for (const [language, command] of Object.entries({ en, uk })) {
      const { cli, ...words } = command;
      expect(cli.help).toContain('areacheck');
      expect(await CATALOGUES[language as 'en' | 'uk']()).toEqual(words);
    }
  });
});

describe('Ukrainian names of places', () => {
  it('have no Latin letters', () => {
    const latin = PLACES.filter(({ names }) => /[a-z]/i.test(names.uk));
    expect(latin.map(({ names }) => names.uk)).toEqual([]);
  });
});
