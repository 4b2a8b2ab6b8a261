import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openSnapshot } from '../../data/index.ts';
import { createConversation } from '../../dialogs/index.ts';
import { CONVERSATIONS, type ConversationCase, casesIn, MEASURED } from './cases.ts';
import { hearing } from './hear.ts';
import { type Measured, measure, measureVaried } from './measure.ts';
import { confusionTable, faultLines, verdictTable } from './report.ts';

// `npm run accuracy -- [--faults] [--cases FOLDER] [--write FILE] [KIND …]`: holds every written conversation and
// prints what became of it; `--faults` also what each that was not right came to, `--cases` those of a folder instead,
// `--write` puts the tables into a file too.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    faults: { type: 'boolean', default: false },
    cases: { type: 'string' },
    write: { type: 'string' },
  },
});
const snapshot = openSnapshot('data/avgifter.sqlite');
const hear = hearing(createConversation(snapshot));
const chosen = (cases: readonly ConversationCase[]) =>
  cases.filter(({ about }) => positionals.length === 0 || positionals.includes(about));

const sections =
  values.cases !== undefined
    ? [section(values.cases, measure(chosen(casesIn(values.cases)), hear), 'about')]
    : [
        section('Developed on', measure(chosen(CONVERSATIONS), hear), 'about'),
        section('Only measured on', measure(chosen(MEASURED), hear), 'about'),
        section('Developed on, written otherwise', measureVaried(chosen(CONVERSATIONS), hear), 'variation'),
        section('Only measured on, written otherwise', measureVaried(chosen(MEASURED), hear), 'variation'),
      ];

if (values.write !== undefined)
  writeFileSync(values.write, `${aboutTables()}\n${sections.map(({ tables }) => tables).join('\n')}`);

/** What stands above the tables in a file. */
function aboutTables(): string {
  return `# How well questions are understood

Written by \`npm run accuracy -- --write docs/accuracy.md\`. A conversation counts as what became of its first turn that
was not right: *asked* (asked back), *refused* (said that it cannot answer), or *wrong*, a figure that is not the answer.
The conversations are in \`test/cases/\`: those of \`conversations/\` are developed on, those of \`measured/\` only measured
on. *Written otherwise* are the same ones with typos, without dots, in capitals, with greetings and in another order.
`;
}

function section(
  title: string,
  measured: readonly Measured[],
  by: 'about' | 'variation',
): { readonly tables: string } {
  const tables = `## ${title}\n\n${verdictTable(measured, by, by === 'about' ? 'kind' : 'variation')}\n\n${confusionTable(measured)}\n`;
  console.log(tables);
  if (values.faults) console.log(`${faultLines(measured).join('\n')}\n`);
  return { tables };
}
