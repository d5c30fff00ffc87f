const listed = (words: readonly string[]) => words.join(', ');

/** What is said of a style file and of what it did to a figure. Keys are as in the file. */
export const houseStyle = {
  /** Letters that a font of the house lacks. */
  borrowed: (font: string, letters: readonly string[]) =>
    `${font} lacks ${letters.join(' ')}, set in Noto instead.`,
  problems: {
    'not-json': (line: number, column: number, what: string) =>
      `The style file is not JSON: in line ${line}, column ${column}, ${what}.`,
    jsonFound: (found: string) =>
      found === '' ? 'it ends too early' : `stands ${found}, which cannot be there`,
    lastComma: 'stands a comma behind which nothing follows',
    'unknown-key': (key: string, nearest: string) =>
      `“${key}” is not known; the nearest key is “${nearest}”.`,
    'missing-key': (key: string) => `“${key}” is missing.`,
    'one-length': (key: string, found: number) =>
      `“${key}” needs widthPx or heightPx, one of them; ${found} of them found.`,
    'wrong-value': (key: string, found: string, expected: string) =>
      key === ''
        ? `The style file holds ${found}; expected: ${expected}.`
        : `“${key}” is ${found}; expected: ${expected}.`,
    expected: {
      words: 'words on one line, in quotation marks',
      'one-of': (values: readonly string[]) => `one of ${listed(values)}`,
      number: (least: number, most: number, isWhole: boolean) =>
        `a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`,
      colour: (others: readonly string[]) =>
        others.length === 0
          ? 'a colour as #rrggbb'
          : `a colour as #rrggbb, or one of ${listed(others)}`,
      object: (keys: readonly string[]) => `an object of ${listed(keys)}`,
    },
    'same-sign': (key: string, found: string) =>
      `“${key}” is “${found}”, which parts thousands as well; another sign was expected for one of the two.`,
    'no-file': (key: string, found: string) =>
      `“${key}” names ${found}; there is no such file, or it cannot be read.`,
    font: {
      'no-font': (key: string, found: string) =>
        `“${key}” names ${found}, which is no font that can be read; a TTF or OTF file was expected.`,
      variable: (key: string, found: string) =>
        `“${key}” names ${found}, a variable font; a file of one weight was expected.`,
      restricted: (key: string, found: string) =>
        `“${key}” names ${found}, whose owner does not let it be embedded (OS/2 fsType: restricted licence).`,
      'no-subsetting': (key: string, found: string) =>
        `“${key}” names ${found}, whose owner does not let parts of it be embedded (OS/2 fsType: no subsetting), and a figure holds only the letters that it needs.`,
      'bitmaps-only': (key: string, found: string) =>
        `“${key}” names ${found}, whose owner does not let its outlines be embedded (OS/2 fsType: bitmaps only).`,
    },
    'not-png': (key: string, found: string) =>
      `“${key}” names ${found}, which is no whole PNG; one was expected.`,
    'not-grey': (key: string, found: string) =>
      `“${key}” is ${found}; a grey was expected, as print in one colour has no other.`,
    contrast: (key: string, ground: string, ratio: string, least: string) =>
      `“${key}” on ${ground} has a contrast of ${ratio}; at least ${least} was expected.`,
  },
};
