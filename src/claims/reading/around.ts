import { isAtSea, namesSea } from './atSea.ts';
import { canHold } from './canHold.ts';
import { compassPart } from './compassPart.ts';
import type { Grammar } from './grammar/grammar.ts';
import { liesByNeighbour, liesOf, withLies } from './lies.ts';
import { isOwnAreaOf } from './ownFigure.ts';
import { isBereft, ownersByAdjective } from './owner.ts';
import { type NamedPlace, isCapitalSpeaking, placesIn, placesOutside } from './placesIn.ts';
import type { ReadClaim, ReadPlace, Span } from './readClaim.ts';
import { rolesOf } from './roles.ts';
import { readSpeaker, type Speaker } from './speaker.ts';
import { namesPlace, spotsOf } from './spots.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';

/** How many sentences back a place or speaker is looked for. */
const NEIGHBOURS = 2;

/** A sentence as it was read; parts are looked up when a claim asks for them, and kept. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly statements: readonly Statement[];
  /** A statement that speaks of an area of the sentence before. */
  readonly tied?: Statement;
  places?: readonly NamedPlace[];
  speaker?: Speaker | null;
}

/** The places around a statement, and names of where in them its area lies. */
export type Surroundings = Pick<ReadClaim, 'places' | 'spots' | 'atSea'>;

const without = (places: readonly ReadPlace[], atSea = false): Surroundings => ({
  places,
  spots: [],
  atSea,
});

/**
 * The places of the sentence with what they have to do with the statement; if it names none, those
 * of the nearest sentence of the paragraph, which are only named.
 */
export function placesFor(
  sentences: readonly Sentence[],
  index: number,
  statement: Statement,
  text: string,
): Surroundings {
  const { ownOf } = statement;
  if (ownOf?.places.length === 1) {
    return without([
      {
        start: ownOf.start,
        end: ownOf.end,
        candidates: ownOf.places[0].candidates,
        role: 'itself',
      },
    ]);
  }
  const [own, ...others] = nearby(sentences, index);
  const places = placesOf(own, text);
  // "26,200 sq km of Luhansk oblast, 98% of its territory": the share says more than that it lies there.
  const shared = statement.comparisons.flatMap((one) =>
    one.kind === 'share' ? one.places.flatMap(({ candidates }) => candidates) : [],
  );
  const subject = subjectBefore(sentences, index, statement, text);
  const { tokens, grammar } = own;
  const figure = statement.figures ?? statement;
  const atSea = isAtSea(tokens, figure.from, figure.next, grammar);
  const owners = ownersByAdjective(places, statement, tokens, grammar);
  if (places.length > 0 || subject || owners.length > 0) {
    const roles = rolesOf(places, statement, tokens, grammar);
    const isShared = ({ candidates }: NamedPlace) => shared.includes(candidates[0]);
    const isPlain = roles.some((role) => role !== 'named');
    const said = isPlain ? [] : liesOf(places, statement, own.statements, tokens, grammar);
    const isHeld = isPlain || said.some((one) => one);
    const lies = places.map((place, i) => {
      const isLoser = !isHeld && isBereft(place, statement, tokens, grammar);
      return isLoser && canHold(place, statement) ? 'in' : (said[i] ?? null);
    });
    const named = places.map((place, i): ReadPlace => {
      if (roles[i] === 'named')
        return withLies({ ...readPlace(place, tokens, grammar), role: 'named' }, lies[i] ?? null);
      const role = roles[i] === 'within' && isShared(place) ? 'named' : roles[i];
      return { ...readPlace(place, tokens, grammar), role };
    });
    const owning = isHeld || lies.some((one) => one) ? [] : owners;
    const byAdjective = owning.map((owner) =>
      withLies({ ...readPlace(owner, tokens, grammar), role: 'named' }, 'in'),
    );
    const holders = [...places.filter((_, i) => roles[i] === 'within' || lies[i]), ...owning];
    return {
      places: unique([...(subject ? [subject] : []), ...named, ...byAdjective]),
      spots: spotsOf(holders, places, spansOf(statement), tokens, grammar),
      atSea,
    };
  }
  const near = others.find((sentence) => placesOf(sentence, text).length > 0);
  if (!near) return without([], atSea);
  const around = placesNear(near, near === sentences[index - 1], statement, text);
  // "In Valencia floods covered …": it names a place of its own, be it one that nobody knows.
  const isElsewhere = namesPlace(tokens, spansOf(statement), grammar);
  return without(
    isElsewhere ? around.filter(({ lies }) => lies) : around,
    atSea || namesSea(near.tokens, near.grammar),
  );
}

