import type { Point } from './view.ts';

/** Tells what a reader does on the stage by wheel, pointer and touch, in pixels of the stage. */
export function followPointers(stage: HTMLElement, { zoom, move }: Moves): void {
  const down = new Map<number, Point>();
  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    // A pinch on a touchpad comes as a wheel with Ctrl, and with small steps.
    zoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.002)), placeOf(event, stage));
  }, { passive: false });
  stage.addEventListener('dblclick', (event) => { zoom(2, placeOf(event, stage)); });
  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    stage.setPointerCapture(event.pointerId);
    down.set(event.pointerId, placeOf(event, stage));
  });
  stage.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = placeOf(event, stage);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    move({ x: (now.x - before.x) / down.size, y: (now.y - before.y) / down.size });
    if (other) zoom(distance(now, other) / Math.max(distance(before, other), 1), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    stage.addEventListener(end, ({ pointerId }) => { down.delete(pointerId); });
  }
}

/**
 * Does what a key asks for: `+`, `-`, `0` and the arrows.
 *
 * @returns false for a key that asks for nothing.
 */
export function obeyKey({ key, shiftKey }: KeyboardEvent, { zoom, move, whole }: Moves & { whole: () => void }): boolean {
  const step = shiftKey ? 4 * STEP : STEP;
  const arrow = ARROWS[key];
  if (arrow) move({ x: arrow.x * step, y: arrow.y * step });
  else if (key === '+' || key === '=') zoom(FACTOR);
  else if (key === '-' || key === '_') zoom(1 / FACTOR);
  else if (key === '0') whole();
  else return false;
  return true;
}

/** How much one press of a key or button changes the size. */
export const FACTOR = 1.4;

function placeOf({ clientX, clientY }: MouseEvent, stage: HTMLElement): Point {
  const { left, top } = stage.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Pixels that an arrow key moves, and that a line of a wheel counts for. */
const STEP = 48;
const LINE = 16;

/** An arrow shows what lies that way, so the drawing moves the other way. */
const ARROWS: Readonly<Partial<Record<string, Point>>> = {
  ArrowLeft: { x: 1, y: 0 }, ArrowRight: { x: -1, y: 0 }, ArrowUp: { x: 0, y: 1 }, ArrowDown: { x: 0, y: -1 },
};

interface Moves {
  /** Without a place, about the middle of the stage. */
  zoom: (factor: number, at?: Point) => void;
  move: (by: Point) => void;
}
