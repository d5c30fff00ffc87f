/** What is used of an SVG that resvg has read, in WebAssembly. */
interface ResvgDrawing {
  render(): { asPng(): Uint8Array; free(): void };
  free(): void;
}

/** A drawing as PNG. It is used up: the memory of WebAssembly is not collected. */
export function resvgPng(drawing: ResvgDrawing): Uint8Array {
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
