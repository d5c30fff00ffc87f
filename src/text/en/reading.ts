/** What is said about reports that somebody pastes. Numbers and dates come in already formatted. */
export const reading = {
  open: 'Check another report',
  openAgain: 'Back to your report',
  named: 'The report names it.',
  loadFailed: (found: string) =>
    `Reading reports could not be loaded (${found}). It needs the network once.`,

  setAside: {
    damaged:
      'A report that this browser kept is damaged and cannot be opened; it is set aside as it was.',
    newer:
      'A report that this browser kept was written by a newer version of this page and cannot be opened here; it is set aside as it was.',
    partly:
      'A part of what this browser kept of your report is damaged and left out; the whole is set aside as it was.',
    several: (count: string) =>
      `${count} kept reports are set aside; this is the oldest, the others follow once it is deleted.`,
    save: 'Save it as a file',
    remove: 'Delete it',
    file: 'damaged-report.txt',
  },

  dialog: {
    heading: 'Check another report',
    intro:
      'Paste an article, a speech or a page, or drop a .txt, .md or .html file. Every statement about an area is marked and checked. The text stays in this browser.',
    text: 'Text of the report',
    placeholder: 'Paste or type here…',
    long: (characters: string) =>
      `The text has ${characters} characters. Its beginning is shown; all of it is read.`,
    removeText: 'Remove the text',
    choose: 'Choose a file',
    drop: 'or drop one here',
    facts: 'Where and when it was published, if you know',
    date: 'Date',
    dateNote: 'For “since Monday” or “last month”.',
    outlet: 'Outlet',
    title: 'Title',
    url: 'Address',
    badUrl: (found: string) =>
      `“${found}” is no web address. One that begins with https:// is expected.`,
    read: 'Read the report',
    cancel: 'Cancel',
    close: 'Close',
    empty: 'There is nothing to read yet. Paste the text of a report, or choose a file.',
    readingFile: (name: string) => `Reading ${name}…`,
    readingPasted: 'Reading what was pasted…',
    reading: 'Reading…',
    readShare: (percent: string) => `Reading… ${percent}`,
    cancelled: 'Reading was cancelled. The text is as it was.',
    failed: (found: string) => `The text could not be read (${found}). It is as it was.`,
    fileTaken: (name: string) => `The text of ${name} is in the field.`,
    fileProblem: (name: string, problem: string) =>
      `${name} cannot be read: ${problem}. What was here before is unchanged.`,
    putBack: 'Put back what was there before',
    severalFiles: 'Several files were dropped; one at a time can be read.',
    noFile: 'What was dropped is neither a file nor text.',
    pastedRich: 'Formatting was left out; the words are as pasted.',
    notPasted: (problem: string) => `This was not pasted: ${problem}.`,
  },

  notKept: {
    report: {
      'too-long': 'This report is too long to be kept by the browser: a reload would lose it.',
      'keeps-nothing': 'This browser keeps nothing of this page: a reload would lose the report.',
      'no-room': 'This browser has no room left for this page: a reload would lose the report.',
    },
    draft: {
      'too-long':
        'The text under “Change the text”, which is not read yet, is too long to be kept by the browser: a reload would lose that text, not this report.',
      'keeps-nothing':
        'This browser keeps nothing of this page: a reload would lose the text under “Change the text”.',
      'no-room':
        'This browser has no room left for the text under “Change the text”, which is not read yet: a reload would lose that text, not this report.',
    },
  },

  report: {
    heading: 'Your report',
    changeText: 'Change the text',
    backToFirst: 'Back to the first report',
    text: 'Text of the report',
    claims: 'Claims found',
    count: (claims: string) => (claims === '1' ? '1 area claim' : `${claims} area claims`),
    summary: (claims: string, words: string) =>
      `${claims} in ${words === '1' ? '1 word' : `${words} words`}`,
    leftOut: (characters: string) => `… ${characters} characters without a claim are not shown …`,
    claimMark: (quote: string, index: string, count: string, verdict: string) =>
      `${quote}: claim ${index} of ${count}, ${verdict}`,
    placeMark: (name: string, place: string) => `${name}: ${place}`,
    openPlaceMark: (name: string, place: string) => `${name}: taken for ${place}, to be confirmed`,
    openNames: ' · place to be confirmed',
    dismiss: 'Not a claim: dismiss',
    changed: ' · changed by a reader',
    refused: (found: string) =>
      `A correction of an earlier visit is not understood (${found}): the claim stands as the report has it.`,
    dismissed: (quote: string) => `${quote} was dismissed.`,
    dismissedBefore: (count: string) =>
      count === '1' ? '1 dismissed claim' : `${count} dismissed claims`,
    undo: 'Undo',
    bringBack: 'Bring back',
    none: 'No area claim was found in this text.',
    noneLeft: 'All claims of this report are dismissed.',
    lookedFor: 'What was looked for:',
    lookedForItems: [
      'quantities with a unit of area: “2,300 square miles”, “some 600,000 ha”, “half a million acres”, in English and Ukrainian',
      'comparisons with a place that has a known area: “twice the size of Wales”, “a third of Pakistan”',
      'not: lengths, prices, populations, densities such as people per square mile',
    ],
    noneAdvice: 'If it does make a claim, its sentence in other words may be understood:',
  },

  pages: {
    label: 'Pages of claims',
    previous: 'Previous',
    next: 'Next',
    shown: (from: string, to: string, count: string) => `Claims ${from}–${to} of ${count}`,
  },

  claim: {
    timesLarger: (multiple: string, more: string) =>
      `The report’s wording can mean ${multiple} times as large, or ${more}. It is read as ${multiple}.`,
    unknownPlace: (name: string) =>
      `No area is known for ${name}. Another place can be chosen: Edit claim.`,
    noBoundary: (places: string) =>
      `There are no boundaries of ${places} here: only the size is shown.`,
    noPlace: 'Where it lies is not known here: only the size is shown.',
    corrected: 'Corrected by you; the report has it otherwise.',
    which: (name: string) => `Which place is “${name}”?`,
    mayBe: (name: string) => `“${name}” may be`,
    is: (name: string) => `“${name}” is`,
    details: 'Places, speaker and date',
    places: 'Places',
    remove: (place: string) => `Remove ${place}`,
    addPlace: 'Add a place',
    who: 'Stated by',
    statedOn: 'Stated on',
    nameAndKind: (name: string, kind: string) => `${name} (${kind})`,
  },

  publish: {
    open: 'Export claims',
    heading: 'Export the checked claims',
    intro:
      'As ClaimReview (JSON-LD of schema.org, which search engines and fact-check databases read), as a table, or as a page to paste into an editor.',
    close: 'Close',
    ratings: 'Ratings',
    ratingsNote:
      'A rating goes into the file only once you have confirmed it. It speaks of the sums, not of whether the event took place.',
    confirm: (rating: string) => `Rate it: ${rating}`,
    noRating:
      'No rating is suggested: nothing could be checked, or a place is to be confirmed first.',
    speaker: (who: string) => `Speaker, ${who}:`,
    speakers: {
      none: 'not said: left out of ClaimReview',
      Person: 'a person',
      Organization: 'an organisation',
    },
    publisher: 'Who publishes the check',
    name: 'Name of the organisation',
    url: 'Its address',
    page: 'Address of the page with the check',
    optional: 'if known',
    date: 'Date of the check',
    formats: { claimReview: 'ClaimReview (JSON-LD)', csv: 'CSV', markdown: 'Markdown' },
    fileNames: {
      claimReview: 'claim-review.json',
      csv: 'checked-claims.csv',
      markdown: 'fact-check.md',
    },
    title: (report: string) => `Area claims in ${report}`,
    aReport: 'a report',
    making: (file: string) => `Making ${file}…`,
    saved: (file: string) => `${file} was made; the browser saves it.`,
  },
};
