import type { Catalogue } from '../catalogue.ts';
import { type Forms, formBehind, forms } from './plural.ts';
import { sentence } from './sentence.ts';

interface Path {
  feature: number | null;
  polygon: number | null;
  ring: number | null;
  vertex: number | null;
}

/** "Об’єкт 1, полігон 2, отвір 1, точка 17", counted from 1. */
function where({ feature, polygon, ring, vertex }: Path): string {
  const steps = [
    feature === null ? null : `об’єкт ${feature + 1}`,
    polygon === null ? null : `полігон ${polygon + 1}`,
    ring === null ? null : ring === 0 ? 'зовнішній контур' : `отвір ${ring}`,
    vertex === null ? null : `точка ${vertex + 1}`,
  ].filter((step) => step !== null);
  return sentence(steps.length > 0 ? steps.join(', ') : 'файл');
}

const kinds: Catalogue['measure']['problems']['kinds'] = {
  'not-geojson': (found: string) =>
    `очікувано об’єкт (feature) або геометрію GeoJSON, знайдено ${found}; тут нічого не виміряно`,
  'not-coordinates': (found: string) =>
    `очікувано масиви координат, знайдено ${found}; не враховано`,
  'not-a-number': (found: string) =>
    `очікувано два скінченні числа, знайдено ${found}; точку не враховано`,
  'out-of-range': (found: string) =>
    `очікувано довготу й широту в градусах, знайдено ${found}; точку не враховано`,
  'swapped-coordinates': (found: string) =>
    `широта стоїть перед довготою, як у ${found}; виміряно, помінявши їх місцями`,
  'open-ring': () => 'остання точка не збігається з першою; виміряно як замкнений контур',
  'too-few-positions': (found: string) =>
    `потрібно щонайменше три різні точки, знайдено ${found}; контур не виміряно`,
  'self-intersection': () =>
    'контур перетинає сам себе; виміряно те, що він охоплює за правилом парності',
  'duplicate-ring': () => 'контур повторює попередній; враховано один раз',
  'hole-outside-shell': () =>
    'отвір не лежить цілком у зовнішньому контурі; віднято лише те, що всередині',
  'overlapping-holes': () => 'отвір накладається на інший; спільну частину віднято один раз',
  'overlapping-parts': () => 'полігон накладається на інший; спільну частину враховано один раз',
  'too-intricate': (millions: string) =>
    `ребра надто часто перетинаються, торкаються чи накладаються (межа: ${millions} млн порівнянь); не виміряно`,
  'self-touch': () => 'контур торкається сам себе; на площу це не впливає',
  'duplicate-vertex': () => 'точка повторює попередню; на площу це не впливає',
  'antimeridian-uncut': () =>
    'ребро охоплює понад 180° довготи; прочитано як таке, що перетинає лінію зміни дат',
  'unwrapped-longitude': (found: string) => `довгота за межами ±180°, як у ${found}; виміряно як є`,
  'no-geometry': () => 'геометрії немає; площа невідома',
  'not-an-area': (found: string) => `${found} не має площі`,
};

/** `short` with its own forms, or a symbol that stays as it is. */
const unit = (symbol: string, name: Forms, short: Forms | string = symbol) => ({
  symbol,
  many: name.few,
  short: (number: string) => (typeof short === 'string' ? short : formBehind(number, short)),
  name: (number: string) => formBehind(number, name),
});

/** The noun with "квадратний" before it, in the noun's gender. */
const square = (adjective: string, noun: Forms): Forms => ({
  one: `${adjective} ${noun.one}`,
  few: `квадратні ${noun.few}`,
  many: `квадратних ${noun.many}`,
  fraction: `${adjective === 'квадратна' ? 'квадратної' : 'квадратного'} ${noun.fraction}`,
});

/** A unit written out behind figures, too. */
const named = (noun: Forms) => unit(noun.few, noun, noun);

/** A unit with «кв.» before it behind figures. */
const squared = (adjective: string, noun: Forms) => {
  const short = (form: string) => `кв.\u00a0${form}`;
  const { one, few, many, fraction } = noun;
  return unit(
    `кв. ${few}`,
    square(adjective, noun),
    forms(short(one), short(few), short(many), short(fraction)),
  );
};

const mile = forms('миля', 'милі', 'миль', 'милі');
const acre = forms('акр', 'акри', 'акрів', 'акра');

export const measure: Catalogue['measure'] = {
  units: {
    km2: unit(
      'км²',
      square('квадратний', forms('кілометр', 'кілометри', 'кілометрів', 'кілометра')),
    ),
    'sq mi': squared('квадратна', mile),
    ha: unit('га', forms('гектар', 'гектари', 'гектарів', 'гектара')),
    acre: named(acre),
    m2: unit('м²', square('квадратний', forms('метр', 'метри', 'метрів', 'метра'))),
    'sq ft': squared('квадратний', forms('фут', 'фути', 'футів', 'фута')),
    'sq yd': squared('квадратний', forms('ярд', 'ярди', 'ярдів', 'ярда')),
    dunam: named(forms('дунам', 'дунами', 'дунамів', 'дунама')),
    rai: named(forms('рай', 'раї', 'раїв', 'рая')),
    feddan: named(forms('феддан', 'феддани', 'федданів', 'феддана')),
    mu: named(forms('му', 'му', 'му', 'му')),
  },
  problems: {
    kinds,
    where,
    place: (longitude: string, latitude: string) => ` (довгота ${longitude}, широта ${latitude})`,
    more: (count: string) => ` (усього таких: ${count})`,
    nothing: 'нічого',
    sentence: (place: string, what: string, more: string) => `${place}: ${what}${more}.`,
  },
};
