/**
 * Runs in the head before anything is painted: says that scripts work and applies the reader's colour scheme.
 * It is the only inline script of the site; the finishing step puts its hash into the policy.
 * Storage may throw (blocked, private); the system's scheme then stands.
 */
export const earlyScript =
  "(d=>{d.classList.add('js');try{const t=localStorage.getItem('fieldguide:theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch{}})(document.documentElement)";
