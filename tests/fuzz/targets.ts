import type { Targets } from './target.ts';

/** Every way in that hostile input may take, by name. */
export const TARGETS = {
  texts: async () => (await import('./targets/texts.ts')).texts,
  html: async () => (await import('./targets/html.ts')).html,
  bytes: async () => (await import('./targets/bytes.ts')).bytes,
  quantities: async () => (await import('./targets/quantities.ts')).quantities,
  places: async () => (await import('./targets/places.ts')).places,
  fields: async () => (await import('./targets/fields.ts')).fields,
  links: async () => (await import('./targets/links.ts')).links,
  states: async () => (await import('./targets/states.ts')).states,
  geojson: async () => (await import('./targets/geojson.ts')).geojson,
  figures: async () => (await import('./targets/figures.ts')).figures,
  lines: async () => (await import('./targets/lines.ts')).lines,
  commands: async () => (await import('./targets/commands.ts')).commands,
} as const satisfies Targets;
