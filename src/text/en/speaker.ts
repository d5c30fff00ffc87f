/** What has the article in its name: papers, and a few places. */
const NAMED_WITH_IT =
  /^The (?:.+ )?(?:Economist|Globe|Guardian|Herald|Independent|Journal|Mirror|News|Observer|Post|Standard|Star|Sun|Telegraph|Times|Tribune|Hague|Gambia|Bahamas)$/;

/** Words that begin no name, unless one with a capital follows. */
const COMMON =
  /^(?:The(?= \p{L})|(?:An?|Local|Regional|Government|Military)(?= \p{Ll})|(?:Officials|Authorities|Police|Firefighters|Rescuers|Researchers|Scientists|Experts|Analysts|Campaigners|Ministers|Residents)(?! \p{Lu})\b)/u;

/** A speaker inside a sentence: "The army" and "Officials", which began one in the report, are "the army" and "officials". */
export function speakerInside(who: string): string {
  const isLowered = COMMON.test(who) && !NAMED_WITH_IT.test(who);
  return isLowered ? who.charAt(0).toLowerCase() + who.slice(1) : who;
}
