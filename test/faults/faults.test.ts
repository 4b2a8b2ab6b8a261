import { expect, test } from 'vitest';
import { leftOut } from '../long.ts';
import { allFaultRuns, MOST_DISTURBED } from './all-runs.ts';

// Mostly a few minutes; a process that is killed holds up its conversations for ten seconds each.
const AN_HOUR = 3_600_000;

// `npm run faults` shows the same in numbers.
test.skipIf(leftOut('conversations while processes are killed'))(
  'no change is lost or made twice while processes are killed, whichever of them a message goes to',
  async () => {
    for await (const [name, { faults, kills, disturbed, activities }] of allFaultRuns(1)) {
      expect(faults, name).toStrictEqual([]);
      expect(kills, name).toBeGreaterThan(0);
      expect(disturbed, name).toBeLessThanOrEqual(MOST_DISTURBED);
      console.log(`${name}: ${activities} messages, ${kills} kills`);
    }
  },
  AN_HOUR,
);
