import type { Catalogue } from '../catalogue.ts';
import { app } from './app.ts';
import { claims } from './claims.ts';
import { compared } from './compared.ts';
import { exporting } from './exporting.ts';
import { figure } from './figure.ts';
import { figureDialog } from './figureDialog.ts';
import { files } from './files.ts';
import { map } from './map.ts';
import { measure } from './measure.ts';
import { outlines } from './outlines.ts';
import { panels } from './panels.ts';
import { publish } from './publish.ts';
import { reading } from './reading.ts';

/** The Ukrainian catalogue. */
export const uk: Catalogue = {
  locale: 'uk-UA',
  app,
  claims,
  compared,
  exporting,
  figure,
  figureDialog,
  files,
  map,
  measure,
  outlines,
  panels,
  publish,
  reading,
};
