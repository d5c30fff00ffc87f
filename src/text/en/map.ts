export const map = {
  region: 'Map',
  /** The canvas itself, for those who pan and zoom it with the keyboard. */
  canvas: 'Pan with arrow keys, zoom with plus and minus',
  loading: 'Drawing the map…',
  loadFailed: (found: string) =>
    `The map’s background could not be loaded (${found}). The figures are not affected.`,

  tools: {
    toolbar: 'The claim as an area',
    laidToolbar: 'The place that is laid over the map',
    shape: 'Shape',
    noCopies: 'Copies',
    noPlace: 'The claim is not compared with a place whose boundary is loaded.',
    tooMany: (times: string) => `${times} copies are too many to draw.`,
    move: 'Move',
    toolFailed: (found: string) =>
      `This tool could not be loaded (${found}). It needs the network once.`,
    asBigAs: 'As big as…',
    find: 'Find a place',
    moveHint: 'Click the map to put the shape there, or type where its middle shall lie.',
    turn: 'Turn',
    turnLeft: 'Turn 15° anticlockwise',
    turnRight: 'Turn 15° clockwise',
    snapBack: 'Snap back',
    coordinates: 'Latitude, longitude or a place’s name',
    coordinatesExample: '50.0, 36.2 or Kupiansk',
    endsBeforePole: (latitude: string) =>
      `A web map ends before the pole, at 85°. The shape lies as near as all of it can be seen: its middle is at ${latitude}.`,
    place: 'Place here',
    zoomTo: 'Zoom to',
    zoomChoose: 'Zoom to…',
    all: 'All named places',
    shapeItself: 'The shape',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    close: 'Close',
    /** A button that is pressed or not, of what lies over the foot of a phone's screen. */
    panel: 'Show the panel',
  },

  coordinateProblems: {
    empty: () =>
      'Nothing is entered. Latitude and longitude such as 50.0, 36.2 or a place’s name are expected.',
    format: (found: string) =>
      `“${found}” is not a latitude and a longitude. Two numbers such as 50.0, 36.2, or degrees, minutes and seconds such as 49°12′30″N 37°15′E are expected.`,
    sixtieths: (found: string) => `“${found}” stands for minutes or seconds, which are under 60.`,
    latitude: (found: string) => `Latitude ${found} is not between −90 and 90.`,
    longitude: (found: string) => `Longitude ${found} is not between −180 and 180.`,
    unknown: (found: string, like: readonly string[]) =>
      `“${found}” is not a latitude and a longitude such as 50.0, 36.2 or 49°12′30″N 37°15′E, and no place of that name is known.` +
      (like.length > 0 ? ` Known are: ${like.join(', ')}.` : ''),
    'no-outline': (found: string) =>
      `Where ${found} lies is not known here: there is no outline of it. Its latitude and longitude can be typed.`,
  },

  /** Of a place that is laid over another's map. */
  compared: {
    remark: 'A size to compare: it does not lie here.',
  },

  /** The claim drawn by any place; nothing that a report says. */
  yardstick: {
    readers: 'For readers in',
    is: (area: string) => `${area} is`,
    isMiddle: (range: string, middle: string) => `${range}, in the middle ${middle}, is`,
    hint: 'Choose one to draw the claim by it',
    own: 'The report compares with this place.',
    loading: 'Places are being loaded…',
    loadFailed: (found: string) => `The places could not be loaded (${found}).`,
    copy: 'Copy',
    copyOne: (sentence: string) => `Copy “${sentence}”`,
    copied: 'Copied',
    field: 'Any other place',
    times: (times: string) => `×${times}`,
  },

  find: {
    field: 'Place or town',
    town: 'town',
    /** What it is and where it lies, beside a name in a list. */
    detail: (kind: string, within: readonly string[]) => [kind, ...within].join(', '),
    shown: (place: string) => `The map shows ${place}.`,
    problems: {
      unknown: (found: string, like: readonly string[]) =>
        `No place or town is known as “${found}”.` +
        (like.length > 0 ? ` Known are: ${like.join(', ')}.` : ''),
      'no-outline': (place: string) =>
        `Where ${place} lies is not known here: there is no outline of it.`,
    },
  },

  /** What the claim is drawn as. */
  shapes: {
    copies: (times: string, place: string) => `${place} ×${times}`,
    part: (percent: string, place: string) => `${percent} of ${place}`,
    'laid-over': (percent: string, place: string) =>
      `Square under the outline of ${place}, ${percent} of it`,
    square: 'Square',
    circle: 'Circle',
  },

  shape: {
    name: (shape: string) => `${shape}, can be moved`,
    role: 'movable shape',
    hint: 'Arrow keys move it by 5 km, with Shift by 50 km. [ and ], or Q and E, turn it by 5°, with Shift by 15°. Home snaps it back.',
    turnHandle: 'Turn',
  },

  readout: {
    region: 'The shape',
    within: 'On places the report names; exactly where is unknown.',
    kept: (percent: string) => `Same area here, within ${percent}`,
    /** Why the claim looks as it does. */
    drawnAs: {
      copies: (times: string, place: string) => {
        if (Number(times) === 1) return `One copy of ${place} makes up the claimed area.`;
        return Number(times) > 1
          ? `${times} copies of ${place} make up the claimed area.`
          : `${times} of ${place} makes up the claimed area.`;
      },
      /** Of a place that is much larger. */
      square: (place: string) => `${place} is larger: the square is the claimed area, to scale.`,
    },
    at: (latitude: string, longitude: string) => `at ${latitude}, ${longitude}`,
    turned: (degrees: string) => `turned ${degrees}°`,
    mercator: 'As a web map shows it',
    mercatorLarger: (percent: string) => `Dashed: moved on a web map, ${percent} too large`,
    mercatorSmaller: (percent: string) => `Dashed: moved on a web map, ${percent} too small`,
    mercatorSame: 'Dashed: moved on a web map; at home it is the same size',
    noShape: 'The claim states no area that could be drawn.',
  },

  regions: {
    list: 'Places that the report names',
    select: (en: string, uk: string) => `${en}, ${uk}`,
    measured: 'Measured',
    published: 'Published',
    claimIs: 'Claim',
    inside: {
      part: (percent: string, place: string) => `${percent} of the shape is in ${place}`,
      hardlyAny: 'Less than 1%',
      nearlyAll: 'More than 99%',
      none: (place: string) => `None of the shape is in ${place}`,
      all: (place: string) => `All of the shape is in ${place}`,
    },
    noOutline: 'There is no outline of it here.',
    useAsYardstick: 'Use as yardstick',
    isYardstick: 'Is the yardstick',
  },

  scale: {
    label: 'Scale',
    step: (value: string, unit: string) => `${value} ${unit}`,
    atLatitude: (latitude: string) => `at ${latitude}`,
  },

  north: (degrees: string) => `${degrees}° N`,
  south: (degrees: string) => `${degrees}° S`,
  east: (degrees: string) => `${degrees}° E`,
  west: (degrees: string) => `${degrees}° W`,

  credits: 'Sources of the map',

  gestures: {
    windows: 'Use Ctrl + scroll to zoom the map',
    mac: 'Use ⌘ + scroll to zoom the map',
    mobile: 'Use two fingers to move the map',
  },

  staticMap: {
    label: 'Map of the places that the report names',
    noWebgl:
      'This browser cannot draw the interactive map, as WebGL is missing. This one stays still, is drawn in an equal-area projection, and the shape can still be moved.',
    lost: 'The graphics that the interactive map draws with were lost; it comes back with them. Until then this one stays still, is drawn in an equal-area projection, and the shape can be moved.',
    failed: (found: string) =>
      `The interactive map could not be started (${found}). This one stays still, is drawn in an equal-area projection, and the shape can still be moved.`,
  },
};
