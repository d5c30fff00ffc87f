import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, test, vi } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['src', 'scripts', 'geo/build', 'fonts/build'];

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The script of a file, parsed. */
function parse(file: string): ts.SourceFile {
  const whole = readFileSync(`${ROOT}${file}`, 'utf8');
  const script = file.endsWith('.svelte')
    ? (whole.split(/<script\b[^>]*>/)[1] ?? '').split('</script>')[0]
    : whole;
  return ts.createSourceFile(`${file}.ts`, script, ts.ScriptTarget.Latest, true);
}

const parsed = new Map<string, ts.Node[]>();

function nodesOf(file: string): ts.Node[] {
  const known = parsed.get(file);
  if (known) return known;
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  parsed.set(file, nodes);
  return nodes;
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { encoding: 'utf8', recursive: true })
    .filter((name) => /\.(?:ts|mjs|svelte)$/.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`),
);

const isMaking = (node: ts.Node) =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

function written(): Expression[] {
  return files.flatMap((file) =>
    nodesOf(file)
      .filter((node) => node.kind === ts.SyntaxKind.RegularExpressionLiteral)
      .map((node) => {
        const text = node.getText();
        const end = text.lastIndexOf('/');
        return { file, source: text.slice(1, end), flags: text.slice(end + 1) };
      }),
  );
}

/** The expressions that a module puts together as it is loaded, out of tables. */
async function madeBy(file: string): Promise<Expression[]> {
  const made: Expression[] = [];
  const Plain = RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Plain, {
      construct(_, [source, flags]: [string, string]) {
        made.push({ file, source, flags });
        return new Plain(source, flags);
      },
    }),
  );
  await import(/* @vite-ignore */ `${pathToFileURL(ROOT + file).href}?made`);
  vi.unstubAllGlobals();
  return made;
}

type CheckSync = typeof import('recheck').checkSync;
let checkSync: CheckSync;

beforeAll(async () => {
  // Without Java or a binary of the machine.
  vi.stubEnv('RECHECK_BACKEND', 'pure');
  ({ checkSync } = await import('recheck'));
});

/** It counts steps as well: what it stops by the clock, which it takes for an attack, is a busy machine's. */
const PATIENCE = {
  timeout: 200_000,
  attackTimeout: 200_000,
  incubationTimeout: 200_000,
  seedingTimeout: 200_000,
};

/** What recheck finds of an expression: "safe", or why not. */
function timeOf({ file, source, flags }: Expression): string {
  const found = checkSync(source, flags, PATIENCE);
  return found.status === 'safe' ? 'safe' : `${file} /${source}/${flags}: ${found.status}`;
}

describe('every expression takes time linear in the text', () => {
  test('that recheck tells exponential and quadratic ones from linear ones', () => {
    const of = (source: string, flags = '') => timeOf({ file: '', source, flags });
    expect(of('^(?:a|a)*b')).not.toBe('safe');
    expect(of('\\s+$')).not.toBe('safe');
    expect(of('<meta\\b[^>]*charset', 'i')).not.toBe('safe');
    expect(of('^\\s+')).toBe('safe');
  });

  test('of those that are written down', () => {
    const expressions = new Map(written().map((one) => [`${one.source}/${one.flags}`, one]));
    expect(expressions.size).toBeGreaterThan(150);
    expect([...expressions.values()].map(timeOf).filter((time) => time !== 'safe')).toEqual([]);
  });

  test('of those that are made out of tables when a module is loaded', async () => {
    const makers = files.filter((file) => nodesOf(file).some(isMaking));
    expect(makers).toContain('src/claims/reading/tokens.ts');
    for (const file of makers) {
      const made = await madeBy(file);
      // One that is made later has to be made, and checked, in a test of its own.
      expect(made.length, file).toBeGreaterThanOrEqual(nodesOf(file).filter(isMaking).length);
      expect(made.map(timeOf).filter((time) => time !== 'safe')).toEqual([]);
    }
  });
});
