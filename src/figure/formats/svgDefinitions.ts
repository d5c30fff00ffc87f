import type { Box } from '../../draw/drawing.ts';
import { element } from './xml.ts';

/** What marks of an SVG refer to, each thing once, and the identifiers that are given away. */
export class SvgDefinitions {
  readonly #ids = new Set<string>();
  readonly #byContent = new Map<string, { id: string; written: string }>();

  /** An identifier that no other element has: the wished one, with a number if it is taken. */
  claimId(wished: string): string {
    const name = wished.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^(?![A-Za-z_])/, '_');
    let id = name;
    for (let n = 2; this.#ids.has(id); n++) id = `${name}-${n}`;
    this.#ids.add(id);
    return id;
  }

  /** Reference to an area that clips. */
  clip({ x, y, width, height }: Box): string {
    return this.#define('clip', (id) =>
      element('clipPath', { id }, element('rect', { x, y, width, height })),
    );
  }

  /** Reference to what an element encloses, to clip by. */
  within(id: string): string {
    return this.#define('within', (own) =>
      element(
        'clipPath',
        { id: own },
        element('use', { 'xlink:href': `#${id}`, 'clip-rule': 'evenodd' }),
      ),
    );
  }

  /** All of them, to stand in `<defs>`. */
  written(): string {
    return [...this.#byContent.values()].map(({ written }) => written).join('\n');
  }

  #define(kind: string, write: (id: string) => string): string {
    const content = write('');
    let definition = this.#byContent.get(content);
    if (!definition) {
      const id = this.claimId(`${kind}-1`);
      definition = { id, written: write(id) };
      this.#byContent.set(content, definition);
    }
    return `url(#${definition.id})`;
  }
}
