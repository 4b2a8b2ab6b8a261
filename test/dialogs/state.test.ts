import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRESH_STATE, readState } from '../../dialogs/state.ts';
import { CONVERSATIONS } from '../accuracy/cases.ts';
import { NOW, realConversation } from './support/real-conversation.ts';

const { turn } = realConversation();

/** The states after every turn of every worked conversation. */
const STATES = CONVERSATIONS.flatMap(({ turns }) => {
  let state: unknown;
  return turns.map(({ say }) => {
    const result = turn(state, { text: say }, NOW);
    state = result.state;
    return result.state.conversation;
  });
});

describe('a state', () => {
  test('is plain JSON that is read back as it was written', () => {
    expect(STATES.length).toBeGreaterThan(250);
    for (const state of STATES) {
      const stored: unknown = JSON.parse(JSON.stringify(state));
      expect(stored).toEqual(state);
      expect(readState(stored)).toEqual(state);
    }
  });

  test('is small', () => {
    for (const state of STATES) expect(JSON.stringify(state).length).toBeLessThan(8000);
  });

  const [good] = STATES;
  const choice = { customer: 701, service: null, name: 'Järva sdf', text: 'Järva' };
  const waiting = { who: '', at: NOW.toISOString(), asksName: false, open: null };
  test.for([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'state'],
    ['a list', []],
    ['an empty object', {}],
    ['an older version', { ...good, version: 1 }],
    ['a newer version', { ...good, version: 4 }],
    ['a field that nobody knows', { ...good, extra: true }],
    ['an unknown language', { ...good, language: 'fi' }],
    ['a question of no known kind', { ...good, recent: [{ kind: 'horoscope' }] }],
    ['a time that is none', { ...good, at: 'yesterday' }],
    ['too many choices', { ...good, waiting: [{ ...waiting, pending: Array(21).fill(choice) }] }],
  ])('that is %s is begun anew', ([, stored]) => {
    expect(readState(stored)).toEqual(FRESH_STATE);
    const { replies } = turn(stored, { text: 'och Bromma då?' }, NOW);
    expect(replies[0]?.sentence).toContain('Bromma sdf');
  });

  test('of any JSON at all never stops an answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { replies } = turn(stored, { text: 'Vad betalar Järva för växeln?' }, NOW);
        expect(replies[0]?.sentence).toContain('54\u00a0575');
      }),
    );
  });

  test('with a customer or service that the list has lost never stops an answer', () => {
    const { state } = turn(undefined, { text: 'Vad betalar Järva för växeln?' }, NOW);
    const lost = JSON.parse(
      JSON.stringify(state).replaceAll('701', '799').replaceAll('switchboard', 'telex'),
    ) as unknown;
    for (const text of ['2024?', 'Varför?', 'Hur stor andel är det?', 'KCP', 'Vem betalar mest?']) {
      expect(turn(lost, { text }, NOW).replies[0]?.sentence).not.toMatch(/undefined|NaN/);
    }
  });
});
