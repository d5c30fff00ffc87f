import { AREA_UNITS, type AreaUnit } from '../../measure/units.ts';
import type { UnitReading } from './grammar/quantities.ts';
import type { Spellings } from './phrases.ts';

/** How each unit is written, by what else the spelling says. */
type UnitWords = Readonly<
  Record<AreaUnit, readonly (readonly [Omit<UnitReading, 'unit'>, readonly string[]])[]>
>;

/** The spellings of all units; a language that lacks one does not compile. */
export function unitSpellings(words: UnitWords): Spellings<UnitReading> {
  return AREA_UNITS.flatMap((unit) =>
    words[unit].map(([reading, spellings]) => [{ unit, ...reading }, spellings] as const),
  );
}
