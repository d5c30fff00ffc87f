import { describeDefinition } from '../claims/describe.ts';
import { formatArea } from '../measure/format.ts';
import { areaDefinitions } from '../places/areas.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { alignTable } from './table.ts';

/** Every figure for a place's area, the usual one first. */
export function definitionsOf(placeId: string, catalogue: CommandCatalogue) {
  return areaDefinitions(placeId).map((definition) => {
    const { source, what } = describeDefinition(definition, catalogue);
    return { km2: definition.km2, source, what };
  });
}

/** The same as lines: area, what it counts, who says so. */
export function definitionLines(placeId: string, catalogue: CommandCatalogue): readonly string[] {
  const rows = definitionsOf(placeId, catalogue).map(({ km2, what, source }) => [
    '',
    formatArea(km2, 'km2', catalogue),
    catalogue.cli.places.definition(what, source),
  ]);
  return [...alignTable(rows, ['left', 'right', 'left'])];
}
