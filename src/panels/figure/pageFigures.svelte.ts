import type { Position } from 'geojson';
import type { FigureTheme } from '../../draw/palette.ts';
import { type FormatOptions, USUAL_OPTIONS } from '../../figure/formats/options.ts';
import type { FigureSizeName } from '../../figure/layout/sizes.ts';
import { type FigureForm, USUAL_FORM } from '../../figure/order.ts';
import type { FigureLanguage } from '../../workspace/figureMessages.ts';
import type { CustomSize } from './customSize.ts';
import type { OwnWords } from './figureWords.ts';
import type { PreviewView } from './previewView.ts';

export type SizeChoice = FigureSizeName | 'custom';

/** What is chosen for a figure, whatever it is about. */
export interface FigureChoices {
  sizeName: SizeChoice;
  readonly custom: CustomSize;
  theme: FigureTheme;
  template: FigureForm['template'];
  blocks: FigureForm['blocks'];
  credits: FigureForm['credits'];
  background: FigureForm['background'];
  /** Whether its map is drawn for it, or is the page's as it is looked at. */
  mapKind: 'drawn' | 'page';
  /** Null for that of its report. */
  language: FigureLanguage | null;
  textAs: FormatOptions['textAs'];
  /** As it is typed; empty for none. */
  bleed: string;
  /** How large the preview is looked at. */
  view: PreviewView;
}

/** A note that is written and not on the map yet. */
export interface Draft {
  readonly text: string;
  /** What it shall point at, once that is said. */
  readonly at: Position | null;
}

const usualChoices = (): FigureChoices => ({
  sizeName: 'article',
  custom: {
    unit: 'px',
    px: { width: '1200', height: '800' },
    mm: { width: '120', height: '80' },
  },
  theme: 'light',
  template: USUAL_FORM.template,
  blocks: USUAL_FORM.blocks,
  credits: USUAL_FORM.credits,
  background: USUAL_FORM.background,
  mapKind: 'drawn',
  language: null,
  textAs: USUAL_OPTIONS.textAs,
  bleed: '',
  view: 'fit',
});

/** What the dialog keeps as long as the page is open: the choices, and what belongs to one claim by a key of that. */
class PageFigures {
  choices: FigureChoices = $state(usualChoices());
  organisation = $state('');
  /** By what is on the figure, and in which language. */
  words: Readonly<Record<string, OwnWords>> = $state.raw({});
  /** Further places, and keys of the report's other claims on the same sheet. */
  compareWith: Readonly<Record<string, readonly string[]>> = $state.raw({});
  beside: Readonly<Record<string, readonly string[]>> = $state.raw({});
  drafts: Readonly<Record<string, Draft>> = $state.raw({});

  get isUsual(): boolean {
    return JSON.stringify(this.choices) === JSON.stringify(usualChoices());
  }

  chooseUsual(): void {
    this.choices = usualChoices();
  }
}

export const pageFigures = new PageFigures();
