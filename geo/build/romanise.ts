/** Letters of the Ukrainian national system (Cabinet of Ministers, resolution 55 of 2010). */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'а a|б b|в v|г h|ґ g|д d|е e|є ie|ж zh|з z|и y|і i|ї i|й i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ь |ю iu|я ia'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** These five are written differently where a word begins. */
const INITIAL: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** A Ukrainian name in Latin letters, e.g. Куп'янськ as Kupiansk, Їжакевич as Yizhakevych. */
export function romanise(ukrainian: string): string {
  return ukrainian
    .replaceAll(/['’]/g, '')
    .split(/([ -])/)
    .map(romaniseWord)
    .join('');
}

function romaniseWord(word: string): string {
  const latin = [...word.toLowerCase().replaceAll('зг', 'з\u0000г')]
    .map((letter, i) =>
      letter === '\u0000'
        ? 'g'
        : ((i === 0 ? INITIAL[letter] : undefined) ?? LETTERS[letter] ?? letter),
    )
    .join('');
  return word && word[0] !== word[0]!.toLowerCase()
    ? latin[0]!.toUpperCase() + latin.slice(1)
    : latin;
}
