/** What is said about files that reports are read from. */
export const files = {
  megabytes: (number: string) => `${number} MB`,

  problems: {
    empty: 'there is no text in it',
    noText: 'the page has no text; pages that scripts fill have to be pasted instead',
    tooManyElements: (most: string) =>
      `the page has more than ${most} elements, which is the most that can be read; save it as text, or paste its words`,
    tooLarge: (size: string, most: string) => `the file has ${size}; at most ${most} can be read`,
    longerThan: (most: string) =>
      `the text is longer than ${most}, which is the most that can be read`,
    format: (format: string) =>
      `this is ${format}, not text; save it as text, Markdown or HTML, or paste its words`,
    binary: (sign: string, line: string) =>
      `this is not text, as ${sign} in line ${line} shows; text, Markdown and HTML can be read`,
    data: {
      geojson: 'this is GeoJSON, not a report; “areacheck measure FILE” measures its areas',
      json: 'this is JSON, not a report; “areacheck measure FILE” measures the areas of GeoJSON',
    },
    encoding: 'the encoding of its letters is not recognised; save it as UTF-8',
    declaredEncoding: (declared: string) =>
      `its letters are not in “${declared}”, as it says, nor in an encoding that is recognised; save it as UTF-8`,
  },

  formats: {
    pdf: 'a PDF file',
    zip: 'a ZIP archive or an office document (.docx, .odt, .pages)',
    office: 'an office document (.doc, .xls)',
    rtf: 'a rich text document (.rtf)',
    image: 'an image',
    'audio-video': 'a sound or video file',
    archive: 'a compressed file',
    program: 'a program',
    'web-archive': 'a web archive',
    'utf-32': 'in UTF-32',
  },

  guessed: (encoding: string) =>
    `The file does not say how its letters are encoded; it was read as ${encoding}, which is a guess.`,
  articleNotSearched:
    'The article could not be told from the rest of the page: all its words were taken.',
  pageIsLarge: (most: string) =>
    `The page has more than ${most} elements and pieces of text, or very deep ones: all its words were taken, not only the article’s.`,
  damaged: 'Some bytes of the file are not valid UTF-8; they are shown as \ufffd.',
};
