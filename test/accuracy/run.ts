import { parseArgs } from 'node:util';
import { openSnapshot } from '../../data/index.ts';
import { createConversation } from '../../dialogs/index.ts';
import { CONVERSATIONS, type ConversationCase, casesIn, MEASURED } from './cases.ts';
import { hearing } from './hear.ts';
import { type Measured, measure, measureVaried } from './measure.ts';
import { confusionTable, faultLines, verdictTable } from './report.ts';

// `npm run accuracy -- [--faults] [--cases FOLDER] [KIND …]`: holds every written conversation and prints what became
// of it; `--faults` also what each that was not right came to, `--cases` those of a folder instead.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { faults: { type: 'boolean', default: false }, cases: { type: 'string' } },
});
const snapshot = openSnapshot('data/avgifter.sqlite');
const hear = hearing(createConversation(snapshot));
const chosen = (cases: readonly ConversationCase[]) =>
  cases.filter(({ about }) => positionals.length === 0 || positionals.includes(about));

if (values.cases !== undefined) print(values.cases, measure(chosen(casesIn(values.cases)), hear), 'about');
else {
  print('Developed on', measure(chosen(CONVERSATIONS), hear), 'about');
  print('Only measured on', measure(chosen(MEASURED), hear), 'about');
  print('Written otherwise', measureVaried(chosen([...CONVERSATIONS, ...MEASURED]), hear), 'variation');
}
snapshot.close();

function print(title: string, measured: readonly Measured[], by: 'about' | 'variation'): void {
  console.log(`## ${title}\n\n${verdictTable(measured, by, by === 'about' ? 'kind' : 'variation')}\n`);
  console.log(`${confusionTable(measured)}\n`);
  if (values.faults) console.log(`${faultLines(measured).join('\n')}\n`);
}
