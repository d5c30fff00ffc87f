import { type Answer, type AnsweredCheck, briefCheck, isVerdict } from './answer.ts';
import { brief, statementsOf, type VerdictSample } from './expectation.ts';
import { checkOf, checksOn, claimTying, comparisonIn, matchAreas } from './find.ts';
import { isPlace, isSum, members } from './samePlaces.ts';

/** What can be right or wrong of an answer. Of those in `COUNTED` it is also noted what is right. */
export type Aspect =
  | 'area'
  | 'tied'
  | 'verdict'
  | 'hedge'
  | 'role'
  | 'language'
  | 'speaker'
  | 'surplus'
  | 'false fails'
  | 'false holds';

/** One thing that was looked at; `mistake` says what is wrong with it, null if nothing is. */
export interface Finding {
  readonly aspect: Aspect;
  readonly mistake: string | null;
}

const finding = (aspect: Aspect, isRight: boolean, mistake: string): Finding => ({
  aspect,
  mistake: isRight ? null : mistake,
});

/** Everything that an answer gets right or wrong of a text. */
export function judge(sample: VerdictSample, answer: Answer): Finding[] {
  return [
    finding('language', answer.language === sample.language, `language ${answer.language}`),
    ...areas(sample, answer),
    ...statements(sample, answer),
    ...surplusStatements(sample, answer),
    ...units(sample, answer),
    ...placeChecks(sample, answer),
    ...roles(sample, answer),
    ...falseVerdicts(sample, answer),
  ];
}

function areas({ areasKm2 }: VerdictSample, answer: Answer): Finding[] {
  const { missedKm2, surplusKm2 } = matchAreas(answer, areasKm2);
  return [
    ...areasKm2.slice(missedKm2.length).map(() => finding('area', true, '')),
    ...missedKm2.map((km2) => finding('area', false, `missed the area of ${km2} km²`)),
    ...surplusKm2.map((km2) => finding('surplus', false, `found an area of ${km2} km²`)),
  ];
}

/** Comparisons and shares: tied to their area, with the right hedge, role and verdict. */
function statements(sample: VerdictSample, answer: Answer): Finding[] {
  return statementsOf(sample).flatMap((statement) => {
    const words = brief(statement);
    const claim = claimTying(answer, statement);
    const tied = finding('tied', claim !== undefined, `not tied: ${words}`);
    const accepted = [statement.verdict, ...(statement.also ?? [])];
    if (!claim) {
      const isLost = statement.verdict !== null;
      return isLost
        ? [tied, finding('verdict', false, `no ${statement.verdict}: ${words}`)]
        : [tied];
    }
    const { hedge } = comparisonIn(claim, statement) ?? { hedge: null };
    const check = checkOf(claim, statement);
    const isRight = isVerdict(check?.verdict)
      ? accepted.some((verdict) => verdict === check?.verdict)
      : statement.verdict === null || accepted.includes('unknown');
    const said = check ? briefCheck(check) : 'no check';
    const roleOf = (place: string) => claim.places.filter(({ id }) => isPlace(id, place));
    return [
      tied,
      ...(statement.verdict === null && isRight
        ? []
        : [finding('verdict', isRight, `${accepted.join(' or ')} expected of ${words}: ${said}`)]),
      finding('hedge', hedge === statement.hedge, `hedge ${hedge} of ${words}`),
      ...(statement.places.length > 1
        ? []
        : statement.places.map((place) =>
            finding(
              'role',
              roleOf(place).some(({ role }) => role === statement.role),
              `${statement.role} expected: ${place} ${roleOf(place).map(({ role }) => role)}`,
            ),
          )),
    ];
  });
}

function surplusStatements(sample: VerdictSample, { claims }: Answer): Finding[] {
  const expected = statementsOf(sample);
  return claims
    .flatMap((claim) => claim.comparisons)
    .filter(
      (found) =>
        !expected.some(
          ({ places, multiple }) =>
            isSum(found.places ?? [found.place ?? ''], places) &&
            Math.abs(found.multiple / multiple - 1) <= 0.005,
        ),
    )
    .map(({ multiple, place, places, quote }) =>
      finding('surplus', false, `found ${multiple} × ${places ?? place} (${quote})`),
    );
}

