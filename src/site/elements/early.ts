/**
 * Runs in the head before anything is painted: says that scripts work and applies the reader's colour scheme. A script that does
 * not come, is damaged, or asks too much of the browser is told by `html.broken` (`.broken-note` in `Page.astro`); where it is `app.js`, which says
 * that it ran by `fieldguideRuns`, the page is as without scripts. Errors of scripts on disk come without a name (`muted`).
 *
 * It is the only inline script of the site; the finishing step puts its hash into the policy.
 * Storage may throw (blocked, private); the system's scheme then stands.
 */
export const earlyScript =
  "(d=>{const c=d.classList,b=_=>c.add('broken');c.add('js');addEventListener('error',e=>{if(e.target.src?/^SCRIPT$/i.test(e.target.tagName):/^$|\\/(assets|search)\\//.test(e.filename))b()},true);addEventListener('DOMContentLoaded',_=>{if(!window.fieldguideRuns){c.remove('js');b()}});try{const t=localStorage.getItem('fieldguide:theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch{}})(document.documentElement)";
