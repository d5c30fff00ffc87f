import { checkClaim } from '../claims/check.ts';
import type { Check } from '../claims/checks/model.ts';
import { correctedClaim, NOTHING_WRITTEN, numbersOf } from '../claims/changedClaim.ts';
import type { Claim, ClaimNumbers } from '../claims/claim.ts';
import { type ClaimedArea, claimedArea } from '../claims/claimedArea.ts';
import type { Audience } from '../claims/comparisons/audience.ts';
import { type Information, informationOn } from '../claims/information.ts';
import type { FindWritten } from '../claims/writtenQuantity.ts';
import type { Annotations } from '../draw/labels/annotations.ts';
import type { Town } from '../draw/ground/basemap.ts';
import { REPORTED, type Yardstick } from '../figure/subject/yardstick.ts';
import type { Atlas } from '../places/atlas.ts';
import type { Placement } from '../shape/rigid.ts';
import { ComparedDesk } from './comparedDesk.svelte.ts';
import type { MapView } from './mapView.ts';
import type { PageState, PageUnit, Theme } from './pageState.ts';
import { reportedUnit } from './reportedUnit.ts';

/** What is being looked at. Panels and map read and write this; nothing else is shared between them. */
export class Workspace {
  /** The claim that is looked at as its report has it. */
  asReported: Claim = $state.raw()!;
  /** The same with a person's corrections, its speaker still beside whatever its numbers are. */
  corrected: Claim = $state.raw()!;
  /** The claim that is looked at: the report's, or a reader's once it has other numbers. */
  /** Finds a number in the words of a pasted report; the room where it is read brings it along. */
  findWritten: FindWritten = $state.raw(NOTHING_WRITTEN);
  readonly claim: Claim = $derived(
    correctedClaim(this.asReported, this.corrected, this.findWritten),
  );
  selectedPlaceId: string | null = $state(null);
  hoveredPlaceId: string | null = $state(null);
  /** The town that was looked for last: its name stands out on the map. */
  foundTown: Town | null = $state.raw(null);
  /** What the claim is drawn as: a way to look at it, and nothing that its report says. */
  yardstick: Yardstick = $state.raw(REPORTED);
  /** Whose readers comparisons are made for; null as the page's language has it. */
  audience: Audience | null = $state(null);
  /** Where the page lays the claim's shape, and "snap back" returns it. */
  home: Placement = $state.raw({ center: [0, 0], bearingDegrees: 0 });
  /** Where somebody has moved it; null while it lies where the page has laid it. */
  moved: Placement | null = $state.raw(null);
  showMercator = $state(false);
  /** The unit that somebody has chosen; null while the page follows the report. */
  chosenUnit: PageUnit | null = $state(null);
  /** The unit in which areas are shown first. */
  readonly unit: PageUnit = $derived(this.chosenUnit ?? reportedUnit(this.claim));
  theme: Theme = $state('system');
  /** What the interactive map shows: Web Mercator, MapLibre's zoom; null without such a map. */
  view: MapView | null = $state.raw(null);
  /** Places that are looked at in place of the claim. */
  readonly compared = new ComparedDesk();
  /** What somebody has put on figures' maps by hand, by what these are about: plain data. */
  annotations: Readonly<Record<string, Annotations>> = $state.raw({});
  /** The layers that are loaded; more may come. */
  atlas: Atlas = $state.raw()!;

  readonly checks: readonly Check[] = $derived(checkClaim(this.claim));

  /** What is worked out beside the checks. */
  readonly information: Information = $derived(informationOn(this.claim));

  /** The area that the claim claims, km², with its rounding and hedge and without. */
  readonly claimed: ClaimedArea | null = $derived(claimedArea(this.claim));

  constructor(
    atlas: Atlas,
    /** The claim that the page opens with. */
    readonly builtIn: Claim,
  ) {
    this.atlas = atlas;
    this.asReported = builtIn;
    this.corrected = builtIn;
  }

  /** Where the claim's shape lies. */
  get placement(): Placement {
    return this.moved ?? this.home;
  }

  set placement(placement: Placement) {
    this.moved = placement;
  }

  snapBack(): void {
    this.moved = null;
  }

  /** Whether anything of the claim is not as the report has it. */
  get isEdited(): boolean {
    return this.claim !== this.asReported;
  }

  /** Whether the claim is one of a report that was pasted, not the built-in one. */
  get isPasted(): boolean {
    return this.asReported !== this.builtIn;
  }

  /** What the page is without a fragment. */
  get defaults(): PageState {
    return {
      numbers: numbersOf(this.builtIn),
      compared: null,
      selectedPlaceId: null,
      yardstick: REPORTED,
      audience: null,
      placement: null,
      unit: null,
      theme: 'system',
      showMercator: false,
    };
  }

  /** All that the fragment keeps: nothing of a pasted report's claims. */
  get pageState(): PageState {
    const { selectedPlaceId, yardstick, audience, moved: placement } = this;
    const { chosenUnit: unit, theme, showMercator } = this;
    const numbers = numbersOf(this.isPasted ? this.builtIn : this.claim);
    const { places, moved } = this.compared;
    const compared = places && { places, moved };
    return {
      numbers,
      compared,
      selectedPlaceId,
      yardstick,
      audience,
      placement,
      unit,
      theme,
      showMercator,
    };
  }

  /** Numbers that are not the built-in claim's are a link to it: it takes a pasted one's place. */
  set pageState({ numbers, compared, placement, unit, ...rest }: PageState) {
    Object.assign(this, rest);
    this.moved = placement;
    this.chosenUnit = unit;
    if (compared) this.compared.open(compared.places, compared.moved);
    else this.compared.close();
    if (this.isPasted && isSame(numbers, numbersOf(this.builtIn))) return;
    this.open(this.builtIn);
    this.setNumbers(numbers);
  }

  /** Looks at a claim: as its report has it, and as a person has corrected it. */
  open(asReported: Claim, corrected: Claim = asReported): void {
    this.asReported = asReported;
    this.corrected = corrected;
  }

  /** Changes numbers of the claim; the report's own numbers are the report's own claim again. */
  setNumbers(numbers: Partial<ClaimNumbers>): void {
    this.correct(numbers);
  }

  /** Changes any part of the claim. */
  correct(change: Partial<Claim>): void {
    this.corrected = { ...this.corrected, ...change };
  }

  backToReport(): void {
    this.corrected = this.asReported;
  }
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
