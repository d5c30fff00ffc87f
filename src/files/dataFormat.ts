/** Formats of data that are text, but nothing to read. */
export type DataFormat = 'geojson' | 'json';

/** So far into the text what it is has to be said, UTF-16 units. */
const HEAD_UNITS = 4096;

const BEGINS_AS_DATA = /^\s*[[{]/;
const GEOJSON_TYPE =
  /"type"\s*:\s*"(?:FeatureCollection|Feature|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))"/;

/** The format of a text that is data from its beginning to its end, whole or broken; null of any other. */
export function dataFormat(text: string): DataFormat | null {
  if (!BEGINS_AS_DATA.test(text)) return null;
  const isGeojson = GEOJSON_TYPE.test(text.slice(0, HEAD_UNITS));
  if (isGeojson) return goesOnAsProse(text) ? null : 'geojson';
  return isJson(text) ? 'json' : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether something else than more data comes behind what is closed: then the text only quotes it. */
function goesOnAsProse(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"' && depth > 0) at = endOfString(text, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && !BETWEEN_DATA.includes(sign)) return true;
  }
  return false;
}

/** What may stand between one line of data and the next. */
const BETWEEN_DATA = ' \t\r\n,;\x1e';

/** The closing quotation mark of the string at `at`, or the end of the text. */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
