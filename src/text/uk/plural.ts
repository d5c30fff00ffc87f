/** A noun behind a number: 1 раз, 2 рази, 5 разів; 3,8 раза. */
export interface Forms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly fraction: string;
}

export function forms(one: string, few: string, many: string, fraction: string): Forms {
  return { one, few, many, fraction };
}

const WHOLE = new Intl.PluralRules('uk-UA');

/** Digits in groups, with the decimals if there are any. */
const NUMBERS = /\d+(?:[\s\u00a0\u202f]\d{3})*(?:,\d+)?/g;

/**
 * The form behind a number as it is written: decimals count even when they are zeros ("1,0 раза"),
 * and of a range the upper end does ("3–4 рази").
 */
export function formBehind(written: string | number, noun: Forms): string {
  const last = String(written).match(NUMBERS)?.at(-1) ?? '';
  if (last.includes(',')) return noun.fraction;
  const rule = WHOLE.select(Number(last.replace(/\D/g, '')));
  return rule === 'one' ? noun.one : rule === 'few' ? noun.few : noun.many;
}

/** "5 разів", kept on one line. */
export function counted(written: string | number, noun: Forms): string {
  return `${written}\u00a0${formBehind(written, noun)}`;
}

/** The value of a number as it is written; of a range its upper end; NaN without digits. */
export function valueOf(written: string): number {
  const last = written.match(NUMBERS)?.at(-1) ?? '';
  return last === '' ? NaN : Number(last.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
}
