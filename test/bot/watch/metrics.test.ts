import { expect, test } from 'vitest';
import { createMetrics, REJECTIONS } from '../../../bot/watch/metrics.ts';
import { UNDERSTANDINGS, understandingOf } from '../../../bot/watch/understanding.ts';
import { createConversation } from '../../../dialogs/index.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';

const conversation = createConversation(builtSnapshot());

test('every series that can be counted from the start begins at zero', async () => {
  const page = await createMetrics().page();
  for (const reason of REJECTIONS)
    expect(page).toContain(`avgiftsboten_rejected_calls_total{reason="${reason}"} 0`);
  for (const outcome of UNDERSTANDINGS)
    expect(page).toContain(`avgiftsboten_understandings_total{outcome="${outcome}"} 0`);
  for (const name of [
    'state_conflicts',
    'duplicate_activities',
    'replies_unsent',
    'states_unsaved',
    'snapshots_refused',
  ])
    expect(page).toContain(`avgiftsboten_${name}_total 0`);
  expect(page).toContain('avgiftsboten_feedback_total{reaction="like"} 0');
});

test('each event is counted where it belongs', async () => {
  const metrics = createMetrics();
  metrics.turnEnded('value', 'answered', 0.004);
  metrics.turnEnded('value', 'answered', 3);
  metrics.turnEnded('none', 'failed', 0.3);
  metrics.understood('asked-back');
  metrics.feedbackGiven('dislike');
  metrics.callRejected('tenant');
  metrics.callRejected('tenant');
  metrics.conflictMet();
  metrics.duplicateMet();
  metrics.replyUnsent();
  metrics.stateUnsaved();
  metrics.snapshotRefused();
  const page = await metrics.page();
  for (const line of [
    'turns_total{kind="value",outcome="answered"} 2',
    'turns_total{kind="none",outcome="failed"} 1',
    'turn_duration_seconds_bucket{le="0.002"} 0',
    'turn_duration_seconds_bucket{le="0.005"} 1',
    'turn_duration_seconds_bucket{le="5"} 3',
    'turn_duration_seconds_count 3',
    'understandings_total{outcome="asked-back"} 1',
    'feedback_total{reaction="dislike"} 1',
    'rejected_calls_total{reason="tenant"} 2',
    'rejected_calls_total{reason="body"} 0',
    'state_conflicts_total 1',
    'duplicate_activities_total 1',
    'replies_unsent_total 1',
    'states_unsaved_total 1',
    'snapshots_refused_total 1',
  ])
    expect(page).toContain(`avgiftsboten_${line}\n`);
});

test('only the snapshot that is answered from is told', async () => {
  const metrics = createMetrics();
  metrics.snapshotTaken('old', '2026-01-02T09:00:00.000Z');
  metrics.snapshotTaken('new', '2026-03-01T09:00:00.500Z');
  const page = await metrics.page();
  expect(page).toContain('avgiftsboten_snapshot_info{version="new"} 1');
  expect(page).not.toContain('version="old"');
  expect(page).toContain('avgiftsboten_snapshot_published_timestamp_seconds 1772355600.5\n');
  metrics.snapshotTaken('unpublished', null);
  expect(await metrics.page()).toContain('avgiftsboten_snapshot_published_timestamp_seconds 0\n');
});

test('two bots in one process count apart, and share what belongs to the process', async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.conflictMet();
  expect(await other.page()).toContain('avgiftsboten_state_conflicts_total 0');
  for (const page of [await one.page(), await other.page()])
    expect(page).toMatch(/\nprocess_resident_memory_bytes \d/);
});

test('the page is one that Prometheus reads: each metric is described once, and every line is one', async () => {
  const metrics = createMetrics();
  metrics.snapshotTaken('a "quoted" \\ version\nof two lines', null);
  const lines = (await metrics.page()).split('\n').filter((line) => line !== '');
  const described = lines.filter((line) => line.startsWith('# TYPE ')).map((line) => line.split(' ')[2]);
  expect(new Set(described).size).toBe(described.length);
  for (const line of lines)
    expect(line).toMatch(/^# (?:HELP|TYPE) \w+ .+$|^\w+(?:\{.*\})? (?:[-+\d.e]+|nan|\+inf)$/i);
});

test.each([
  ['Vad betalar Järva sdf för växeln 2025?', 'answered'],
  ['Vad betalar Foobar för växeln?', 'not-understood'],
  ['Vad betalar Järva sdf för växeln 2019?', 'refused'],
  ['Vad blir det för väder i morgon?', 'refused'],
  ['blaha blaha', 'not-understood'],
  ['hej', 'talk'],
  ['Vad betalar bostäder för KCP?', 'asked-back'],
] as const)('"%s" counts as %s', (text, outcome) => {
  const { replies } = conversation.turn({}, { text }, new Date('2026-01-15T12:00:00Z'));
  expect(replies.map(understandingOf)).toStrictEqual([outcome]);
});

test('a greeting that nobody asked for is no question', () => {
  expect(understandingOf({ kind: 'welcome' })).toBeNull();
  expect(understandingOf({ kind: 'notice' })).toBeNull();
  expect(understandingOf({ kind: 'clarify' })).toBe('asked-back');
});
