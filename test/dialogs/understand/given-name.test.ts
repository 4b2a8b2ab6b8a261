import { describe, expect, test } from 'vitest';
import { takeGivenName } from '../../../dialogs/understand/given-name.ts';

describe('a name that a message gives', () => {
  test('is taken out of the message', () => {
    expect(takeGivenName('En ny kund som heter Klimatkontoret med 10 ärenden')).toEqual({
      name: 'Klimatkontoret',
      rest: 'En ny kund   med 10 ärenden',
    });
  });

  test.each([
    ['a control character', 'Klimat\u0001kontoret'],
    ['a character that no alphabet has', 'Klimat\uFFFEkontoret'],
    ['several of them', 'Klimat\u0000\u{1FFFF}\uFFFFkontoret'],
  ])('has a blank in the place of %s', (_, name) => {
    expect(takeGivenName(`En ny kund som heter ”${name}” med 10 ärenden`)?.name).toBe('Klimat kontoret');
  });

  test('of nothing that can be shown is none', () => {
    expect(takeGivenName('En ny kund som heter ”\u0001\uFFFE” med 10 ärenden')).toBeNull();
  });
});
