import { placeName } from '../claims/describe.ts';
import type { ResolvedPlace } from '../places/findPlaces.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { type Failure, failure } from './outcome.ts';

/** At most so many places are suggested for an unknown name. */
const SUGGESTIONS = 5;

/** Why a name is not that of one place, and what may be meant. */
export function unresolvedPlace(
  name: string,
  { why, candidates }: Extract<ResolvedPlace, { ok: false }>,
  catalogue: CommandCatalogue,
): Failure {
  const { compare: words } = catalogue.cli;
  const names = candidates
    .slice(0, SUGGESTIONS)
    .map(({ id }) => words.placeWithId(placeName(id, catalogue), id));
  if (why === 'ambiguous') return failure(words.ambiguousPlace(name, names));
  const message = words.unknownPlace(name);
  return failure(names.length > 0 ? words.didYouMean(message, names) : message);
}
