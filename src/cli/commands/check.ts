import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import type { Values } from '../arguments.ts';
import { checkedClaim } from '../checkedClaim.ts';
import { checkedJson } from '../checkedJson.ts';
import { checkedLines } from '../checkedText.ts';
import { eachMade } from '../eachMade.ts';
import type { Outcome } from '../outcome.ts';
import { reportName } from '../readReport.ts';
import { reportClaims } from '../reportClaims.ts';

/** The area claims of a report's file, each with its checks. */
export async function check(
  file: string,
  values: Values,
  catalogue: CommandCatalogue,
): Promise<Outcome> {
  const read = await reportClaims(file, values, catalogue);
  if (!read.ok) return read;
  const { report, found, claims } = read;
  return {
    ok: true,
    get json() {
      return checkedJson(eachMade(claims, checkedClaim), report, found, catalogue);
    },
    get text() {
      return checkedLines(
        eachMade(claims, checkedClaim),
        report,
        found,
        reportName(file, catalogue),
        catalogue,
      );
    },
  };
}
