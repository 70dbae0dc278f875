import { followPointers } from './gestures.ts';
import { moved, percentOf, wholeView, zoomed, type Point, type Sizes, type View } from './view.ts';

/** Room between the drawing and the edges of the stage, in pixels. */
const ROOM = 16;

/** The stage of the viewer: shows one drawing, moves it and changes its size. */
export class Stage {
  readonly #box: HTMLElement;
  readonly #told: (percent: number) => void;
  #drawing: SVGSVGElement | undefined;
  #view: View = { scale: 1, x: 0, y: 0 };
  #isWhole = true;

  /** @param told hears the size in per cent of the whole after each change. */
  constructor(box: HTMLElement, told: (percent: number) => void) {
    this.#box = box;
    this.#told = told;
    followPointers(box, { zoom: this.zoom, move: this.move });
    new ResizeObserver(() => {
      if (this.#isWhole) this.whole();
      else this.move({ x: 0, y: 0 });
    }).observe(box);
  }

  /** Puts a drawing on the stage, whole. */
  show(drawing: SVGSVGElement): void {
    this.#drawing = drawing;
    this.#box.replaceChildren(drawing);
    this.whole();
  }

  readonly whole = (): void => { this.#set(wholeView); };
  readonly move = (by: Point): void => { this.#set((sizes) => moved(this.#view, by, sizes)); };
  readonly zoom = (factor: number, at?: Point): void => {
    this.#set((sizes) => zoomed(this.#view, factor, { at: at ?? { x: sizes.stage.width / 2, y: sizes.stage.height / 2 }, sizes }));
  };

  #set(next: (sizes: Sizes) => View): void {
    const { clientWidth, clientHeight } = this.#box;
    if (!this.#drawing || clientWidth === 0) return;
    const { width, height } = this.#drawing.viewBox.baseVal;
    const sizes = { stage: { width: clientWidth, height: clientHeight }, drawing: { width: width + ROOM, height: height + ROOM } };
    this.#view = next(sizes);
    const { scale, x, y } = this.#view;
    const percent = percentOf(this.#view, sizes);
    this.#isWhole = percent === 100;
    this.#box.dataset['whole'] = String(this.#isWhole);
    this.#drawing.style.setProperty('width', `${width * scale}px`);
    this.#drawing.style.setProperty('transform', `translate(${x + ROOM / 2 * scale}px, ${y + ROOM / 2 * scale}px)`);
    this.#told(percent);
  }
}
