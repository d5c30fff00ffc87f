/** Ukrainian in Latin letters as on passports (Cabinet of Ministers, resolution 55 of 2010). */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y' },
  ...{ і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu' },
  ...{ я: 'ia', ы: 'y', э: 'e', ё: 'e', ъ: '' },
};
/** At the beginning of a word. */
const CYRILLIC_FIRST: Readonly<Record<string, string>> = {
  ...{ є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
};
/** Letters that are no other with a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
};

/**
 * Words as part of a file's name: small ASCII letters and digits, joined by hyphens. What has no
 * such letters is left out; digits that are parted in groups of three are not.
 */
export function kebab(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '')
    .replace(/[’ʼ'`]/g, '')
    .replace(/зг/g, 'zgh')
    .replace(/(?<!\p{L})[єїйюя]/gu, (letter) => CYRILLIC_FIRST[letter])
    .replace(/[Ѐ-ӿ]/g, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/[^\0-\x7f]/g, (letter) => LATIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
