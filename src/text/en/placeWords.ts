/** Proper names that a sentence puts "the" before: by their first words, or by their last. */
const WITH_ARTICLE = [
  /^(?:United|Isle of|City of|Republic of|Democratic Republic|Central African|Dominican|Northern Territory|Northwest|European|Autonomous|British|French Southern|Turks and Caicos|Caribbean|island of|Great Barrier|Amazon |Chornobyl|Wembley|Scottish|Basque|West Bank|Peak|Lake District|New Forest|Sea of|Gulf of|Bay of|Strait of|Republic)/,
  /(?:Islands|Emirates|Netherlands|Philippines|Maldives|Bahamas|Comoros|Seychelles|Gambia|Strip|Heights|Sea|Ocean|Gulf|Desert|Sahara|Pantanal|Serengeti|Cairngorms|Dales|Peninsula|Delta|Alps|Mountains|reservoir|National Park|wards)$/,
];

/** A name as a sentence has it: "the Gaza Strip"; a common one is any of its kind, "a rugby pitch". */
export function placeInText(name: string, isCommon: boolean): string {
  if (WITH_ARTICLE.some((pattern) => pattern.test(name))) return `the ${name}`;
  if (!isCommon) return name;
  return `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** "2,000 football pitches", "1 tennis court". */
export function countedPlaces(number: string, name: string): string {
  const one = number === '1' || number === 'one';
  return `${number} ${one ? name : plural(name)}`;
}

function plural(name: string): string {
  return /(?:ch|sh|s|x)$/.test(name) ? `${name}es` : `${name}s`;
}
