/** Two or more places beside each other, without a claim. */
export const compared = {
  open: 'Compare two places',
  region: 'Comparison',
  back: 'Back to the report',
  loadFailed: (found: string) => `Comparing places could not be loaded (${found}).`,
  ground: 'On the map',
  laid: 'Laid over it',
  laidAs: (number: string) => `Laid over it, ${number}`,
  add: 'Lay another place over it',
  swap: (place: string) => `Put ${place} on the map instead`,
  swapShort: 'Swap',
  remove: (place: string) => `Remove ${place}`,
  removeShort: 'Remove',
  hint: 'Drag a shape, or turn it by its handle: it keeps its true size everywhere. The area of a place comes with its definitions below.',
  full: (most: string) => `More than ${most} shapes over one map cannot be told apart.`,
  noOutline: (place: string) =>
    `There is no outline of ${place} here. Its area is known, but it cannot be drawn.`,
  copy: 'Copy sentence',
  copied: 'The sentence is copied.',
  copyFailed: 'The browser did not allow copying.',
  of: (place: string) => `of ${place}`,
  definitions: 'Area by definition',
};
