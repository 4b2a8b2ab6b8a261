import { readFileSync } from 'node:fs';
import { openSnapshot } from './data/index.ts';
import { createConversation } from './dialogs/index.ts';
const c = createConversation(openSnapshot('data/avgifter.sqlite')); let st: any; 
for (const text of readFileSync(process.argv[2]!,'utf8').split('\n').filter(Boolean)) { const t=c.turn(st,{text},new Date('2025-06-15T12:00:00Z')); st=t.state; console.log('#',text); for (const r of t.replies) console.log('   =>',r.kind,'|',r.sentence.slice(0,230)+(r.choices.length?' ['+r.choices.map(x=>x.title).slice(0,4)+']':'')); }
