import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { expect, it } from 'vitest';
import { ROOT } from './elsewhere.ts';

interface Locked {
  readonly engines?: { readonly node?: string };
  readonly optional?: boolean;
}

const readJson = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

it.each(['20.19.0', '22.13.0', '24.0.0'])(
  'every package that is installed runs on Node %s',
  (node) => {
    const packages: Record<string, Locked> = readJson('package-lock.json').packages;
    const refusing = Object.entries(packages)
      .filter(([, { optional }]) => !optional)
      .filter(([, { engines }]) => engines?.node && !satisfies(node, engines.node))
      .map(([path, { engines }]) => `${path} needs ${engines?.node}`);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(refusing).toEqual([]);
  },
);

it('what is published depends on no package', () => {
  const { dependencies, optionalDependencies, peerDependencies } = readJson('package.json');
  expect({ dependencies, optionalDependencies, peerDependencies }).toEqual({});
});
