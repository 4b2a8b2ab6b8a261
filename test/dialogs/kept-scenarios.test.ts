import { expect, test } from 'vitest';
import { writeCode } from '../../dialogs/scenario-code.ts';
import { NOW, only, realConversation } from './support/real-conversation.ts';
import { plain, wholeText } from './support/reply-text.ts';

const { converse, turn } = realConversation();

/** What the last of the messages gets. */
function last(...says: readonly string[]): string {
  return plain(converse(...says).at(-1)?.sentence ?? '');
}

const CHANGE = 'Om Järva får 1000 ärenden i Stockholm Direkt?';
const saves = (count: number) => Array.from({ length: count }, (_, index) => `spara som Nr ${index + 1}`);

test.each([
  [
    'a name that is taken',
    ['spara som A1', 'spara som B1', 'döp om A1 till b1'],
    'redan ett scenario som heter ”B1”',
  ],
  ['a name that is too long', [`spara som "${'x'.repeat(61)}"`], 'högst 60 tecken'],
  ['more than fifty', saves(51), 'redan 50 sparade'],
  [
    'three at once',
    ['spara som A1', 'spara som B1', 'spara som C1', 'jämför A1, B1 och C1'],
    'två scenarier i taget',
  ],
  ['a no to what shall be replaced', ['spara som A1', 'spara som A1', 'nej'], 'sparar jag inget'],
  ['a new name without a place for it', ['spara som A1', 'döp om A1'], 'Vad ska scenariot heta?'],
  ['a line that is cut', ['scenario:eyJuIjoiIiwieSI6'], 'inte hel'],
  ['nothing changed', ['återställ', 'spara som A1'], 'Inget är ändrat'],
])('%s is told', (_, says, told) => {
  expect(last(CHANGE, ...says)).toContain(told);
});

test('more changes than fifty are told, and the fifty stay', () => {
  const changes = Array.from(
    { length: 51 },
    (_, index) => `Om Järva får ${700 + index} ärenden i Stockholm Direkt?`,
  );
  expect(last(...changes)).toContain('redan 50 ändringar');
  expect(last(...changes, 'hur påverkas Järva?')).toContain('749 ärenden');
});

test('a saved scenario is kept as it was, whatever is done after', () => {
  const answer = last(CHANGE, 'spara som A1', 'Om Järva får 900 ärenden i Stockholm Direkt?', 'öppna A1');
  expect(answer).toContain('1 000 ärenden');
  expect(answer).toContain('69 327 kr');
});

test('what was worked on before another was opened comes back by undo', () => {
  const answer = last(
    CHANGE,
    'spara som A1',
    'Om Järva får 900 ärenden i Stockholm Direkt?',
    'öppna A1',
    'ångra',
  );
  expect(answer).toContain('900 ärenden');
});

test('a name in answer to what it shall be called never overwrites another', () => {
  const replies = converse(
    CHANGE,
    'spara som A1',
    'Om Bromma får 400 ärenden i Stockholm Direkt?',
    'spara som A1',
    'A1 sent',
  );
  expect(plain(replies.at(-1)?.sentence ?? '')).toContain('”A1 sent”');
  expect(last(CHANGE, 'spara som A1', 'spara som A1', 'A1 sent', 'mina scenarier')).toContain(
    '”A1” och ”A1 sent”',
  );
});

test.each([
  ['a customer that the list does not have', { type: 'leave' as const, customers: [999] }],
  ['the counts of a year that the list does not have', { type: 'weights-of-year' as const, year: 1999 }],
  ['a customer that is not in the service', { type: 'leave' as const, customers: [108] }],
])('a pasted scenario with %s is refused and changes nothing', (_, change) => {
  const code = writeCode({ name: '', year: 2025, steps: [{ service: 'switchboard', changes: [change] }] });
  const replies = converse(code, 'visa scenariot');
  expect(replies[0]?.kind).toBe('refuse');
  expect(plain(replies[1]?.sentence ?? '')).toContain('Inget är ändrat');
});

test('a pasted scenario of another year’s list says so', () => {
  const steps = [{ service: 'switchboard', changes: [{ type: 'set-total' as const, value: '700000' }] }];
  expect(last(writeCode({ name: 'Gammal', year: 2024, steps }))).toContain('gjordes på prislistan för 2024');
});

test('what is saved by somebody else is out of reach, also with what the conversation remembers', () => {
  const first = turn(undefined, { text: CHANGE }, NOW);
  const saved = turn(first.state, { text: 'spara som Hemligt' }, NOW);
  const other = { conversation: saved.state.conversation, user: undefined };
  for (const text of ['öppna Hemligt', 'mina scenarier', 'vad betalar Järva enligt Hemligt?', 'dela Hemligt'])
    expect(wholeText(only(turn(other, { text }, NOW).replies))).not.toContain('69 327');
});

test('what is kept of a user that cannot be read is begun anew', () => {
  for (const user of [null, 'x', { version: 2, scenarios: [] }, { version: 1, scenarios: [{ name: '' }] }]) {
    const { replies } = turn({ user }, { text: 'mina scenarier' }, NOW);
    expect(plain(only(replies).sentence)).toContain('inga sparade scenarier');
  }
});
