import { openSnapshot } from '../../data/index.ts';
import { createConversation } from '../../dialogs/index.ts';
import { CONVERSATIONS, MEASURED } from './cases.ts';
import { hearing } from './hear.ts';
import { measure, measureVaried } from './measure.ts';
import { confusionTable, faultLines, verdictTable } from './report.ts';

// `npm run accuracy [-- --faults] [-- KIND …]`: holds every written conversation and prints what became of them.

const [flags, kinds] = [
  process.argv.slice(2).filter((argument) => argument.startsWith('--')),
  process.argv.slice(2).filter((argument) => !argument.startsWith('--')),
];
const snapshot = openSnapshot('data/avgifter.sqlite');
const hear = hearing(createConversation(snapshot));
const chosen = <Case extends { readonly about: string }>(cases: readonly Case[]) =>
  cases.filter(({ about }) => kinds.length === 0 || kinds.includes(about));

const parts = [
  { title: 'Developed on', measured: measure(chosen(CONVERSATIONS), hear), by: 'about' },
  { title: 'Only measured on', measured: measure(chosen(MEASURED), hear), by: 'about' },
  {
    title: 'Written otherwise',
    measured: measureVaried(chosen([...CONVERSATIONS, ...MEASURED]), hear),
    by: 'variation',
  },
] as const;
for (const { title, measured, by } of parts) {
  console.log(`## ${title}\n\n${verdictTable(measured, by, by === 'about' ? 'kind' : 'variation')}\n`);
  console.log(`${confusionTable(measured)}\n`);
  if (flags.includes('--faults')) console.log(`${faultLines(measured).join('\n')}\n`);
}
snapshot.close();
