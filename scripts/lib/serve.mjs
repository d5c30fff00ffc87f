import { createServer } from 'node:http';
import { DIST } from './build.mjs';
import { giveUp } from './run.mjs';
import { staticFiles } from './staticFiles.mjs';

/** Port to serve at: PORT if set, else 4173. */
export function chosenPort() {
  const text = process.env.PORT ?? '4173';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    giveUp(`PORT is "${text}"; it must be a whole number from 1 to 65535.`);
  }
  return port;
}

/** Both loopback addresses, because "localhost" may mean either; nothing beyond this machine. */
const HOSTS = ['127.0.0.1', '::1'];

const listen = (handler, port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

/** Serves dist/ at the port on this machine; resolves with its address. */
export async function serve(port) {
  const handler = staticFiles(DIST);
  for (const host of HOSTS) {
    try {
      await listen(handler, port, host);
    } catch (error) {
      if (error.code === 'EADDRINUSE') {
        giveUp(
          `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port === 65535 ? 4173 : port + 1} npm start`,
        );
      }
      if (error.code === 'EACCES') {
        giveUp(
          `Port ${port} may not be used by this account; choose one above 1023, e.g. PORT=4173.`,
        );
      }
      // A machine without IPv6 has no ::1; the page is served all the same.
      if (host === '::1') continue;
      throw error;
    }
  }
  return `http://localhost:${port}`;
}
