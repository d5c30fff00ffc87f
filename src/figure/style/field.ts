import { nearestKey } from './nearestKey.ts';
import type { Report } from './styleProblem.ts';

/** A value of a style file: how it is read, and the keys that it has if it is an object. */
export interface Field<Value> {
  /** What an object may hold; null of anything else. */
  readonly keys: Fields | null;
  /** Null, and a problem told, if it is not what is expected under `key`. */
  readonly read: (value: unknown, key: string, report: Report) => Value | null;
}

type Fields = Readonly<Record<string, Field<unknown>>>;
type Read<Of> = Of extends Field<infer Value> ? Value : never;

const found = (value: unknown) => JSON.stringify(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any words on one line. */
export const words: Field<string> = {
  keys: null,
  read: (value, key, report) => {
    if (typeof value === 'string' && value.trim() !== '' && !/[\p{Cc}\u2028\u2029]/u.test(value)) {
      return value.trim();
    }
    report({ kind: 'wrong-value', key, found: found(value), expected: { kind: 'words' } });
    return null;
  },
};

export function oneOf<Value extends string>(values: readonly Value[]): Field<Value> {
  return {
    keys: null,
    read: (value, key, report) => {
      const known = values.find((one) => one === value);
      if (known !== undefined) return known;
      const expected = { kind: 'one-of', values } as const;
      report({ kind: 'wrong-value', key, found: found(value), expected });
      return null;
    },
  };
}

export function number(least: number, most: number, isWhole = false): Field<number> {
  return {
    keys: null,
    read: (value, key, report) => {
      const isInRange = typeof value === 'number' && value >= least && value <= most;
      if (isInRange && (!isWhole || Number.isInteger(value))) return value;
      const expected = { kind: 'number', least, most, isWhole } as const;
      report({ kind: 'wrong-value', key, found: found(value), expected });
      return null;
    },
  };
}

/** `#rrggbb`, in small letters, or one of these words. */
export function colour(others: readonly string[] = []): Field<string> {
  return {
    keys: null,
    read: (value, key, report) => {
      if (typeof value === 'string' && /^#[\da-f]{6}$/i.test(value)) return value.toLowerCase();
      if (typeof value === 'string' && others.includes(value)) return value;
      const expected = { kind: 'colour', others } as const;
      report({ kind: 'wrong-value', key, found: found(value), expected });
      return null;
    },
  };
}

/** An object of these fields, all of them optional but the required ones. */
export function object<Of extends Fields>(
  keys: Of,
  required: readonly (keyof Of & string)[] = [],
): Field<{ readonly [Key in keyof Of]?: Read<Of[Key]> }> {
  const known = Object.keys(keys);
  return {
    keys,
    read: (value, key, report) => {
      if (!isObject(value)) {
        report({
          kind: 'wrong-value',
          key,
          found: found(value),
          expected: { kind: 'object', keys: known },
        });
        return null;
      }
      const path = (name: string) => (key === '' ? name : `${key}.${name}`);
      for (const name of required.filter((one) => !Object.hasOwn(value, one))) {
        report({ kind: 'missing-key', key: path(name) });
      }
      const read: Record<string, unknown> = {};
      for (const [name, part] of Object.entries(value)) {
        if (!Object.hasOwn(keys, name)) {
          report({ kind: 'unknown-key', key: path(name), nearest: nearestKey(name, known) });
          continue;
        }
        const one = keys[name].read(part, path(name), report);
        if (one !== null) read[name] = one;
      }
      return read as { [Key in keyof Of]?: Read<Of[Key]> };
    },
  };
}

/** A string of a short form, which stands for the whole; else the whole. */
export function shortOr<Value>(
  short: (value: string, key: string, report: Report) => Value | null | undefined,
  whole: Field<Value>,
): Field<Value> {
  return {
    keys: whole.keys,
    read: (value, key, report) => {
      const made = typeof value === 'string' ? short(value, key, report) : undefined;
      return made === undefined ? whole.read(value, key, report) : made;
    },
  };
}
