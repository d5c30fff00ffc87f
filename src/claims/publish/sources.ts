import type { Catalogue } from '../../text/catalogue.ts';
import type { AreaDefinition } from '../../places/areas.ts';
import type { Check } from '../checks/model.ts';
import { describeDefinition, placeName } from '../describe.ts';

/** A figure that a check used, with who gives it. */
export interface UsedSource {
  readonly placeId: string;
  readonly place: string;
  readonly km2: number;
  readonly what: string;
  readonly source: string;
  readonly url: string | null;
}

/** Every figure for places' areas that the checks used, each once, in the order of their use. */
export function usedSources(checks: readonly Check[], catalogue: Catalogue): UsedSource[] {
  const seen = new Map<string, UsedSource>();
  for (const check of checks) {
    for (const { placeId, areas } of check.definitions) {
      for (const definition of areas) {
        const source = sourceOf(placeId, definition, catalogue);
        seen.set([source.placeId, source.what, source.source].join('\n'), source);
      }
    }
  }
  return [...seen.values()];
}

function sourceOf(placeId: string, definition: AreaDefinition, catalogue: Catalogue): UsedSource {
  const { what, source, url } = describeDefinition(definition, catalogue);
  return { placeId, place: placeName(placeId, catalogue), km2: definition.km2, what, source, url };
}
