import { gunzipSync, inflateSync } from 'node:zlib';

/**
 * Reader of R's serialisation, XDR form, version 3 ("R Internals", section 1.8), for the types
 * that data frames and simple features are made of.
 */
export interface RValue {
  readonly values: readonly unknown[];
  readonly attributes: ReadonlyMap<string, RValue>;
}

const TYPE = { pairlist: 2, symbol: 1, char: 9, logical: 10, integer: 13, real: 14 } as const;
const STRINGS = 16;
const LIST = 19;
const NIL = 254;
const REFERENCE = 255;
/** Empty environment, base environment, missing argument, base namespace, global environment. */
const SINGLETONS = new Set([241, 242, 247, 251, 253]);
const NONE: RValue = { values: [], attributes: new Map() };

class XdrReader {
  private at: number;
  private readonly symbols: string[] = [];
  constructor(private readonly bytes: Buffer) {
    if (bytes.toString('latin1', 0, 2) !== 'X\n') throw new Error('not R data in XDR form');
    this.at = 2;
    const version = this.int();
    this.at += 8;
    if (version >= 3) {
      const encodingLength = this.int();
      this.at += encodingLength;
    }
  }

  read(): RValue {
    return this.item(this.int()) as RValue;
  }

  private int(): number {
    this.at += 4;
    return this.bytes.readInt32BE(this.at - 4);
  }

  private many<T>(one: () => T): T[] {
    return Array.from({ length: this.int() }, one);
  }

  private item(flags: number): RValue | string | null {
    const type = flags & 255;
    if (type === NIL || SINGLETONS.has(type)) return NONE;
    if (type === REFERENCE) return this.symbols[(flags >> 8) - 1]!;
    if (type === TYPE.symbol) {
      const name = this.item(this.int()) as string;
      this.symbols.push(name);
      return name;
    }
    if (type === TYPE.char) {
      const length = this.int();
      if (length < 0) return null;
      this.at += length;
      return this.bytes.toString('utf8', this.at - length, this.at);
    }
    if (type === TYPE.pairlist) return this.pairs(flags);
    const values = this.vector(type);
    const attributes = flags & 512 ? this.read().attributes : NONE.attributes;
    return { values, attributes };
  }

  private vector(type: number): unknown[] {
    if (type === TYPE.logical || type === TYPE.integer) return this.many(() => this.int());
    if (type === TYPE.real)
      return this.many(() => {
        this.at += 8;
        return this.bytes.readDoubleBE(this.at - 8);
      });
    if (type === STRINGS || type === LIST) return this.many(() => this.item(this.int()));
    throw new Error(`R type ${type} at byte ${this.at} is not read here`);
  }

  /** A pairlist as attributes; its end is a NIL item. */
  private pairs(first: number): RValue {
    const attributes = new Map<string, RValue>();
    for (let flags = first; (flags & 255) === TYPE.pairlist; flags = this.int()) {
      if (flags & 512) this.read();
      const key = flags & 1024 ? (this.item(this.int()) as string) : String(attributes.size);
      attributes.set(key, this.item(this.int()) as RValue);
    }
    return { values: [], attributes };
  }
}

/** The column or list member of that name. */
export function member(value: RValue, name: string): RValue {
  const index = value.attributes.get('names')?.values.indexOf(name) ?? -1;
  if (index < 0) throw new Error(`no ${name} in the R data`);
  return value.values[index] as RValue;
}

/** One object of a lazy-load database: `index` is its .rdx file, `data` its .rdb file. */
export function lazyLoad(index: Buffer, data: Buffer, name: string): RValue {
  const variables = member(new XdrReader(gunzipSync(index)).read(), 'variables');
  const [offset, length] = member(variables, name).values as [number, number];
  // Four bytes of uncompressed length precede the zlib stream.
  return new XdrReader(inflateSync(data.subarray(offset + 4, offset + length))).read();
}
