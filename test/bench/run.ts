import { benchAllocation } from './allocation.ts';
import { benchLargeList } from './large-list.ts';
import { benchLongMessage } from './long-message.ts';
import { benchSimulation } from './simulation.ts';
import { type BenchTable, formatTable } from './table.ts';
import { benchTurn } from './turn.ts';
import { benchUnderstanding } from './understanding.ts';

/** Every benchmark by the name it is asked for: `npm run bench -- allocation` runs one, no name runs all. */
const BENCHES: Readonly<Record<string, () => BenchTable | Promise<BenchTable>>> = {
  understanding: benchUnderstanding,
  'long-message': benchLongMessage,
  allocation: benchAllocation,
  simulation: benchSimulation,
  turn: benchTurn,
  'large-list': benchLargeList,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`benchmark must be one of ${Object.keys(BENCHES).join(', ')}, got ${unknown.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length === 0 || asked.includes(name)) console.log(`${formatTable(await bench())}\n`);
  }
}
