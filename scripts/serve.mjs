// Serves dist/ as it is; the browser tests use it.
import { chosenPort, serve } from './lib/serve.mjs';

console.log(`Serving dist/ at ${await serve(chosenPort())}`);