/** The places of a neighbouring sentence, which are only named. */
function placesNear(
  sentence: Sentence,
  isBefore: boolean,
  statement: Statement,
  text: string,
): readonly ReadPlace[] {
  const { tokens, grammar, statements } = sentence;
  const places = placesOf(sentence, text);
  const lies = isBefore ? liesByNeighbour(places, statement, statements, tokens, grammar) : [];
  return unique(
    places.map((place, i) =>
      withLies({ ...readPlace(place, tokens, grammar), role: 'named' }, lies[i] ?? null),
    ),
  );
}

/** The place of the sentence before whose own area is stated: "It has an area of 8,336 sq km." */
function subjectBefore(
  sentences: readonly Sentence[],
  index: number,
  statement: Statement,
  text: string,
): ReadPlace | null {
  const [{ tokens, grammar }, before] = [sentences[index], sentences[index - 1]];
  if (!before || startsParagraph(sentences[index])) return null;
  const place = placesOf(before, text).find((one) =>
    isOwnAreaOf(one, statement, tokens, before.tokens, grammar),
  );
  return place ? { ...readPlace(place, before.tokens, before.grammar), role: 'itself' } : null;
}

function readPlace(place: NamedPlace, tokens: readonly Token[], grammar: Grammar) {
  const { start, end, candidates } = place;
  const found = compassPart(place, tokens, grammar);
  return { start, end, candidates, ...(found && { part: found.part }) };
}

/** Each set of candidates once, by the role that says most. */
function unique(places: readonly ReadPlace[]): readonly ReadPlace[] {
  const found = new Map<string, ReadPlace>();
  for (const place of places) {
    const key = place.candidates.join(' ');
    const known = found.get(key);
    if (!known || weightOf(place) > weightOf(known)) found.set(key, place);
  }
  return [...found.values()];
}

function weightOf({ role, lies, part }: ReadPlace): number {
  const held = role === 'named' ? Number(lies !== undefined) : 2;
  return 2 * held + Number(part !== undefined);
}

/** Where things are: not what they are compared with, nor a capital that stands for its government. */
function placesOf(sentence: Sentence, text: string): readonly NamedPlace[] {
  if (sentence.places) return sentence.places;
  const { tokens, grammar, statements, tied } = sentence;
  const spans = [...statements, ...(tied ? [tied] : [])].flatMap(spansOf);
  const named = placesOutside(placesIn(tokens, grammar), spans);
  const speaker = speakerOf(sentence, text);
  return (sentence.places = named.filter((place) => !isCapitalSpeaking(place, speaker)));
}

/** The sentence, and those before it and the one behind it in the same paragraph. */
function nearby(sentences: readonly Sentence[], index: number): Sentence[] {
  const found = [sentences[index]];
  for (let i = index; i > Math.max(0, index - NEIGHBOURS) && !startsParagraph(sentences[i]); i--) {
    found.push(sentences[i - 1]);
  }
  const behind = sentences[index + 1];
  return behind && !startsParagraph(behind) ? [...found, behind] : found;
}

function startsParagraph({ tokens: [first] }: Sentence): boolean {
  return first.gap === 'break';
}

/** What names no place where the area is: the figures, and what it is compared with. */
function spansOf({ areas, comparisons }: Statement): Span[] {
  return [...areas, ...comparisons];
}

function speakerOf(sentence: Sentence, text: string): Speaker | null {
  if (sentence.speaker === undefined) {
    sentence.speaker = readSpeaker(sentence.tokens, text, sentence.grammar);
  }
  return sentence.speaker;
}
