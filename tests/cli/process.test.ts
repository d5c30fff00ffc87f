import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { areacheck, folderWith, squareGeometry } from './areacheck.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('areacheck, run as a program', () => {
  it('prints one JSON document and nothing else with --json', () => {
    const folder = folderWith({ 'square.geojson': squareGeometry(36, 49) });
    const { stdout, stderr, exitCode } = areacheck(['measure', 'square.geojson', '--json'], folder);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ features: [{ name: '1', problems: [] }] });
  });

  it('answers the first report’s question', () => {
    const { stdout, exitCode } = areacheck(['compare', '2,300 sq mi', 'Greater London', '--json']);
    const { a, b, ratio, ratioLow, ratioHigh } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    // 2,300 and 2,250–2,350 × 2.589988110336 km²
    expect(a.km2).toBeCloseTo(5956.973, 3);
    expect(a.lowKm2).toBeCloseTo(5827.473, 3);
    expect(a.highKm2).toBeCloseTo(6086.472, 3);
    expect(b).toMatchObject({ lowKm2: 1569, highKm2: 1579 });
    // The layer's polygons measure 1,573.9 km², by the boroughs of 48,548 vertices.
    expect(Math.abs(b.km2 / 1573.9 - 1)).toBeLessThan(0.003);
    expect(ratio).toBeCloseTo(a.km2 / b.km2, 12);
    expect(ratioLow).toBeCloseTo(5827.473 / 1579, 3);
    expect(ratioHigh).toBeCloseTo(6086.472 / 1569, 3);
  });

  it('writes one line on stderr, nothing on stdout and exits with 2 when something is wrong', () => {
    const { stdout, stderr, exitCode } = areacheck(['measure', 'missing.geojson', '--json']);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toBe('areacheck: missing.geojson: there is no such file\n');
  });

  it('takes file names from where npm was started, not from the package', () => {
    const folder = folderWith({ 'square.geojson': squareGeometry(36, 49) });
    const { stdout, status } = spawnSync(
      'npm',
      ['--prefix', ROOT, 'run', '-s', 'areacheck', '--', 'measure', 'square.geojson', '--json'],
      { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout).totalKm2).toBeGreaterThan(8000);
  });
});
