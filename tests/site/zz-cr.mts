import { serve } from './serve.ts';
import { startChromium } from './chromium.ts';
const s = await serve('/tmp/ear12-dist','/');
const b = await startChromium(); const p = await b.newPage();
for (const path of process.argv.slice(2)) { await p.goto(s.origin+path,{waitUntil:'networkidle'}); await p.pdf({path:'/tmp/cr'+path.replace(/\W+/g,'-')+'.pdf',preferCSSPageSize:true}); }
await b.close(); await s.close(); process.exit(0);
