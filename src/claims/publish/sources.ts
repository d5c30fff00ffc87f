import type { Catalogue } from '../../text/catalogue.ts';
import type { AreaDefinition } from '../../places/areas.ts';
import type { Check, PlaceDefinitions } from '../checks/model.ts';
import type { Information } from '../information.ts';
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

/**
 * Every figure for places' areas that the checks and what is worked out beside them used, each once,
 * in the order of their use.
 */
export function usedSources(
  {
    checks,
    information,
  }: { readonly checks: readonly Check[]; readonly information?: Information },
  catalogue: Catalogue,
): UsedSource[] {
  return definitionSources(usedDefinitions(checks, information), catalogue);
}

/** The figures of places' definitions, each once. */
export function definitionSources(
  places: readonly PlaceDefinitions[],
  catalogue: Catalogue,
): UsedSource[] {
  const seen = new Map<string, UsedSource>();
  for (const { placeId, areas } of places) {
    for (const definition of areas) {
      const source = sourceOf(placeId, definition, catalogue);
      seen.set([source.placeId, source.what, source.source].join('\n'), source);
    }
  }
  return [...seen.values()];
}

/** The areas of places, the checks' first. */
function usedDefinitions(checks: readonly Check[], information?: Information): PlaceDefinitions[] {
  return [
    ...checks.flatMap(({ definitions }) => definitions),
    ...(information?.shares.map(({ definitions }) => definitions) ?? []),
    ...(information?.comesTo?.definitions ?? []),
  ];
}

function sourceOf(placeId: string, definition: AreaDefinition, catalogue: Catalogue): UsedSource {
  const { what, source, url } = describeDefinition(definition, catalogue);
  return { placeId, place: placeName(placeId, catalogue), km2: definition.km2, what, source, url };
}
