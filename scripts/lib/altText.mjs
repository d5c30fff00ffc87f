import { readFileSync } from 'node:fs';

/** The alternative text that a figure's file brings along. */
export function altTextOf(file) {
  const bytes = readFileSync(file);
  return file.endsWith('.png') ? ofPng(bytes) : ofSvg(bytes.toString('utf8'));
}

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function ofSvg(svg) {
  const [, text] = /<desc\b[^<>]*>([^<]*)<\/desc>/.exec(svg);
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity]);
}

/** Of the chunk `iTXt` named Description: its length stands before its type. */
function ofPng(bytes) {
  const start = bytes.indexOf('iTXtDescription\0');
  const length = bytes.readUInt32BE(start - 4);
  const data = bytes.toString('utf8', start + 4, start + 4 + length);
  return data.split('\0').at(-1);
}
