import { FRAGMENT_FIELDS, type FieldContext } from './fragmentFields.ts';
import type { PageState } from './pageState.ts';

/** The first entry of every fragment: which set of fields it is written in. */
const VERSION = '1';

/** Why a fragment cannot be read: what stands in it, and where. */
export interface FragmentProblem {
  readonly kind: 'version' | 'unknown-field' | 'twice' | 'value';
  readonly field: string;
  readonly found: string;
}

export type FragmentReading =
  | { readonly ok: true; readonly state: PageState }
  | { readonly ok: false; readonly problem: FragmentProblem };

/**
 * "v=1&area=2500,sqmi&on=kharkiv-oblast": what differs from `context.defaults`, in the order of
 * the table of fields; "" when nothing does. Without the leading `#`.
 */
export function writeFragment(state: PageState, context: FieldContext): string {
  const entries = Object.entries(FRAGMENT_FIELDS).flatMap(([name, field]) => {
    const text = field.write(state);
    return text === field.write(context.defaults) ? [] : [`${name}=${text}`];
  });
  return entries.length === 0 ? '' : [`v=${VERSION}`, ...entries].join('&');
}

/** Reads all of a fragment or none of it. */
export function readFragment(fragment: string, context: FieldContext): FragmentReading {
  const text = fragment.replace(/^#/, '');
  let state = context.defaults;
  if (text === '') return { ok: true, state };

  const entries = text.split('&').map((entry) => {
    const at = entry.indexOf('=');
    return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
  });
  const [version, ...fields] = entries;
  if (version[0] !== 'v' || version[1] !== VERSION) {
    return fail('version', version[0], version[0] === 'v' ? version[1] : text);
  }
  const seen = new Set<string>();
  for (const [name, found] of fields) {
    if (!Object.hasOwn(FRAGMENT_FIELDS, name)) return fail('unknown-field', name, found);
    if (seen.has(name)) return fail('twice', name, found);
    seen.add(name);
    const next = FRAGMENT_FIELDS[name].read(decode(found), state, context);
    if (!next) return fail('value', name, found);
    state = next;
  }
  return { ok: true, state };
}

function fail(kind: FragmentProblem['kind'], field: string, found: string): FragmentReading {
  return { ok: false, problem: { kind, field, found: found.slice(0, 60) } };
}

/** Percent-escapes undone, as chat programs like to add them; a broken escape stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
