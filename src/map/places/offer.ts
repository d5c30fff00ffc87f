/** What a search field offers. */
export interface Offer {
  readonly key: string;
  /** As the page's language has it. */
  readonly name: string;
  /** In both languages, as far as they are known. */
  readonly names: { readonly en: string; readonly uk: string | null };
  /** What it is and where it lies; null where the name says it. */
  readonly detail: string | null;
  readonly choose: () => void;
}
