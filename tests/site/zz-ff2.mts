import puppeteer from 'puppeteer-core';
import { readFileSync, writeFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { serve } from './serve.ts';
const s = await serve('/tmp/ear12-dist','/');
const css = process.argv[2] ? readFileSync(process.argv[2],'utf8') : '';
const paths = process.argv.slice(3);
const b = await puppeteer.launch({browser:'firefox',executablePath:'/usr/bin/firefox-esr'});
const p = await b.newPage();
for (const path of paths) {
  await p.goto(s.origin+path,{waitUntil:'load'});
  if (css) await p.evaluate((css)=>{const st=document.createElement('style');st.textContent=css;document.head.append(st);},css).catch(e=>console.log(e.message));
  await p.evaluate(()=>document.fonts.ready.then(()=>1)); console.log(await p.evaluate(()=>[...document.styleSheets].filter(x=>x.href?.includes("running")).map(x=>x.href+" "+[...x.cssRules].map(r=>r.cssText.slice(0,90)).join("~"))));
  const name='/tmp/ff'+path.replace(/\W+/g,'-')+'.pdf';
  const pdf = await p.pdf({path:name as any,format:'A4',preferCSSPageSize:true,timeout:60000});
  const doc = await getDocument({data:new Uint8Array(pdf),verbosity:0}).promise;
  console.log(path, doc.numPages);
  for (let n=1;n<=Math.min(doc.numPages,4);n++){ const pg=await doc.getPage(n); const t=(await pg.getTextContent()).items.map((i:any)=>i.str).join(' ').replace(/\s+/g,' '); console.log(n, pg.view.slice(2).map(Math.round).join('x'), t.length, '|', t.slice(0,90),'…',t.slice(-160)); }
}
await b.close(); await s.close(); process.exit(0);
