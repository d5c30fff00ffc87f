export const exporting = {
  heading: 'Export',
  what: 'What to export',
  kinds: { figure: 'A drawn figure', view: 'The map as you see it' },
  intro: 'The map as you see it, with the claim, its checks, scale, legend and credits.',
  loadFailed: (found: string) =>
    `The export could not be loaded (${found}). It needs the network once.`,
  size: 'Size',
  sizes: {
    '1x': 'As on screen (1×)',
    '2x': 'Twice as fine (2×)',
    '4x': 'For print (4×)',
    '4k': '4K screen',
  },
  pixels: (width: string, height: string) => `${width} × ${height} pixels`,
  preview: 'Preview of the picture',
  drawing: 'Drawing…',
  drawingSize: (pixels: string) => `Drawing ${pixels}…`,
  ready: (pixels: string, size: string) => `Ready: ${pixels}, ${size}.`,
  megabytes: (number: string) => `${number} MB`,
  cancel: 'Cancel',
  close: 'Close',
  download: 'Download PNG',
  copy: 'Copy to clipboard',
  copied: 'The picture is on the clipboard.',
  copyFailed: (found: string) =>
    `The browser did not allow copying the picture${found ? ` (${found})` : ''}. Download it instead.`,
  again: 'Try again',
  failures: {
    'too-large': (wanted: string, found: string) =>
      `This machine cannot draw ${wanted}${found ? `; it offered ${found}` : ''}. Choose a smaller size.`,
    timeout: (wanted: string) =>
      `Drawing ${wanted} took longer than two minutes and was given up. Choose a smaller size.`,
    failed: (_wanted: string, found: string) =>
      `The picture could not be drawn${found ? ` (${found})` : ''}.`,
    cancelled: () => 'Drawing was cancelled.',
  },
  noMap: 'A picture needs the interactive map, which this browser cannot draw as WebGL is missing.',
  fileName: (id: string, size: string) => `areacheck-${id}-${size}.png`,
  claimLegend: (shape: string) => `The claim: ${shape}`,
  mercatorLegend: 'As Web Mercator would show it',
  mercatorNote: 'moved on a web map, not at true size',
  shareOf: (km2: string, share: string) => `${km2}; the\u00a0claim\u00a0is\u00a0${share}`,
  made: (date: string) =>
    `Areas measured on the WGS84 ellipsoid; map in Web Mercator. Made with Areacheck on ${date}.`,
};
