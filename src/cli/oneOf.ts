import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { type Failure, failure } from './outcome.ts';

/** The value of an option that has some known ones. */
export function oneOf<Value extends string>(
  option: string,
  found: string,
  known: readonly Value[],
  { cli }: CommandCatalogue,
): { readonly ok: true; readonly value: Value } | Failure {
  const value = known.find((one) => one === found);
  return value === undefined
    ? failure(cli.snapshot.notOneOf(`--${option}`, found, known))
    : { ok: true, value };
}
