const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  ŋ: 'n',
  '&': ' and ',
};

/** A name as words of a to z and digits with hyphens between. */
export function kebab(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøðđþßæœıəħŋ&]/g, (letter) => LETTERS[letter]!)
    .replace(/['’ʻʼ‘`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
