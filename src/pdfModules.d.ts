// Neither package comes with types; these say what we use, in the words of the format that uses it.

declare module 'pdfkit' {
  type PdfDocument = import('./figure/formats/pdfDocument.ts').PdfDocument;
  type PdfOptions = import('./figure/formats/pdfDocument.ts').PdfOptions;
  const PDFDocument: new (options: PdfOptions) => PdfDocument;
  export default PDFDocument;
}

declare module 'fontkit' {
  export function create(font: Uint8Array): import('./figure/formats/glyphOutlines.ts').OutlineFont;
}
