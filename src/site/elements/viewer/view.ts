/** How far a drawing may be enlarged beyond the size that shows the whole of it, and beyond its natural size. */
const MOST = 8;

/** The view that shows the whole drawing, as large as the stage allows and in its middle. Lengths are CSS pixels. */
export function wholeView({ stage, drawing }: Sizes): View {
  const scale = Math.min(stage.width / drawing.width, stage.height / drawing.height);
  return placed({ scale, x: 0, y: 0 }, { stage, drawing });
}

/**
 * The view after a change of size by `factor`, where the point `at` of the stage stays over the same point of the drawing.
 * It never shows the drawing smaller than whole, nor larger than 8 times that or 8 times its natural size.
 */
export function zoomed(view: View, factor: number, { at, sizes }: { at: Point; sizes: Sizes }): View {
  const whole = wholeView(sizes).scale;
  const scale = Math.min(Math.max(view.scale * factor, whole), MOST * Math.max(whole, 1));
  const ratio = scale / view.scale;
  return placed({ scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }, sizes);
}

/** The view after a move by so many pixels; an edge of the drawing never leaves its edge of the stage. */
export function moved(view: View, by: Point, sizes: Sizes): View {
  return placed({ ...view, x: view.x + by.x, y: view.y + by.y }, sizes);
}

/** How large a view is, in per cent of the one that shows the whole; 100 … 800 and more for a drawing that had to shrink. */
export function percentOf(view: View, sizes: Sizes): number {
  return Math.round(100 * view.scale / wholeView(sizes).scale);
}

function placed({ scale, x, y }: View, { stage, drawing }: Sizes): View {
  return { scale, x: within(x, stage.width - drawing.width * scale), y: within(y, stage.height - drawing.height * scale) };
}

/** In the middle where there is room to spare; else so that the stage is filled. */
function within(place: number, spare: number): number {
  return spare >= 0 ? spare / 2 : Math.min(Math.max(place, spare), 0);
}

/** Where the drawing stands on the stage: its upper left corner, and pixels a unit of the drawing. */
export interface View { scale: number; x: number; y: number }
export interface Point { x: number; y: number }
export interface Sizes { stage: Size; drawing: Size }
interface Size { width: number; height: number }
