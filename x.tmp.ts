import { openSnapshot } from './data/index.ts';
import { createConversation, buildLexicon } from './dialogs/index.ts';
import { readMessage } from './dialogs/understand/reading.ts';
import { decideIntent } from './dialogs/understand/intent.ts';
import { splitRequests } from './dialogs/understand/requests.ts';
const p = openSnapshot('data/avgifter.sqlite'); const lex = buildLexicon(p);
const c = createConversation(p); let st: unknown;
for (const text of process.argv.slice(2)) {
  for (const req of splitRequests(text, lex, 2025)) {
    const r = readMessage(req.text, lex, 2025);
    console.log('»', req.text, req.beside ? `{{${req.beside}}}` : '');
    console.log('  ', r.mentions.map((m) => `${m.text}:${m.type === 'words' ? m.meanings.map((x) => x.type === 'concept' ? x.concept : x.type === 'group' ? `G${x.group}${x.plural ? '+' : ''}` : x.type[0]).join('/') : m.type === 'number' ? `#${m.number.value}${m.number.unit}` : m.type === 'customer' ? `C${m.numbers}` : m.type === 'service' ? `S${m.keys}` : m.type.toUpperCase()}`).join(' '));
    console.log('  ', JSON.stringify(decideIntent(r)));
  }
  const t = c.turn(st, { text }, new Date('2025-06-15T12:00:00Z')); st = t.state;
  for (const r of t.replies) console.log('  =>', r.kind, '|', r.sentence.slice(0, 300), r.choices.map((x) => x.title), r.understood);
}
