// Written so that old versions of Node can read it too: they must get the sentence, not a stack.
const MINIMUM = [20, 19];

export function requireNode() {
  const found = process.versions.node.split('.').map(Number);
  const enough = found[0] > MINIMUM[0] || (found[0] === MINIMUM[0] && found[1] >= MINIMUM[1]);
  if (enough) return;
  console.error(
    'Areacheck needs Node ' +
      MINIMUM.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '. Install a current version from https://nodejs.org and try again.',
  );
  process.exit(1);
}
