/** Whether the text is an address of the web: http or https, no blanks, no quotation marks. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\/]+(?:\/[^\s<>"`\\]*)?$/i.test(text);
}
