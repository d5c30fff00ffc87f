import { en } from '../../../src/text/en/command.ts';
import { uk } from '../../../src/text/uk/command.ts';

export const LANGUAGES = [en, uk] as const;

/** What stands in a sentence only if a number or a word was lost on the way to it. */
const LOST = /NaN|∞|Infinity|undefined|\[object |\bnull\b/g;

/** What was lost in our words; what the input says itself is its own. */
export function lostIn(words: string, given: string): string[] {
  return [...words.matchAll(LOST)]
    .filter(([lost]) => !given.includes(lost))
    .map(([lost], i, all) => `says "${lost}": ${words.slice(all[i].index - 60, all[i].index + 60)}`)
    .slice(0, 1);
}

/** What is wrong with a sentence about something that cannot be used. */
export function sentenceFaults(sentence: string, given: string): string[] {
  const faults = lostIn(sentence, given);
  if (sentence.trim() === '') faults.push('says nothing: of a problem');
  if (/[\r\n\u2028\u2029]/.test(sentence)) faults.push(`breaks the line: ${sentence}`);
  if (sentence.length > given.length + 1000) faults.push(`tells too much: ${sentence.length}`);
  return faults;
}

/** Control characters are made visible where a sentence is printed, not where it is made. */
export function visible(sentence: string): string {
  return sentence.replace(/\p{Cc}|\p{Zl}|\p{Zp}/gu, ' ');
}

/** Numbers anywhere in a value that are not finite, as JSON has no others. */
export function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? [] : [`not finite: ${path} is ${value}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}
