/** What a group is called where people see it: `map-frame` as “Map frame”. */
export function layerName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
