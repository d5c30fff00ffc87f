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

/** The English catalogue: every sentence a person can see. */
export const en = {
  locale: 'en-GB',
  app,
  claims,
  compared,
  exporting,
  figureDialog,
  figure,
  files,
  map,
  measure,
  outlines,
  panels,
  publish,
  reading,
};
