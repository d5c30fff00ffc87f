/** How good an outline is, why it is not measured, or has another area than those published. */
export const outlines = {
  bordersApart: (meanKm: string, mostKm: string) =>
    `Borders with other units: two sources draw them ${meanKm} km apart on average, ${mostKm} km at most.`,
  unfit: {
    'area-differs': (km2: string) =>
      `Its outline has ${km2}, which none of the stated figures is near: nothing is measured on it.`,
    coarse: () => 'Its outline is too coarse to be measured.',
    'sources-differ': () =>
      'Two sources draw it so differently that nothing is measured on its outline.',
  },
  between: (km2: string) =>
    `Its outline has ${km2}, between two published figures that count different things.`,
  apart: (km2: string) =>
    `Its outline has ${km2}, over 1% off the published figure; why is not known here.`,
  otherArea: {
    'published-differs': (km2: string) =>
      `Its outline has ${km2}; the usual figure is another one than maps have.`,
    'reefs-and-banks': (km2: string) =>
      `Its outline has ${km2}; published figures count reefs and banks.`,
    'land-reclaimed': (km2: string) =>
      `Its outline has ${km2}; land has been won from the sea since it was drawn.`,
    'held-by-another': (km2: string) =>
      `Its outline has ${km2}; published figures count land that another country holds.`,
    'water-left-out': (km2: string) =>
      `Its outline has ${km2}; published figures count waters that it leaves out.`,
    'land-register': (km2: string) =>
      `Its outline has ${km2}; published figures are those of the land register, which leaves waters out.`,
    'water-level': (km2: string) =>
      `Its outline has ${km2}; its level changes, and its area with it.`,
    'islands-left-out': (km2: string) => `Its outline has ${km2}, without the islands in it.`,
    'continents-divided': (km2: string) =>
      `Its outline has ${km2}; where the continent ends is drawn differently.`,
  },
};
