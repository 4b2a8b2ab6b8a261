import { expect, test } from 'vitest';
import { createRateLimit } from '../../../bot/turn/rate-limit.ts';
import { createLog } from '../../../bot/watch/log.ts';
import { createMetrics } from '../../../bot/watch/metrics.ts';
import { watchRejections } from '../../../bot/watch/watch-rejections.ts';

test('strangers who call without end fill no log, and all of them are counted', async () => {
  const lines: string[] = [];
  const metrics = createMetrics();
  let ms = 0;
  const limit = createRateLimit(() => ms, { burst: 3, perSecond: 1 });
  const told = watchRejections(
    createLog('info', { write: (line: string) => lines.push(line) }),
    metrics,
    (reason) => limit.spend(reason) === 'go',
  );
  for (let call = 0; call < 1000; call += 1) told('unauthorised', 'no token');
  expect(lines).toHaveLength(3);
  told('keys-unreachable', 'silence');
  ms = 1000;
  told('unauthorised', 'no token');
  told('unauthorised', 'no token');

  expect(lines.map((line) => JSON.parse(line)).slice(2)).toMatchObject([
    { level: 30, reason: 'unauthorised', why: 'no token', msg: 'a call was turned away' },
    // One reason leaves no other out.
    { level: 50, reason: 'keys-unreachable', why: 'silence' },
    { level: 30, reason: 'unauthorised', leftOut: 997 },
  ]);
  expect(lines[0]).not.toContain('leftOut');
  expect(await metrics.page()).toContain('avgiftsboten_rejected_calls_total{reason="unauthorised"} 1002');
});
