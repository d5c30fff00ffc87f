import { stemOf } from '../../stems.ts';

/** Adjectives of countries by their stem, with the country's name. */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  `українська Україна, російська Росія, білоруська Білорусь, польська Польща, румунська Румунія,
  молдовська Молдова, грузинська Грузія, німецька Німеччина, французька Франція, грецька Греція,
  турецька Туреччина, сирійська Сирія, ізраїльська Ізраїль, бразильська Бразилія, канадська Канада,
  австралійська Австралія, іспанська Іспанія, португальська Португалія, італійська Італія`
    .split(/,\s+/)
    .map((pair): [string, string] => {
      const [adjective, name] = pair.split(' ');
      return [stemOf(adjective), name];
    }),
);
