import type { HouseStyle } from '../../figure/style/houseStyle.ts';
import { describeStyleProblem } from '../../figure/style/styleProblem.ts';
import { readHouseStyle } from '../../figure/style/readHouseStyle.ts';
import type { Catalogue } from '../../text/catalogue.ts';

export type OpenedStyle =
  | { readonly ok: true; readonly style: HouseStyle }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A house's style out of files that were chosen together: the style, its fonts and its logo. One without a name is called by its file. */
export async function openStyle(
  files: readonly File[],
  catalogue: Catalogue,
): Promise<OpenedStyle> {
  const styles = files.filter(({ name }) => /\.json$/i.test(name));
  if (styles.length !== 1) {
    return { ok: false, problems: [catalogue.figureDialog.style.oneFile(styles.length)] };
  }
  const [file] = styles;
  const read = await readHouseStyle(await file.text(), {
    // A browser does not say in which folder a file lay.
    read: async (path) => {
      const wanted = path.split(/[\\/]/).at(-1);
      const found = files.find(({ name }) => name === wanted);
      return found ? new Uint8Array(await found.arrayBuffer()) : null;
    },
    openFont: async (bytes) => (await import('fontkit')).create(bytes),
  });
  if (read.ok) return { ok: true, style: { ...read.style, name: read.style.name || file.name } };
  const problems = read.problems.map((problem) => describeStyleProblem(problem, catalogue));
  return { ok: false, problems };
}
