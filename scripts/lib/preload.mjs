/** What the first map is drawn with, besides the script: files of the project by the ends of their paths. */
const FILES = [
  'noto-serif-latin-700-normal.woff2',
  'noto-sans-latin-400-normal.woff2',
  'noto-sans-latin-600-normal.woff2',
  'geo/basemap/world.topo.json',
  'geo/basemap/settlements.geojson',
  'geo/basemap/rivers.topo.json',
  'geo/basemap/seas.geojson',
];
/** The module that the interactive map begins with, which the page asks for when it runs. */
const MODULE = 'src/map/LiveMap.svelte';

function fetchOf(path) {
  if (!path.endsWith('.woff2')) return { as: 'fetch' };
  return { as: 'font', type: 'font/woff2' };
}

/** The files of the bundle that a module needs, itself the first. */
function modulesOf(bundle, module) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!found) throw new Error(`${module} is no file of the bundle`);
  return [found.fileName, ...found.imports];
}

function assetOf(bundle, path) {
  const asset = Object.values(bundle).find(({ originalFileNames }) =>
    originalFileNames?.some((name) => name.endsWith(path)),
  );
  if (!asset) throw new Error(`${path} is no file of the bundle`);
  return asset.fileName;
}

/** Has the browser fetch, while it reads the script, what the script will ask for. */
export const preloadPlugin = () => ({
  name: 'areacheck-preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) =>
      [
        ...modulesOf(bundle, MODULE)
          .filter((file) => !html.includes(file))
          .map((file) => ({ rel: 'modulepreload', href: `./${file}` })),
        ...FILES.map((path) => ({
          rel: 'preload',
          href: `./${assetOf(bundle, path)}`,
          ...fetchOf(path),
        })),
      ].map((attrs) => ({
        tag: 'link',
        attrs: { crossorigin: true, ...attrs },
        injectTo: 'head',
      })),
  },
});
