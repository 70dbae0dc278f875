import { chromium } from '@playwright/test'; import http from 'node:http'; import {readFileSync,existsSync} from 'node:fs';
const types={html:'text/html',css:'text/css',js:'text/javascript',woff2:'font/woff2',svg:'image/svg+xml'};
const s=http.createServer((q,r)=>{const f='dist'+decodeURIComponent(q.url.split('?')[0]); if(!existsSync(f)) {r.writeHead(404);r.end();return;} const go=()=>{r.writeHead(200,{'content-type':types[f.split('.').pop()]??'text/plain'});r.end(readFileSync(f));}; f.endsWith('woff2')?setTimeout(go,700):go();}).listen(0);
const port=s.address().port; const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p=await b.newPage({viewport:{width:820,height:800}}); await p.addInitScript(()=>{window.sh=[]; new PerformanceObserver(l=>{for(const e of l.getEntries()) window.sh.push([e.value,e.startTime|0,e.sources.map(x=>(x.node?.nodeName??'?')+' '+(x.node?.textContent??'').slice(0,60)+JSON.stringify([x.previousRect.y,x.previousRect.height,x.currentRect.y,x.currentRect.height]))])}).observe({type:'layout-shift',buffered:true})});
for(const c of process.argv.slice(2)){await p.goto(`http://localhost:${port}/learn/${c}.html`,{waitUntil:'networkidle'}); await p.waitForTimeout(300); console.log(c,JSON.stringify(await p.evaluate(()=>window.sh),null,1));}
await b.close(); s.close();
