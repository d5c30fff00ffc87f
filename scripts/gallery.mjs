// Draws docs/gallery with the command and writes docs/gallery.md around it: the same bytes each time.
import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('./lib/gallery.mjs'))
  .then(({ makeGallery }) => makeGallery());
