/**
 * What a command found, as data and as text for people, or one sentence on what was wrong. Only one
 * of the two is asked for, so that either may be a getter.
 */
export type Outcome =
  { readonly ok: true; readonly json: unknown; readonly text: string } | Failure;

export interface Failure {
  readonly ok: false;
  readonly message: string;
}

export function failure(message: string): Failure {
  return { ok: false, message };
}
