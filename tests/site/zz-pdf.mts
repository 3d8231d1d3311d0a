import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createCanvas } from '@napi-rs/canvas';
import { readFileSync, writeFileSync } from 'node:fs';
const [file,out,pages] = process.argv.slice(2);
const doc = await getDocument({data:new Uint8Array(readFileSync(file as string)),verbosity:0}).promise;
const want=(pages??'1,2,3,4').split(',').map(Number).filter(n=>n<=doc.numPages);
const S=0.62; const c=createCanvas(Math.round(600*S*want.length*(process.env.W?2:1)),Math.round(860*S*(process.env.W?1.45:1))); const g=c.getContext('2d'); g.fillStyle='#888'; g.fillRect(0,0,c.width,c.height);
let x=0;
for (const n of want){ const p=await doc.getPage(n); const v=p.getViewport({scale:S}); const cc=createCanvas(Math.ceil(v.width),Math.ceil(v.height)); await p.render({canvasContext:cc.getContext('2d') as any,viewport:v,canvas:null as any}).promise; g.drawImage(cc,x,0); x+=v.width+6; }
writeFileSync(out as string,c.toBuffer('image/png')); process.exit(0);
