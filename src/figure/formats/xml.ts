import { cleanText } from '../../draw/text/cleanText.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for XML 1.0, in content or in double quotes. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out, numbers have two decimals at most. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value!)}"`,
    );
  const start = `<${name}${written.join('')}`;
  return content ? `${start}>${content}</${name}>` : `${start}/>`;
}

/** Hundredths of a pixel cannot be seen; more digits make large files. */
export const round = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Path data with its numbers rounded. */
export const roundPath = (d: string): string =>
  d.replace(NUMBER, (number) => round(Number(number)));

/** How an element is turned about a point, clockwise; undefined where it is not. */
export const rotation = (at: { x: number; y: number; angleDegrees?: number }) =>
  at.angleDegrees ? `rotate(${round(at.angleDegrees)} ${round(at.x)} ${round(at.y)})` : undefined;
