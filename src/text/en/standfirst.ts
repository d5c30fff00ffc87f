const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** What stands under the title of a claim’s figure. */
export const standfirst = {
  /** Before a sentence of these, where the area lies. */
  inPlace: (place: string, words: string) => `${capital(place)}: ${lower(words)}`,
  /** Who stated it, if the report names them in another script. */
  speaker: 'a source given in the report',
  /** Of what nothing else says whose it is. */
  ofReport: 'As stated in the report.',
  ours: 'The comparison is Areacheck’s, not the report’s.',
  /** What the report says stands in quotation marks if the words are its own. */
  holds: (stated: string) => `The report says ${stated}, which is right.`,
  holdsBySome: (stated: string) =>
    `The report says ${stated}, which is right by some figures for its area, not by all.`,
  rounded: {
    up: (stated: string) => `The report says ${stated}, which rounds it up.`,
    down: (stated: string) => `The report says ${stated}, which rounds it down.`,
  },
  fails: {
    up: (stated: string) => `The report says ${stated}, which is too much.`,
    down: (stated: string) => `The report says ${stated}, which is too little.`,
  },
  /** Behind the report's whole sentence. */
  quoted: {
    comparison: {
      holds: 'The comparison is right.',
      holdsBySome: 'The comparison is right by some figures for that area, not by all.',
      rounded: {
        up: 'The comparison is rounded up.',
        down: 'The comparison is rounded down.',
      },
      fails: { up: 'The comparison is too high.', down: 'The comparison is too low.' },
    },
    share: {
      holds: 'The share is right.',
      holdsBySome: 'The share is right by some figures for that area, not by all.',
      rounded: { up: 'The share is rounded up.', down: 'The share is rounded down.' },
      fails: { up: 'The share is too high.', down: 'The share is too low.' },
    },
  },
  /** What was found, and what was stated. */
  alsoFails: (found: string) => `What fails: ${found}.`,
};
