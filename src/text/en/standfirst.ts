/** What stands under the title of a claim’s figure. */
export const standfirst = {
  /** Where it lies, from the inside outwards. */
  place: (names: readonly string[]) => `${names.join(', ')}.`,
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
