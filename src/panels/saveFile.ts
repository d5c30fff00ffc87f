/** Hands a text, whole or in pieces, or bytes over as a file: the browser saves it, nothing is sent anywhere. */
export function saveFile(
  name: string,
  mediaType: string,
  content: string | readonly string[] | Uint8Array,
): void {
  const isText = !(content instanceof Uint8Array);
  const type = isText ? `${mediaType};charset=utf-8` : mediaType;
  const parts = Array.isArray(content) ? content : [content as BlobPart];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
