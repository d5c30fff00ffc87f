import type { FeatureCollection, MultiPolygon } from 'geojson';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toRigid } from '../../src/shape/rigid.ts';
import { folderWith } from './areacheck.ts';
import { bytesOf, drawn, errorOf, inFolder, svgIn } from './snapshotFile.ts';

const reports = folderWith({
  'kherson.txt': 'Troops hold 500 sq km in Kherson oblast, the size of Andorra.',
  'kyiv.txt': 'The fire burned 40 sq km in Kyiv.',
  'nowhere.txt': 'The park covers 2,586 sq km, the size of Luxembourg.',
});
const of = (name: string) => ['--report', `${reports}/${name}`, '--template', 'map'];

const MOVED = 'Size only: it has been moved';

/** Where the middle of the claim's shape lies, by the data beside the figure. */
async function centerOf(...options: string[]): Promise<readonly number[]> {
  await drawn('put.zip', ...options);
  const files = unzipSync(bytesOf('put.zip'));
  const { features } = JSON.parse(strFromU8(files['areas.geojson'])) as FeatureCollection;
  const claim = features.find(({ properties }) => properties?.role === 'claim');
  return toRigid(claim!.geometry as MultiPolygon).home.center;
}

describe('areacheck snapshot, told where the shape is put', () => {
  it('--place puts it into another place and says that it was moved', async () => {
    await drawn('wales.svg', ...of('kherson.txt'), '--place', 'Wales');
    const { words, description } = svgIn('wales.svg');
    expect(words).toContain(MOVED);
    expect(words).toContain('Cardiff');
    expect(words).not.toContain('Odesa');
    expect(description).toContain('on a map with Wales');
    expect(description).toContain(MOVED);
  });

  it.each(['Kyiv city', 'Kyiv oblast'])(
    '--place "%s" says what an open name means, which moves nothing',
    async (place) => {
      await drawn('kyiv.svg', ...of('kyiv.txt'), '--place', place);
      const { words, description } = svgIn('kyiv.svg');
      expect(words).not.toContain('moved');
      expect(description).toContain(`on a map with ${place}`);
    },
  );

  it('--at puts its middle there', async () => {
    const [longitude, latitude] = await centerOf(...of('kherson.txt'), '--at', '47°30′N 33°15′E');
    expect(longitude).toBeCloseTo(33.25, 5);
    expect(latitude).toBeCloseTo(47.5, 5);
  });

  it('--at puts what lies nowhere on the map there, as a size only', async () => {
    await drawn('estonia.svg', ...of('nowhere.txt'), '--at', '59.4, 24.7');
    const { words } = svgIn('estonia.svg');
    expect(words).toContain('ESTONIA');
    expect(words).toContain('Size only: where it lies is not known here.');
  });

  it('--turn turns it where it lies, and says that it was moved', async () => {
    const [there, turned] = [
      await centerOf(...of('kherson.txt')),
      await centerOf(...of('kherson.txt'), '--turn', '-30'),
    ];
    expect(turned[0]).toBeCloseTo(there[0], 5);
    expect(turned[1]).toBeCloseTo(there[1], 5);
    await drawn('turned.svg', ...of('kherson.txt'), '--turn', '-30');
    expect(svgIn('turned.svg').words).toContain(MOVED);
  });

  it('--shape is what --yardstick was called', async () => {
    for (const option of ['yardstick', 'shape']) {
      await drawn(`${option}.svg`, ...of('nowhere.txt'), `--${option}`, 'circle');
    }
    expect(bytesOf('shape.svg')).toEqual(bytesOf('yardstick.svg'));
    expect(svgIn('shape.svg').description).toContain('as a circle');
  });

  it.each([
    ['--place', 'Atlantis', 'unknown place "Atlantis"'],
    ['--place', 'Kyiv', /^"Kyiv" can be .*kyiv-oblast.*; name one of them$/],
    ['--place', 'tennis court', '"--place tennis court": there is no outline of that place'],
    ['--at', '50', /^"--at": “50” is not a latitude and a longitude\. Two numbers such as 50\.0/],
    ['--at', '', /^"--at": “” is not a latitude and a longitude/],
    ['--at', '95, 36', '"--at": Latitude 95 is not between −90 and 90.'],
    ['--at', '50, 36.2E 5', /^"--at": “50, 36\.2E 5” is not/],
    ['--turn', 'left', '"--turn left": degrees from -360 to 360, clockwise, were expected'],
    ['--turn', '400', '"--turn 400": degrees from -360 to 360, clockwise, were expected'],
  ])('%s "%s" is refused', async (option, value, message) => {
    expect(await errorOf('--out', inFolder('wrong.svg'), option, value)).toMatch(message);
  });
});
