/**
 * A name as it is compared: lower case, without accents, apostrophes, punctuation and a leading
 * "the"; "&" is "and", hyphens are spaces.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ‘`´′]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
