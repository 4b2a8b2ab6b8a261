import { describe, expect, onTestFinished, test } from 'vitest';
import { publish, rollBack } from '../../../data/publish/index.ts';
import { addPreliminary2026, addPrinted2026 } from '../../data/other-years.ts';
import { DAYS, publishedPlace } from '../../data/publish/published-place.ts';
import { workspace } from '../../data/workspace.ts';
import { followPath } from '../support/followed-copy.ts';
import { NEW_FEE, OLD_FEE } from '../support/two-lists.ts';

const NOW = new Date('2026-03-09T09:00:00Z');
const [FIRST = NOW, SECOND = NOW, THIRD = NOW] = DAYS;

describe('a bot that follows what is published', () => {
  test('takes up a rollback, and the way forward again, by itself', async () => {
    const place = publishedPlace(95_019, 95_020);
    const [older = '', newer = ''] = place.versions;
    const { answer, look, followed, taken } = follow(place.snapshot);
    expect(answer()).toContain(NEW_FEE);
    rollBack(place.snapshot, null, NOW);
    await look(2);
    expect(answer()).toContain(OLD_FEE);
    expect(followed.state()).toStrictEqual({
      version: older,
      published: FIRST.toISOString(),
      preliminary: [],
      problem: null,
    });
    rollBack(place.snapshot, newer, NOW);
    await look(2);
    expect(answer()).toContain(NEW_FEE);
    expect(followed.state().published).toBe(SECOND.toISOString());
    expect(taken).toStrictEqual([newer, older, newer]);
  });

  test('tells which years are preliminary, until they are printed whole', async () => {
    const place = workspace();
    publish(place.sources, place.snapshot, FIRST);
    const { look, followed, logged } = follow(place.snapshot);
    expect(followed.state().preliminary).toStrictEqual([]);
    addPreliminary2026(place.sources);
    publish(place.sources, place.snapshot, SECOND);
    await look(2);
    expect(followed.state()).toMatchObject({ published: SECOND.toISOString(), preliminary: [2026] });
    expect(logged()).toContain('"preliminary":[2026]');
    // KCP is printed now, the switchboard is still preliminary.
    addPrinted2026(place.sources);
    publish(place.sources, place.snapshot, THIRD);
    await look(2);
    expect(followed.state()).toMatchObject({ published: THIRD.toISOString(), preliminary: [2026] });
  });

  test('takes up the same list when it was published anew, since answers say when', async () => {
    const place = publishedPlace(95_019, 95_020);
    const { look, followed, taken } = follow(place.snapshot);
    rollBack(place.snapshot, null, NOW);
    publish(place.sources, place.snapshot, THIRD);
    await look(2);
    expect(followed.state()).toMatchObject({
      version: place.versions[1],
      published: THIRD.toISOString(),
    });
    expect(taken).toStrictEqual([place.versions[1], place.versions[1]]);
  });
});

function follow(path: string) {
  const one = followPath(path);
  onTestFinished(() => one.followed.close());
  return one;
}
