import type { Viewport } from './view/viewport.svelte.ts';

/** Tells the viewport how large the map's stage is, and which boxes on it cards and tools cover. */
export class Covered {
  #stage: HTMLElement | null = null;
  #covers: readonly HTMLElement[] = [];
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(readonly viewport: Viewport) {}

  /** Attachment of the stage itself. */
  readonly stage = (element: HTMLElement) => {
    this.#stage = element;
    this.#observer.observe(element);
    return () => this.#observer.disconnect();
  };

  /** Attachment of what lies over it. */
  readonly cover = (element: HTMLElement) => {
    this.#covers = [...this.#covers, element];
    this.#observer.observe(element);
    return () => {
      this.#covers = this.#covers.filter((cover) => cover !== element);
      this.#observer.unobserve(element);
      this.#measure();
    };
  };

  #measure(): void {
    if (!this.#stage?.isConnected) return;
    const { clientWidth: widthPx, clientHeight: heightPx } = this.#stage;
    const stage = this.#stage.getBoundingClientRect();
    this.viewport.resize({ widthPx, heightPx });
    this.viewport.covered = this.#covers.flatMap((element) => {
      const box = element.getBoundingClientRect();
      const isAway = box.width === 0 || box.top >= stage.bottom || box.bottom <= stage.top;
      if (isAway) return [];
      const { width, height } = box;
      return [{ x: box.left - stage.left, y: box.top - stage.top, width, height }];
    });
  }
}
