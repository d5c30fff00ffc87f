export const exporting = {
  heading: 'Export',
  loadFailed: (found: string) =>
    `The export could not be loaded (${found}). It needs the network once.`,
  pixels: (width: string, height: string) => `${width} × ${height} pixels`,
  megabytes: (number: string) => `${number} MB`,
  close: 'Close',
  copy: 'Copy image',
  copied: 'The picture is on the clipboard.',
  copyFailed: (found: string) =>
    `The browser did not allow copying the picture${found ? ` (${found})` : ''}. Download it instead.`,
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
};
