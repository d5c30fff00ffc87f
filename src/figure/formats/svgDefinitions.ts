import type { Box, Hatch } from '../../draw/drawing.ts';
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

  /** Reference to a paint of slanting lines. One line lies in each tile; they are turned together. */
  hatch({ colour, widthPx, spacingPx, isMirrored }: Hatch): string {
    const middle = spacingPx / 2;
    const line = element('path', {
      d: `M0 ${middle}H${spacingPx}`,
      stroke: colour,
      'stroke-width': widthPx,
      fill: 'none',
    });
    return this.#define('hatch', (id) =>
      element(
        'pattern',
        {
          id,
          patternUnits: 'userSpaceOnUse',
          width: spacingPx,
          height: spacingPx,
          patternTransform: isMirrored ? 'rotate(45)' : 'rotate(-45)',
        },
        line,
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
