export const app = {
  name: 'Areacheck',
  title: (quantity: string | null) => (quantity ? `Areacheck: ${quantity}` : 'Areacheck'),
  export: 'Export',
  copyLink: 'Copy link',
  linkCopied: 'The link is copied.',
  linkWithoutReport: 'The link is copied. It opens without the pasted report, which is not in it.',
  unit: 'Unit',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  loading: 'Loading boundaries…',
  loadFailed: (places: readonly string[], more: number, found: string, hasMap: boolean) =>
    `The boundaries of ${places.join(', ')}${more > 0 ? ` and ${more} more places` : ''} could not be loaded (${found}). Until they are, ${hasMap ? 'the map does not show them' : 'there is no map'}.`,
  placesFailed: (found: string) =>
    `The places that this address names could not be loaded (${found}). Until they are, this is the report as it stands.`,
  sourcesFailed: (found: string) => `The sources could not be loaded (${found}).`,
  retry: 'Try again',
  fragmentProblem: {
    version: (_field: string, found: string) =>
      `This address was written for another version of the page: expected “v=1”, found “${found}”.`,
    'unknown-field': (field: string, found: string) =>
      `This address says “${field}=${found}”, which the page does not know.`,
    twice: (field: string) => `This address says “${field}” twice.`,
    value: (field: string, found: string) =>
      `This address says “${field}=${found}”, which makes no sense here.`,
  },
  fragmentIgnored: 'None of it was used; this is the report as it stands.',
  dismiss: 'Dismiss',
};
