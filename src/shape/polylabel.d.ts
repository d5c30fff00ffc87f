declare module 'polylabel' {
  /** Point of a polygon farthest from its border, to `precision`, and that distance. */
  export default function polylabel(
    rings: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [number, number] & { distance: number };
}