function units({ units: expected }: VerdictSample, { claims }: Answer): Finding[] {
  const left = claims.flatMap(({ checks }) => checks.filter(({ kind }) => kind === 'units'));
  return expected.map((verdict) => {
    const index = left.findIndex((check) => check.verdict === verdict);
    if (index >= 0) left.splice(index, 1);
    return finding('verdict', index >= 0, `no ${verdict} of two figures: ${left.map(briefCheck)}`);
  });
}

/**
 * A place's own area, and areas that must not fit. That an area fits is no verdict that is asked;
 * another verdict on it is wrong, and a *fails* is counted as false elsewhere.
 */
function placeChecks({ extents, within }: VerdictSample, answer: Answer): Finding[] {
  const asked = [
    ...extents.map((extent) => ({ ...extent, kind: 'itself' })),
    ...within.map((inside) => ({ ...inside, kind: 'within' })),
  ];
  return asked.flatMap(({ kind, place, verdict }) => {
    const checks = checksOn(answer, kind, place);
    const mayBeMissing = verdict === null || (kind === 'within' && verdict === 'holds');
    const isRight = mayBeMissing
      ? !checks.some((check) => check.verdict === 'rounded')
      : checks.some((check) => check.verdict === verdict);
    if (mayBeMissing && isRight) return [];
    const said = checks.map(briefCheck).join('; ') || 'no check';
    return [finding('verdict', isRight, `${verdict} expected of ${kind} ${place}: ${said}`)];
  });
}

/** Roles other than those of comparisons and shares, and roles that no place of the text has. */
function roles(sample: VerdictSample, { claims }: Answer): Finding[] {
  const found = claims.flatMap(({ places }) => places);
  const own = [
    ...sample.extents.map(({ place }) => ({ place, role: 'itself' })),
    ...sample.within.map(({ place }) => ({ place, role: 'within' })),
  ];
  const expected = [
    ...own,
    ...(sample.roleOpen ?? []).map((place) => ({ place, role: 'within' })),
    ...statementsOf(sample).flatMap(({ places, role }) => places.map((place) => ({ place, role }))),
  ].flatMap(({ place, role }) => [place, ...members(place)].map((one) => ({ place: one, role })));
  const missing = own.map(({ place, role }) => {
    const isThere = found.some((one) => one.role === role && isPlace(one.id, place));
    return finding('role', isThere, `${role} expected: ${place}`);
  });
  const isExpected = (id: string, role: string) =>
    expected.some((one) => one.role === role && isPlace(id, one.place));
  const wrong = found
    .filter(
      ({ id, role }) => role !== 'named' && !members(id).every((one) => isExpected(one, role)),
    )
    .map(({ id, role }) => finding('role', false, `${id} is not ${role}`));
  const checked = sample.named
    .flatMap((place) => claims.flatMap(({ checks }) => checks.filter(isOn(place))))
    .map((check) => finding('role', false, `checked, though only named: ${briefCheck(check)}`));
  return [...missing, ...wrong, ...checked];
}

const isOn =
  (place: string) =>
  ({ places }: AnsweredCheck): boolean =>
    places.some((id) => isPlace(id, place));

/** Every *fails* and *holds* that nothing in the text calls for. */
function falseVerdicts(sample: VerdictSample, { claims }: Answer): Finding[] {
  const expectedUnits = [...sample.units] as string[];
  const allows = (check: AnsweredCheck): boolean => {
    const verdict = check.verdict ?? '';
    const onPlace = (place: string) => isOn(place)(check);
    const rules: Readonly<Record<string, () => boolean>> = {
      units: () => takeOut(expectedUnits, verdict),
      within: () =>
        sample.within.some((one) => onPlace(one.place) && one.verdict === verdict) ||
        (verdict === 'holds' && (sample.roleOpen ?? []).some(onPlace)),
      itself: () => sample.extents.some((one) => onPlace(one.place) && one.verdict === verdict),
      evidence: () => true,
    };
    const ofStatement = () =>
      statementsOf(sample).some(
        (one) =>
          isSum(check.places, one.places) &&
          [one.verdict, ...(one.also ?? [])].some((accepted) => accepted === verdict),
      );
    return (rules[check.kind] ?? ofStatement)();
  };
  return claims
    .flatMap(({ checks }) => checks)
    .filter((check) => check.verdict === 'fails' || check.verdict === 'holds')
    .filter((check) => !allows(check))
    .map((check) => finding(`false ${check.verdict}` as Aspect, false, briefCheck(check)));
}

function takeOut(list: string[], item: string): boolean {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}
