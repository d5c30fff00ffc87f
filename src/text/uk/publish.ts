import type { Catalogue } from '../catalogue.ts';
import { sentence } from './sentence.ts';

/** What is said in published checks: ClaimReview, CSV and Markdown. */
export const publish: Catalogue['publish'] = {
  checkLine: (kind: string, parts: readonly string[]) => `${kind}: ${parts.join('; ')}`,

  ratings: {
    holds: 'Числа відповідають одне одному',
    rounded: 'Округлено, але близько',
    fails: 'Числа не відповідають одне одному',
  },

  problems: {
    'organisation.name': () => 'Бракує назви організації.',
    'organisation.url': (found: string) => `«${found}» не є вебадресою організації.`,
    'organisation.logoUrl': (found: string) => `«${found}» не є вебадресою логотипа.`,
    url: (found: string) => `«${found}» не є вебадресою сторінки з перевіркою.`,
    publishedOn: (found: string) => `«${found}» не є днем; потрібен запис на зразок 2022-09-12.`,
  },

  /** For machines to read: the same in every language. */
  columns: {
    claim: 'claim',
    quote: 'quote',
    start: 'start',
    end: 'end',
    who: 'stated_by',
    statedOn: 'stated_on',
    from: 'period_from',
    to: 'period_to',
    value: 'area_value',
    unit: 'area_unit',
    hedge: 'area_hedge',
    km2: 'area_km2',
    lowKm2: 'area_low_km2',
    highKm2: 'area_high_km2',
    alsoStated: 'also_stated',
    comparedWith: 'compared_with',
    multiple: 'multiple',
    multipleHedge: 'multiple_hedge',
    places: 'places',
    check: 'check',
    place: 'check_place',
    verdict: 'verdict',
    statedLow: 'stated_low',
    statedHigh: 'stated_high',
    foundLow: 'found_low',
    foundHigh: 'found_high',
    checkUnit: 'unit_of_stated_and_found',
    finding: 'finding',
    sum: 'sum',
    note: 'note',
    sources: 'sources',
    changed: 'changed_by_reader',
    reportSays: 'report_says',
  },

  claimTitle: (number: string) => `Твердження ${number}`,
  saidBy: (who: string) => `заява: ${who}`,
  saidOn: (date: string) => `дата: ${date}`,
  reportedIn: (reports: readonly string[]) => `джерело: ${reports.join('; ')}`,
  attribution: (parts: readonly string[]) => `${sentence(parts.join('; '))}.`,
  rating: (name: string) => `**Оцінка:** ${name}`,
  noChecks: 'У цьому твердженні немає нічого, що можна перевірити.',
  table: {
    check: 'Перевірка',
    verdict: 'Висновок',
    finding: 'Що з’ясовано',
    sum: 'Обчислення',
    rule: 'Що це означає',
  },
  sourcesTitle: 'Використані площі',
  source: (place: string, area: string, what: string, source: string) =>
    `${place}: ${area}, ${what} (${source})`,
  method: {
    title: 'Метод',
    paragraphs: [
      'Площі виміряно на еліпсоїді WGS84, ребра меж прямі за довготою й широтою. Для кожного використаного числа вказано джерело; якщо числа різняться, враховано всі.',
      'Заявлене число означає проміжок: його округлення, розширене словами *приблизно*, *більш ніж* або *майже*. Висновок стосується чисел і того, як вони узгоджуються, а не того, чи відбулася подія.',
    ],
  },
};
