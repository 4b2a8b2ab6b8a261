import { formatTable } from '../bench/table.ts';
import { allFaultRuns, CONVERSATIONS, MOST_DISTURBED } from './all-runs.ts';

// `npm run faults [-- SEED]`: conversations go on while the processes that hold them are killed at random moments.

const [given = '1'] = process.argv.slice(2);
if (!/^\d{1,9}$/.test(given)) {
  console.error(`the seed must be a whole number, got "${given}"`);
  process.exit(1);
}
// So that what was started ends, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const rows: string[][] = [];
for await (const [name, { faults, ...seen }] of allFaultRuns(Number(given))) {
  const { activities, kills, resent, repeated, saidTwice, disturbed } = seen;
  rows.push([
    name,
    ...[activities, kills, resent, repeated, saidTwice, disturbed, faults.length].map(String),
  ]);
  console.error(`${name}: ${activities} messages, ${faults.length} faults`);
  for (const fault of faults) console.error(`${name}: ${fault}`);
  if (faults.length > 0 || disturbed > MOST_DISTURBED) process.exitCode = 1;
}
console.log(
  formatTable({
    title: `${CONVERSATIONS} conversations each, while processes are killed at random moments`,
    columns: [
      '',
      'messages',
      'kills',
      'requests broken off',
      'repeated on purpose',
      'said twice',
      'disturbed',
      'faults',
    ],
    rows,
    note: 'Said twice: the process was killed after it had answered and before it could remember that. Disturbed:\nconversations that end because their user was told that nothing could be remembered, as the storage was away. A fault is\na change that was lost or made twice, an answer that never came, or one that came twice though nothing was killed.',
  }),
);
