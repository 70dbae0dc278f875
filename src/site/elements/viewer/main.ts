/** Full-screen view of a plate: loaded when a reader first asks for it. */
import { makeViewer } from './viewer.ts';

let viewer: ReturnType<typeof makeViewer> | undefined;

(globalThis.fieldguideParts ??= {})['viewer'] = (opener, load) => {
  const plate = opener.closest('.plate');
  viewer ??= makeViewer(load);
  // Where it could not be loaded, the next click tries again.
  viewer.then((open) => { if (plate) open(plate); }, () => { viewer = undefined; });
};
