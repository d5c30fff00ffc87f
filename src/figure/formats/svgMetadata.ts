import type { FigureFacts } from '../figure.ts';
import { element, escapeXml } from './xml.ts';

export const METADATA_NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:cc': 'http://creativecommons.org/ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
} as const;

/** The facts in Dublin Core, as drawing programs show them in their document properties. */
export function writeMetadata(facts: FigureFacts): string {
  const line = (name: string, value: string) => element(name, {}, escapeXml(value));
  const lines = [
    line('dc:format', 'image/svg+xml'),
    element('dc:type', { 'rdf:resource': 'http://purl.org/dc/dcmitype/StillImage' }),
    line('dc:title', facts.title),
    line('dc:description', facts.altText),
    line('dcterms:abstract', facts.summary),
    line('dc:creator', 'Areacheck'),
    line('dc:date', facts.madeOn),
    line('dc:language', facts.language),
    ...facts.sources.map((source) => line('dc:source', source)),
    ...facts.credits.map((credit) => line('dc:rights', credit)),
    line('dcterms:license', facts.licence),
    ...(facts.link === null ? [] : [line('dc:relation', facts.link)]),
  ];
  const work = element('cc:Work', { 'rdf:about': '' }, lines.join('\n'));
  return element('metadata', {}, element('rdf:RDF', {}, work));
}
