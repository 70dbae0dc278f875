/**
 * The inline script of the page for addresses that lead nowhere. It applies the reader's colour scheme and, on a copy opened
 * from disk, turns the addresses, which are written for the host, into those of the files beside it.
 */
export const lostScript =
  "(d=>{try{const t=localStorage.getItem('fieldguide:theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch{}if(location.protocol==='file:')addEventListener('DOMContentLoaded',()=>{for(const a of document.querySelectorAll('a[href^=\"/\"]'))a.setAttribute('href',a.getAttribute('href').slice(d.dataset.root.length))})})(document.documentElement)";
