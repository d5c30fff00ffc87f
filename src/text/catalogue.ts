import type { en } from './en/index.ts';

/** The same shape, with any words in the place of the ones that stand there. */
export type AnyWords<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => AnyWords<Said>
    : { [Key in keyof T]: AnyWords<T[Key]> };

/** What every language has to say: the English catalogue is the pattern. */
export type Catalogue = AnyWords<typeof en>;
