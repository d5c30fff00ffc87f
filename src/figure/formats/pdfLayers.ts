import type { PdfDocument, PdfReference } from './pdfDocument.ts';

/**
 * Layers of the page that a reader can switch off (optional content, ISO 32000-1, 8.11), each shown
 * at first. pdfkit knows nothing of them, so that they are written by its references.
 */
export class PdfLayers {
  readonly #layers: PdfReference[] = [];
  readonly #pdf: PdfDocument;

  constructor(pdf: PdfDocument) {
    this.#pdf = pdf;
  }

  /** Draws into a layer of its own. */
  draw(name: string, draw: () => void): void {
    const pdf = this.#pdf;
    const layer = pdf.ref({ Type: 'OCG', Name: new String(name) });
    layer.end();
    this.#layers.push(layer);
    const key = `Layer${this.#layers.length}`;
    const { data } = pdf.page.resources;
    data.Properties = { ...(data.Properties as object | undefined), [key]: layer };
    pdf.addContent(`/OC /${key} BDC`);
    draw();
    pdf.addContent('EMC');
  }

  /** Lists them in the document, the upper ones first, as readers and drawing programs do. */
  end(): void {
    if (this.#layers.length === 0) return;
    const Order = this.#layers.toReversed();
    const properties = this.#pdf.ref({ OCGs: this.#layers, D: { Order, ON: this.#layers } });
    properties.end();
    this.#pdf._root.data.OCProperties = properties;
  }
}
