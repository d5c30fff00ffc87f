/** What has the article in its name: papers, and a few places. */
const NAMED_WITH_IT =
  /^The (?:.+ )?(?:Economist|Globe|Guardian|Herald|Independent|Journal|Mirror|News|Observer|Post|Standard|Star|Sun|Telegraph|Times|Tribune|Hague|Gambia|Bahamas)$/;

/** A speaker inside a sentence: "The army", which began one in the report, is "the army". */
export function speakerInside(who: string): string {
  const [, article] = /^(The(?= \p{L})|An?(?= \p{Ll}))/u.exec(who) ?? [];
  const isLowered = article !== undefined && !NAMED_WITH_IT.test(who);
  return isLowered ? article.toLowerCase() + who.slice(article.length) : who;
}
